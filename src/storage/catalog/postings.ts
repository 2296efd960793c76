/**
 * Which articles have which of their strongest terms in common: the cells of
 * `engine/stories/seats.ts` as one table. In: SQL storage, keys, days as numbers
 * from 1970-01-01 (null: none), places in a cell. Out: ids in the order of their
 * places. No read takes more rows than it is told.
 */
export interface Placed {
  readonly article: string;
  readonly seat: number;
  readonly day: number | null;
}

/** Stands for "no day known" in the table. */
const NO_DAY = -1;

/** Enters an article under its keys. */
export function enter(sql: SqlStorage, keys: readonly number[], { article, seat, day }: Placed): void {
  sql.exec(
    'INSERT OR IGNORE INTO postings SELECT value, ?, ?, ? FROM json_each(?)',
    day ?? NO_DAY,
    seat,
    article,
    JSON.stringify(keys),
  );
}

/** Takes an article from under its keys. */
export function leave(sql: SqlStorage, keys: readonly number[], { article, seat, day }: Placed): void {
  sql.exec(
    `DELETE FROM postings WHERE key IN (SELECT value FROM json_each(?)) AND day = ? AND seat = ? AND article = ?`,
    JSON.stringify(keys),
    day ?? NO_DAY,
    seat,
    article,
  );
}

export type Posting = { key: number; day: number; article: string };

/** Postings of some keys on days `from` to `to`, by key, day and place; at most `limit`. */
export function between(
  sql: SqlStorage,
  keys: readonly number[],
  from: number,
  to: number,
  limit: number,
): Posting[] {
  return sql
    .exec<Posting>(
      `SELECT key, day, article FROM postings WHERE key IN (SELECT value FROM json_each(?)) AND day BETWEEN ? AND ?
       ORDER BY key, day, seat, article LIMIT ?`,
      JSON.stringify(keys),
      from,
      to,
      limit,
    )
    .toArray();
}

/** The first `limit` of one cell. */
export function cell(
  sql: SqlStorage,
  key: number,
  day: number | null,
  limit: number,
): { article: string; seat: number }[] {
  return sql
    .exec<{ article: string; seat: number }>(
      'SELECT article, seat FROM postings WHERE key = ? AND day = ? ORDER BY seat, article LIMIT ?',
      key,
      day ?? NO_DAY,
      limit,
    )
    .toArray();
}

/** A sixteenth of all places: those in the index `postings_first`. A key that has many articles has enough there. */
const FIRST = 67_108_864;

/** The first `limit` of a key's articles of all days, with or without one. */
export function ofAllDays(
  sql: SqlStorage,
  key: number,
  limit: number,
): { article: string; seat: number; dated: boolean }[] {
  const read = (where: string) =>
    sql
      .exec<{ article: string; seat: number; day: number }>(
        `SELECT article, seat, day FROM postings WHERE key = ? ${where} ORDER BY seat, article LIMIT ?`,
        key,
        limit,
      )
      .toArray();
  const first = read(`AND seat < ${FIRST}`);
  const rows = first.length === limit ? first : read('');
  return rows.map(({ article, seat, day }) => ({ article, seat, dated: day !== NO_DAY }));
}

/** Those of the keys under which there is an article without a day. */
export function undated(sql: SqlStorage, keys: readonly number[]): number[] {
  return sql
    .exec<{ key: number }>(
      `SELECT value AS key FROM json_each(?) WHERE EXISTS
         (SELECT 1 FROM postings WHERE postings.key = value AND day = ${NO_DAY})`,
      JSON.stringify(keys),
    )
    .toArray()
    .map(({ key }) => key);
}
