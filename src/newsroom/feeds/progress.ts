/**
 * The feeds object's use cases for a run: which feed is due, what of it is known, how its poll ended. In: SQL storage,
 * reports. Out: rows. Synchronous. A feed that a run takes is under a lease, so that runs that overlap don't ask it
 * twice, nor one host twice at once; a lease that a run died with ends by itself.
 */
import { type FeedRow, feedItems, feeds } from '../../storage/index.ts';
import type { DueFeed, ItemKey, Known, PollReport, Taken } from './ports.ts';
import { nextPoll } from './schedule.ts';

/** Longer than any poll may take (poll.ts). */
const LEASE = 300_000;
const DAY = 86_400_000;
/** After so long an item that the feed no longer has is forgotten. */
const FORGET = 30 * DAY;
/** Tries at an item's page. */
const TRIES = 3;

/** Takes the feed that has been due longest. One whose lease was never given back ended its run: it has failed, and waits. */
export function takeDue(sql: SqlStorage, now: number): DueFeed | null {
  for (;;) {
    const row = feeds.dueFeed(sql, now);
    if (row === null) return null;
    if (row.lease === 0) {
      feeds.changeFeed(sql, row.id, { lease: now + LEASE });
      const { id, url, outlet, etag, modified } = row;
      return { id, url, outlet, fetchPages: row.pages === 1, etag, modified };
    }
    settle(sql, row.id, UNENDED, now);
  }
}

const UNENDED: PollReport = {
  kind: 'failed',
  reason: 'fault',
  detail: 'the run that asked it did not end: too much CPU or memory, or a deploy',
  taken: 0,
  retry: null,
};

/** What is known of items. With `polling` they are noted as still there, once a day. */
export function knownItems(
  sql: SqlStorage,
  id: string,
  items: readonly ItemKey[],
  polling: boolean,
  now: number,
): Known[] {
  const feed = feeds.feedRow(sql, id);
  return items.map(([item, content, link]) => {
    const row = feedItems.itemRow(sql, id, item);
    if (row === null) {
      const twice = feed !== null && link !== null && feedItems.isElsewhere(sql, id, feed.outlet, link);
      return twice ? 'elsewhere' : 'new';
    }
    if (polling) feedItems.touchItem(sql, id, item, now, now - DAY);
    if (row.content !== content) return 'changed';
    return row.tries > 0 && row.tries < TRIES && feed?.pages === 1 ? 'again' : 'same';
  });
}

/** Notes items whose articles are in; nothing where the feed was removed meanwhile. */
export function rememberItems(sql: SqlStorage, id: string, items: readonly Taken[], now: number): void {
  if (feeds.feedRow(sql, id) === null) return;
  for (const [item, content, link, failed] of items) {
    const row = feedItems.itemRow(sql, id, item);
    const tries = failed ? (row?.content === content ? row.tries : 0) + 1 : 0;
    feedItems.writeItem(sql, id, { item, content, link, tries }, now);
  }
}

/** Writes down how a poll ended, and when the next one is. */
export function settle(sql: SqlStorage, id: string, report: PollReport, now: number): void {
  const row = feeds.feedRow(sql, id);
  if (row === null) return;
  if (report.kind === 'put-off') {
    feeds.changeFeed(sql, id, { lease: 0 });
    return;
  }
  const ended = { lease: 0, polled: now };
  if (report.kind === 'failed') {
    const { reason, detail, retry, taken } = report;
    const failures = row.failures + 1;
    feeds.changeFeed(sql, id, {
      ...{ ...ended, failures, reason, detail, failed: now, taken: row.taken + taken },
      gone: reason === 'gone' ? 1 : 0,
      next: nextPoll(row, failures, now, retry),
    });
    if (retry !== null) feeds.holdHost(sql, row.host, retry);
    return;
  }
  const well = { ...ended, succeeded: now, failures: 0, next: nextPoll(row, 0, now) };
  const moved = movedTo(sql, row, report.moved);
  if (report.kind === 'unchanged') {
    feeds.changeFeed(sql, id, { ...well, ...moved });
    return;
  }
  const { etag, modified, notice, seen, taken, more } = report;
  // A poll that took nothing learnt nothing of pages, so what was said of them stands.
  const stands = notice === null && taken === 0 && row.notice === 'pages-withheld';
  feeds.changeFeed(sql, id, {
    ...well,
    ...(stands ? {} : { notice: notice?.reason ?? null, notice_detail: notice?.detail ?? null }),
    seen,
    taken: row.taken + taken,
    // The validators that are there are of an older body, so the rest is still given at the next poll.
    ...(more ? { next: now } : { etag, modified }),
    ...moved,
  });
  if (!more) feedItems.forgetItems(sql, id, now - FORGET);
}

/** The columns of a feed that has moved; where another feed lives there already, it stays and says so. */
function movedTo(sql: SqlStorage, row: FeedRow, url: string | null): Partial<FeedRow> {
  if (url === null || url === row.url) return {};
  const other = feeds.feedAt(sql, url);
  if (other !== null)
    return { notice: 'moved-to-known', notice_detail: `it has moved to where feed ${other.id} is` };
  return { url, host: new URL(url).host, moved_from: row.moved_from ?? row.url };
}
