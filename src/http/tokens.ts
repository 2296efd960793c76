/**
 * Who may write. In: a request's bearer token (RFC 6750) and the operator's
 * secrets. Out: the scopes it has, or a failure. Tokens are compared by their
 * hashes in constant time; a secret may name several, so that they can rotate.
 */
import { done, failed, type Result } from '../contract/index.ts';
import type { Bindings } from '../storage/index.ts';
import type { Context } from './context.ts';

/** `admin` may do all that `ingest` may. */
export type Scope = 'ingest' | 'admin';

/** The scope of the request's token; null where it brings none. */
export async function scopeOf(c: Context): Promise<Result<Scope | null>> {
  if (c.req.header('Authorization') === undefined) return done(null);
  const token = tokenOf(c);
  if (token === undefined) return failed('unauthorized', 'Authorization: a bearer token is wanted');
  const hash = await digest(token);
  if (await isOneOf(hash, c.env.ADMIN_TOKEN)) return done('admin');
  if (await isOneOf(hash, c.env.INGEST_TOKEN)) return done('ingest');
  return failed('unauthorized', 'Authorization: the token is not known');
}

/** Whether the request may do what `wanted` allows; null: it may. */
export async function refused(c: Context, wanted: Scope): Promise<ReturnType<typeof failed> | null> {
  const missing = unset(c.env, wanted);
  if (missing !== null) {
    return failed('not-configured', `the secret ${missing} is not set: wrangler secret put ${missing}`);
  }
  const scope = await scopeOf(c);
  if (!scope.ok) return scope;
  if (scope.value === null) return failed('unauthorized', `a token with the scope ${wanted} is wanted`);
  if (wanted === 'admin' && scope.value !== 'admin') {
    return failed('forbidden', 'the token has the scope ingest; admin is wanted');
  }
  return null;
}

/** A name for the request's token that tells nobody the token: the first eight digits of its hash. */
export async function fingerprint(c: Context): Promise<string> {
  const token = tokenOf(c) ?? '';
  return [...new Uint8Array(await digest(token)).subarray(0, 4)]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');
}

/** The secret without which nobody could do this. */
function unset(env: Bindings, wanted: Scope): string | null {
  if (env.ADMIN_TOKEN) return null;
  if (wanted === 'admin') return 'ADMIN_TOKEN';
  return env.INGEST_TOKEN ? null : 'INGEST_TOKEN';
}

function tokenOf(c: Context): string | undefined {
  return /^Bearer +([\x21-\x7E]{1,512}) *$/i.exec(c.req.header('Authorization') ?? '')?.[1];
}

async function digest(text: string): Promise<ArrayBuffer> {
  return crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
}

/** Looks at every token of a list, whichever matches. */
async function isOneOf(hash: ArrayBuffer, list: string | undefined): Promise<boolean> {
  let found = false;
  for (const token of (list ?? '').split(',')) {
    const known = token.trim();
    if (known === '') continue;
    const same = crypto.subtle.timingSafeEqual(hash, await digest(known));
    found ||= same;
  }
  return found;
}
