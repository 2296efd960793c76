/**
 * What ingest does to a text, once, before it is hashed and stored.
 * In: an article as the contract accepted it. Out: the same in NFC (UAX #15),
 * well-formed UTF-16, LF line ends, without control, bidi and zero-width
 * characters; joiners stay where the script or an emoji needs them (UAX #31 A1).
 * Idempotent: a normalised text comes out as it went in.
 */
import type { ArticleBody } from '../contract/index.ts';
import type { Article } from '../engine/index.ts';
import type { Told } from './from-page.ts';

/** Controls but tab and newline, soft hyphen, marks of direction, zero-width spaces, BOM, interlinear marks. */
const INVISIBLE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is removed here
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u00AD\u061C\u180E\u200B\u200E\u200F\u202A-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB\uFFFE\uFFFF]/g;

const BREAKS = /\r\n?|[\u0085\u2028\u2029]/g;

/** A joiner may follow these: cursive and Brahmic letters, marks, emoji. */
const JOINS =
  /[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Mongolian}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Myanmar}\p{Script=Khmer}\p{Script=Tibetan}\p{M}\p{Extended_Pictographic}\p{Emoji_Modifier}]$/u;

/** One text, normalised. */
export function normaliseText(text: string): string {
  let plain = text.toWellFormed().replace(BREAKS, '\n').replace(INVISIBLE, '').normalize('NFC');
  // A joiner that goes may let a mark join its letter, and the joiner behind it go too: as often as marks compose, a few times.
  for (let before = ''; before !== plain; ) {
    before = plain;
    plain = withoutIdleJoiners(plain).normalize('NFC');
  }
  return plain;
}

function withoutIdleJoiners(text: string): string {
  return text.replace(/[\u200C\u200D]/g, (joiner, at: number) =>
    JOINS.test(text.slice(Math.max(0, at - 2), at)) ? joiner : '',
  );
}

/** A title or URL: one line, no white space around; null where nothing is left. */
export function normaliseLine(text: string | null | undefined): string | null {
  const flat = normaliseText(text ?? '')
    .replace(/\s+/g, ' ')
    .trim();
  return flat === '' ? null : flat;
}

/** What is hashed and stored: an article but for its names. */
export type Content = Omit<Article, 'id' | 'revision'>;

/** An accepted article's content, normalised. */
export function normalise(article: Told<ArticleBody>): Content {
  return {
    outlet: article.outlet,
    text: normaliseText(article.text),
    title: normaliseLine(article.title),
    url: normaliseLine(article.url),
    published: article.published ?? null,
    lang: article.lang ?? null,
  };
}
