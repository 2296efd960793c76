/**
 * An answer that its reader may keep, with validators. In: a tag, a date, how
 * long it lasts, its bytes. Out: the answer, or 304 without bytes where the
 * caller has it already. Every answer that can be kept is made here.
 */
import { notModified, weakTag } from './conditional.ts';
import type { Context } from './context.ts';
import { cacheControl, type Freshness } from './policy.ts';

export interface Kept {
  /** The validator's value; it moves with every byte. */
  readonly tag: string;
  /** Milliseconds since 1970; null where no date says as much as the tag. */
  readonly modified: number | null;
  readonly kind: Freshness;
  /** `Content-Type` and what else this kind of answer has. */
  readonly headers: Readonly<Record<string, string>>;
}

/** `body` null: the caller's tag has matched already. */
export function validated(c: Context, body: string | null, kept: Kept): Response {
  const { tag, modified, kind } = kept;
  const headers = new Headers(kept.headers);
  headers.set('ETag', weakTag(tag));
  // Stylesheets and scripts say for themselves how long they last (render/pages/policy.ts).
  if (!headers.has('Cache-Control')) headers.set('Cache-Control', cacheControl(kind));
  if (modified !== null) headers.set('Last-Modified', new Date(modified).toUTCString());
  if (body === null || notModified(c.req.raw.headers, tag, modified)) {
    headers.delete('Content-Type');
    return new Response(null, { status: 304, headers });
  }
  return new Response(body, { headers });
}
