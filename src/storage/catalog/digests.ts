/**
 * What each digest is made from, and which of them have to be told of a change.
 * In: SQL storage, keys. Out: inputs; an outbox that is emptied by telling.
 * Only digests that were asked for once have a row: nobody is woken for others.
 */
import { digestKey } from '../../contract/index.ts';
import type { Part } from './parts.ts';

/** The generation of a digest's inputs; null for one nobody ever asked for. */
export function generationOf(sql: SqlStorage, key: string): number | null {
  const rows = sql.exec<{ generation: number }>('SELECT generation FROM digests WHERE key = ?', key);
  return rows.toArray()[0]?.generation ?? null;
}

/** Notes that a digest exists and which articles it was offered. */
export function recordInputs(sql: SqlStorage, key: string, parts: readonly Part[]): void {
  sql.exec('INSERT OR IGNORE INTO digests VALUES (?, 1)', key);
  for (const { members } of parts) {
    for (const { id } of members) sql.exec('INSERT OR IGNORE INTO appearances VALUES (?, ?)', id, key);
  }
}

/** Every digest that was ever offered the article. */
export function keysOfArticle(sql: SqlStorage, article: string): string[] {
  return sql
    .exec<{ key: string }>('SELECT key FROM appearances WHERE article = ? ORDER BY key', article)
    .toArray()
    .map((row) => row.key);
}

/** The withheld articles that a digest was ever offered, and how they were withheld. */
export function withheldIn(
  sql: SqlStorage,
  key: string,
): { article: string; mode: 'withhold' | 'takedown' }[] {
  return sql
    .exec<{ article: string; mode: 'withhold' | 'takedown' }>(
      `SELECT a.id AS article, a.withheld AS mode FROM appearances p JOIN articles a ON a.id = p.article
       WHERE p.key = ? AND a.withheld IS NOT NULL ORDER BY a.id`,
      key,
    )
    .toArray();
}

/** The digests that depend on a story's members as they stand. */
export function keysOfStory(sql: SqlStorage, story: string): string[] {
  const rows = sql
    .exec<{ outlet: string; day: string }>(
      'SELECT DISTINCT outlet, day FROM articles WHERE story = ? AND day IS NOT NULL AND withheld IS NULL',
      story,
    )
    .toArray();
  return [
    digestKey({ kind: 'story', story }),
    ...rows.map((row) => digestKey({ kind: 'briefing', ...row })),
    ...new Set(rows.map((row) => digestKey({ kind: 'daily', day: row.day }))),
  ];
}

/**
 * Moves on the generation of those keys that exist, and queues them to be told. Says how many.
 * `forced`: what they have may not be served any more.
 */
export function markDirty(sql: SqlStorage, keys: Iterable<string>, forced = false): number {
  const marked = sql
    .exec<{ key: string }>(
      'UPDATE digests SET generation = generation + 1 WHERE key IN (SELECT value FROM json_each(?)) RETURNING key',
      JSON.stringify([...new Set(keys)]),
    )
    .toArray()
    .map(({ key }) => key);
  if (marked.length === 0) return 0;
  sql.exec(
    `INSERT INTO outbox (key, attempts, forced) SELECT value, 0, ? FROM json_each(?) WHERE true
     ON CONFLICT (key) DO UPDATE SET attempts = 0, forced = max(forced, excluded.forced)`,
    Number(forced),
    JSON.stringify(marked),
  );
  return marked.length;
}

type OutboxRow = {
  key: string;
  /** The generation that the digest has to reach. */
  generation: number;
  attempts: number;
  /** 1: before that it may serve nothing. */
  forced: number;
};

/** Digests still to be told, those first that failed least. */
export function outbox(sql: SqlStorage, limit: number): OutboxRow[] {
  return sql
    .exec<OutboxRow>(
      `SELECT o.key, d.generation, o.attempts, o.forced FROM outbox o JOIN digests d ON d.key = o.key
       ORDER BY o.attempts, o.forced DESC, o.key LIMIT ?`,
      limit,
    )
    .toArray();
}

/** How many digests that were offered a withdrawn article have not been told. */
export function untold(sql: SqlStorage, article: string): number {
  return sql
    .exec<{ count: number }>(
      `SELECT COUNT(*) AS count FROM outbox o JOIN appearances p ON p.key = o.key AND p.article = ?
       WHERE o.forced = 1`,
      article,
    )
    .one().count;
}

/** Takes a key out of the outbox, unless it was marked again meanwhile. */
export function told(sql: SqlStorage, key: string, generation: number): void {
  sql.exec(
    'DELETE FROM outbox WHERE key = ? AND (SELECT generation FROM digests d WHERE d.key = outbox.key) = ?',
    key,
    generation,
  );
}

/** Notes that telling failed once more. */
export function notTold(sql: SqlStorage, key: string): void {
  sql.exec('UPDATE outbox SET attempts = attempts + 1 WHERE key = ?', key);
}
