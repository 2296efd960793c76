/**
 * Articles → stories. In: ids to group, and their affinity. Out: groups of ids,
 * and the merges that the near-miss guard refused. Refuses nothing. Depends on
 * the set of articles only, never on the order they came or are given in.
 */
import { type Affinity, threshold } from './affinity.ts';
import { ascending } from './ascending.ts';
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

/** Groups the ids; links to others than these are left aside. */
export function partition(ids: Iterable<string>, affinity: Affinity): Partition {
  const members = [...ids].sort(ascending);
  const place = new Map(members.map((id, index) => [id, index]));
  const sums = members.map((id) => {
    const own = new Map<number, number>();
    for (const other of affinity.neighbours(id)) {
      const at = place.get(other);
      if (at !== undefined) own.set(at, affinity.between(id, other));
    }
    return own;
  });
  const pick = (places: readonly number[]) => places.map((at) => affinity.article(members[at] as string));
  const names = (places: readonly number[]) => places.map((at) => members[at] as string);
  const { groups, refused } = averageLink(sums, threshold, (a, b) => {
    const [one, two] = [pick(a), pick(b)];
    return nearMiss(one, two) ?? nearMiss(two, one);
  });
  const keptApart = refused.map(({ a, b, mean, grounds }) => {
    return { a: names(a), b: names(b), mean: Math.round(mean), refusal: grounds };
  });
  return { groups: groups.map(names), keptApart };
}
