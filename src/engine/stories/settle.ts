/**
 * One article comes, goes or changes in an index of articles: what follows for
 * it and for those whose seats change with it, one after the other. In: the
 * index, the article's id and what it is from now on. Out: a call of `step` for
 * each article whose links or place are other than before, the one that changed
 * last; the index is written by its owner in that call, before the next is
 * worked out. Refuses nothing. The outcome depends on the set of articles only.
 *
 * An article that holds no seat where its copies do, and so has no links, goes
 * where the first of them goes (`leader`): thousands of copies of one text are
 * one story, and cost what one does.
 */
import { type Links, linksOf, type Surroundings } from './affinity.ts';
import { ascending } from './ascending.ts';
import type { Compiled } from './compiled.ts';
import { type GroupOf, regroup } from './regroup.ts';
import type { StoryGroup } from './why.ts';

/** Articles as they are kept: in memory, or in tables. */
export interface Index extends Surroundings {
  has(id: string): boolean;
  /** Puts an article, or with null takes it, from under the terms it is found by; gives whose seats that changes. */
  seat(id: string, article: Compiled | null): Iterable<string>;
  /** Those that could be linked to an article that was seated. */
  near(article: Compiled): Compiled[];
  /** Whether a seated article holds a seat at each of its terms. */
  isSeated(article: Compiled): boolean;
  /** The first of a seated article's near copies, itself perhaps. */
  firstCopy(article: Compiled): string | null;
  /** Whom an article follows so far. */
  leaderOf(id: string): string | null;
  /** The members of its group so far, without those that follow. */
  readonly groupOf: GroupOf;
}

/** What becomes of one article. */
export interface Step {
  readonly id: string;
  /** As it is now; null: it is gone. */
  readonly article: Compiled | null;
  readonly links: Links;
  /** The groups that this makes or alters, as `regroup` gives them; one that follows is in none. */
  readonly groups: readonly StoryGroup[];
  /** The article it follows; null: it stands in its group. */
  readonly leader: string | null;
}

/** Brings the index from what it knew of `id` to what there is now. */
export function settle(index: Index, id: string, article: Compiled | null, step: (step: Step) => void): void {
  const moved = [...index.seat(id, article)].filter((other) => other !== id).sort(ascending);
  for (const other of moved) {
    const known = index.article(other);
    const was = index.links(other);
    const links = linksOf(known, index.near(known));
    // The one that changed is as it was until its own step.
    const linked = was.get(id);
    if (linked === undefined) links.delete(id);
    else links.set(id, linked);
    if (index.leaderOf(other) === leader(index, known, links) && same(was, links)) continue;
    stepOf(index, other, known, links, step);
  }
  stepOf(index, id, article, article === null ? new Map() : linksOf(article, index.near(article)), step);
}

function stepOf(
  index: Index,
  id: string,
  article: Compiled | null,
  links: Links,
  step: (step: Step) => void,
): void {
  const went = index.has(id) ? { id, links: index.links(id) } : null;
  const asked = new Map<string, Links>();
  // The engine asks for the same links many times over.
  const rest: Surroundings = {
    article: (other) => index.article(other),
    links: (other) => {
      const known = asked.get(other);
      if (known !== undefined) return known;
      const all = index.links(other);
      const found = all.has(id) ? new Map(all) : all;
      if (found !== all) (found as Map<string, number>).delete(id);
      asked.set(other, found);
      return found;
    },
  };
  const members = new Map<string, readonly string[]>();
  const groupOf: GroupOf = (other) => {
    const known = members.get(other);
    if (known !== undefined) return known;
    const found = index.groupOf(other);
    for (const one of found) members.set(one, found);
    return found;
  };
  const groups = regroup({ came: article === null ? null : { article, links }, went }, rest, groupOf);
  const follows = article === null ? null : leader(index, article, links);
  const others = follows === null ? groups : groups.filter(({ members }) => members[0] !== id);
  step({ id, article, links, groups: others, leader: follows });
}

/** Whom an article with these links follows; null: nobody. */
export function leader(index: Index, article: Compiled, links: Links): string | null {
  if (links.size > 0) return null;
  const first = index.firstCopy(article);
  return first === null || first === article.id || index.isSeated(article) ? null : first;
}

function same(a: Links, b: Links): boolean {
  if (a.size !== b.size) return false;
  for (const [id, value] of a) if (b.get(id) !== value) return false;
  return true;
}
