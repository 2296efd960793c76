/**
 * Who counts as one voice. In: the outlet and the origin of each article. Out: a
 * source number per article, or how many there are. Articles of one outlet are
 * one source, and so are copies of one text; both relations together: an outlet
 * that also runs a wire copy is one source with that wire (invariant 6).
 */
interface Placed {
  readonly outlet: string;
  /** The article whose text this one runs; its own id where it runs none. */
  readonly origin: string;
}

/** Article → source, numbered by the first article of each. */
export function sourcesOf(articles: readonly Placed[]): Int32Array {
  const parent = Int32Array.from(articles, (_, index) => index);
  const root = (index: number): number => {
    let at = index;
    while (parent[at] !== at) at = parent[at] as number;
    return at;
  };
  const first = new Map<string, number>();
  for (const [index, { outlet, origin }] of articles.entries()) {
    for (const key of [`outlet ${outlet}`, `origin ${origin}`]) {
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

/** How many independent sources a digest has: its `inputs`, each counted with those that it is one voice with. */
export function independent(inputs: readonly Placed[]): number {
  return new Set(sourcesOf(inputs)).size;
}
