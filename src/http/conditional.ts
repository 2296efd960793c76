/**
 * Conditional requests (RFC 9110 §13). In: the request's validators. Out:
 * whether the caller has this already. Tags compare weakly, for a proxy that
 * compresses weakens them; dates compare with ≤; a tag outranks a date.
 */
import type { Served } from '../newsroom/index.ts';

const TAGS = /(?:W\/)?"([\x21\x23-\x7E]*)"/g;
/** More tags than this from one caller are noise. */
const MOST = 16;

/** The opaque parts in `If-None-Match`: `['*']` for any; null where the header is absent. */
export function tagsOf(headers: Headers): string[] | null {
  const value = headers.get('If-None-Match');
  if (value === null) return null;
  if (value.trim() === '*') return ['*'];
  return [...value.matchAll(TAGS)].slice(0, MOST).map((match) => match[1] as string);
}

/** Whether the answer is 304. */
export function notModified(headers: Headers, tag: string, modified: number | null): boolean {
  const tags = tagsOf(headers);
  if (tags !== null) return tags.includes('*') || tags.includes(tag);
  const since = Date.parse(headers.get('If-Modified-Since') ?? '');
  return modified !== null && !Number.isNaN(since) && Math.floor(modified / 1000) * 1000 <= since;
}

/**
 * The instant that may stand for a version in `Last-Modified`; null where the
 * tag has moved and no instant did: something was taken out of it since.
 */
export function dateOf({ tag, facts }: Pick<Served, 'tag' | 'facts'>): number | null {
  return /^\d+-[0-9a-f]{16}(?:-s)?$/.test(tag) ? Date.parse(facts.created) : null;
}

/** A tag as a header has it. */
export function weakTag(tag: string): string {
  return `W/"${tag}"`;
}
