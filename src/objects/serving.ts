/**
 * How a version travels from its object to the Worker. In: a version as it is
 * served. Out: its document as bytes that nobody unpacks on the way, what its
 * headers need in a header of our own; what is asked for is in the address.
 * Reads are what the service does all day, so they go past the library's router
 * and proxy, which cost more than all the rest of a read; every other call goes
 * by them.
 */
import { FailureSchema, failed, type Result } from '../contract/index.ts';
import type { Passed, Served } from '../newsroom/index.ts';

/** Number, date, tag, since when it is stale, what came next; "-" for nothing. A call costs what its headers cost. */
const NAMED = 'x-standfirst-version';
const READ = 'https://digest/read?';

/** What is asked for: `version` null is the latest. */
export interface Asked {
  readonly key: string;
  readonly fresh: boolean;
  readonly version: number | null;
  readonly tags: readonly string[];
}

/** What a request to an object asks for; null where it is no read, but a call of the library's. */
export function askedFor({ url }: Request): Asked | null {
  if (!url.startsWith(READ)) return null;
  const [key = '', fresh, version, ...tags] = url.slice(READ.length).split('&');
  return { key, fresh: fresh === '1', version: version === '' ? null : Number(version), tags };
}

function addressOf({ key, fresh, version, tags }: Asked): string {
  let address = `${READ}${key}&${fresh ? 1 : 0}&${version ?? ''}`;
  for (const tag of tags) address += `&${tag}`;
  return address;
}

/** A read's answer; 204 where the caller has the version. */
export function servedResponse(result: Result<Served>): Response {
  if (!result.ok) return Response.json(result);
  const { json, version, created, tag, stale, next } = result.value;
  const headers = { [NAMED]: `${version} ${created} ${tag} ${stale ?? '-'} ${next ?? '-'}` };
  return json === null ? new Response(null, { status: 204, headers }) : new Response(json, { headers });
}

/** Asks a digest's object for a version; its document is not read here. */
export async function passed(namespace: DurableObjectNamespace, asked: Asked): Promise<Result<Passed>> {
  let response: Response;
  try {
    response = await namespace.get(namespace.idFromName(asked.key)).fetch(addressOf(asked));
    if (!response.ok) throw new Error(`status ${response.status}`);
  } catch (error) {
    console.error('call of read failed', error);
    return failed('busy', 'a part of the service did not answer', { retryAfter: 1 });
  }
  const named = response.headers.get(NAMED);
  if (named !== null) return { ok: true, value: { ...namesIn(named), body: response.body } };
  const { failure } = (await response.json()) as { failure: unknown };
  return { ok: false, failure: FailureSchema.parse(failure) };
}

function namesIn(header: string): Omit<Served, 'json'> {
  const [version, created, tag = '', stale, next] = header.split(' ');
  return {
    version: Number(version),
    created: Number(created),
    tag,
    stale: stale === '-' ? null : Number(stale),
    next: next === '-' ? null : Number(next),
  };
}

/** The same, read. */
export async function served(namespace: DurableObjectNamespace, asked: Asked): Promise<Result<Served>> {
  const answer = await passed(namespace, asked);
  if (!answer.ok) return answer;
  const { body, ...rest } = answer.value;
  return { ok: true, value: { ...rest, json: body === null ? null : await new Response(body).text() } };
}
