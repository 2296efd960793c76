/**
 * What a request asks for, held against the contract. In: a request. Out: an id in its path, its query, its body; or why
 * that is none. Who reads hears that nothing has an id of that form, who writes what is wrong with it.
 */
import type * as z from 'zod/mini';
import {
  ArticleId,
  done,
  FeedId,
  failed,
  LIMITS,
  OutletId,
  parseBody,
  parseQuery,
  type Result,
  StoryId,
} from '../contract/index.ts';
import { bodyJson } from './bodies.ts';
import type { Context } from './context.ts';

const IDS = { article: ArticleId, outlet: OutletId, story: StoryId, feed: FeedId } as const;
const LONGEST = { article: LIMITS.idChars, outlet: LIMITS.outletChars } as const;

/** The id of what is to be read; the path's parameter has the kind's name. */
export function idToRead(c: Context, kind: keyof typeof IDS): Result<string> {
  const id = IDS[kind].safeParse(c.req.param(kind));
  return id.success ? done(id.data) : failed(`unknown-${kind}`, `no ${kind} has an id of that form`);
}

/** The id of what is to be written. */
export function idToWrite(c: Context, kind: keyof typeof LONGEST): Result<string> {
  const id = IDS[kind].safeParse(c.req.param(kind));
  if (id.success) return done(id.data);
  const detail = id.error.issues[0]?.message ?? 'not an id';
  const errors = [{ path: kind, detail }];
  return failed('bad-id', `${kind}: ${detail}`, { limit: LONGEST[kind], errors });
}

/** The query, of parameters that `schema` knows. */
export function queryOf<S extends z.ZodMiniType>(c: Context, schema: S): Result<z.output<S>> {
  return parseQuery(schema, new URL(c.req.url).searchParams);
}

/** The body, JSON of `schema`; an empty one is `fallback` where that is given. */
export async function bodyOf<T>(
  c: Context,
  schema: z.ZodMiniType<T>,
  fallback?: unknown,
): Promise<Result<T>> {
  const json = await bodyJson(c, LIMITS.putBytes, fallback);
  return json.ok ? parseBody(schema, json.value) : json;
}
