/**
 * Feeds registered, one at a time or by an OPML file. In: what the contract accepted; a file's text. Out: what
 * became of each. Addresses that could not be fetched are refused here already, though a poll asks again.
 */
import {
  done,
  type Failure,
  type FeedBody,
  type FeedImport,
  type FeedOut,
  failed,
  LIMITS,
  OutletId,
  problemOf,
  type Result,
} from '../../contract/index.ts';
import { normaliseLine } from '../normalise.ts';
import { addressOf } from '../outside/address.ts';
import { outlinesOf } from './opml.ts';
import type { Feeds, Registered, Registration } from './ports.ts';

interface RegisterPorts {
  readonly feeds: Feeds;
  readonly allow: readonly string[];
}

/** Bytes of entries in one call, as JSON: arguments travel in a header. */
const CALL = 5_000;

/** Registers one feed. */
export async function registerFeed(
  { feeds, allow }: RegisterPorts,
  body: FeedBody,
): Promise<Result<FeedOut>> {
  const entry = judged(body, allow);
  if (!entry.ok) return entry;
  const added = await feeds.add([entry.value]);
  if (!added.ok) return added;
  const { status, id } = added.value[0] as Registered;
  const refusal = refusalOf({ status, id });
  return refusal ?? feeds.feed(id as string);
}

function judged(body: FeedBody, allow: readonly string[]): Result<Registration> {
  const address = addressOf(body.url, allow);
  const detail =
    'refused' in address
      ? address.refused
      : address.url.href.length > LIMITS.urlChars
        ? `at most ${LIMITS.urlChars} characters once it is escaped`
        : null;
  if (detail !== null || 'refused' in address) {
    return failed('bad-body', `url: ${detail}`, { errors: [{ path: 'url', detail: detail ?? '' }] });
  }
  const { outlet, fetchPages, interval } = body;
  return done({ url: address.url.href, outlet, name: normaliseLine(body.name), fetchPages, interval });
}

function refusalOf({ status, id }: Registered): Result<never> | null {
  if (status === 'exists') return failed('feed-exists', `it is feed ${id}: change that, or delete it first`);
  if (status === 'full') {
    return failed('no-room', `at most ${LIMITS.feeds} feeds: delete one first`, { limit: LIMITS.feeds });
  }
  return null;
}

/** Registers every outline of an OPML file that has an address; one that is wrong costs only itself. */
export async function importOpml({ feeds, allow }: RegisterPorts, opml: string): Promise<Result<FeedImport>> {
  const outlines = outlinesOf(opml);
  if (!outlines.ok) return outlines;
  const results: FeedImport['results'] = [];
  const good: { index: number; entry: Registration }[] = [];
  for (const [index, outline] of outlines.value.entries()) {
    const { url, outlet, name } = outline;
    const parsed = OutletId.safeParse(outlet);
    const entry = parsed.success
      ? judged({ url, outlet, name, fetchPages: false, interval: LIMITS.intervalDefault }, allow)
      : failed('bad-body', 'outlet: the attribute is no id', {
          errors: [{ path: 'outlet', detail: 'no id' }],
        });
    results.push({
      index,
      url: url.slice(0, LIMITS.urlChars),
      outlet: parsed.data ?? null,
      status: 'rejected',
    });
    if (entry.ok) good.push({ index, entry: entry.value });
    else refuse(results, index, entry.failure);
  }
  for (const some of calls(good)) {
    const added = await feeds.add(some.map(({ entry }) => entry));
    for (const [at, { index }] of some.entries()) {
      const one = added.ok ? (added.value[at] as Registered) : null;
      const refusal = one === null ? null : refusalOf(one);
      if (!added.ok) refuse(results, index, added.failure);
      else if (one?.status === 'full' && refusal !== null && !refusal.ok)
        refuse(results, index, refusal.failure);
      else Object.assign(results[index] as object, { status: one?.status, feed: one?.id });
    }
  }
  return done({ results });
}

function refuse(results: FeedImport['results'], index: number, failure: Failure): void {
  Object.assign(results[index] as object, { problem: problemOf(failure) });
}

const encoder = new TextEncoder();

/** Entries in portions that fit into one call. */
function calls<T extends { entry: Registration }>(entries: readonly T[]): T[][] {
  const portions: T[][] = [];
  let size = CALL;
  for (const one of entries) {
    const length = encoder.encode(JSON.stringify(one.entry)).length;
    if (size + length > CALL) {
      portions.push([]);
      size = 0;
    }
    portions.at(-1)?.push(one);
    size += length;
  }
  return portions;
}
