/**
 * Average link with a guard, over pairs that are alike at all. In: for each
 * place the likeness to others (a pair that is missing counts 0), the threshold,
 * and a guard that may refuse a merge. Out: groups of places, and each refusal
 * that still stands. Refuses no input; ties go to the lowest places, so members
 * must stand in a stated order.
 *
 * UPGMA (R. Sokal and C. Michener, 1958), best pair first, from a heap in which
 * outdated entries are passed over. Likenesses are whole numbers: no order of
 * adding changes a comparison. Near linear in the pairs at or over the threshold.
 */

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

interface Offer {
  readonly mean: number;
  /** First places of two groups, a < b, and how often each had changed. */
  readonly a: number;
  readonly b: number;
  readonly age: number;
}

/** Merges the pair of groups with the highest mean likeness until none reaches `threshold`. `sums` is symmetric and is used up. */
export function averageLink<Grounds>(
  sums: Map<number, number>[],
  threshold: number,
  guard: Guard<Grounds>,
): Linkage<Grounds> {
  const groups: (number[] | null)[] = sums.map((_, place) => [place]);
  const age = new Int32Array(sums.length);
  const refused = new Map<number, Refused<Grounds>>();
  const key = (a: number, b: number) => Math.min(a, b) * sums.length + Math.max(a, b);
  const heap: Offer[] = [];
  const offer = (one: number, other: number, sum: number) => {
    const mean = sum / ((groups[one] as number[]).length * (groups[other] as number[]).length);
    if (mean < threshold) return;
    const [a, b] = one < other ? [one, other] : [other, one];
    push(heap, { mean, a, b, age: (age[a] as number) + (age[b] as number) });
  };
  for (const [place, others] of sums.entries()) {
    for (const [other, sum] of others) if (other > place) offer(place, other, sum);
  }
  for (let best = pop(heap); best !== null; best = pop(heap)) {
    const { a, b, mean } = best;
    const [first, second] = [groups[a], groups[b]];
    if (!first || !second || best.age !== (age[a] as number) + (age[b] as number)) continue;
    const grounds = guard(first, second);
    if (grounds !== null) {
      refused.set(key(a, b), { a: first, b: second, mean, grounds });
      continue;
    }
    for (const place of [a, b]) {
      for (const other of (sums[place] as Map<number, number>).keys()) refused.delete(key(place, other));
    }
    groups[a] = [...first, ...second].sort((x, y) => x - y);
    groups[b] = null;
    age[a] = (age[a] as number) + 1;
    const merged = sums[a] as Map<number, number>;
    for (const [other, sum] of sums[b] as Map<number, number>) {
      (sums[other] as Map<number, number>).delete(b);
      if (other !== a) merged.set(other, (merged.get(other) ?? 0) + sum);
    }
    for (const [other, sum] of merged) {
      (sums[other] as Map<number, number>).set(a, sum);
      offer(a, other, sum);
    }
  }
  return { groups: groups.filter((group) => group !== null), refused: [...refused.values()] };
}

const before = (x: Offer, y: Offer): boolean =>
  x.mean !== y.mean ? x.mean > y.mean : x.a !== y.a ? x.a < y.a : x.b < y.b;

function push(heap: Offer[], one: Offer): void {
  let at = heap.length;
  while (at > 0) {
    const parent = (at - 1) >> 1;
    if (!before(one, heap[parent] as Offer)) break;
    heap[at] = heap[parent] as Offer;
    at = parent;
  }
  heap[at] = one;
}

function pop(heap: Offer[]): Offer | null {
  const top = heap[0];
  const last = heap.pop();
  if (top === undefined || last === undefined || heap.length === 0) return top ?? null;
  let at = 0;
  for (;;) {
    let child = 2 * at + 1;
    if (child >= heap.length) break;
    if (child + 1 < heap.length && before(heap[child + 1] as Offer, heap[child] as Offer)) child += 1;
    if (!before(heap[child] as Offer, last)) break;
    heap[at] = heap[child] as Offer;
    at = child;
  }
  heap[at] = last;
  return top;
}
