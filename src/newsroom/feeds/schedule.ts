/**
 * When a feed is asked again. In: its id, its interval, how often it failed in a row, now. Out: an instant. After a failure
 * the wait doubles each time, from the interval up to a day. A tenth to and fro, fixed for each feed and number of
 * failures, keeps feeds that were registered together from being asked together for ever.
 */
import { shortHash } from '../short-hash.ts';

const LONGEST = 86_400_000;
const SPREAD = 1000;

/** The next poll, milliseconds; `retry` is when the other side asked to be left alone until. */
export function nextPoll(
  feed: { readonly id: string; readonly interval: number },
  failures: number,
  now: number,
  retry: number | null = null,
): number {
  const wait = Math.min(LONGEST, feed.interval * 1000 * 2 ** Math.min(failures, 20));
  return Math.max(now + Math.round(wait * jitter(feed.id, failures)), retry ?? 0);
}

/** 0.9 to 1.1. */
function jitter(id: string, failures: number): number {
  const part = Number.parseInt(shortHash(`${id} ${failures}`).slice(-8), 36) % SPREAD;
  return 0.9 + (0.2 * part) / SPREAD;
}
