import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { averageLink } from '../../../src/engine/stories/linkage.ts';

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
        const sums = Array.from({ length: count }, (_, a) => {
          const own = new Map<number, number>();
          for (let b = 0; b < count; b += 1) if (b !== a && value(a, b) > 0) own.set(b, value(a, b));
          return own;
        });
        const groups = averageLink(sums, 400, () => null).groups.map((group) => [...group]);
        const byFirst = (a: number[], b: number[]) => (a[0] as number) - (b[0] as number);
        expect(groups.sort(byFirst)).toEqual(plainly(count, value, 400).sort(byFirst));
      }),
    );
  });

  it('keeps apart what the guard refuses, and asks again when one of the two has grown', () => {
    const sums = [
      new Map([
        [1, 900],
        [2, 800],
      ]),
      new Map([
        [0, 900],
        [2, 700],
      ]),
      new Map([
        [0, 800],
        [1, 700],
      ]),
    ];
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
