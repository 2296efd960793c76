/**
 * What admins said of outlets. In: SQL storage, facts. Out: the same, parsed; and what has to be made anew when one changes. An
 * outlet is registered or has articles or both; this table knows only the registered ones.
 */
import * as z from 'zod/mini';
import { OutletRule, type Position } from '../../contract/index.ts';

const Facts = z.object({
  name: z.string(),
  home: z.nullable(z.string()),
  lang: z.nullable(z.string()),
  family: z.nullable(z.string()),
  rules: z.array(OutletRule),
  /** Learned blocks that are no footers: they stay. */
  keep: z._default(z.array(z.string()), []),
});

/** What an admin said of one outlet. */
export type OutletFacts = z.infer<typeof Facts>;

const parse = (json: string): OutletFacts => Facts.parse(JSON.parse(json));

/** The facts of one outlet; null where it is not registered. */
export function factsOf(sql: SqlStorage, outlet: string): OutletFacts | null {
  const [row] = sql
    .exec<{ facts: string }>('SELECT facts FROM outlet_facts WHERE outlet = ?', outlet)
    .toArray();
  return row === undefined ? null : parse(row.facts);
}

/** The facts of those outlets that are registered. */
export function factsOfAll(sql: SqlStorage, outlets: readonly string[]): Map<string, OutletFacts> {
  const rows = sql.exec<{ outlet: string; facts: string }>(
    'SELECT outlet, facts FROM outlet_facts WHERE outlet IN (SELECT value FROM json_each(?)) ORDER BY outlet',
    JSON.stringify([...new Set(outlets)]),
  );
  return new Map(rows.toArray().map((row) => [row.outlet, parse(row.facts)]));
}

/** Writes what is said of an outlet, or with null forgets it. */
export function writeFacts(sql: SqlStorage, outlet: string, facts: OutletFacts | null, now: number): void {
  if (facts === null) sql.exec('DELETE FROM outlet_facts WHERE outlet = ?', outlet);
  else {
    sql.exec('INSERT OR REPLACE INTO outlet_facts VALUES (?, ?)', outlet, JSON.stringify(facts));
    // Lists and look-ups go by this table: an outlet is known from now on.
    sql.exec('INSERT OR IGNORE INTO outlets VALUES (?, 0, ?)', outlet, now);
  }
  sql.exec('UPDATE outlets SET updated = ? WHERE id = ?', now, outlet);
}

/** The outlets of some articles. */
export function outletsOf(sql: SqlStorage, articles: readonly string[]): string[] {
  return sql
    .exec<{ outlet: string }>(
      'SELECT DISTINCT outlet FROM articles WHERE id IN (SELECT value FROM json_each(?)) ORDER BY outlet',
      JSON.stringify(articles),
    )
    .toArray()
    .map(({ outlet }) => outlet);
}

/** The outlet's visible articles, last change first. */
export function newestOf(sql: SqlStorage, outlet: string, limit: number): string[] {
  return sql
    .exec<{ id: string }>(
      'SELECT id FROM articles WHERE outlet = ? AND withheld IS NULL ORDER BY updated DESC, id DESC LIMIT ?',
      outlet,
      limit,
    )
    .toArray()
    .map(({ id }) => id);
}

/** Digests that were ever offered any of the articles. */
export function keysOfArticles(sql: SqlStorage, articles: readonly string[]): string[] {
  return sql
    .exec<{ key: string }>(
      'SELECT DISTINCT key FROM appearances WHERE article IN (SELECT value FROM json_each(?)) ORDER BY key',
      JSON.stringify(articles),
    )
    .toArray()
    .map(({ key }) => key);
}

/** Has the articles read again for grouping, as if another engine had read them (catalog/candidates.ts: `outdated`). */
export function readAgain(sql: SqlStorage, articles: readonly string[]): void {
  sql.exec(
    "UPDATE profiles SET engine = '' WHERE article IN (SELECT value FROM json_each(?))",
    JSON.stringify(articles),
  );
}

/** An outlet as lists show it, with the range of its edition days. */
export interface OutletRow {
  readonly id: string;
  readonly articles: number;
  readonly updated: number;
  readonly first: string | null;
  readonly last: string | null;
  readonly facts: OutletFacts | null;
}

const COLUMNS = `id, articles, updated, facts,
  (SELECT MIN(day) FROM articles WHERE outlet = o.id AND withheld IS NULL) AS first,
  (SELECT MAX(day) FROM articles WHERE outlet = o.id AND withheld IS NULL) AS last
  FROM outlets o LEFT JOIN outlet_facts f ON f.outlet = o.id`;
/** Those with visible articles, and those that are registered. */
const SHOWN = '(articles > 0 OR facts IS NOT NULL)';

type Raw = Omit<OutletRow, 'facts'> & { facts: string | null };

function rows(sql: SqlStorage, query: string, ...values: SqlStorageValue[]): OutletRow[] {
  return sql
    .exec<Raw & Record<string, SqlStorageValue>>(query, ...values)
    .toArray()
    .map((raw) => ({ ...raw, facts: raw.facts === null ? null : parse(raw.facts) }));
}

/** A page of outlets by id. */
export function outletPage(sql: SqlStorage, after: Position | null, limit: number): OutletRow[] {
  const query = `SELECT ${COLUMNS} WHERE ${SHOWN} AND id > ? ORDER BY id LIMIT ?`;
  return rows(sql, query, after?.id ?? '', limit);
}

/** One outlet; null where nothing shows it. */
export function outletRow(sql: SqlStorage, outlet: string): OutletRow | null {
  return rows(sql, `SELECT ${COLUMNS} WHERE ${SHOWN} AND id = ?`, outlet)[0] ?? null;
}
