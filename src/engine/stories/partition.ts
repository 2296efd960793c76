/**
 * Articles → stories. In: a region to group. Out: groups of ids,
 * and the merges that the near-miss guard refused. Refuses nothing. Depends on
 * the set of articles only, never on the order they came or are given in.
 */
import { threshold } from './affinity.ts';
import type { Compiled } from './compiled.ts';
import { nearMiss, type Refusal } from './guard.ts';
import { averageLink } from './linkage.ts';
import type { Region } from './region.ts';

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

/** Groups a region; links to others are left aside. */
export function partition(region: Region): Partition {
  const { affinity } = region;
  const members = region.ids();
  const articles: Compiled[] = [];
  const article = (place: number) => (articles[place] ??= affinity.article(members[place] as string));
  const pick = (places: readonly number[]) => places.map(article);
  const names = (places: readonly number[]) => places.map((at) => members[at] as string);
  const { groups, refused } = averageLink(region.sums(members), threshold, (a, b) => {
    const [one, two] = [pick(a), pick(b)];
    return nearMiss(one, two) ?? nearMiss(two, one);
  });
  const keptApart = refused.map(({ a, b, mean, grounds }) => {
    return { a: names(a), b: names(b), mean: Math.round(mean), refusal: grounds };
  });
  return { groups: groups.map(names), keptApart };
}
