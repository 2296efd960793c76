/**
 * Articles on the wire. In: what a client sends. Out: the same, typed, or a
 * failure that names the field and the limit; and the shapes that reads give.
 * Unknown fields are refused: a misspelt `publishd` must not vanish.
 */
import * as z from 'zod/mini';
import { ArticleId, Day, OutletId, Revision, StoryId, upTo } from './ids.ts';
import { Embargo, Published } from './instants.ts';
import { LIMITS } from './limits.ts';
import { fieldErrors } from './problem.ts';
import { done, failed, type Result } from './result.ts';
import { wording } from './wording.ts';

const Url = upTo(LIMITS.urlChars).check(
  z.refine((text) => URL.canParse(text) && /^https?:\/\//i.test(text), 'an absolute http or https URL'),
);

const Lang = upTo(LIMITS.langChars).check(z.regex(/^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/, 'a BCP 47 tag'));

/** PUT's body: the article without its id, which stands in the address. */
export const ArticleBody = z
  .strictObject({
    outlet: OutletId,
    text: z
      .string()
      .check(z.refine((text) => /\S/.test(text), 'at least one character that is not white space')),
    title: z.nullish(upTo(LIMITS.titleChars)),
    url: z.nullish(Url),
    published: z.nullish(Published),
    lang: z.nullish(Lang),
    /** Left out: as it was; null: none. It is no part of the content, so it makes no revision. */
    embargo: z.nullish(Embargo),
  })
  .register(z.globalRegistry, { id: 'ArticleBody' });

export type ArticleBody = z.output<typeof ArticleBody>;

/** An item of a batch. */
export const ArticleIn = z
  .extend(ArticleBody, { id: ArticleId })
  .register(z.globalRegistry, { id: 'ArticleIn' });

export type ArticleIn = z.output<typeof ArticleIn>;

/** Parses what a client sent; a text over the limit is `too-large`, anything else wrong is `bad-body`. */
export function parseArticle<T>(schema: z.ZodMiniType<T>, value: unknown): Result<T> {
  const text = (value as { text?: unknown } | null)?.text;
  if (typeof text === 'string' && new TextEncoder().encode(text).length > LIMITS.articleBytes) {
    return failed('too-large', `text: at most ${LIMITS.articleBytes} bytes of UTF-8`, {
      limit: LIMITS.articleBytes,
      errors: [{ path: 'text', detail: `at most ${LIMITS.articleBytes} bytes of UTF-8` }],
    });
  }
  return parseBody(schema, value);
}

/** Parses any JSON body; what is wrong is `bad-body`, with the path of each field. */
export function parseBody<T>(schema: z.ZodMiniType<T>, value: unknown): Result<T> {
  const parsed = schema.safeParse(value, { error: wording });
  if (parsed.success) return done(parsed.data);
  const errors = fieldErrors(parsed.error);
  return failed('bad-body', errors.map((e) => `${e.path}: ${e.detail}`).join('; '), { errors });
}

export const ITEM_STATUSES = ['created', 'revised', 'unchanged', 'rejected'] as const;

/** What a write did to one article. */
export const Written = z
  .strictObject({
    id: ArticleId,
    status: z.enum(['created', 'revised', 'unchanged']),
    revision: Revision,
    /** Until when nobody sees this revision; absent where everybody does. */
    embargo: z.optional(z.string()),
  })
  .register(z.globalRegistry, { id: 'Written' });

export type Written = z.infer<typeof Written>;

/** One article as lists show it. */
export const ArticleItem = z
  .strictObject({
    id: ArticleId,
    outlet: OutletId,
    revision: Revision,
    title: z.nullable(z.string()),
    url: z.nullable(z.string()),
    published: z.nullable(z.string()),
    lang: z.nullable(z.string()),
    /** Edition day: the published one, else what the text or its story says, else null. */
    day: z.nullable(Day),
    story: z.nullable(StoryId),
    excerpt: z.string(),
    received: z.string(),
    updated: z.string(),
  })
  .register(z.globalRegistry, { id: 'ArticleItem' });

export type ArticleItem = z.infer<typeof ArticleItem>;

/** One article alone; `text`, and what is under embargo, only for a bearer of a token. */
export const ArticleOut = z
  .extend(ArticleItem, {
    revisions: z.array(z.strictObject({ revision: Revision, received: z.string() })),
    text: z.optional(z.string()),
    embargo: z.optional(z.strictObject({ revision: Revision, until: z.string() })),
  })
  .register(z.globalRegistry, { id: 'ArticleOut' });

export type ArticleOut = z.infer<typeof ArticleOut>;

/** POST …/retraction. `takedown` also closes the old versions that held the article. */
export const RetractionBody = z
  .strictObject({
    reason: z.optional(upTo(LIMITS.reasonChars)),
    mode: z._default(z.enum(['withhold', 'takedown']), 'withhold'),
  })
  .register(z.globalRegistry, { id: 'RetractionBody' });

export type RetractionBody = z.output<typeof RetractionBody>;

export const Retraction = z
  .strictObject({
    id: ArticleId,
    status: z.enum(['withheld', 'restored', 'unchanged']),
    mode: z.nullable(z.enum(['withhold', 'takedown'])),
    reason: z.nullable(z.string()),
    since: z.nullable(z.string()),
  })
  .register(z.globalRegistry, { id: 'Retraction' });

export type Retraction = z.infer<typeof Retraction>;
