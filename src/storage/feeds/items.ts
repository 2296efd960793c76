/**
 * What was taken from a feed, as hashes. In: SQL storage, items of a feed. Out: what is known of each. An item's row is
 * written after its article is in, so that a crash between makes it look new, which does no harm.
 */
export type ItemRow = {
  item: string;
  /** Hash of what the feed said of it when it was taken. */
  content: string;
  /** Hash of its link; null where it has none. */
  link: string | null;
  /** Tries at its page that failed; 0: there is nothing left to try. */
  tries: number;
};

/** One item; null where it was never taken. */
export function itemRow(sql: SqlStorage, feed: string, item: string): ItemRow | null {
  return (
    sql
      .exec<ItemRow>('SELECT item, content, link, tries FROM items WHERE feed = ? AND item = ?', feed, item)
      .toArray()[0] ?? null
  );
}

/** Whether another feed of the same outlet brought the same page. */
export function isElsewhere(sql: SqlStorage, feed: string, outlet: string, link: string): boolean {
  const rows = sql.exec(
    `SELECT 1 FROM items i JOIN feeds f ON f.id = i.feed
     WHERE i.link = ? AND i.feed <> ? AND f.outlet = ? LIMIT 1`,
    link,
    feed,
    outlet,
  );
  return rows.toArray().length > 0;
}

/** Writes what was taken. */
export function writeItem(sql: SqlStorage, feed: string, row: ItemRow, now: number): void {
  sql.exec(
    `INSERT INTO items (feed, item, content, link, tries, seen) VALUES (?, ?, ?, ?, ?, ?)
     ON CONFLICT (feed, item) DO UPDATE SET content = excluded.content, link = excluded.link,
       tries = excluded.tries, seen = excluded.seen`,
    feed,
    row.item,
    row.content,
    row.link,
    row.tries,
    now,
  );
}

/** The feed still has it. Written once a day: a row a poll and item would cost more than the poll. */
export function touchItem(sql: SqlStorage, feed: string, item: string, now: number, before: number): void {
  sql.exec('UPDATE items SET seen = ? WHERE feed = ? AND item = ? AND seen < ?', now, feed, item, before);
}

/** Forgets what the feed has not had since `before`. */
export function forgetItems(sql: SqlStorage, feed: string, before: number): void {
  sql.exec('DELETE FROM items WHERE feed = ? AND seen < ?', feed, before);
}
