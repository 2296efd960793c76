/**
 * Average link with a guard, over articles that hang together. In: the likeness
 * of each pair, the threshold, and a guard that may refuse a merge. Out: groups
 * of places, and each refusal. Refuses no input; ties go to the lowest places,
 * so members must stand in a stated order (by id).
 *
 * UPGMA (R. Sokal and C. Michener, 1958), best pair first. Sums are whole
 * numbers, so that no order of adding changes a comparison. n² numbers: callers
 * cap n.
 */

/** Whether two groups of places may merge; anything but null refuses. */
export type Guard<Grounds> = (a: readonly number[], b: readonly number[]) => Grounds | null;

export interface Refused<Grounds> {
  readonly a: readonly number[];
  readonly b: readonly number[];
  /** Mean likeness between the two. */
  readonly mean: number;
  readonly grounds: Grounds;
}

export interface Linkage<Grounds> {
  /** Places, ascending; groups by their first place. */
  readonly groups: readonly (readonly number[])[];
  /** Refusals that still stand at the end. */
  readonly refused: readonly Refused<Grounds>[];
}

/** Merges the pair of groups with the highest mean likeness until none reaches `threshold`. `sums` is n × n, symmetric, and is used up. */
export function averageLink<Grounds>(
  count: number,
  sums: Float64Array,
  threshold: number,
  guard: Guard<Grounds>,
): Linkage<Grounds> {
  const groups: (number[] | null)[] = Array.from({ length: count }, (_, place) => [place]);
  const refused = new Map<number, Refused<Grounds>>();
  const partner = new Int32Array(count).fill(-1);
  const best = new Float64Array(count);
  const mean = (a: number, b: number) =>
    (sums[a * count + b] as number) / ((groups[a] as number[]).length * (groups[b] as number[]).length);
  const key = (a: number, b: number) => Math.min(a, b) * count + Math.max(a, b);
  // Each group remembers its best partner above it in place, so a round costs n and a merge n².
  const seek = (a: number) => {
    partner[a] = -1;
    best[a] = 0;
    for (let b = a + 1; b < count; b += 1) {
      if (groups[b] === null || refused.has(key(a, b))) continue;
      const value = mean(a, b);
      if (value >= threshold && value > (best[a] as number)) {
        best[a] = value;
        partner[a] = b;
      }
    }
  };
  // A merged group is no nearer to a third than its nearer part was, unless that part was refused before.
  const offer = (a: number, b: number) => {
    const value = mean(a, b);
    const nearer = value > (best[a] as number) || (value === best[a] && b < (partner[a] as number));
    if (value >= threshold && nearer) {
      best[a] = value;
      partner[a] = b;
    }
  };
  for (let a = 0; a < count; a += 1) seek(a);
  for (;;) {
    let a = -1;
    for (let place = 0; place < count; place += 1) {
      if (groups[place] === null || (partner[place] as number) < 0) continue;
      if (a < 0 || (best[place] as number) > (best[a] as number)) a = place;
    }
    if (a < 0) break;
    const b = partner[a] as number;
    const [first, second] = [groups[a] as number[], groups[b] as number[]];
    const grounds = guard(first, second);
    if (grounds !== null) {
      refused.set(key(a, b), { a: first, b: second, mean: best[a] as number, grounds });
      seek(a);
      continue;
    }
    for (let other = 0; other < count; other += 1) {
      if (other === a || other === b) continue;
      sums[a * count + other] = (sums[a * count + other] as number) + (sums[b * count + other] as number);
      sums[other * count + a] = sums[a * count + other] as number;
      refused.delete(key(a, other));
      refused.delete(key(b, other));
    }
    groups[a] = [...first, ...second].sort((x, y) => x - y);
    groups[b] = null;
    partner[b] = -1;
    seek(a);
    for (let place = 0; place < b; place += 1) {
      if (groups[place] === null || place === a) continue;
      if (partner[place] === a || partner[place] === b) seek(place);
      else if (place < a) offer(place, a);
    }
  }
  return {
    groups: groups.filter((group) => group !== null),
    refused: [...refused.values()],
  };
}
