/**
 * Query strings. In: the URL's parameters. Out: typed values or a failure that
 * names the parameter and its bound. Unknown and repeated parameters are
 * refused, so that noise can't multiply cache entries.
 */
import * as z from 'zod/mini';
import { OutletId, StoryId, upTo, VersionNumber } from './ids.ts';
import { Since } from './instants.ts';
import { LIMITS } from './limits.ts';
import { fieldErrors } from './problem.ts';
import { done, failed, type Result } from './result.ts';
import { wording } from './wording.ts';

/** A whole number within bounds, written plainly. */
function count(max: number) {
  return z.pipe(
    z.string().check(z.regex(/^[1-9][0-9]{0,8}$/, `a whole number from 1 to ${max}`)),
    z.pipe(z.transform(Number), z.number().check(z.maximum(max, `at most ${max}`))),
  );
}

const paging = {
  cursor: z.optional(upTo(LIMITS.cursorChars).check(z.regex(/^[\x21-\x7E]*$/, 'take it from "next"'))),
  limit: z._default(count(LIMITS.pageMax), LIMITS.pageDefault),
};

export const ArticlesQuery = z.strictObject({
  outlet: z.optional(OutletId),
  story: z.optional(StoryId),
  since: z.optional(Since),
  ...paging,
});

export const StoriesQuery = z.strictObject({
  outlet: z.optional(OutletId),
  since: z.optional(Since),
  ...paging,
});

export const OutletsQuery = z.strictObject(paging);

/** A digest's versions, or what admins did to them. */
export const HistoryQuery = z.strictObject(paging);

/** Budgets of a summary: every one that is given holds. */
export const SummaryQuery = z.strictObject({
  sentences: z.optional(count(LIMITS.sentencesMax)),
  words: z.optional(count(LIMITS.wordsMax)),
  chars: z.optional(count(LIMITS.charsMax)),
  focus: z.optional(upTo(LIMITS.focusChars).check(z.regex(/\S/, 'not blank'))),
  explain: z.optional(z.enum(['1'])),
});

export const DiffQuery = z.strictObject({ from: VersionNumber });

/** Ids of a newsletter tool: `1,2`. */
const ids = z.pipe(
  z
    .string()
    .check(
      z.regex(
        /^[1-9][0-9]{0,8}(,[1-9][0-9]{0,8}){0,99}$/,
        'whole numbers from 1 up, with commas between them',
      ),
    ),
  z.transform((text: string) => text.split(',').map(Number)),
);

/** A digest without a suffix: as data, or as the body that listmonk's campaigns take. */
export const FormQuery = z
  .strictObject({
    format: z.optional(z.enum(['listmonk'])),
    lists: z.optional(ids),
    template: z.optional(count(999_999_999)),
  })
  .check(
    z.refine(({ format, lists, template }) => format !== undefined || (lists ?? template) === undefined, {
      path: ['format'],
      error: 'lists and template go with format=listmonk',
    }),
  );

/** A feed of the newest editions; `closed` leaves out the day that is not over. */
export const RowQuery = z.strictObject({ closed: z.optional(z.enum(['1'])) });

/** oEmbed (oembed.com, 2.2): consumers send more than it names, which is let pass. */
export const OembedQuery = z.object({
  url: upTo(LIMITS.urlChars),
  format: z.optional(z.string()),
  maxwidth: z.optional(z.string()),
  maxheight: z.optional(z.string()),
});

/** Of what pages load: the content that is wanted; any other leads to what there is. */
export const AssetQuery = z.strictObject({ v: z.optional(upTo(40)) });

export const NoQuery = z.strictObject({});

/** What a schema makes of no parameters at all: most requests have none. */
const WITHOUT = new WeakMap<z.ZodMiniType, Result<unknown>>();

/** Parses a URL's parameters against one of the schemas above. */
export function parseQuery<S extends z.ZodMiniType>(schema: S, params: URLSearchParams): Result<z.output<S>> {
  if (params.size === 0) {
    const known = WITHOUT.get(schema) as Result<z.output<S>> | undefined;
    if (known !== undefined) return known;
  }
  const twice = repeated(params);
  if (twice.length > 0) {
    const errors = twice.map((path) => ({ path, detail: 'given more than once' }));
    return failed('bad-query', errors.map((e) => `${e.path}: ${e.detail}`).join('; '), { errors });
  }
  const parsed = schema.safeParse(Object.fromEntries(params), { error: wording });
  if (parsed.success) {
    const good = done(parsed.data);
    if (params.size === 0) WITHOUT.set(schema, good);
    return good;
  }
  const errors = fieldErrors(parsed.error).map((e) => ({
    ...e,
    detail: e.detail === 'unknown field' ? 'unknown parameter' : e.detail,
  }));
  return failed('bad-query', errors.map((e) => `${e.path}: ${e.detail}`).join('; '), { errors });
}

/** A problem tells of so many of them, by so much of their names. */
const MOST_TWICE = 10;
const NAME_CHARS = 200;

/** Names that stand more than once. */
function repeated(params: URLSearchParams): string[] {
  const met = new Set<string>();
  const twice = new Set<string>();
  for (const name of params.keys()) {
    if (met.has(name)) twice.add(name.slice(0, NAME_CHARS));
    if (twice.size === MOST_TWICE) break;
    met.add(name);
  }
  return [...twice];
}
