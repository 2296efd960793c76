/**
 * What grouping needs to find a newcomer's neighbours without a scan: each
 * visible article's profile, an index from its strongest terms to it, and the
 * links between articles that are alike. In: SQL storage, profiles as JSON
 * text, keys, links. Out: the same. The engine says what they mean.
 */
export interface Indexed {
  readonly article: string;
  /** Version of the engine that made the profile. */
  readonly engine: string;
  readonly profile: string;
}

/** Stands for "no day known" in the index. */
const NO_DAY = -1;
const LAST_DAY = 10_000_000;

/** Writes or replaces an article's profile and its postings; `day` counts from 1970-01-01. */
export function writeProfile(
  sql: SqlStorage,
  entry: Indexed,
  keys: readonly number[],
  day: number | null,
): void {
  sql.exec('DELETE FROM postings WHERE article = ?', entry.article);
  sql.exec('INSERT OR REPLACE INTO profiles VALUES (?, ?, ?)', entry.article, entry.engine, entry.profile);
  for (const key of keys) {
    sql.exec('INSERT OR IGNORE INTO postings VALUES (?, ?, ?)', key, day ?? NO_DAY, entry.article);
  }
}

/** Takes an article out of grouping. */
export function dropProfile(sql: SqlStorage, article: string): void {
  sql.exec('DELETE FROM postings WHERE article = ?', article);
  sql.exec('DELETE FROM profiles WHERE article = ?', article);
}

/** One article's profile; null where it has none. */
export function profileOf(sql: SqlStorage, article: string): Indexed | null {
  const rows = sql.exec<{ article: string; engine: string; profile: string }>(
    'SELECT * FROM profiles WHERE article = ?',
    article,
  );
  return rows.toArray()[0] ?? null;
}

/**
 * Articles that share a key and lie at most `window` days off, or have no day;
 * any day where `day` is null. Reads the postings of those keys in that window
 * and nothing else. Two statements: one holds at most 100 parameters.
 */
export function nearBy(
  sql: SqlStorage,
  keys: readonly number[],
  day: number | null,
  window: number,
): Set<string> {
  const among = `key IN (${keys.map(() => '?').join(', ')})`;
  const [from, to] = day === null ? [0, LAST_DAY] : [Math.max(0, day - window), day + window];
  const found = (where: string, ...days: number[]) =>
    sql
      .exec<{ article: string }>(`SELECT article FROM postings WHERE ${among} AND ${where}`, ...keys, ...days)
      .toArray()
      .map((row) => row.article);
  return new Set([...found('day = ?', NO_DAY), ...found('day BETWEEN ? AND ?', from, to)]);
}

/** An article's links to others. */
export function linksOf(sql: SqlStorage, article: string): Map<string, number> {
  const rows = sql.exec<{ b: string; value: number }>('SELECT b, value FROM links WHERE a = ?', article);
  return new Map(rows.toArray().map((row) => [row.b, row.value]));
}

/** Replaces an article's links, in both directions. */
export function writeLinks(sql: SqlStorage, article: string, links: ReadonlyMap<string, number>): void {
  for (const other of linksOf(sql, article).keys()) {
    sql.exec('DELETE FROM links WHERE a = ? AND b = ?', other, article);
  }
  sql.exec('DELETE FROM links WHERE a = ?', article);
  for (const [other, value] of links) {
    sql.exec('INSERT INTO links VALUES (?, ?, ?), (?, ?, ?)', article, other, value, other, article, value);
  }
}

/** Some articles whose profile another engine made, by id. */
export function outdated(sql: SqlStorage, engine: string, limit: number): string[] {
  return sql
    .exec<{ article: string }>(
      'SELECT article FROM profiles WHERE engine < ? OR engine > ? LIMIT ?',
      engine,
      engine,
      limit,
    )
    .toArray()
    .map((row) => row.article);
}
