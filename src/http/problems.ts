/**
 * Failures on the wire, the one place where they get there. In: a failure.
 * Out: `application/problem+json` with the headers that its status wants.
 */
import { type Failure, problemOf, statusOf } from '../contract/index.ts';
import type { Context } from './context.ts';
import { cacheControl } from './policy.ts';

/** The answer for a failure; a merged story becomes a redirect along the same path. */
export function problem(c: Context, { failure }: { readonly failure: Failure }): Response {
  const headers = new Headers({
    'Content-Type': 'application/problem+json',
    'Cache-Control': cacheControl(failure.successor === undefined ? 'none' : 'moved'),
  });
  const status = statusOf(failure.problem);
  if (status === 401) headers.set('WWW-Authenticate', 'Bearer realm="standfirst"');
  if (status === 405) headers.set('Allow', (failure.allowed ?? []).join(', '));
  // RFC 9110, 15.5.16: which codings would have been taken.
  if (status === 415 && failure.allowed?.includes('gzip'))
    headers.set('Accept-Encoding', failure.allowed.join(', '));
  if (failure.retryAfter !== undefined) headers.set('Retry-After', String(failure.retryAfter));
  if (failure.successor !== undefined) headers.set('Location', movedTo(c.req.url, failure.successor));
  if (failure.supersededBy !== undefined) {
    const base = c.req.path.replace(/\/versions\/.*$/, '');
    const after = `<${base}/versions/${failure.supersededBy}>; rel="successor-version"`;
    headers.set('Link', `<${base}>; rel="latest-version", ${after}`);
  }
  return new Response(`${JSON.stringify(problemOf(failure, c.req.path))}\n`, { status, headers });
}

/** The same address with the successor in place of the story's id, in path or query. */
function movedTo(url: string, successor: string): string {
  const { pathname, search } = new URL(url);
  return `${pathname.replace(/(\/stories\/)[^/]+/, `$1${successor}`)}${search.replace(/([?&]story=)[^&]+/, `$1${successor}`)}`;
}
