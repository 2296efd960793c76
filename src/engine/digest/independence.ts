/**
 * Who counts as one voice. In: readings and the origin of each. Out: a source
 * number per article. Articles of one outlet are one source, and so are copies
 * of one text; both relations together: an outlet that also runs a wire copy
 * is one source with that wire (invariant 6).
 */
import type { Reading } from '../terms/reading.ts';

/** Article → source, numbered from 0 in order of appearance; `origin` stands beside `readings`. */
export function sourcesOf(readings: readonly Reading[], origin: readonly string[]): Int32Array {
  const parent = Int32Array.from(readings, (_, index) => index);
  const root = (index: number): number => {
    let at = index;
    while (parent[at] !== at) at = parent[at] as number;
    return at;
  };
  const first = new Map<string, number>();
  for (const [index, { article }] of readings.entries()) {
    for (const key of [`outlet ${article.outlet}`, `origin ${origin[index]}`]) {
      const known = first.get(key);
      if (known === undefined) first.set(key, index);
      else {
        const [a, b] = [root(known), root(index)];
        parent[Math.max(a, b)] = Math.min(a, b);
      }
    }
  }
  return parent.map((_, index) => root(index));
}
