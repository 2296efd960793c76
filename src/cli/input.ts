/**
 * What the batch commands read: a zod schema a line, and the way from there to the engine's `Article`.
 * In: parsed JSON. Out: the same, typed; unknown fields are tolerated, for scorers keep their own.
 * Refused: a known field of the wrong type, an empty id or outlet, a budget that isn't a whole number of at least 1.
 * Texts are taken exactly as they come, never normalised: spans refer to the input.
 */
import * as z from 'zod/mini';
import { Published } from '../contract/index.ts';
import type { Article, Budget } from '../engine/index.ts';
import type { Content } from '../newsroom/normalise.ts';

const name = z.string().check(z.minLength(1, 'must not be empty'));
const count = z.int().check(z.minimum(1));
const maybe = z.nullish(z.string());
const budget = z.nullish(
  z.object({ sentences: z.nullish(count), words: z.nullish(count), chars: z.nullish(count) }),
);

const textLine = z.object({ id: name, text: z.string() });
/** `clean`, `sentences`: the text, and what is known of it. */
export const cleanLine = z.extend(textLine, { title: maybe, published: maybe, lang: maybe });
/** `summarize`: units to choose from and a budget of the line's own may stand beside the text. */
export const summaryLine = z.extend(cleanLine, {
  url: maybe,
  outlet: maybe,
  sentences: z.nullish(z.array(name)),
  budget,
});
/** `group`. */
export const groupLine = z.extend(cleanLine, { url: maybe, outlet: maybe });
/** `digest`: the articles must say whose they are, for corroboration is counted by outlet. */
export const digestLine = z.object({
  id: name,
  articles: z.array(z.extend(groupLine, { outlet: name })),
  budget,
});

/** A budget as a line or the flags give it; a bound that isn't there doesn't bind. */
export interface Bounds {
  readonly sentences?: number | null | undefined;
  readonly words?: number | null | undefined;
  readonly chars?: number | null | undefined;
}

/** The bounds that are there, or null for none at all. */
export function bounds(given: Bounds | null | undefined): Budget | null {
  const { sentences, words, chars } = given ?? {};
  const kept: Budget = { ...(sentences && { sentences }), ...(words && { words }), ...(chars && { chars }) };
  return Object.keys(kept).length > 0 ? kept : null;
}

/** A date as the engine reads it; what is no ISO 8601 day or instant ("2004/2005") is not known. */
export function dateOf(given: string | null | undefined): string | null {
  return Published.safeParse(given).data ?? null;
}

/**
 * One line as the engine's article; an outlet that isn't said is empty. Nothing but a digest shows
 * revisions, so only that needs to compute one.
 */
export function asArticle(line: z.infer<typeof groupLine>, revision = ''): Article {
  return { ...contentOf(line), id: line.id, revision };
}

/** What the Worker would hash to name this revision, but for its normalising: texts stay as they came. */
export function contentOf(line: z.infer<typeof groupLine>): Content {
  return {
    outlet: line.outlet ?? '',
    text: line.text,
    title: line.title || null,
    url: line.url || null,
    published: dateOf(line.published),
    lang: line.lang || null,
  };
}
