/**
 * Profile → Compiled: the profile as typed arrays, ready to be compared many
 * times. In: a Profile. Out: terms by ascending hash with whole-number weights,
 * its strongest terms as keys, its sketch as numbers. Refuses nothing. Weights
 * and sums of their products are whole numbers, so no order of adding matters.
 */
import { dayNumber } from '../terms/calendar.ts';
import { hashTerm, hashWidth, unpack } from './packing.ts';
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
  readonly weights: Int16Array;
  readonly marks: Uint8Array;
  /** Euclidean length of the weights: of all, and of the lead's. */
  readonly length: number;
  readonly leadLength: number;
  /** Hashes of the strongest terms, strongest first: two articles that share none of them are never linked. */
  readonly keys: Int32Array;
  readonly keyWeights: Int16Array;
  /** Hashes of the days and figures it names, ascending. */
  readonly days: Int32Array;
  readonly figures: Int32Array;
  readonly sketch: Int32Array;
  /** Its place among those that share a term, from a hash of its id: see `seats.ts`. */
  readonly seat: number;
  /** What near copies of one text have in common, figures aside; null: too short to say. */
  readonly copy: number | null;
}

/** Posting keys an article has: from 36 on the development sets come out the same, with 32 grouping loses .4. */
export const keyCount = 36;
const recordWidth = hashWidth + 2;
const strongestWeight = 1000;
const weightOf = Int32Array.from({ length: 64 }, (_, code) =>
  Math.round(strongestWeight * 2 ** (-code / weightSteps)),
);

/** The profile laid out; of terms that have one hash only the strongest counts. */
export function compile(profile: Profile): Compiled {
  const found = hashesOf(profile);
  const { size } = found;
  const byStrength = Int32Array.from(found.keys());
  const places = [...found.values()];
  const weightAt = (place: number) =>
    weightOf[unpack(profile.terms, place * recordWidth + hashWidth, 1)] as number;
  const terms = byStrength.toSorted();
  const weights = new Int16Array(size);
  const marks = new Uint8Array(size);
  let square = 0;
  let leadSquare = 0;
  for (let at = 0; at < size; at += 1) {
    const place = found.get(terms[at] as number) as number;
    const weight = weightAt(place);
    const mark = unpack(profile.terms, place * recordWidth + hashWidth + 1, 1) & (NAME | LEAD);
    weights[at] = weight;
    marks[at] = mark;
    square += weight * weight;
    if (mark & LEAD) leadSquare += weight * weight;
  }
  return {
    profile,
    id: profile.id,
    day: profile.day === null ? null : dayNumber(profile.day),
    terms,
    weights,
    marks,
    length: Math.sqrt(square),
    leadLength: Math.sqrt(leadSquare),
    keys: byStrength.slice(0, keyCount),
    keyWeights: Int16Array.from(places.slice(0, keyCount), weightAt),
    days: hashed(profile.days),
    figures: hashed(profile.figures),
    sketch: readSketch(profile.sketch),
    seat: seatOf(profile.id),
    copy: profile.copy ?? null,
  };
}

/** Each term's hash and its place, strongest first. */
function hashesOf({ terms }: Profile): Map<number, number> {
  const found = new Map<number, number>();
  for (let place = 0; (place + 1) * recordWidth <= terms.length; place += 1) {
    const hash = unpack(terms, place * recordWidth, hashWidth);
    if (!found.has(hash)) found.set(hash, place);
  }
  return found;
}

const hashed = (words: readonly string[]): Int32Array => Int32Array.from(words, hashTerm).sort();
