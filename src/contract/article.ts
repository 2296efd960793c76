/**
 * Articles on the wire. In: what a client sends. Out: the same, typed, or a
 * failure that names the field and the limit; and the shapes that reads give.
 * Unknown fields are refused: a misspelt `publishd` must not vanish.
 */
import * as z from 'zod';
import { ArticleId, Day, OutletId, Revision, StoryId } from './ids.ts';
import { Published } from './instants.ts';
import { LIMITS } from './limits.ts';
import { fieldErrors } from './problem.ts';
import { done, failed, type Result } from './result.ts';

const Url = z
  .string()
  .max(LIMITS.urlChars, `at most ${LIMITS.urlChars} characters`)
  .refine((text) => URL.canParse(text) && /^https?:\/\//i.test(text), 'an absolute http or https URL');

const Lang = z
  .string()
  .max(LIMITS.langChars, `at most ${LIMITS.langChars} characters`)
  .regex(/^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/, 'a BCP 47 tag');

/** PUT's body: the article without its id, which stands in the address. */
export const ArticleBody = z
  .strictObject({
    outlet: OutletId,
    text: z.string().refine((text) => /\S/.test(text), 'at least one character that is not white space'),
    title: z.string().max(LIMITS.titleChars, `at most ${LIMITS.titleChars} characters`).nullish(),
    url: Url.nullish(),
    published: Published.nullish(),
    lang: Lang.nullish(),
  })
  .meta({ id: 'ArticleBody' });

export type ArticleBody = z.output<typeof ArticleBody>;

/** An item of a batch. */
export const ArticleIn = ArticleBody.extend({ id: ArticleId }).meta({ id: 'ArticleIn' });

export type ArticleIn = z.output<typeof ArticleIn>;

/** Parses what a client sent; a text over the limit is `too-large`, anything else wrong is `bad-body`. */
export function parseArticle<T>(schema: z.ZodType<T>, value: unknown): Result<T> {
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
export function parseBody<T>(schema: z.ZodType<T>, value: unknown): Result<T> {
  const parsed = schema.safeParse(value);
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
  })
  .meta({ id: 'Written' });

export type Written = z.infer<typeof Written>;

/** One article as lists show it. */
export const ArticleItem = z
  .strictObject({
    id: ArticleId,
    outlet: OutletId,
    revision: Revision,
    title: z.string().nullable(),
    url: z.string().nullable(),
    published: z.string().nullable(),
    lang: z.string().nullable(),
    /** Edition day: the published one, else what the text or its story says, else null. */
    day: Day.nullable(),
    story: StoryId.nullable(),
    excerpt: z.string(),
    received: z.string(),
    updated: z.string(),
  })
  .meta({ id: 'ArticleItem' });

export type ArticleItem = z.infer<typeof ArticleItem>;

/** One article alone; `text` only for a bearer of a token. */
export const ArticleOut = ArticleItem.extend({
  revisions: z.array(z.strictObject({ revision: Revision, received: z.string() })),
  text: z.string().optional(),
}).meta({ id: 'ArticleOut' });

export type ArticleOut = z.infer<typeof ArticleOut>;

/** POST …/retraction. `takedown` also closes the old versions that held the article. */
export const RetractionBody = z
  .strictObject({
    reason: z.string().max(LIMITS.reasonChars, `at most ${LIMITS.reasonChars} characters`).optional(),
    mode: z.enum(['withhold', 'takedown']).default('withhold'),
  })
  .meta({ id: 'RetractionBody' });

export type RetractionBody = z.output<typeof RetractionBody>;

export const Retraction = z
  .strictObject({
    id: ArticleId,
    status: z.enum(['withheld', 'restored', 'unchanged']),
    mode: z.enum(['withhold', 'takedown']).nullable(),
    reason: z.string().nullable(),
    since: z.string().nullable(),
  })
  .meta({ id: 'Retraction' });

export type Retraction = z.infer<typeof Retraction>;
