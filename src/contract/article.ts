/**
 * Articles on the wire. In: what a client sends. Out: the same, typed, or a
 * failure that names the field and the limit; and the shapes that reads give.
 * An article's text comes as `text`, or as a page's `html` to find it in.
 * Unknown fields are refused: a misspelt `publishd` must not vanish.
 */
import * as z from 'zod/mini';
import { Extracted } from './extracted.ts';
import { ArticleId, Day, OutletId, Revision, StoryId, upTo } from './ids.ts';
import { Embargo, Published } from './instants.ts';
import { LIMITS } from './limits.ts';
import { fieldErrors } from './problem.ts';
import { done, failed, type Result } from './result.ts';
import { wording } from './wording.ts';

/** An address that a browser goes to as a page. */
export const Url = upTo(LIMITS.urlChars).check(
  z.refine((text) => URL.canParse(text) && /^https?:\/\//i.test(text), 'an absolute http or https URL'),
);

export const Lang = upTo(LIMITS.langChars).check(
  z.regex(/^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/, 'a BCP 47 tag'),
);

const seen = z
  .string()
  .check(z.refine((text) => /\S/.test(text), 'at least one character that is not white space'));

const sent = z.strictObject({
  outlet: OutletId,
  /** The article's text; or in its place `html`, a whole page, from which text and what is not given here are taken. */
  text: z.optional(seen),
  html: z.optional(seen),
  title: z.nullish(upTo(LIMITS.titleChars)),
  /** Where it can be read. With `html` also what the page's relative addresses are relative to. */
  url: z.nullish(Url),
  published: z.nullish(Published),
  lang: z.nullish(Lang),
  /** Left out: as it was; null: none. It is no part of the content, so it makes no revision. */
  embargo: z.nullish(Embargo),
});

const EITHER = 'exactly one of text and html is wanted';
/** The same rule for the readers of the OpenAPI document. */
const either = { oneOf: [{ required: ['text'] }, { required: ['html'] }] };

/** Names both fields where both or neither are there, whatever else is wrong. */
function eitherOf<T extends z.ZodMiniType<{ text?: string | undefined; html?: string | undefined }>>(
  schema: T,
): T {
  return schema.check(
    z.check(
      ({ value, issues }) => {
        const given = value as { text?: unknown; html?: unknown } | null;
        if (
          typeof given !== 'object' ||
          given === null ||
          (given.text === undefined) !== (given.html === undefined)
        )
          return;
        for (const path of ['text', 'html'])
          issues.push({ code: 'custom', message: EITHER, path: [path], input: given, continue: true });
      },
      { when: () => true },
    ),
  );
}

/** PUT's body: the article without its id, which stands in the address. */
export const ArticleBody = eitherOf(sent).register(z.globalRegistry, { id: 'ArticleBody', ...either });

export type ArticleBody = z.output<typeof ArticleBody>;

/** An item of a batch. */
export const ArticleIn = eitherOf(z.extend(sent, { id: ArticleId })).register(z.globalRegistry, {
  id: 'ArticleIn',
  ...either,
});

export type ArticleIn = z.output<typeof ArticleIn>;

/** Parses what a client sent; a text or page over the limit is `too-large`, anything else wrong is `bad-body`. */
export function parseArticle<T>(schema: z.ZodMiniType<T>, value: unknown): Result<T> {
  for (const [field, limit] of BOUNDED) {
    const text = (value as Record<string, unknown> | null | undefined)?.[field];
    if (typeof text === 'string' && exceeds(text, limit)) return tooLong(field, limit);
  }
  return parseBody(schema, value);
}

const BOUNDED = [
  ['text', LIMITS.articleBytes],
  ['html', LIMITS.htmlBytes],
] as const;

/** Whether a text has more bytes of UTF-8; counts only where its length leaves a doubt. */
export function exceeds(text: string, bytes: number): boolean {
  return text.length > bytes || (text.length * 3 > bytes && new TextEncoder().encode(text).length > bytes);
}

/** A field whose text is too long. */
export function tooLong(field: string, limit: number): Result<never> {
  const detail = `at most ${limit} bytes of UTF-8`;
  return failed('too-large', `${field}: ${detail}`, { limit, errors: [{ path: field, detail }] });
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
    extracted: z.optional(Extracted),
  })
  .register(z.globalRegistry, { id: 'Written' });

export type Written = z.infer<typeof Written>;

/** One article as lists show it. */
export const ArticleItem = z
  .strictObject({
    id: ArticleId,
    outlet: OutletId,
    revision: Revision,
    /** As it was given, else the headline that its text holds. */
    title: z.nullable(z.string()),
    url: z.nullable(z.string()),
    published: z.nullable(z.string()),
    /** BCP 47: as it was given, else as its outlet or its text says. */
    lang: z.nullable(z.string()),
    langFrom: z.nullable(
      z.strictObject({
        /** `script` and `words`: its text shows it. */
        source: z.string(),
        confidence: z.number(),
      }),
    ),
    /** Edition day: the published one, else what the text or its story says, else null. */
    day: z.nullable(Day),
    story: z.nullable(StoryId),
    excerpt: z.string(),
    received: z.string(),
    updated: z.string(),
  })
  .register(z.globalRegistry, { id: 'ArticleItem' });

export type ArticleItem = z.infer<typeof ArticleItem>;

/** One article alone; `text`, what its page said, and what is under embargo, only for a bearer of a token. */
export const ArticleOut = z
  .extend(ArticleItem, {
    revisions: z.array(z.strictObject({ revision: Revision, received: z.string() })),
    text: z.optional(z.string()),
    extracted: z.optional(Extracted),
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
