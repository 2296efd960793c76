/**
 * What grouping needs to find a newcomer's neighbours without a scan: each
 * visible article's profile and an index from terms to articles. In: SQL
 * storage, profiles as JSON text. Out: candidates, best first.
 */
export interface Indexed {
  readonly article: string;
  /** Version of the engine that made the profile. */
  readonly engine: string;
  readonly profile: string;
}

/** Writes or replaces an article's profile and its postings. */
export function writeProfile(sql: SqlStorage, entry: Indexed, terms: readonly string[]): void {
  dropProfile(sql, entry.article);
  sql.exec('INSERT INTO profiles VALUES (?, ?, ?)', entry.article, entry.engine, entry.profile);
  for (const term of terms) sql.exec('INSERT OR IGNORE INTO postings VALUES (?, ?)', term, entry.article);
}

/** Takes an article out of grouping. */
export function dropProfile(sql: SqlStorage, article: string): void {
  sql.exec('DELETE FROM postings WHERE article = ?', article);
  sql.exec('DELETE FROM profiles WHERE article = ?', article);
}

/** The profiles of the articles named, by article; absent ones are left out. */
export function profilesOf(sql: SqlStorage, articles: Iterable<string>): Indexed[] {
  const found: Indexed[] = [];
  for (const article of articles) {
    const rows = sql.exec<{ article: string; engine: string; profile: string }>(
      'SELECT * FROM profiles WHERE article = ?',
      article,
    );
    found.push(...rows.toArray());
  }
  return found;
}

/**
 * Articles that share terms with a newcomer, most shared first, at most `limit`.
 * A term that more than `common` articles hold says little and is passed over,
 * which bounds the rows read at terms × common whatever the catalog's size.
 */
export function candidates(
  sql: SqlStorage,
  terms: readonly string[],
  self: string,
  common: number,
  limit: number,
): string[] {
  const shared = new Map<string, number>();
  for (const term of terms) {
    const rows = sql
      .exec<{ article: string }>('SELECT article FROM postings WHERE term = ? LIMIT ?', term, common + 1)
      .toArray();
    if (rows.length > common) continue;
    for (const { article } of rows) if (article !== self) shared.set(article, (shared.get(article) ?? 0) + 1);
  }
  return [...shared]
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .slice(0, limit)
    .map(([article]) => article);
}
