/**
 * Article bodies in KV. In: normalised articles; references. Out: parsed
 * articles, or a `busy` failure where KV will not write or does not show yet.
 * A value carries its schema number (SCHEMA.md) and is parsed at every read.
 */
import * as z from 'zod/mini';
import { ArticleId, done, Extracted, failed, OutletId, type Result, Revision } from '../contract/index.ts';
import type { Article } from '../engine/index.ts';
import { bodyKey, type RevisionRef } from './keys.ts';

const SCHEMA = 1;
/** Keys of one bulk read: KV takes 100, and 25 MB of answer; a body may have one. */
const BULK = 20;

const Body = z.object({
  schema: z.literal(SCHEMA),
  article: z.object({
    id: ArticleId,
    revision: Revision,
    outlet: OutletId,
    text: z.string(),
    title: z.nullable(z.string()),
    url: z.nullable(z.string()),
    published: z.nullable(z.string()),
    lang: z.nullable(z.string()),
    extracted: z.optional(Extracted),
  }),
});

/** An article as it is kept: with what its page said, where it came as one. That is no part of what its key names. */
export type Stored = Article & { readonly extracted?: Extracted | undefined };

/** Where bodies are kept; the Worker gives KV, tests may give something worse. */
export interface Bodies {
  put(article: Stored): Promise<Result<null>>;
  /** Every body asked for, in order; `busy` names those that can't be seen. */
  get(refs: readonly RevisionRef[]): Promise<Result<Stored[]>>;
}

/** Bodies in a KV namespace. */
export function bodiesIn(kv: KVNamespace): Bodies {
  return { put: (article) => put(kv, article), get: (refs) => get(kv, refs) };
}

async function put(kv: KVNamespace, article: Stored): Promise<Result<null>> {
  try {
    await kv.put(bodyKey(article), JSON.stringify({ schema: SCHEMA, article }));
    return done(null);
  } catch (error) {
    return failed('busy', `the body of ${article.id} could not be stored: ${message(error)}`, {
      retryAfter: 2,
    });
  }
}

async function get(kv: KVNamespace, refs: readonly RevisionRef[]): Promise<Result<Stored[]>> {
  const found = new Map<string, unknown>();
  try {
    for (let from = 0; from < refs.length; from += BULK) {
      const keys = [...new Set(refs.slice(from, from + BULK).map(bodyKey))];
      for (const [key, value] of await kv.get<unknown>(keys, 'json')) found.set(key, value);
    }
  } catch (error) {
    return failed('busy', `article bodies could not be read: ${message(error)}`, { retryAfter: 2 });
  }
  const articles: Stored[] = [];
  for (const ref of refs) {
    const parsed = Body.safeParse(found.get(bodyKey(ref)));
    if (!parsed.success) {
      return failed('busy', `the body of ${ref.id} at ${ref.revision} can't be seen yet`, { retryAfter: 5 });
    }
    articles.push(parsed.data.article);
  }
  return done(articles);
}

function message(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
