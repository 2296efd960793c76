/**
 * Average-link groups over a sparse similarity graph.
 * In: nodes 0…n−1, the article of each, and scored edges between nodes of
 * different articles. Out: groups of node numbers. Two groups are joined while
 * the mean score over their pairs of different articles (an absent edge is 0)
 * is at least the threshold; the best pair first, ties by the smaller numbers,
 * so that the result depends on nothing else. UPGMA, Sokal & Michener 1958,
 * with a heap of candidate joins: O(e log e) joins for e edges.
 */
import { Heap } from './heap.ts';

interface Edge {
  readonly a: number;
  readonly b: number;
  readonly score: number;
}

interface Group {
  readonly members: number[];
  /** Article → members of it here. */
  readonly articles: Map<number, number>;
  /** Other group → sum of edge scores. */
  readonly near: Map<number, number>;
}

interface Join {
  readonly mean: number;
  readonly a: number;
  readonly b: number;
}

/** Groups of at least two nodes, each ascending, sorted by first node. */
export function averageLink(
  article: ArrayLike<number>,
  edges: readonly Edge[],
  threshold: number,
): number[][] {
  const groups = new Map<number, Group>();
  const group = (node: number): Group => {
    let found = groups.get(node);
    if (found === undefined) {
      found = { members: [node], articles: new Map([[article[node] as number, 1]]), near: new Map() };
      groups.set(node, found);
    }
    return found;
  };
  const heap = new Heap<Join>((x, y) => y.mean - x.mean || x.a - y.a || x.b - y.b);
  for (const { a, b, score } of edges) {
    group(a).near.set(b, score);
    group(b).near.set(a, score);
    if (score >= threshold) heap.push({ mean: score, a, b });
  }
  let next = article.length;
  for (let join = heap.pop(); join !== null; join = heap.pop()) {
    const left = groups.get(join.a);
    const right = groups.get(join.b);
    if (left === undefined || right === undefined) continue;
    groups.delete(join.a);
    groups.delete(join.b);
    const merged = merge(left, right, join.a, join.b);
    const id = next;
    next += 1;
    groups.set(id, merged);
    for (const [other, sum] of merged.near) {
      const neighbour = groups.get(other) as Group;
      neighbour.near.delete(join.a);
      neighbour.near.delete(join.b);
      neighbour.near.set(id, sum);
      const mean = sum / pairs(merged, neighbour);
      if (mean >= threshold) heap.push({ mean, a: other, b: id });
    }
  }
  return [...groups.values()]
    .filter(({ members }) => members.length > 1)
    .map(({ members }) => members.sort((a, b) => a - b))
    .sort((x, y) => (x[0] as number) - (y[0] as number));
}

function merge(left: Group, right: Group, a: number, b: number): Group {
  const articles = new Map(left.articles);
  for (const [key, count] of right.articles) articles.set(key, (articles.get(key) ?? 0) + count);
  const near = new Map<number, number>();
  for (const other of [...left.near.keys(), ...right.near.keys()].sort((x, y) => x - y)) {
    if (other !== a && other !== b)
      near.set(other, (left.near.get(other) ?? 0) + (right.near.get(other) ?? 0));
  }
  return { members: [...left.members, ...right.members], articles, near };
}

/** Pairs of members from different articles; at least 1. */
function pairs(left: Group, right: Group): number {
  let same = 0;
  const [small, large] = left.articles.size <= right.articles.size ? [left, right] : [right, left];
  for (const [key, count] of small.articles) same += count * (large.articles.get(key) ?? 0);
  return Math.max(1, left.members.length * right.members.length - same);
}
