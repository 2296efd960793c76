/**
 * A page's HTML → an article to be taken in. In: an article as a client sent it, with `html` in place of `text`; a feed's
 * poller gives pages that it fetched the same way. Out: the article with its text, and what the page said and where.
 * What the client says itself wins; null counts as not said. `url` is what relative addresses in the page start from.
 * Refused: a page in which no text is found, and one whose text is longer than an article may be.
 */
import {
  type ArticleBody,
  done,
  type Extracted,
  exceeds,
  failed,
  LIMITS,
  type Result,
  tooLong,
} from '../contract/index.ts';
import { extract } from '../engine/index.ts';
import { normaliseLine } from './normalise.ts';

/** An article whose text is at hand. */
export type Told<T extends ArticleBody> = Omit<T, 'html' | 'text'> & { readonly text: string };

/** What was made of an article as it was sent; `extracted` null where it came as text. */
export interface FromPage<T extends ArticleBody> {
  readonly article: Told<T>;
  readonly extracted: Extracted | null;
}

/** Gives the article its text: its own, or what stands in its page. Synchronous, near linear in the page's length. */
export function fromPage<T extends ArticleBody>(sent: T): Result<FromPage<T>> {
  const { html, text, ...said } = sent;
  if (html === undefined) return done({ article: { ...said, text: text ?? '' }, extracted: null });
  const page = extract({ html, url: said.url ?? null });
  const extracted: Extracted = {
    text: { source: page.textSource },
    title: plain(page.title),
    byline: plain(page.byline),
    published: plain(page.published),
    updated: plain(page.updated),
    lang: plain(page.lang),
    canonical: plain(page.canonical),
    site: plain(page.siteName),
  };
  if (!/\S/.test(page.text)) return nothing(extracted);
  if (exceeds(page.text, LIMITS.articleBytes)) return tooLong('html: the text in it', LIMITS.articleBytes);
  const article = {
    ...said,
    text: page.text,
    title: said.title ?? within(extracted.title, LIMITS.titleChars),
    url: said.url ?? within(extracted.canonical, LIMITS.urlChars),
    published: said.published ?? extracted.published?.value ?? null,
    lang: said.lang ?? within(extracted.lang, LIMITS.langChars),
  };
  return done({ article, extracted });
}

type Found = Extracted['title'];

/** A fact as texts are kept: one line, without control and zero-width characters. */
function plain(hint: Found): Found {
  const value = normaliseLine(hint?.value);
  return hint === null || value === null ? null : { ...hint, value };
}

function within(fact: Found, characters: number): string | null {
  return fact !== null && fact.value.length <= characters ? fact.value : null;
}

/** Says what the page did give, and the way out. */
function nothing(extracted: Extracted): Result<never> {
  const { text, ...facts } = extracted;
  const found = Object.entries(facts).flatMap(([name, fact]) =>
    fact === null ? [] : [`${name} "${fact.value.slice(0, 80)}" (${fact.source})`],
  );
  const but = found.length === 0 ? 'and nothing else either' : `only ${found.join(', ')}`;
  const detail = `no article text was found in the page, ${but}; send the article's words as text in place of html`;
  return failed('bad-body', `html: ${detail}`, { errors: [{ path: 'html', detail }] });
}
