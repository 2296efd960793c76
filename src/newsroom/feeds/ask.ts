/**
 * One feed asked, and its answer judged. In: how to reach outside, an address, validators of what is known. Out: the feed
 * as it was read, that it is unchanged, or why there is nothing. Any `Content-Type` is let pass that a feed might be sent
 * under; pictures, sound and films are not read.
 */
import { brief, LIMITS } from '../../contract/index.ts';
import { decoded } from '../outside/charset.ts';
import { type Answer, fetchOutside, type Outside } from '../outside/fetch.ts';
import { retryAfter } from '../outside/retry-after.ts';
import type { Notice, Reason } from './ports.ts';
import type { RawFeed } from './read/document.ts';
import { readFeed } from './read/index.ts';

export type Asked =
  | {
      readonly kind: 'read';
      readonly feed: RawFeed;
      /** Where it answered. */
      readonly url: string;
      /** Where it has moved to for good; null: it has not. */
      readonly moved: string | null;
      readonly etag: string | null;
      readonly modified: string | null;
      readonly notice: Notice | null;
    }
  | { readonly kind: 'unchanged'; readonly moved: string | null }
  | {
      readonly kind: 'failed';
      readonly reason: Reason;
      readonly detail: string;
      readonly retry: number | null;
    }
  | { readonly kind: 'put-off' };

interface Question {
  readonly url: string;
  readonly etag: string | null;
  readonly modified: string | null;
}

const ACCEPT =
  'application/rss+xml, application/atom+xml, application/feed+json, application/rdf+xml;q=0.9, application/xml;q=0.8, text/xml;q=0.8, application/json;q=0.7, */*;q=0.1';
const NEVER = /^\s*(?:image|audio|video|font)\//i;

/** Asks. */
export async function askFeed(outside: Outside, question: Question, now: () => number): Promise<Asked> {
  const { url, etag, modified } = question;
  const answer = await fetchOutside(outside, url, {
    accept: ACCEPT,
    validators: {
      ...(etag === null ? {} : { 'If-None-Match': etag }),
      ...(modified === null ? {} : { 'If-Modified-Since': modified }),
    },
    limit: LIMITS.feedBytes,
    wanted: (type) => !NEVER.test(type),
  });
  if (!answer.ok) {
    const { reason, detail } = answer;
    return reason === 'no-budget' ? { kind: 'put-off' } : failure(reason, detail);
  }
  // What is remembered has the length that a registration may have.
  const moved = answer.lives === url || answer.lives.length > LIMITS.urlChars ? null : answer.lives;
  if (answer.status === 304) {
    if (etag === null && modified === null)
      return failure('unasked-304', '304 to a request without validators');
    return { kind: 'unchanged', moved };
  }
  return answer.status === 200 ? readAnswer(answer, moved, now()) : refusal(answer, now());
}

function readAnswer(answer: Answer, moved: string | null, now: number): Asked {
  const { url, headers, bytes, cut } = answer;
  const type = headers.get('Content-Type') ?? '';
  if (NEVER.test(type)) return failure('wrong-type', `${type.slice(0, 60)} is no feed`);
  const read = readFeed(decoded(bytes, type), url, now);
  if ('reason' in read) {
    return failure(read.reason, cut ? `of its first ${LIMITS.feedBytes} bytes: ${read.detail}` : read.detail);
  }
  const { feed } = read;
  const broken = feed.truncated && !cut;
  if (feed.truncated && feed.items.length === 0) {
    return failure(
      'truncated',
      cut
        ? `no whole item in the first ${LIMITS.feedBytes} bytes`
        : 'it breaks off before the first whole item',
    );
  }
  return {
    kind: 'read',
    ...{ feed, url, moved },
    // What broke off may come whole the next time: then it must not be "unchanged".
    etag: broken ? null : etagOf(headers.get('ETag')),
    modified: broken ? null : dateOf(headers.get('Last-Modified')),
    notice: cut
      ? { reason: 'too-large', detail: `only its first ${LIMITS.feedBytes} bytes are read` }
      : broken
        ? { reason: 'truncated', detail: 'it breaks off; the items that are whole were looked at' }
        : null,
  };
}

function refusal({ status, headers }: Answer, now: number): Asked {
  const retry = status === 429 || status === 503 ? retryAfter(headers.get('Retry-After'), now) : null;
  const reason = status === 410 ? 'gone' : status === 429 ? 'rate-limited' : 'status';
  return failure(reason, `status ${status}`, retry);
}

function failure(reason: Reason, detail: string, retry: number | null = null): Asked {
  return { kind: 'failed', reason, detail: brief(detail), retry };
}

/** An entity tag that can be sent back as it is (RFC 9110 §8.8.3). */
function etagOf(value: string | null): string | null {
  return value !== null && /^(?:W\/)?"[\x21\x23-\x7E]{0,200}"$/.test(value) ? value : null;
}

function dateOf(value: string | null): string | null {
  return value !== null && /^[\x20-\x7E]{1,64}$/.test(value) && !Number.isNaN(Date.parse(value))
    ? value
    : null;
}
