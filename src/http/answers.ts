/**
 * Good answers. In: values of the contract. Out: responses with validators and
 * cache rules, 304 where the caller has it already.
 */
import type { DigestRef, Result } from '../contract/index.ts';
import { type Answer, type Passed, sha256 } from '../newsroom/index.ts';
import { dateOf } from './conditional.ts';
import type { Context } from './context.ts';
import { cacheControl, type Freshness } from './policy.ts';
import { problem } from './problems.ts';
import { setStanding } from './standing.ts';
import { validated } from './validated.ts';

const JSON_HEADERS = { 'Content-Type': 'application/json' } as const;

/** A JSON document that readers may keep, or the problem. Its tag is its own hash. */
export async function document<T>(c: Context, result: Result<T>, kind: Freshness): Promise<Response> {
  if (!result.ok) return problem(c, result);
  const json = `${JSON.stringify(result.value)}\n`;
  if (kind === 'none') return plain(json, 200);
  return validated(c, json, {
    tag: (await sha256(json)).slice(0, 20),
    modified: null,
    kind,
    headers: JSON_HEADERS,
  });
}

/** The answer to a write: nobody keeps it. What was created is at the address that was written to. */
export function outcome<T>(c: Context, result: Result<T>, status = 200): Response {
  return result.ok ? plain(`${JSON.stringify(result.value)}\n`, status) : problem(c, result);
}

/** An answer given before, or as it is kept: a problem's where its status says so. */
export function answered({ status, json }: Answer): Response {
  const response = plain(`${json}\n`, status);
  if (status >= 400) response.headers.set('Content-Type', 'application/problem+json');
  return response;
}

function plain(json: string, status: number): Response {
  const headers = { 'Content-Type': 'application/json', 'Cache-Control': cacheControl('none') };
  return new Response(json, { status, headers });
}

/** A version of a digest, or the problem; `numbered`: it was asked for by its number. */
export function version(c: Context, ref: DigestRef, result: Result<Passed>, numbered: boolean): Response {
  if (!result.ok) return problem(c, result);
  const { tag, body } = result.value;
  const response = validated(c, body, {
    tag,
    modified: dateOf(result.value),
    kind: numbered ? 'version' : 'latest',
    headers: JSON_HEADERS,
  });
  return setStanding(response, ref, result.value, numbered);
}
