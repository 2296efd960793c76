/**
 * One article comes, goes or changes: which stories are other than before. In:
 * the change, and the surroundings as they were without it. Out: the groups of
 * every article that could be touched. Refuses nothing.
 *
 * Equal to grouping everything anew, by construction. A group never reaches over
 * two pieces (affinity.ts). An article that comes can only bring its neighbours'
 * scales up, one that goes only down; so with neither, links are as strong as
 * they can be between the rest, and each piece before or after the change lies
 * inside a piece of that state, but for the changed article itself. Those pieces
 * are grouped anew, and no other piece has changed.
 */
import { Affinity, type Links, type Surroundings, threshold } from './affinity.ts';
import type { Compiled } from './compiled.ts';
import { partition } from './partition.ts';
import { explained, type StoryGroup } from './why.ts';

export interface Change {
  /** The article as it is now, with its links to the rest; null: it is gone. */
  readonly came: { readonly article: Compiled; readonly links: Links } | null;
  /** Links that its last revision had; null: it is new. */
  readonly went: Links | null;
}

/** The groups, after the change, of all articles that it could touch. `rest` knows neither what came nor what went. */
export function regroup(change: Change, rest: Surroundings): StoryGroup[] {
  const { came, went } = change;
  const without = new Affinity(rest);
  const touched = new Set<string>();
  for (const links of [came?.links, went]) {
    for (const id of links?.keys() ?? []) {
      if (!touched.has(id)) for (const member of without.piece(id, threshold)) touched.add(member);
    }
  }
  if (came === null) return explained(partition(touched, without), without);
  touched.add(came.article.id);
  const affinity = new Affinity(withArticle(rest, came.article, came.links));
  return explained(partition(touched, affinity), affinity);
}

/** The surroundings with one more article. */
function withArticle(rest: Surroundings, article: Compiled, links: Links): Surroundings {
  return {
    article: (id) => (id === article.id ? article : rest.article(id)),
    links: (id) => {
      if (id === article.id) return links;
      const value = links.get(id);
      return value === undefined ? rest.links(id) : new Map(rest.links(id)).set(article.id, value);
    },
  };
}
