/**
 * What headers say of a digest's version beside its body. In: which digest, what
 * was served. Out: headers: its number; how stale it is, and then not for long;
 * where the versions around it are (RFC 5829). Also which digest an address
 * means, fresh where the request says so (RFC 9111 §5.2.1.4).
 */
import { type DigestRef, digestKey } from '../contract/index.ts';
import type { Digest, Served } from '../newsroom/index.ts';
import { digestAt } from '../objects/facade.ts';
import { digestUrl } from '../render/addresses.ts';
import type { Context } from './context.ts';
import { cacheControl } from './policy.ts';

/** The digest of a reference. Who sends `Cache-Control: no-cache` waits for what is newest. */
export function digestFor(c: Context, ref: DigestRef): Digest {
  const wanted = c.req.header('Cache-Control') ?? '';
  return digestAt(c.env, digestKey(ref), /(?:^|,)\s*no-cache\s*(?:,|$)/i.test(wanted));
}

/** Sets the headers of a version; `numbered`: it was asked for by its number. */
export function setStanding(
  response: Response,
  ref: DigestRef,
  served: Omit<Served, 'json'>,
  numbered: boolean,
): Response {
  const { version, stale, next } = served;
  const { headers } = response;
  headers.set('Standfirst-Version', String(version));
  if (stale !== null) {
    headers.set('Standfirst-Stale', String(Math.max(0, Math.floor((Date.now() - stale) / 1000))));
    headers.set('Cache-Control', cacheControl('stale'));
  }
  // Who has it already has these too.
  if (response.status === 304) return response;
  const base = digestUrl('', ref);
  const links = [`<${base}/versions>; rel="version-history"`];
  if (numbered) links.push(`<${base}>; rel="latest-version"`);
  if (next !== null) links.push(`<${base}/versions/${next}>; rel="successor-version"`);
  headers.append('Link', links.join(', '));
  return response;
}
