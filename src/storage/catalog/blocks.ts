/**
 * Paragraphs that an outlet prints under many stories, learned by counting. In: SQL storage, the edges of each visible article.
 * Out: which blocks stand in three or more different stories of one outlet, whatever order its articles came in; and which
 * articles have a block whose standing changed. Triggers note what a transaction shifted; `recount` settles it at its end, so
 * that no write can forget to.
 */

/** Stories that a block has to stand in before it counts as learned. */
const STORIES = 3;
/** Learned blocks of one outlet that are used, and shown. */
const MOST = 60;
/** Articles with a block that are looked at, by id, so that what many print costs no more than this. */
const COUNTED = 2000;

/** How many stories a block stands in, among the first articles that have it. `block` is a row with outlet and hash. */
const storiesOf = (block: string, limit: number): string => `
  (SELECT COUNT(*) FROM (
    SELECT DISTINCT a.story FROM (
      SELECT article FROM blocks b WHERE b.outlet = ${block}.outlet AND b.hash = ${block}.hash
      ORDER BY article LIMIT ${COUNTED}
    ) held JOIN articles a ON a.id = held.article
    WHERE a.withheld IS NULL AND a.story IS NOT NULL LIMIT ${limit}))`;

/** Tables and triggers; step 4 of the catalog's schema. */
export const BLOCK_TABLES = `
  CREATE TABLE blocks (
    outlet TEXT NOT NULL, hash TEXT NOT NULL, article TEXT NOT NULL, excerpt TEXT NOT NULL,
    PRIMARY KEY (outlet, hash, article)
  ) WITHOUT ROWID;
  CREATE INDEX blocks_article ON blocks (article);
  CREATE TABLE learned (outlet TEXT NOT NULL, hash TEXT NOT NULL, PRIMARY KEY (outlet, hash)) WITHOUT ROWID;
  CREATE TABLE shifted (outlet TEXT NOT NULL, hash TEXT NOT NULL, PRIMARY KEY (outlet, hash)) WITHOUT ROWID;
  CREATE TRIGGER block_came AFTER INSERT ON blocks BEGIN
    INSERT OR IGNORE INTO shifted VALUES (new.outlet, new.hash);
  END;
  CREATE TRIGGER block_went AFTER DELETE ON blocks BEGIN
    INSERT OR IGNORE INTO shifted VALUES (old.outlet, old.hash);
  END;
  CREATE TRIGGER block_moved AFTER UPDATE OF story, withheld ON articles
    WHEN old.story IS NOT new.story OR old.withheld IS NOT new.withheld BEGIN
    INSERT OR IGNORE INTO shifted SELECT outlet, hash FROM blocks WHERE article = new.id;
  END;`;

/** A paragraph at an article's edge. */
export interface Block {
  readonly hash: string;
  readonly excerpt: string;
}

/** Writes an article's blocks in place of those it had; what stays is not touched. */
export function writeBlocks(
  sql: SqlStorage,
  outlet: string,
  article: string,
  blocks: readonly Block[],
): void {
  const before = sql
    .exec<{ outlet: string; hash: string }>('SELECT outlet, hash FROM blocks WHERE article = ?', article)
    .toArray();
  const stays = (hash: string) => before.some((one) => one.outlet === outlet && one.hash === hash);
  for (const one of before) {
    if (one.outlet === outlet && blocks.some(({ hash }) => hash === one.hash)) continue;
    sql.exec(
      'DELETE FROM blocks WHERE outlet = ? AND hash = ? AND article = ?',
      one.outlet,
      one.hash,
      article,
    );
  }
  for (const { hash, excerpt } of blocks)
    if (!stays(hash)) sql.exec('INSERT INTO blocks VALUES (?, ?, ?, ?)', outlet, hash, article, excerpt);
}

/** Takes an article's blocks out. */
export function dropBlocks(sql: SqlStorage, article: string): void {
  sql.exec('DELETE FROM blocks WHERE article = ?', article);
}

/** Settles what was shifted; says the articles that have a block which is learned now, or no longer. At most `limit` a block. */
export function recount(sql: SqlStorage, limit: number): string[] {
  const shifted = sql
    .exec<{ outlet: string; hash: string; stories: number; was: number }>(
      `SELECT shifted.outlet, shifted.hash,
         ${storiesOf('shifted', STORIES)} AS stories,
         EXISTS (SELECT 1 FROM learned l WHERE l.outlet = shifted.outlet AND l.hash = shifted.hash) AS was
       FROM shifted`,
    )
    .toArray();
  if (shifted.length === 0) return [];
  sql.exec('DELETE FROM shifted');
  const concerned = new Set<string>();
  for (const { outlet, hash, stories, was } of shifted) {
    const is = stories >= STORIES;
    if (is === (was === 1)) continue;
    const change = is
      ? 'INSERT INTO learned VALUES (?, ?)'
      : 'DELETE FROM learned WHERE outlet = ? AND hash = ?';
    sql.exec(change, outlet, hash);
    for (const id of holders(sql, outlet, hash, limit)) concerned.add(id);
  }
  return [...concerned];
}

/** Visible articles with a block, last change first. */
function holders(sql: SqlStorage, outlet: string, hash: string, limit: number): string[] {
  return sql
    .exec<{ id: string }>(
      `SELECT a.id FROM blocks b JOIN articles a ON a.id = b.article
       WHERE b.outlet = ? AND b.hash = ? AND a.withheld IS NULL ORDER BY a.updated DESC, a.id DESC LIMIT ?`,
      outlet,
      hash,
      limit,
    )
    .toArray()
    .map(({ id }) => id);
}

/** Hashes of what was learned of some outlets. */
export function learnedOf(sql: SqlStorage, outlets: readonly string[]): Map<string, string[]> {
  const found = new Map<string, string[]>();
  const rows = sql.exec<{ outlet: string; hash: string }>(
    'SELECT outlet, hash FROM learned WHERE outlet IN (SELECT value FROM json_each(?)) ORDER BY outlet, hash',
    JSON.stringify([...new Set(outlets)]),
  );
  for (const { outlet, hash } of rows) {
    const list = found.get(outlet) ?? [];
    if (list.length < MOST) list.push(hash);
    found.set(outlet, list);
  }
  return found;
}

/** What was learned of an outlet, as its page shows it: how each begins, and in how many stories it stands. */
export function learnedBlocks(sql: SqlStorage, outlet: string): (Block & { readonly stories: number })[] {
  return sql
    .exec<{ hash: string; excerpt: string; stories: number }>(
      `SELECT l.hash,
         (SELECT MIN(excerpt) FROM blocks b WHERE b.outlet = l.outlet AND b.hash = l.hash) AS excerpt,
         ${storiesOf('l', COUNTED)} AS stories
       FROM learned l WHERE l.outlet = ? ORDER BY l.hash LIMIT ${MOST}`,
      outlet,
    )
    .toArray();
}
