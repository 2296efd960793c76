import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { averageLink } from '../../../src/engine/stories/linkage.ts';
import { sumsOf } from '../../../src/engine/stories/sums.ts';

/** Average link as the textbook has it: all pairs of groups looked at in every round. */
function plainly(count: number, value: (a: number, b: number) => number, threshold: number): number[][] {
  const groups = Array.from({ length: count }, (_, place) => [place]);
  for (;;) {
    let best: { mean: number; a: number; b: number } | null = null;
    for (let a = 0; a < groups.length; a += 1) {
      for (let b = a + 1; b < groups.length; b += 1) {
        const [x, y] = [groups[a] as number[], groups[b] as number[]];
        let sum = 0;
        for (const i of x) for (const j of y) sum += value(i, j);
        const mean = sum / (x.length * y.length);
        if (mean >= threshold && (best === null || mean > best.mean)) best = { mean, a, b };
      }
    }
    if (best === null) return groups.map((group) => group.sort((x, y) => x - y));
    const [gone] = groups.splice(best.b, 1);
    (groups[best.a] as number[]).push(...(gone as number[]));
  }
}

describe('average link', () => {
  it('gives what the textbook method gives', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9 }), fc.infiniteStream(fc.nat(1000)), (count, stream) => {
        const values = new Map<number, number>();
        for (let a = 0; a < count; a += 1) {
          for (let b = a + 1; b < count; b += 1) values.set(a * count + b, stream.next().value as number);
        }
        const value = (a: number, b: number) => values.get(Math.min(a, b) * count + Math.max(a, b)) as number;
        const byFirst = (a: number[], b: number[]) => (a[0] as number) - (b[0] as number);
        const expected = plainly(count, value, 400).sort(byFirst);
        // In a table, and in Maps, where there are hundreds of others that are like none.
        for (const size of [count, 600]) {
          const sums = sumsOf(size, (set) => {
            for (let a = 0; a < count; a += 1)
              for (let b = a + 1; b < count; b += 1) if (value(a, b) > 0) set(a, b, value(a, b));
          });
          const groups = averageLink(sums, 400, () => null).groups.map((group) => [...group]);
          expect(groups.sort(byFirst).slice(0, expected.length)).toEqual(expected);
        }
      }),
    );
  });

  it('keeps apart what the guard refuses, and asks again when one of the two has grown', () => {
    const sums = sumsOf(3, (set) => {
      set(0, 1, 900);
      set(0, 2, 800);
      set(1, 2, 700);
    });
    const asked: string[] = [];
    const { groups, refused } = averageLink(sums, 500, (a, b) => {
      asked.push(`${a}|${b}`);
      return b.includes(2) ? 'apart' : null;
    });
    expect(asked).toEqual(['0|1', '0,1|2']);
    expect(groups).toEqual([[0, 1], [2]]);
    expect(refused).toEqual([{ a: [0, 1], b: [2], mean: 750, grounds: 'apart' }]);
  });
});
