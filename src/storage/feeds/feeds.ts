/**
 * Rows of registered feeds. In: SQL storage, facts. Out: rows, pages of them by id or by state, the one that is due next.
 * Times are milliseconds since 1970. When to poll again is the newsroom's rule.
 */
import type { FeedOut, Position } from '../../contract/index.ts';

export type FeedRow = {
  id: string;
  url: string;
  host: string;
  outlet: string;
  name: string | null;
  /** Whether linked pages are fetched. */
  pages: 0 | 1;
  /** Seconds. */
  interval: number;
  paused: 0 | 1;
  gone: 0 | 1;
  created: number;
  moved_from: string | null;
  next: number;
  /** Until when a run has it; 0: none has. */
  lease: number;
  etag: string | null;
  modified: string | null;
  polled: number | null;
  succeeded: number | null;
  failures: number;
  reason: string | null;
  detail: string | null;
  failed: number | null;
  notice: string | null;
  notice_detail: string | null;
  seen: number | null;
  taken: number;
  /** No column, but what the others come to. */
  state: FeedOut['state'];
};

const ROWS = `SELECT *, CASE WHEN paused = 1 THEN 'paused' WHEN gone = 1 THEN 'gone' WHEN polled IS NULL THEN 'new'
  WHEN failures > 0 THEN 'failing' ELSE 'ok' END AS state FROM feeds`;

/** What a registration says. */
export type NewFeed = Pick<
  FeedRow,
  'id' | 'url' | 'host' | 'outlet' | 'name' | 'pages' | 'interval' | 'created' | 'next'
>;

/** One feed; null for an unknown id. */
export function feedRow(sql: SqlStorage, id: string): FeedRow | null {
  return sql.exec<FeedRow>(`${ROWS} WHERE id = ?`, id).toArray()[0] ?? null;
}

/** The feed at an address. */
export function feedAt(sql: SqlStorage, url: string): FeedRow | null {
  return sql.exec<FeedRow>(`${ROWS} WHERE url = ?`, url).toArray()[0] ?? null;
}

/** How many there are. */
export function countFeeds(sql: SqlStorage): number {
  return sql.exec<{ n: number }>('SELECT COUNT(*) AS n FROM feeds').one().n;
}

/** Writes a new one. */
export function addFeed(sql: SqlStorage, feed: NewFeed): void {
  const names = Object.keys(feed);
  sql.exec(
    `INSERT INTO feeds (${names.join(', ')}) VALUES (${names.map(() => '?').join(', ')})`,
    ...Object.values(feed),
  );
}

/** Changes some of a feed's columns; their names are this file's own. */
export function changeFeed(
  sql: SqlStorage,
  id: string,
  change: Partial<Omit<FeedRow, 'id' | 'state'>>,
): void {
  const names = Object.keys(change);
  if (names.length === 0) return;
  sql.exec(
    `UPDATE feeds SET ${names.map((name) => `${name} = ?`).join(', ')} WHERE id = ?`,
    ...Object.values(change),
    id,
  );
}

/** Forgets a feed and what was taken from it. */
export function dropFeed(sql: SqlStorage, id: string): void {
  sql.exec('DELETE FROM items WHERE feed = ?', id);
  sql.exec('DELETE FROM feeds WHERE id = ?', id);
}

/** Feeds after a position, by id, of one state or of all. */
export function feedPage(
  sql: SqlStorage,
  state: string | undefined,
  after: Position | null,
  limit: number,
): FeedRow[] {
  const from = after?.id ?? '';
  const rows =
    state === undefined
      ? sql.exec<FeedRow>(`${ROWS} WHERE id > ? ORDER BY id LIMIT ?`, from, limit)
      : sql.exec<FeedRow>(`${ROWS} WHERE id > ? AND state = ? ORDER BY id LIMIT ?`, from, state, limit);
  return rows.toArray();
}

/** The feed that has been due longest, of a host that no run is asking; null where none is due. */
export function dueFeed(sql: SqlStorage, now: number): FeedRow | null {
  const rows = sql.exec<FeedRow>(
    `${ROWS} INDEXED BY feeds_next WHERE paused = 0 AND gone = 0 AND next <= ? AND lease <= ?
       AND host NOT IN (SELECT host FROM feeds WHERE lease > 0 AND lease > ?) ORDER BY next LIMIT 1`,
    now,
    now,
    now,
  );
  return rows.toArray()[0] ?? null;
}

/** A host wants to be left alone: none of its feeds is due before `until`. */
export function holdHost(sql: SqlStorage, host: string, until: number): void {
  sql.exec('UPDATE feeds SET next = ? WHERE host = ? AND next < ?', until, host, until);
}
