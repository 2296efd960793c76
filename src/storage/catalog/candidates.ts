/**
 * What grouping needs of each visible article: its profile, and its links to
 * articles that are alike. In: SQL storage, profiles as JSON text, links. Out:
 * the same. The engine says what they mean.
 */
interface Indexed {
  readonly article: string;
  /** Version of the engine that made the profile. */
  readonly engine: string;
  readonly profile: string;
}

/** Writes or replaces an article's profile. */
export function writeProfile(sql: SqlStorage, { article, engine, profile }: Indexed): void {
  sql.exec('INSERT OR REPLACE INTO profiles VALUES (?, ?, ?)', article, engine, profile);
}

/** Takes an article out of grouping. */
export function dropProfile(sql: SqlStorage, article: string): void {
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

/** Some articles' profiles, as JSON text. */
export function profilesOf(sql: SqlStorage, articles: readonly string[]): string[] {
  return sql
    .exec<{ profile: string }>(
      'SELECT profile FROM profiles WHERE article IN (SELECT value FROM json_each(?))',
      JSON.stringify(articles),
    )
    .toArray()
    .map(({ profile }) => profile);
}

/** An article's links to others. */
export function linksOf(sql: SqlStorage, article: string): Map<string, number> {
  const rows = sql.exec<{ b: string; value: number }>('SELECT b, value FROM links WHERE a = ?', article);
  return new Map(rows.toArray().map((row) => [row.b, row.value]));
}

/** Replaces an article's links, in both directions; `before`: whom it was linked to. */
export function writeLinks(
  sql: SqlStorage,
  article: string,
  before: readonly string[],
  links: ReadonlyMap<string, number>,
): void {
  if (before.length > 0) {
    sql.exec(
      'DELETE FROM links WHERE a IN (SELECT value FROM json_each(?)) AND b = ?',
      JSON.stringify(before),
      article,
    );
    sql.exec('DELETE FROM links WHERE a = ?', article);
  }
  if (links.size === 0) return;
  const json = JSON.stringify([...links]);
  const from = 'FROM json_each(?)';
  const [other, value] = ["value ->> '$[0]'", "value ->> '$[1]'"];
  sql.exec(`INSERT INTO links SELECT ?, ${other}, ${value} ${from}`, article, json);
  sql.exec(`INSERT INTO links SELECT ${other}, ?, ${value} ${from}`, article, json);
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
