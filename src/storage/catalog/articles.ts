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
  excerpt: string;
  own_day: string | null;
  day: string | null;
  story: string | null;
  received: number;
  updated: number;
  withheld: 'withhold' | 'takedown' | null;
  reason: string | null;
  withheld_at: number | null;
};

/** What ingest knows of an article before it belongs to a story. */
export type ArticleFacts = Omit<
  ArticleRow,
  'day' | 'story' | 'received' | 'updated' | 'withheld' | 'reason' | 'withheld_at'
>;

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
    `INSERT INTO articles (id, outlet, revision, title, url, published, lang, excerpt, own_day, received, updated)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
     ON CONFLICT (id) DO UPDATE SET outlet = excluded.outlet, revision = excluded.revision,
       title = excluded.title, url = excluded.url, published = excluded.published, lang = excluded.lang,
       excerpt = excluded.excerpt, own_day = excluded.own_day, updated = excluded.updated`,
    facts.id,
    facts.outlet,
    facts.revision,
    facts.title,
    facts.url,
    facts.published,
    facts.lang,
    facts.excerpt,
    facts.own_day,
    now,
    now,
  );
  sql.exec('INSERT OR IGNORE INTO revisions VALUES (?, ?, ?)', facts.id, facts.revision, now);
}

/** Writes what a newer engine reads in the same revision. */
export function writeRead(sql: SqlStorage, facts: ArticleFacts): void {
  sql.exec(
    'UPDATE articles SET excerpt = ?, own_day = ? WHERE id = ?',
    facts.excerpt,
    facts.own_day,
    facts.id,
  );
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
    'UPDATE articles SET withheld = ?, reason = ?, withheld_at = ?, updated = ? WHERE id = ?',
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

export type OutletRow = {
  id: string;
  articles: number;
  updated: number;
  first: string | null;
  last: string | null;
};

/** A page of outlets by id, with the range of their edition days. */
export function outletPage(sql: SqlStorage, after: Position | null, limit: number): OutletRow[] {
  return sql
    .exec<OutletRow>(
      `SELECT id, articles, updated,
         (SELECT MIN(day) FROM articles WHERE outlet = o.id AND withheld IS NULL) AS first,
         (SELECT MAX(day) FROM articles WHERE outlet = o.id AND withheld IS NULL) AS last
       FROM outlets o WHERE articles > 0 AND id > ? ORDER BY id LIMIT ?`,
      after?.id ?? '',
      limit,
    )
    .toArray();
}

/** Whether an outlet ever had an article here. */
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
