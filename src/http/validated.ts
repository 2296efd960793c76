/**
 * An answer that its reader may keep, with validators. In: a tag, a date, how
 * long it lasts, its bytes. Out: the answer, or 304 without bytes where the
 * caller has it already. Every answer that can be kept is made here.
 */
import { notModified, weakTag } from './conditional.ts';
import type { Context } from './context.ts';
import { cacheControl, type Freshness } from './policy.ts';
import { surroundings } from './surroundings.ts';

export interface Kept {
  /** The validator's value; it moves with every byte. */
  readonly tag: string;
  /** Milliseconds since 1970; null where no date says as much as the tag. */
  readonly modified: number | null;
  readonly kind: Freshness;
  /** `Content-Type` and what else this kind of answer has. */
  readonly headers: Readonly<Record<string, string>>;
}

/** Of an answer that says: you have it. */
const STILL = ['cache-control', 'vary', 'content-location'];

/** `body` null: the caller's tag has matched already. */
export function validated(c: Context, body: string | ReadableStream | null, kept: Kept): Response {
  const { tag, modified, kind } = kept;
  const known = body === null || notModified(c.req.raw.headers, tag, modified);
  const headers: Record<string, string> = known ? { 'access-control-allow-origin': '*' } : surroundings();
  // Stylesheets and scripts say for themselves how long they last (render/pages/policy.ts).
  headers['cache-control'] = cacheControl(kind);
  for (const name in kept.headers) {
    const lower = name.toLowerCase();
    if (!known || STILL.includes(lower)) headers[lower] = kept.headers[name] as string;
  }
  headers.etag = weakTag(tag);
  if (modified !== null) headers['last-modified'] = new Date(modified).toUTCString();
  if (!known) return new Response(body, { headers });
  if (body instanceof ReadableStream) void body.cancel();
  return new Response(null, { status: 304, headers });
}
