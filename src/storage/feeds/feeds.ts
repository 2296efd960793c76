/**
 * Rows of registered feeds. In: SQL storage, facts. Out: rows, pages of them by id, the one that is due next. Times are
 * milliseconds since 1970. Rules (when to poll again, what a state is called) are the newsroom's.
 */
import type { Position } from '../../contract/index.ts';

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
};

/** What a registration says. */
export type NewFeed = Pick<
  FeedRow,
  'id' | 'url' | 'host' | 'outlet' | 'name' | 'pages' | 'interval' | 'created' | 'next'
>;

/** One feed; null for an unknown id. */
export function feedRow(sql: SqlStorage, id: string): FeedRow | null {
  return sql.exec<FeedRow>('SELECT * FROM feeds WHERE id = ?', id).toArray()[0] ?? null;
}

/** The feed at an address. */
export function feedAt(sql: SqlStorage, url: string): FeedRow | null {
  return sql.exec<FeedRow>('SELECT * FROM feeds WHERE url = ?', url).toArray()[0] ?? null;
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
export function changeFeed(sql: SqlStorage, id: string, change: Partial<Omit<FeedRow, 'id'>>): void {
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

/** SQL for each state's feeds. */
const STATES: Readonly<Record<string, string>> = {
  paused: 'paused = 1',
  gone: 'paused = 0 AND gone = 1',
  new: 'paused = 0 AND gone = 0 AND polled IS NULL',
  failing: 'paused = 0 AND gone = 0 AND polled IS NOT NULL AND failures > 0',
  ok: 'paused = 0 AND gone = 0 AND polled IS NOT NULL AND failures = 0',
};

/** Feeds after a position, by id, of one state or of all. */
export function feedPage(
  sql: SqlStorage,
  state: string | undefined,
  after: Position | null,
  limit: number,
): FeedRow[] {
  const also = state === undefined ? '' : ` AND ${STATES[state]}`;
  return sql
    .exec<FeedRow>(`SELECT * FROM feeds WHERE id > ?${also} ORDER BY id LIMIT ?`, after?.id ?? '', limit)
    .toArray();
}

/** The feed that has been due longest, of a host that no run is asking; null where none is due. */
export function dueFeed(sql: SqlStorage, now: number): FeedRow | null {
  const rows = sql.exec<FeedRow>(
    `SELECT * FROM feeds INDEXED BY feeds_next WHERE paused = 0 AND gone = 0 AND next <= ? AND lease <= ?
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
