/**
 * How a version travels from its object to the Worker. In: a version as it is
 * served. Out: its document as bytes that nobody unpacks on the way, its facts
 * in a header. Reads are what the service does all day, so they go past the
 * library's router and proxy, which cost more than all the rest of a read;
 * every other call goes by them.
 */
import * as z from 'zod/mini';
import { FailureSchema, failed, type Result, VersionFacts } from '../contract/index.ts';
import type { Passed, Served } from '../newsroom/index.ts';

/** A version's facts ride beside its text in this header of our own. */
const FACTS = 'x-standfirst-facts';
const ASKED = 'x-standfirst-asked';
const READ = 'https://digest/read';

const Facts = z.object({
  facts: VersionFacts,
  tag: z.string(),
  stale: z.nullable(z.number()),
  next: z.nullable(z.number()),
});
type Facts = z.output<typeof Facts>;

/** What is asked for: `version` null is the latest. */
export interface Asked {
  readonly key: string;
  readonly fresh: boolean;
  readonly version: number | null;
  readonly tags: readonly string[];
}

/** What a request to an object asks for; null where it is no read, but a call of the library's. */
export function askedFor(request: Request): Asked | null {
  return request.url === READ ? (JSON.parse(request.headers.get(ASKED) ?? '{}') as Asked) : null;
}

/** A read's answer; 204 where the caller has the version. */
export function servedResponse(result: Result<Served>): Response {
  if (!result.ok) return Response.json(result);
  const { json, ...rest } = result.value;
  const headers = { [FACTS]: written(rest) };
  return json === null ? new Response(null, { status: 204, headers }) : new Response(json, { headers });
}

/** What was written of a version last; its object serves the same one most of the time. */
const WRITTEN = new WeakMap<VersionFacts, { of: Omit<Served, 'json'>; text: string }>();

function written(of: Omit<Served, 'json'>): string {
  const last = WRITTEN.get(of.facts);
  const same =
    last !== undefined && (['tag', 'stale', 'next'] as const).every((key) => last.of[key] === of[key]);
  if (same) return last.text;
  const text = JSON.stringify(of);
  WRITTEN.set(of.facts, { of, text });
  return text;
}

/** Asks a digest's object for a version; its document is not read here. */
export async function passed(namespace: DurableObjectNamespace, asked: Asked): Promise<Result<Passed>> {
  let response: Response;
  try {
    const object = namespace.get(namespace.idFromName(asked.key));
    response = await object.fetch(READ, { headers: { [ASKED]: JSON.stringify(asked) } });
    if (!response.ok) throw new Error(`status ${response.status}`);
  } catch (error) {
    console.error('call of read failed', error);
    return failed('busy', 'a part of the service did not answer', { retryAfter: 1 });
  }
  const header = response.headers.get(FACTS);
  if (header !== null) return { ok: true, value: { ...factsIn(header), body: response.body } };
  const { failure } = (await response.json()) as { failure: unknown };
  return { ok: false, failure: FailureSchema.parse(failure) };
}

/** The same, read. */
export async function served(namespace: DurableObjectNamespace, asked: Asked): Promise<Result<Served>> {
  const answer = await passed(namespace, asked);
  if (!answer.ok) return answer;
  const { body, ...rest } = answer.value;
  return { ok: true, value: { ...rest, json: body === null ? null : await new Response(body).text() } };
}

/** Facts that were parsed before: most reads are of few versions, and what a version's are never changes. */
const KNOWN = new Map<string, Facts>();
const MOST_KNOWN = 500;

function factsIn(header: string): Facts {
  const known = KNOWN.get(header);
  if (known !== undefined) return known;
  if (KNOWN.size >= MOST_KNOWN) KNOWN.clear();
  const facts = Facts.parse(JSON.parse(header));
  KNOWN.set(header, facts);
  return facts;
}
