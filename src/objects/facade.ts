/**
 * The only way to the objects: a closed list of calls, each typed here and its
 * answer parsed. In: bindings, small ASCII arguments. Out: Results. A stub gets
 * a request of our own making, never a client's headers; the library's proxy is
 * used and dropped within one expression, for awaiting it would hang.
 */
import { withDurables } from 'itty-durable/with-durables';
import * as z from 'zod/mini';
import {
  ArticleItem,
  ArticleOut,
  AuditOut,
  DiffOut,
  done,
  FailureSchema,
  FeedDeleted,
  FeedOut,
  failed,
  listOf,
  OutletItem,
  OutletOut,
  OutletRule,
  OutletWritten,
  type Result,
  Retraction,
  StoryItem,
  StoryOut,
  VersionFacts,
  VersionsOut,
} from '../contract/index.ts';
import type { Catalog, Digest, Feeds } from '../newsroom/index.ts';
import type { Bindings } from '../storage/index.ts';
import { toAscii } from './ascii.ts';
import { passed, served } from './serving.ts';

/** A header's worth of arguments. */
const MAX_ARGUMENTS = 8_000;

const RefSchema = z.object({ id: z.string(), revision: z.string() });
const AroundSchema = z.object({ earlier: z.array(z.string()), later: z.nullable(z.string()) });
const DeskSchema = z.object({
  outlet: z.string(),
  name: z.nullable(z.string()),
  lang: z.nullable(z.string()),
  family: z.nullable(z.string()),
  rules: z.array(OutletRule),
  learned: z.array(z.string()),
});
const ToReadSchema = z.object({ id: z.string(), revision: z.string(), desk: z.nullable(DeskSchema) });
const InputsSchema = z.object({
  generation: z.number(),
  desks: z.array(DeskSchema),
  parts: z.array(z.object({ story: z.string(), members: z.array(RefSchema) })),
  left: z.object({ articles: z.number(), stories: z.number() }),
  withheld: z.array(z.object({ article: z.string(), mode: z.enum(['withhold', 'takedown']) })),
  successor: z.nullable(z.string()),
});
const Standings = z.array(z.enum(['new', 'stored', 'current', 'withheld', 'otherwise']));
const AdmittedSchema = z.array(
  z.object({
    id: z.string(),
    status: z.enum(['created', 'revised', 'unchanged', 'withheld', 'otherwise']),
    revision: z.string(),
    embargo: z.nullable(z.number()),
  }),
);

const ClaimedSchema = z.object({ request: z.string(), status: z.number(), answer: z.string() });

const RegisteredSchema = z.array(
  z.object({ status: z.enum(['created', 'exists', 'full']), id: z.nullable(z.string()) }),
);
const DueSchema = z.nullable(
  z.object({
    id: z.string(),
    url: z.string(),
    outlet: z.string(),
    fetchPages: z.boolean(),
    etag: z.nullable(z.string()),
    modified: z.nullable(z.string()),
  }),
);
const KnownSchema = z.array(z.enum(['new', 'changed', 'again', 'same', 'elsewhere']));

type Stub = Record<string, (...args: unknown[]) => Promise<Response>>;
type Answer = { readonly response: Response } | { readonly failure: ReturnType<typeof failed> };

/** One call over a fresh proxy: the library shares a headers object between calls of one. */
async function call(
  namespace: DurableObjectNamespace,
  name: string,
  method: string,
  args: unknown[],
): Promise<Answer> {
  const text = JSON.stringify(args);
  if (text.length > MAX_ARGUMENTS || !/^[\x20-\x7E]*$/.test(text)) {
    throw new TypeError(`${method}: arguments must be ASCII and at most ${MAX_ARGUMENTS} characters`);
  }
  const request = { headers: new Headers() } as { headers: Headers; OBJECT?: { get(name: string): Stub } };
  withDurables({ parse: false })(request, { OBJECT: namespace });
  try {
    const response = await (request.OBJECT as { get(name: string): Stub }).get(name)[method]?.(...args);
    return { response: response as Response };
  } catch (error) {
    console.error(`call of ${method} failed`, error);
    return { failure: failed('busy', 'a part of the service did not answer', { retryAfter: 1 }) };
  }
}

/** Parses an object's JSON answer: a Result of `schema`. */
async function parsed<T>(answer: Answer, schema: z.ZodMiniType<T>): Promise<Result<T>> {
  if ('failure' in answer) return answer.failure;
  const json = (await answer.response.json()) as { ok?: unknown; value?: unknown; failure?: unknown };
  return json.ok === true
    ? done(schema.parse(json.value))
    : { ok: false, failure: FailureSchema.parse(json.failure) };
}

/** The catalog. */
export function catalogOf(env: Pick<Bindings, 'CATALOG'>): Catalog {
  const ask = async <T>(
    schema: z.ZodMiniType<T>,
    method: keyof Catalog,
    ...args: unknown[]
  ): Promise<Result<T>> => parsed(await call(env.CATALOG, 'main', method, args), schema);
  return {
    standings: (refs) => ask(Standings, 'standings', refs),
    admit: (refs) => ask(AdmittedSchema, 'admit', refs),
    article: (id, seen) => ask(ArticleOut, 'article', id, seen),
    articles: (filter, paging) => ask(listOf(ArticleItem), 'articles', filter, paging),
    story: (id) => ask(StoryOut, 'story', id),
    stories: (filter, paging) => ask(listOf(StoryItem), 'stories', filter, paging),
    outlets: (paging) => ask(listOf(OutletItem), 'outlets', paging),
    outlet: (id) => ask(OutletOut, 'outlet', id),
    registerOutlet: (id, body) => ask(OutletWritten, 'registerOutlet', id, toAscii(body)),
    forgetOutlet: (id) => ask(OutletWritten, 'forgetOutlet', id),
    toRead: (id) => ask(ToReadSchema, 'toRead', id),
    latestDay: (outlet) => ask(z.string(), 'latestDay', outlet),
    days: (outlet, day, count) => ask(AroundSchema, 'days', outlet, day, count),
    inputs: (key) => ask(InputsSchema, 'inputs', key),
    retract: (id, mode, reason) => ask(Retraction, 'retract', id, mode, toAscii(reason)),
    restore: (id) => ask(Retraction, 'restore', id),
    claim: (key, request) => ask(z.nullable(ClaimedSchema), 'claim', key, request),
    keep: (key, part, first, status) => ask(z.null(), 'keep', key, part, first, status),
    appearances: (id) => ask(z.array(z.string()), 'appearances', id),
  };
}

/** The digest of a key; `fresh`: its caller wants nothing stale. */
export function digestAt(env: Pick<Bindings, 'DIGEST'>, key: string, fresh = false): Digest {
  const send = (method: keyof Digest, ...args: unknown[]) =>
    call(env.DIGEST, key, method, [key, fresh, ...args]);
  return {
    pass: (version, tags) => passed(env.DIGEST, { key, fresh, version, tags }),
    read: (tags) => served(env.DIGEST, { key, fresh, version: null, tags }),
    version: (version, tags) => served(env.DIGEST, { key, fresh, version, tags }),
    versions: async (paging) => parsed(await send('versions', paging), VersionsOut),
    audit: async (paging) => parsed(await send('audit', paging), AuditOut),
    diff: async (from, to) => parsed(await send('diff', from, to), DiffOut),
    quoting: async (article) => parsed(await send('quoting', article), z.array(z.number())),
    takeUp: async (version, hold, token) => parsed(await send('takeUp', version, hold, token), VersionFacts),
    release: async (version, token) => parsed(await send('release', version, token), VersionFacts),
    stale: async (generation, forced) => parsed(await send('stale', generation, forced), z.null()),
  };
}

/** The registry of feeds. */
export function feedsOf(env: Pick<Bindings, 'FEEDS'>): Feeds {
  const ask = async <T>(
    schema: z.ZodMiniType<T>,
    method: keyof Feeds,
    ...args: unknown[]
  ): Promise<Result<T>> => parsed(await call(env.FEEDS, 'main', method, args), schema);
  return {
    add: (entries) => ask(RegisteredSchema, 'add', toAscii(entries)),
    feed: (id) => ask(FeedOut, 'feed', id),
    list: (state, paging) => ask(listOf(FeedOut), 'list', state ?? null, paging),
    change: (id, change) => ask(FeedOut, 'change', id, toAscii(change)),
    remove: (id) => ask(FeedDeleted, 'remove', id),
    next: (ended, take) => ask(DueSchema, 'next', toAscii(ended), take),
    known: (id, items, polling) => ask(KnownSchema, 'known', id, items, polling),
    remember: (id, items) => ask(z.null(), 'remember', id, items),
  };
}
