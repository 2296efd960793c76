/**
 * Pieces → stories. In: ids to group, and their surroundings. Out: groups of
 * ids, and the merges that the near-miss guard refused. Refuses nothing. Depends
 * on the set of articles only, never on the order they came or are given in.
 */
import { type Affinity, ascending, threshold } from './affinity.ts';
import { nearMiss, type Refusal } from './guard.ts';
import { averageLink } from './linkage.ts';

/** Two groups that are alike and were kept apart. */
export interface KeptApart {
  readonly a: readonly string[];
  readonly b: readonly string[];
  /** Mean scaled likeness between them, in millionths. */
  readonly mean: number;
  readonly refusal: Refusal;
}

export interface Partition {
  /** Members ascending; groups by first member. */
  readonly groups: readonly (readonly string[])[];
  readonly keptApart: readonly KeptApart[];
}

/** Articles compared with each other at once; average link takes the square of this. */
const largestPiece = 240;
/** A piece larger than that is parted at ever stronger links. */
const strongerBy = 40_000;
/** Links so strong that what they join is one story, however many: a wire report and its copies. */
const strongest = 1_000_000;

/** Groups the ids; links to others than these are left aside. */
export function partition(ids: Iterable<string>, affinity: Affinity): Partition {
  const groups: (readonly string[])[] = [];
  const keptApart: KeptApart[] = [];
  const left = new Set([...ids].sort(ascending));
  for (const id of left) {
    const piece = affinity.piece(id, threshold, (other) => left.has(other));
    for (const member of piece) left.delete(member);
    for (const part of parts(piece, threshold, affinity)) {
      const found = groupPart(part, affinity);
      groups.push(...found.groups);
      keptApart.push(...found.keptApart);
    }
  }
  groups.sort((a, b) => ascending(a[0] as string, b[0] as string));
  return { groups, keptApart };
}

/** A piece as parts small enough to group; the same parts for the same piece. */
function parts(piece: readonly string[], least: number, affinity: Affinity): (readonly string[])[] {
  if (piece.length <= largestPiece || least >= strongest) return [piece];
  const found: (readonly string[])[] = [];
  const left = new Set(piece);
  for (const id of left) {
    const part = affinity.piece(id, least + strongerBy, (other) => left.has(other));
    for (const member of part) left.delete(member);
    found.push(...parts(part, least + strongerBy, affinity));
  }
  return found;
}

function groupPart(part: readonly string[], affinity: Affinity): Partition {
  const count = part.length;
  if (count === 1 || count > largestPiece) return { groups: [part], keptApart: [] };
  const place = new Map(part.map((id, index) => [id, index]));
  const sums = new Float64Array(count * count);
  for (const [index, id] of part.entries()) {
    for (const other of affinity.links(id).keys()) {
      const at = place.get(other);
      if (at !== undefined && at > index) {
        const value = affinity.between(id, other);
        sums[index * count + at] = value;
        sums[at * count + index] = value;
      }
    }
  }
  const articles = part.map((id) => affinity.article(id));
  const pick = (places: readonly number[]) => places.map((at) => articles[at] as (typeof articles)[number]);
  const { groups, refused } = averageLink(count, sums, threshold, (a, b) => {
    const [one, two] = [pick(a), pick(b)];
    return nearMiss(one, two) ?? nearMiss(two, one);
  });
  const names = (places: readonly number[]) => places.map((at) => part[at] as string);
  return {
    groups: groups.map(names),
    keptApart: refused.map(({ a, b, mean, grounds }) => ({
      a: names(a),
      b: names(b),
      mean: Math.round(mean),
      refusal: grounds,
    })),
  };
}
