/**
 * Articles, or new revisions of some, that nobody may see before an instant. In:
 * SQL storage, references to stored bodies. Out: rows. They stand in this table
 * and in no other, so that no list, count or grouping can meet one by mistake.
 */
import type { RevisionRef } from '../keys.ts';
import type { ArticleFacts } from './articles.ts';

export type EmbargoRow = {
  article: string;
  revision: string;
  /** The instant, milliseconds since 1970. */
  until: number;
  /** When to try to admit it: the instant, or later where a try failed. */
  due: number;
  attempts: number;
  received: number;
  /** ArticleFacts, JSON. */
  facts: string;
  withheld: 'withhold' | 'takedown' | null;
  reason: string | null;
  withheld_at: number | null;
};

const FIRST_RETRY = 2_000;
const LAST_RETRY = 3_600_000;

/** What waits under an article's id; null where nothing does. */
export function embargoOf(sql: SqlStorage, article: string): EmbargoRow | null {
  return sql.exec<EmbargoRow>('SELECT * FROM embargoes WHERE article = ?', article).toArray()[0] ?? null;
}

/** Writes or replaces what waits under an article's id. */
export function writeEmbargo(sql: SqlStorage, facts: ArticleFacts, until: number, now: number): void {
  sql.exec(
    `INSERT INTO embargoes (article, revision, until, due, attempts, received, facts) VALUES (?, ?, ?, ?, 0, ?, ?)
     ON CONFLICT (article) DO UPDATE SET revision = excluded.revision, until = excluded.until,
       due = excluded.due, attempts = 0, facts = excluded.facts`,
    facts.id,
    facts.revision,
    until,
    until,
    now,
    JSON.stringify(facts),
  );
}

/** Forgets what waits: it was admitted, or the article says again what everybody sees. */
export function dropEmbargo(sql: SqlStorage, article: string): void {
  sql.exec('DELETE FROM embargoes WHERE article = ?', article);
}

/** Some whose time has come, longest overdue first. */
export function dueEmbargoes(sql: SqlStorage, now: number, limit: number): RevisionRef[] {
  return sql
    .exec<{ id: string; revision: string }>(
      'SELECT article AS id, revision FROM embargoes WHERE withheld IS NULL AND due <= ? ORDER BY due LIMIT ?',
      now,
      limit,
    )
    .toArray();
}

/** When the next one is due, milliseconds; null where none waits. */
export function nextEmbargo(sql: SqlStorage): number | null {
  return sql
    .exec<{ due: number | null }>('SELECT MIN(due) AS due FROM embargoes WHERE withheld IS NULL')
    .one().due;
}

/** Notes that one could not be admitted; it is due again later, and later each time, for it was promised. */
export function postpone(sql: SqlStorage, article: string, now: number): void {
  const row = embargoOf(sql, article);
  if (row === null) return;
  const wait = Math.min(LAST_RETRY, FIRST_RETRY * 2 ** Math.min(row.attempts, 30));
  sql.exec('UPDATE embargoes SET due = ?, attempts = attempts + 1 WHERE article = ?', now + wait, article);
}

/** Withholds what waits, or with null lets it wait again. */
export function withholdEmbargo(
  sql: SqlStorage,
  article: string,
  mode: EmbargoRow['withheld'],
  reason: string | null,
  now: number,
): void {
  sql.exec(
    'UPDATE embargoes SET withheld = ?, reason = ?, withheld_at = ? WHERE article = ?',
    mode,
    reason,
    mode === null ? null : now,
    article,
  );
}
