/**
 * Profile → Compiled: the profile as typed arrays, ready to be compared many
 * times. In: a Profile. Out: terms by ascending hash with whole-number weights,
 * its strongest terms as keys, its sketch as numbers. Refuses nothing. Weights
 * and sums of their products are whole numbers, so no order of adding matters.
 */
import { dayNumber } from '../terms/calendar.ts';
import { hashWidth, unpack } from './packing.ts';
import { LEAD, NAME, type Profile, weightSteps } from './profile.ts';
import { seatOf } from './seats.ts';
import { readSketch } from './shingles.ts';

export interface Compiled {
  readonly profile: Profile;
  readonly id: string;
  /** Days since 1970-01-01, null: not known. */
  readonly day: number | null;
  /** Hashes, ascending, and beside each its weight and marks. */
  readonly terms: Int32Array;
  readonly weights: Int32Array;
  readonly marks: Uint8Array;
  /** Euclidean length of the weights: of all, and of the lead's. */
  readonly length: number;
  readonly leadLength: number;
  /** Hashes of the strongest terms, strongest first: see `linkKeys`. */
  readonly keys: Int32Array;
  readonly keyWeights: Int32Array;
  readonly sketch: Int32Array;
  /** Its place among those that share a term, from a hash of its id: see `seats.ts`. */
  readonly seat: number;
  /** What near copies of one text have in common, figures aside; null: too short to say. */
  readonly copy: number | null;
}

/** Posting keys an article has. */
const keyCount = 48;
const recordWidth = hashWidth + 2;
const strongestWeight = 1000;
const weightOf = Int32Array.from({ length: 64 }, (_, code) =>
  Math.round(strongestWeight * 2 ** (-code / weightSteps)),
);

/** The strongest terms' hashes, strongest first: two articles that share none of them are never linked. */
export function linkKeys(profile: Profile): number[] {
  const keys: number[] = [];
  for (let at = 0; at + recordWidth <= profile.terms.length && keys.length < keyCount; at += recordWidth) {
    keys.push(unpack(profile.terms, at, hashWidth));
  }
  return keys;
}

export function compile(profile: Profile): Compiled {
  const size = Math.floor(profile.terms.length / recordWidth);
  // Sorting one number a term: the hash above, the place in strength below.
  const order = new Float64Array(size);
  for (let at = 0; at < size; at += 1)
    order[at] = unpack(profile.terms, at * recordWidth, hashWidth) * 1024 + at;
  order.sort();
  const terms = new Int32Array(size);
  const weights = new Int32Array(size);
  const marks = new Uint8Array(size);
  let square = 0;
  let leadSquare = 0;
  for (let at = 0; at < size; at += 1) {
    const value = order[at] as number;
    const place = value % 1024;
    terms[at] = (value - place) / 1024;
    const weight = weightOf[unpack(profile.terms, place * recordWidth + hashWidth, 1)] as number;
    const mark = unpack(profile.terms, place * recordWidth + hashWidth + 1, 1) & (NAME | LEAD);
    weights[at] = weight;
    marks[at] = mark;
    square += weight * weight;
    if (mark & LEAD) leadSquare += weight * weight;
  }
  const keys = Int32Array.from(linkKeys(profile));
  return {
    profile,
    id: profile.id,
    day: profile.day === null ? null : dayNumber(profile.day),
    terms,
    weights,
    marks,
    length: Math.sqrt(square),
    leadLength: Math.sqrt(leadSquare),
    keys,
    keyWeights: keys.map(
      (_, place) => weightOf[unpack(profile.terms, place * recordWidth + hashWidth, 1)] as number,
    ),
    sketch: readSketch(profile.sketch),
    seat: seatOf(profile.id),
    copy: profile.copy ?? null,
  };
}
