/**
 * The catalog's article rows. In: SQL storage and facts. Out: rows and pages
 * of them, newest change first, never those withheld. No read here scans more
 * rows than it returns (each has an index; see SCHEMA.md).
 */
import type { Position } from '../../contract/index.ts';

/** Columns as they stand; times in milliseconds since 1970. */
export type ArticleRow = {
  id: string;
  outlet: string;
  revision: string;
  title: string | null;
  url: string | null;
  published: string | null;
  lang: string | null;
  /** Who says the language: `given`, `outlet`, `script`, `words`; and how sure that is, 0–1. */
  lang_from: string | null;
  lang_sure: number | null;
  excerpt: string;
  own_day: string | null;
  day: string | null;
  story: string | null;
  received: number;
  updated: number;
  withheld: 'withhold' | 'takedown' | null;
  reason: string | null;
  withheld_at: number | null;
  /** As one of a crowd: the first of its copies, whose story is its story, or itself; null: it is grouped by likeness. */
  follows: string | null;
};

/** What ingest knows of an article before it belongs to a story. */
export type ArticleFacts = Omit<
  ArticleRow,
  'day' | 'story' | 'received' | 'updated' | 'withheld' | 'reason' | 'withheld_at' | 'follows'
>;

/** What orders articles by age, then by id: dated before undated. The same expression as in the index `articles_members`. */
export const AGE = "coalesce(published, own_day, '9999')";

/** One article, withheld or not; null for an unknown id. */
export function articleRow(sql: SqlStorage, id: string): ArticleRow | null {
  return sql.exec<ArticleRow>('SELECT * FROM articles WHERE id = ?', id).toArray()[0] ?? null;
}

/** Whether a revision of the article was ever admitted. */
export function hasRevision(sql: SqlStorage, id: string, revision: string): boolean {
  const rows = sql.exec('SELECT 1 FROM revisions WHERE article = ? AND revision = ?', id, revision);
  return rows.toArray().length > 0;
}

/** An article's revisions, oldest first. */
export function revisionsOf(sql: SqlStorage, id: string): { revision: string; received: number }[] {
  return sql
    .exec<{ revision: string; received: number }>(
      'SELECT revision, received FROM revisions WHERE article = ? ORDER BY received, revision',
      id,
    )
    .toArray();
}

/** Writes an article's current facts and remembers the revision; its story and day come later. */
export function writeArticle(sql: SqlStorage, facts: ArticleFacts, now: number): void {
  sql.exec(
    `INSERT INTO articles (id, outlet, revision, title, url, published, lang, lang_from, lang_sure, excerpt, own_day, day, received, updated)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
     ON CONFLICT (id) DO UPDATE SET outlet = excluded.outlet, revision = excluded.revision,
       title = excluded.title, url = excluded.url, published = excluded.published, lang = excluded.lang,
       lang_from = excluded.lang_from, lang_sure = excluded.lang_sure,
       excerpt = excluded.excerpt, own_day = excluded.own_day, day = coalesce(excluded.own_day, day),
       updated = excluded.updated`,
    facts.id,
    facts.outlet,
    facts.revision,
    facts.title,
    facts.url,
    facts.published,
    facts.lang,
    facts.lang_from,
    facts.lang_sure,
    facts.excerpt,
    facts.own_day,
    facts.own_day,
    now,
    now,
  );
  sql.exec('INSERT OR IGNORE INTO revisions VALUES (?, ?, ?)', facts.id, facts.revision, now);
}

/** Writes what a newer engine reads in the same revision. */
export function writeRead(sql: SqlStorage, facts: ArticleFacts): void {
  sql.exec(
    `UPDATE articles SET title = ?, lang = ?, lang_from = ?, lang_sure = ?, excerpt = ?, own_day = ?, day = coalesce(?, day)
     WHERE id = ?`,
    facts.title,
    facts.lang,
    facts.lang_from,
    facts.lang_sure,
    facts.excerpt,
    facts.own_day,
    facts.own_day,
    facts.id,
  );
}

/** Those of some articles that are no part of a crowd; also such as are not written yet. */
export function withoutCrowd(sql: SqlStorage, ids: readonly string[]): string[] {
  if (sql.exec('SELECT 1 FROM articles WHERE follows IS NOT NULL LIMIT 1').toArray().length === 0)
    return [...ids];
  const crowd = sql
    .exec<{ id: string }>(
      'SELECT id FROM articles WHERE id IN (SELECT value FROM json_each(?)) AND +follows IS NOT NULL',
      JSON.stringify(ids),
    )
    .toArray();
  const left = new Set(ids);
  for (const { id } of crowd) left.delete(id);
  return [...left];
}

/** Those who followed `from` follow `to`; `to` itself follows nobody by it. */
export function followInstead(sql: SqlStorage, from: string, to: string): void {
  sql.exec('UPDATE articles SET follows = ? WHERE follows = ? AND id <> ?', to, from, to);
}

/** Withholds an article, or with null takes it back. */
export function writeWithheld(
  sql: SqlStorage,
  id: string,
  mode: ArticleRow['withheld'],
  reason: string | null,
  now: number,
): void {
  sql.exec(
    'UPDATE articles SET withheld = ?, reason = ?, withheld_at = ?, updated = ?, follows = NULL WHERE id = ?',
    mode,
    reason,
    mode === null ? null : now,
    now,
    id,
  );
}

/** Moves an outlet's count of visible articles; the row stays at zero. */
export function countOutlet(sql: SqlStorage, outlet: string, by: number, now: number): void {
  sql.exec(
    `INSERT INTO outlets VALUES (?, ?, ?)
     ON CONFLICT (id) DO UPDATE SET articles = articles + excluded.articles, updated = excluded.updated`,
    outlet,
    by,
    now,
  );
}

/** A page of visible articles, last change first. */
export function articlePage(
  sql: SqlStorage,
  filter: { outlet?: string | undefined; story?: string | undefined; since?: number | undefined },
  after: Position | null,
  limit: number,
): ArticleRow[] {
  const where = ['withheld IS NULL'];
  const values: SqlStorageValue[] = [];
  if (filter.story !== undefined) where.push('story = ?') && values.push(filter.story);
  if (filter.outlet !== undefined) where.push('outlet = ?') && values.push(filter.outlet);
  if (filter.since !== undefined) where.push('updated >= ?') && values.push(filter.since);
  if (after !== null) where.push('(updated, id) < (?, ?)') && values.push(after.key, after.id);
  return sql
    .exec<ArticleRow>(
      `SELECT * FROM articles WHERE ${where.join(' AND ')} ORDER BY updated DESC, id DESC LIMIT ?`,
      ...values,
      limit,
    )
    .toArray();
}

/** Whether an outlet ever had an article here, or is registered. */
export function hasOutlet(sql: SqlStorage, outlet: string): boolean {
  return sql.exec('SELECT 1 FROM outlets WHERE id = ?', outlet).toArray().length > 0;
}

/** The newest edition day not after `today`, else the newest of all; of one outlet, or of everyone. */
export function latestDay(sql: SqlStorage, outlet: string | null, today: string): string | null {
  const whose = outlet === null ? '' : 'AND outlet = ?';
  const values = outlet === null ? [] : [outlet];
  const newest = (bound: string) =>
    sql
      .exec<{ day: string | null }>(
        `SELECT MAX(day) AS day FROM articles WHERE withheld IS NULL ${whose} AND day <= ?`,
        ...values,
        bound,
      )
      .one().day;
  return newest(today) ?? newest('9999-12-31');
}
