/**
 * The catalog's story rows: membership, days, titles, lineage. In: SQL storage
 * and a grouping's outcome. Out: rows, pages. What they count is written by
 * counts.ts.
 */
import type { Lineage, Position } from '../../contract/index.ts';
import { AGE, type ArticleRow } from './articles.ts';

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

/** A story's earliest visible members, at most `limit`, by id. */
export function membersOf(sql: SqlStorage, story: string, limit: number): ArticleRow[] {
  return sql
    .exec<ArticleRow>(
      `SELECT * FROM (SELECT * FROM articles WHERE story = ? AND withheld IS NULL ORDER BY ${AGE}, id LIMIT ?)
       ORDER BY id`,
      story,
      limit,
    )
    .toArray();
}

/** The ids of a story's visible members that are grouped by themselves, ascending. */
export function standing(sql: SqlStorage, story: string): string[] {
  return sql
    .exec<{ id: string }>(
      'SELECT id FROM articles WHERE story = ? AND withheld IS NULL AND follows IS NULL ORDER BY id',
      story,
    )
    .toArray()
    .map((row) => row.id);
}

/** The stories so far of some articles, of those that are in one. */
export function storiesOf(sql: SqlStorage, articles: readonly string[]): Map<string, string> {
  const rows = sql.exec<{ id: string; story: string }>(
    'SELECT id, story FROM articles WHERE id IN (SELECT value FROM json_each(?)) AND story IS NOT NULL',
    JSON.stringify(articles),
  );
  return new Map(rows.toArray().map(({ id, story }) => [id, story]));
}

/** Those of some stories that have visible members beside these articles; whoever follows another goes where that one goes. */
export function heldBeyond(
  sql: SqlStorage,
  stories: readonly string[],
  articles: readonly string[],
): Set<string> {
  const rows = sql.exec<{ story: string }>(
    `SELECT value AS story FROM json_each(?) WHERE EXISTS (
       SELECT 1 FROM articles WHERE story = value AND withheld IS NULL AND (follows IS NULL OR follows = id)
         AND id NOT IN (SELECT value FROM json_each(?)))`,
    JSON.stringify(stories),
    JSON.stringify(articles),
  );
  return new Set(rows.toArray().map(({ story }) => story));
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

/** Puts an article into a story, by itself or as one that follows another. */
export function moveArticle(
  sql: SqlStorage,
  article: string,
  story: string,
  follows: string | null = null,
): void {
  sql.exec('UPDATE articles SET story = ?, follows = ? WHERE id = ?', story, follows, article);
}

/** Brings those that follow some articles into the stories of these; gives the stories that they left and came to. */
export function bringFollowers(
  sql: SqlStorage,
  leaders: readonly string[],
): { readonly was: string; readonly is: string }[] {
  const json = JSON.stringify(leaders);
  const astray = 'follows IN (SELECT value FROM json_each(?)) AND story IS NOT';
  const rows = sql
    .exec<{ was: string; is: string }>(
      `SELECT DISTINCT f.story AS was, l.story AS "is" FROM articles f JOIN articles l ON l.id = f.follows
       WHERE f.follows IN (SELECT value FROM json_each(?)) AND f.story IS NOT l.story`,
      json,
    )
    .toArray();
  if (rows.length === 0) return [];
  const own = '(SELECT story FROM articles l WHERE l.id = articles.follows)';
  sql.exec(`UPDATE articles SET story = ${own} WHERE ${astray} ${own}`, json);
  return rows;
}

/** Whether nothing visible is left in a story. */
export function isEmpty(sql: SqlStorage, story: string): boolean {
  const members = 'SELECT 1 FROM articles WHERE story = ? AND withheld IS NULL LIMIT 1';
  return sql.exec(members, story).toArray().length === 0;
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
