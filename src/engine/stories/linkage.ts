/**
 * Average link with a guard, over pairs that are alike at all. In: the likeness
 * of places to others (a pair that is missing counts 0), the threshold, and a
 * guard that may refuse a merge. Out: groups of places, and each refusal that
 * still stands. Refuses no input; ties go to the lowest places, so members must
 * stand in a stated order.
 *
 * UPGMA (R. Sokal and C. Michener, 1958), best pair first. Each group knows its
 * best partner among those after it, or at least how good that can be: averages
 * only fall, so most are looked for again once, when their turn comes (D.
 * Müllner, "Modern hierarchical, agglomerative clustering algorithms", 2011, the
 * generic algorithm). Likenesses are whole numbers: no order of adding changes a
 * comparison.
 */
import type { Sums } from './sums.ts';

/** Whether two groups of places may merge; anything but null refuses. */
type Guard<Grounds> = (a: readonly number[], b: readonly number[]) => Grounds | null;

export interface Refused<Grounds> {
  readonly a: readonly number[];
  readonly b: readonly number[];
  /** Mean likeness between the two. */
  readonly mean: number;
  readonly grounds: Grounds;
}

interface Linkage<Grounds> {
  /** Places, ascending; groups by their first place. */
  readonly groups: readonly (readonly number[])[];
  readonly refused: readonly Refused<Grounds>[];
}

/** Not known which: it is to be looked for. */
const stale = -1;

/** Merges the pair of groups with the highest mean likeness until none reaches `threshold`. `sums` are used up. */
export function averageLink<Grounds>(sums: Sums, threshold: number, guard: Guard<Grounds>): Linkage<Grounds> {
  const { size } = sums;
  const groups: (number[] | null)[] = Array.from({ length: size }, (_, place) => [place]);
  const sizes = new Float64Array(size).fill(1);
  const partners = new Int32Array(size).fill(stale);
  const ranking = new Ranking(size);
  const refused = new Map<number, Refused<Grounds>>();
  const key = (a: number, b: number) => Math.min(a, b) * size + Math.max(a, b);

  const look = (place: number) => {
    let [best, partner] = [0, stale];
    const own = sizes[place] as number;
    sums.each(place, (other, sum) => {
      if (other < place) return;
      const mean = sum / (own * (sizes[other] as number));
      if (mean < threshold || mean < best || (mean === best && other > partner)) return;
      if (refused.size > 0 && refused.has(key(place, other))) return;
      best = mean;
      partner = other;
    });
    partners[place] = partner;
    ranking.set(place, best);
  };
  const merge = (a: number, b: number) => {
    if (refused.size > 0)
      for (const place of [a, b]) sums.each(place, (other) => refused.delete(key(place, other)));
    sums.each(b, (other) => {
      if (partners[other] === b) partners[other] = stale;
    });
    groups[a] = [...(groups[a] as number[]), ...(groups[b] as number[])].sort((x, y) => x - y);
    groups[b] = null;
    sizes[a] = (groups[a] as number[]).length;
    sums.join(a, b);
    ranking.set(b, 0);
    sums.each(a, (other, sum) => {
      if (other > a) return;
      const mean = sum / ((sizes[a] as number) * (sizes[other] as number));
      if (mean >= threshold && mean >= ranking.of(other)) ranking.set(other, mean);
      else if (partners[other] !== a) return;
      partners[other] = stale;
    });
    look(a);
  };

  for (let place = 0; place < size; place += 1) look(place);
  for (let a = ranking.first(); ranking.of(a) > 0; a = ranking.first()) {
    const b = partners[a] as number;
    if (b === stale) {
      look(a);
      continue;
    }
    const [first, second] = [groups[a] as number[], groups[b] as number[]];
    const grounds = guard(first, second);
    if (grounds === null) merge(a, b);
    else {
      refused.set(key(a, b), { a: first, b: second, mean: ranking.of(a), grounds });
      look(a);
    }
  }
  return { groups: groups.filter((group) => group !== null), refused: [...refused.values()] };
}

/** Places by a value each, of which the highest is known, the lowest place of those that have it. A tournament tree. */
class Ranking {
  readonly #values: Float64Array;
  readonly #winners: Int32Array;
  readonly #leaves: number;

  constructor(size: number) {
    let leaves = 1;
    while (leaves < size) leaves *= 2;
    this.#leaves = leaves;
    this.#values = new Float64Array(leaves);
    this.#winners = new Int32Array(2 * leaves);
    for (let leaf = 0; leaf < leaves; leaf += 1) this.#winners[leaves + leaf] = leaf;
    for (let node = leaves - 1; node > 0; node -= 1) this.#play(node);
  }

  of(place: number): number {
    return this.#values[place] as number;
  }

  first(): number {
    return this.#winners[1] as number;
  }

  set(place: number, value: number): void {
    if (this.#values[place] === value) return;
    this.#values[place] = value;
    for (let node = (this.#leaves + place) >> 1; node > 0; node >>= 1) this.#play(node);
  }

  #play(node: number): void {
    const [left, right] = [this.#winners[2 * node] as number, this.#winners[2 * node + 1] as number];
    this.#winners[node] = (this.#values[right] as number) > (this.#values[left] as number) ? right : left;
  }
}
