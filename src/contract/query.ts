/**
 * Query strings. In: the URL's parameters. Out: typed values or a failure that
 * names the parameter and its bound. Unknown and repeated parameters are
 * refused, so that noise can't multiply cache entries.
 */
import * as z from 'zod';
import { OutletId, StoryId, VersionNumber } from './ids.ts';
import { Since } from './instants.ts';
import { LIMITS } from './limits.ts';
import { fieldErrors } from './problem.ts';
import { done, failed, type Result } from './result.ts';

/** A whole number within bounds, written plainly. */
function count(max: number) {
  return z
    .string()
    .regex(/^[1-9][0-9]{0,8}$/, `a whole number from 1 to ${max}`)
    .transform(Number)
    .pipe(z.number().max(max, `at most ${max}`));
}

const paging = {
  cursor: z.string().max(LIMITS.cursorChars, `at most ${LIMITS.cursorChars} characters`).optional(),
  limit: count(LIMITS.pageMax).default(LIMITS.pageDefault),
};

export const ArticlesQuery = z.strictObject({
  outlet: OutletId.optional(),
  story: StoryId.optional(),
  since: Since.optional(),
  ...paging,
});

export const StoriesQuery = z.strictObject({
  outlet: OutletId.optional(),
  since: Since.optional(),
  ...paging,
});

export const OutletsQuery = z.strictObject(paging);

/** Budgets of a summary: every one that is given holds. */
export const SummaryQuery = z.strictObject({
  sentences: count(LIMITS.sentencesMax).optional(),
  words: count(LIMITS.wordsMax).optional(),
  chars: count(LIMITS.charsMax).optional(),
  focus: z
    .string()
    .max(LIMITS.focusChars, `at most ${LIMITS.focusChars} characters`)
    .regex(/\S/, 'not blank')
    .optional(),
  explain: z.enum(['1']).optional(),
});

export const DiffQuery = z.strictObject({ from: VersionNumber });

/** Ids of a newsletter tool: `1,2`. */
const ids = z
  .string()
  .regex(/^[1-9][0-9]{0,8}(,[1-9][0-9]{0,8}){0,99}$/, 'whole numbers from 1 up, with commas between them')
  .transform((text) => text.split(',').map(Number));

/** A digest without a suffix: as data, or as the body that listmonk's campaigns take. */
export const FormQuery = z
  .strictObject({
    format: z.enum(['listmonk']).optional(),
    lists: ids.optional(),
    template: count(999_999_999).optional(),
  })
  .refine(({ format, lists, template }) => format !== undefined || (lists ?? template) === undefined, {
    path: ['format'],
    error: 'lists and template go with format=listmonk',
  });

/** A feed of the newest editions; `closed` leaves out the day that is not over. */
export const RowQuery = z.strictObject({ closed: z.enum(['1']).optional() });

/** oEmbed (oembed.com, 2.2): consumers send more than it names, which is let pass. */
export const OembedQuery = z.object({
  url: z.string().max(LIMITS.urlChars, `at most ${LIMITS.urlChars} characters`),
  format: z.string().optional(),
  maxwidth: z.string().optional(),
  maxheight: z.string().optional(),
});

export const NoQuery = z.strictObject({});

/** Parses a URL's parameters against one of the schemas above. */
export function parseQuery<S extends z.ZodType>(schema: S, params: URLSearchParams): Result<z.output<S>> {
  const names = [...params.keys()];
  const twice = names.filter((name, i) => names.indexOf(name) !== i);
  if (twice.length > 0) {
    const errors = [...new Set(twice)].map((path) => ({ path, detail: 'given more than once' }));
    return failed('bad-query', errors.map((e) => `${e.path}: ${e.detail}`).join('; '), { errors });
  }
  const parsed = schema.safeParse(Object.fromEntries(params));
  if (parsed.success) return done(parsed.data);
  const errors = fieldErrors(parsed.error).map((e) => ({
    ...e,
    detail: e.detail === 'unknown field' ? 'unknown parameter' : e.detail,
  }));
  return failed('bad-query', errors.map((e) => `${e.path}: ${e.detail}`).join('; '), { errors });
}
