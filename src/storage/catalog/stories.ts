/**
 * The catalog's story rows: membership, days, titles, lineage. In: SQL storage
 * and a grouping's outcome. Out: rows, pages. A story's counts are recounted
 * from its visible members whenever they change, so they can't drift.
 */
import type { Lineage, Position } from '../../contract/index.ts';
import { undatedDay } from '../../engine/index.ts';
import type { ArticleRow } from './articles.ts';

export type StoryRow = {
  id: string;
  title: string | null;
  articles: number;
  first: string | null;
  last: string | null;
  why: string;
  successor: string | null;
  created: number;
  updated: number;
};

/** One story, merged or not; null for an unknown id. */
export function storyRow(sql: SqlStorage, id: string): StoryRow | null {
  return sql.exec<StoryRow>('SELECT * FROM stories WHERE id = ?', id).toArray()[0] ?? null;
}

/** A story's visible members by id. */
export function membersOf(sql: SqlStorage, story: string): ArticleRow[] {
  return sql
    .exec<ArticleRow>('SELECT * FROM articles WHERE story = ? AND withheld IS NULL ORDER BY id', story)
    .toArray();
}

/** The ids of a story's visible members, ascending. */
export function memberIds(sql: SqlStorage, story: string): string[] {
  return sql
    .exec<{ id: string }>('SELECT id FROM articles WHERE story = ? AND withheld IS NULL ORDER BY id', story)
    .toArray()
    .map((row) => row.id);
}

/** The outlets with visible articles in a story, by name. */
export function outletsOf(sql: SqlStorage, story: string): string[] {
  return sql
    .exec<{ outlet: string }>('SELECT outlet FROM story_outlets WHERE story = ? ORDER BY outlet', story)
    .toArray()
    .map((row) => row.outlet);
}

/** Makes a story row, empty until it is recounted. */
export function createStory(sql: SqlStorage, id: string, now: number): void {
  sql.exec('INSERT INTO stories VALUES (?, NULL, 0, NULL, NULL, ?, NULL, ?, ?)', id, 'null', now, now);
}

/** Puts an article into a story. */
export function moveArticle(sql: SqlStorage, article: string, story: string): void {
  sql.exec('UPDATE articles SET story = ? WHERE id = ?', story, article);
}

/** Notes that `from` became part of `to`; it stays, to point there. */
export function mergeStory(sql: SqlStorage, from: string, to: string, now: number): void {
  sql.exec('UPDATE stories SET successor = ? WHERE id = ?', to, from);
  // Whoever pointed to the one that goes now points past it: chains stay one step long.
  sql.exec('UPDATE stories SET successor = ? WHERE successor = ?', to, from);
  // Withheld members follow, so that a restored article finds a living story.
  sql.exec('UPDATE articles SET story = ? WHERE story = ?', to, from);
  sql.exec("INSERT OR IGNORE INTO lineage VALUES (?, 'merged-into', ?, ?)", from, to, now);
  sql.exec("INSERT OR IGNORE INTO lineage VALUES (?, 'absorbed', ?, ?)", to, from, now);
}

/** Notes that `child` was made from members of `parent`. */
export function splitStory(sql: SqlStorage, child: string, parent: string, now: number): void {
  sql.exec("INSERT OR IGNORE INTO lineage VALUES (?, 'split-from', ?, ?)", child, parent, now);
  sql.exec("INSERT OR IGNORE INTO lineage VALUES (?, 'split-into', ?, ?)", parent, child, now);
}

/** A story's past, oldest first. */
export function lineageOf(
  sql: SqlStorage,
  story: string,
): { kind: Lineage['kind']; other: string; at: number }[] {
  return sql
    .exec<{ kind: Lineage['kind']; other: string; at: number }>(
      'SELECT kind, other, at FROM lineage WHERE story = ? ORDER BY at, kind, other',
      story,
    )
    .toArray();
}

/**
 * Recounts a story from its members: edition days (an article without a day of
 * its own takes the story's earliest), outlets, title (of the earliest article
 * that has one), size. `why` replaces the grouping's account where given.
 */
export function recountStory(sql: SqlStorage, story: string, why: string | null, now: number): void {
  const members = membersOf(sql, story);
  const days = members.flatMap((row) => row.own_day ?? []).sort();
  sql.exec('UPDATE articles SET day = coalesce(own_day, ?) WHERE story = ?', undatedDay(days), story);
  const byAge = members.filter((row) => row.title !== null).sort((a, b) => (order(a) < order(b) ? -1 : 1));
  sql.exec(
    'UPDATE stories SET title = ?, articles = ?, first = ?, last = ?, why = coalesce(?, why), updated = ? WHERE id = ?',
    byAge[0]?.title ?? members[0]?.excerpt ?? null,
    members.length,
    days[0] ?? null,
    days.at(-1) ?? null,
    why,
    now,
    story,
  );
  sql.exec('DELETE FROM story_outlets WHERE story = ?', story);
  for (const outlet of new Set(members.map((row) => row.outlet))) {
    sql.exec('INSERT INTO story_outlets VALUES (?, ?, ?)', outlet, story, now);
  }
}

/** Dated before undated, then by instant, then by id. */
function order(row: ArticleRow): string {
  return `${row.published ?? row.own_day ?? '9999'} ${row.id}`;
}

/** A page of stories that have visible articles, last change first. */
export function storyPage(
  sql: SqlStorage,
  filter: { outlet?: string | undefined; since?: number | undefined },
  after: Position | null,
  limit: number,
): StoryRow[] {
  const values: SqlStorageValue[] = [];
  const where = ['s.articles > 0'];
  const [from, table, id] =
    filter.outlet === undefined
      ? ['stories s', 's', 'id']
      : ['story_outlets o JOIN stories s ON s.id = o.story', 'o', 'story'];
  if (filter.outlet !== undefined) where.push('o.outlet = ?') && values.push(filter.outlet);
  if (filter.since !== undefined) where.push(`${table}.updated >= ?`) && values.push(filter.since);
  if (after !== null)
    where.push(`(${table}.updated, ${table}.${id}) < (?, ?)`) && values.push(after.key, after.id);
  return sql
    .exec<StoryRow>(
      `SELECT s.* FROM ${from} WHERE ${where.join(' AND ')}
       ORDER BY ${table}.updated DESC, ${table}.${id} DESC LIMIT ?`,
      ...values,
      limit,
    )
    .toArray();
}
