/**
 * Answers for people. In: HTML, failures. Out: pages with their headers; a
 * failure as a page to whoever asks for HTML, as a problem document to others.
 */
import { type Failure, problemOf } from '../contract/index.ts';
import { sha256 } from '../newsroom/index.ts';
import { PAGE_HEADERS, problemPage } from '../render/pages/index.ts';
import type { Context } from './context.ts';
import type { Freshness } from './policy.ts';
import { problem } from './problems.ts';
import { pageContext } from './rendering.ts';
import { validated } from './validated.ts';

/** Every page speaks its reader's language in dates and numbers. */
const VARY = { vary: 'Accept-Language' };
/** Addresses under these are for programs, whatever they say they accept. */
const PROGRAMS = /^\/(?:v1(?:\/|$)|openapi\.json$|oembed$|healthz$)/;

/** A page. Its tag is the hash of its bytes, for many things beside the digest stand on it. */
export async function page(
  c: Context,
  html: string,
  kind: Freshness,
  more: {
    readonly modified?: string;
    /** In place of those of an ordinary page. */
    readonly base?: Readonly<Record<string, string>>;
    readonly headers?: Readonly<Record<string, string>>;
  } = {},
): Promise<Response> {
  return validated(c, html, {
    tag: (await sha256(html)).slice(0, 20),
    modified: more.modified === undefined ? null : Date.parse(more.modified),
    kind,
    headers: { ...(more.base ?? PAGE_HEADERS), ...VARY, ...more.headers },
  });
}

/** A failure at an address that people visit; a merged story leads on to its successor. */
export function pageProblem(c: Context, failed: { readonly failure: Failure }): Response {
  const plain = problem(c, failed);
  const forPeople = (c.req.header('Accept') ?? '').includes('text/html') && !PROGRAMS.test(c.req.path);
  if (plain.status < 400 || !forPeople) return plain;
  const html = problemPage(problemOf(failed.failure, c.req.path), pageContext(c));
  const headers = new Headers(plain.headers);
  for (const [name, value] of Object.entries({ ...PAGE_HEADERS, ...VARY })) headers.set(name, value);
  return new Response(html, { status: plain.status, headers });
}
