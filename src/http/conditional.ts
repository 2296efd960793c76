/**
 * Conditional requests (RFC 9110 §13). In: the request's validators. Out:
 * whether the caller has this already. Tags compare weakly, for a proxy that
 * compresses weakens them; dates compare with ≤; a tag outranks a date.
 */
import type { Condition, Served } from '../newsroom/index.ts';
import { parseHttpDate } from './http-date.ts';

const TAGS = /(?:W\/)?"([\x21\x23-\x7E]*)"/g;
/** So many tags travel to an object with the question; who has more is known by the answer. */
const MOST = 64;
/** What names a version, and how it is written down. */
const OURS = /^\d{1,10}-[0-9a-f]{16}[0-9a-z.-]{0,40}$/;

/** The opaque parts in `If-None-Match`: `['*']` for any; null where the header is absent. */
function tagsOf(headers: Headers): string[] | null {
  const value = headers.get('If-None-Match');
  if (value === null) return null;
  if (value.trim() === '*') return ['*'];
  return [...value.matchAll(TAGS)].map((match) => match[1] as string);
}

/** Those of a request's tags that may name a version of ours, less a form's mark; `*` for any. */
export function versionTags(headers: Headers, mark = ''): string[] {
  const tags = tagsOf(headers) ?? [];
  if (tags[0] === '*') return tags;
  const ours = tags.filter((tag) => tag.endsWith(mark) && OURS.test(tag));
  return ours.slice(0, MOST).map((tag) => tag.slice(0, tag.length - mark.length));
}

/** Whether the answer is 304. */
export function notModified(headers: Headers, tag: string, modified: number | null): boolean {
  const tags = tagsOf(headers);
  if (tags !== null) return tags.includes('*') || tags.includes(tag);
  const since = headers.get('If-Modified-Since');
  if (modified === null || since === null) return false;
  const known = parseHttpDate(since, Date.now());
  return known !== null && Math.floor(modified / 1000) * 1000 <= known;
}

/**
 * The instant that may stand for a version in `Last-Modified`; null where the
 * tag has moved and no instant did: something was taken out of it since.
 */
export function dateOf({ tag, created }: Pick<Served, 'tag' | 'created'>): number | null {
  return /^\d+-[0-9a-f]{16}(?:-s)?$/.test(tag) ? created : null;
}

/** A tag as a header has it. */
export function weakTag(tag: string): string {
  return `W/"${tag}"`;
}

/**
 * What a write wants to be so beforehand; undefined where it says nothing. An article's revision is its
 * strong tag here, and `If-Match` compares strongly: a weak tag matches nothing.
 */
export function conditionOf(headers: Headers): Condition | undefined {
  const [match, noneMatch] = [listed(headers, 'If-Match'), listed(headers, 'If-None-Match')];
  if (match === undefined && noneMatch === undefined) return undefined;
  return { ...(match === undefined ? {} : { match }), ...(noneMatch === undefined ? {} : { noneMatch }) };
}

const REVISION = /(W\/)?"([0-9a-f]{20})"/g;

function listed(headers: Headers, name: 'If-Match' | 'If-None-Match'): string[] | undefined {
  const value = headers.get(name);
  if (value === null) return undefined;
  if (value.trim() === '*') return ['*'];
  const tags = [...value.matchAll(REVISION)].filter(
    ([, weak]) => name === 'If-None-Match' || weak === undefined,
  );
  return tags.slice(0, MOST).map(([, , revision]) => revision as string);
}
