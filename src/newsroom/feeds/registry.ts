/**
 * The feeds object's use cases for admins: feeds registered, shown, changed, removed. In: SQL storage, what the contract
 * accepted. Out: Results. Synchronous, so that no two of them interleave. What polling does to a feed is progress.ts.
 */
import {
  decodeCursor,
  done,
  type FeedChange,
  type FeedDeleted,
  FeedNotice,
  type FeedOut,
  FeedReason,
  failed,
  isoSeconds,
  LIMITS,
  type Page,
  type Result,
} from '../../contract/index.ts';
import { type FeedRow, feeds } from '../../storage/index.ts';
import { normaliseLine } from '../normalise.ts';
import { page } from '../page.ts';
import type { Paging } from '../ports.ts';
import { shortHash } from '../short-hash.ts';
import type { Registered, Registration } from './ports.ts';

/** Registers feeds, each due at once. An address is one feed; so is the address that a feed began at. */
export function addFeeds(sql: SqlStorage, entries: readonly Registration[], now: number): Registered[] {
  let count = feeds.countFeeds(sql);
  return entries.map((entry) => {
    const id = `f${shortHash(entry.url)}`;
    const there = feeds.feedAt(sql, entry.url) ?? feeds.feedRow(sql, id);
    if (there !== null) return { status: 'exists', id: there.id };
    if (count >= LIMITS.feeds) return { status: 'full', id: null };
    count++;
    feeds.addFeed(sql, {
      id,
      url: entry.url,
      host: new URL(entry.url).host,
      outlet: entry.outlet,
      name: entry.name,
      pages: entry.fetchPages ? 1 : 0,
      interval: entry.interval,
      created: now,
      next: now,
    });
    return { status: 'created', id };
  });
}

/** One feed. */
export function feedOut(sql: SqlStorage, id: string): Result<FeedOut> {
  const row = feeds.feedRow(sql, id);
  return row === null ? failed('unknown-feed', `there is no feed ${id}`) : done(outOf(row));
}

/** A page of feeds by id. */
export function feedList(sql: SqlStorage, state: string | undefined, paging: Paging): Result<Page<FeedOut>> {
  const filters = `feeds ${state ?? ''}`;
  const after = decodeCursor(filters, paging.cursor);
  if (!after.ok) return after;
  const rows = feeds.feedPage(sql, state, after.value, paging.limit + 1);
  return done(page(rows, paging.limit, filters, ({ id }) => ({ key: '', id }), outOf));
}

/** Changes what an admin may; a feed that is taken up again is due at once and starts afresh. */
export function changeFeed(sql: SqlStorage, id: string, change: FeedChange, now: number): Result<FeedOut> {
  const row = feeds.feedRow(sql, id);
  if (row === null) return feedOut(sql, id);
  const { paused, outlet, name, fetchPages, interval } = change;
  const resumed = paused === false && (row.paused === 1 || row.gone === 1);
  feeds.changeFeed(sql, id, {
    ...(outlet === undefined ? {} : { outlet }),
    ...(name === undefined ? {} : { name: normaliseLine(name) }),
    ...(fetchPages === undefined ? {} : { pages: fetchPages ? 1 : 0 }),
    ...(interval === undefined ? {} : { interval }),
    ...(paused === true ? { paused: 1 } : {}),
    ...(resumed ? { paused: 0, gone: 0, failures: 0, next: now } : {}),
  });
  return feedOut(sql, id);
}

/** Forgets a feed; its articles stay. */
export function removeFeed(sql: SqlStorage, id: string): Result<FeedDeleted> {
  const row = feeds.feedRow(sql, id);
  if (row === null) return failed('unknown-feed', `there is no feed ${id}`);
  feeds.dropFeed(sql, id);
  return done({ id, status: 'deleted' });
}

function outOf(row: FeedRow): FeedOut {
  const { state } = row;
  const time = (at: number | null) => (at === null ? null : isoSeconds(at));
  return {
    id: row.id,
    url: row.url,
    outlet: row.outlet,
    name: row.name,
    fetchPages: row.pages === 1,
    interval: row.interval,
    state,
    created: isoSeconds(row.created),
    nextPoll: state === 'paused' || state === 'gone' ? null : isoSeconds(row.next),
    lastPoll: time(row.polled),
    lastSuccess: time(row.succeeded),
    failures: row.failures,
    lastError:
      row.reason === null || row.failed === null
        ? null
        : { reason: FeedReason.parse(row.reason), detail: row.detail ?? '', at: isoSeconds(row.failed) },
    notice:
      row.notice === null ? null : { reason: FeedNotice.parse(row.notice), detail: row.notice_detail ?? '' },
    items: { seen: row.seen, taken: row.taken },
    validators: { etag: row.etag, lastModified: row.modified },
    movedFrom: row.moved_from,
  };
}
