/**
 * One article comes, goes or changes in an index of articles: what follows for
 * it and for those whose seats change with it, one after the other. In: the
 * index, the article's id and what it is from now on. Out: a call of `step` for
 * each article whose links or place are other than before, the one that changed
 * last; the index is written by its owner in that call, before the next is
 * worked out. Refuses nothing. The outcome depends on the set of articles only.
 *
 * An article that holds no seat at most of its terms is one of a crowd: it has
 * no links, and goes where the first of its copies goes, or stands alone. So
 * thousands of copies of one text are one story, and cost what one does.
 */
import { linksOf, type Surroundings } from './affinity.ts';
import { ascending } from './ascending.ts';
import type { Compiled } from './compiled.ts';
import type { Links } from './links.ts';
import { type GroupOf, isIdle, regroup } from './regroup.ts';
import type { StoryGroup } from './why.ts';

/** Articles as they are kept: in memory, or in tables. */
export interface Index extends Surroundings {
  has(id: string): boolean;
  /** Puts an article, or with null takes it, from under the terms it is found by; gives whose seats that changes. */
  seat(id: string, article: Compiled | null): Iterable<string>;
  /** Those that could be linked to an article under its terms, without those of a crowd. */
  near(article: Compiled): Compiled[];
  /** Of some articles, those that hold a seat at a term where this one holds one; one of a crowd may be among them. */
  meeting(article: Compiled, others: Links): Iterable<string>;
  /** Whether an article under its terms is one of a crowd. */
  isCrowded(article: Compiled): boolean;
  /** The first of an article's near copies, itself perhaps. */
  firstCopy(article: Compiled): string | null;
  /** Whom an article follows so far. */
  leaderOf(id: string): string | null;
  /** The members of its group so far, without those of a crowd. */
  readonly groupOf: GroupOf;
}

/** What becomes of one article. */
export interface Step {
  readonly id: string;
  /** As it is now; null: it is gone. */
  readonly article: Compiled | null;
  readonly links: Map<string, number>;
  /**
   * The groups that this makes or alters, as `regroup` gives them; one that follows another is in none. Where there is
   * none, and no leader, only links are other than before.
   */
  readonly groups: readonly StoryGroup[];
  /** The article it follows as one of a crowd, itself where it stands alone; null: it is grouped by likeness. */
  readonly leader: string | null;
}

/** Brings the index from what it knew of `id` to what there is now. */
export function settle(index: Index, id: string, article: Compiled | null, step: (step: Step) => void): void {
  // Who only comes takes seats, and gives none.
  const isFirst = !index.has(id);
  const moved = [...index.seat(id, article)].filter((other) => other !== id).sort(ascending);
  for (const other of moved) {
    const known = index.article(other);
    const was = index.links(other);
    const wasGrouped = index.leaderOf(other) === null;
    const now = isFirst && wasGrouped ? remaining(index, known, was) : standing(index, known);
    if (now === null) continue;
    const { leader, links } = now;
    // The one that changed is as it was until its own step.
    const linked = leader === null ? was.get(id) : undefined;
    if (linked === undefined) links.delete(id);
    else links.set(id, linked);
    if (wasGrouped && leader === null) {
      if (same(was, links)) continue;
      const change = { came: { article: known, links }, went: { id: other, links: was } };
      if (!isIdle(change, index)) stepOf(index, other, known, { leader, links }, step);
      else step({ id: other, article: known, links, groups: [], leader });
    } else if (index.leaderOf(other) !== leader || !same(was, links))
      stepOf(index, other, known, { leader, links }, step);
  }
  stepOf(
    index,
    id,
    article,
    article === null ? { leader: null, links: new Map() } : standing(index, article),
    step,
  );
}

type Standing = { readonly leader: string | null; readonly links: Map<string, number> };

/** Whom an article under its terms follows, and its links. */
export function standing(index: Index, article: Compiled): Standing {
  if (index.isCrowded(article)) return { leader: index.firstCopy(article) ?? article.id, links: new Map() };
  return { leader: null, links: linksOf(article, index.near(article)) };
}

/** The same where it can only have lost seats: then it has no link that it didn't have. Null: it has them all. */
function remaining(index: Index, article: Compiled, was: Links): Standing | null {
  if (index.isCrowded(article)) return standing(index, article);
  const others = [...index.meeting(article, was)];
  if (others.length === was.size) return null;
  return { leader: null, links: new Map(others.map((other) => [other, was.get(other) as number])) };
}

function stepOf(
  index: Index,
  id: string,
  article: Compiled | null,
  { leader, links }: Standing,
  step: (step: Step) => void,
): void {
  const went = index.has(id) ? { id, links: index.links(id) } : null;
  const members = new Map<string, readonly string[]>();
  const groupOf: GroupOf = (other) => {
    const known = members.get(other);
    if (known !== undefined) return known;
    const found = index.groupOf(other);
    for (const one of found) members.set(one, found);
    return found;
  };
  const groups = regroup({ came: article === null ? null : { article, links }, went }, index, groupOf);
  const follows = leader !== null && leader !== id;
  step({
    ...{ id, article, links, leader },
    groups: follows ? groups.filter(({ members }) => members[0] !== id) : groups,
  });
}

function same(a: Links, b: Links): boolean {
  if (a.size !== b.size) return false;
  for (const [id, value] of a) if (b.get(id) !== value) return false;
  return true;
}
