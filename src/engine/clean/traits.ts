/**
 * What a line looks like, told without knowing what it says.
 * In: a line and a language pack. Out: its words, whether it ends like a sentence, whether it reads as prose.
 */
import type { LanguagePack } from '../terms/language.ts';

export interface Traits {
  /** Words parted by white space; for scripts without spaces, two characters count as one. */
  readonly words: number;
  /** Ends with a stop, closing quotes and brackets aside. */
  readonly closed: boolean;
  /** Reads as a paragraph of the story: ends like a sentence, or is too long for a heading. */
  readonly prose: boolean;
  /** Lower case, straight quotes, single blanks, no punctuation around: what phrases are compared with. */
  readonly plain: string;
}

/** Longer than any headline. */
const LONG = 40;
const CLOSED = /[.!?…。！？।۔؟։።][\s"'”’»›)\]」』）]*$/u;
const SPACELESS = /[\u{2e80}-\u{9fff}\u{ac00}-\u{d7af}\u{e00}-\u{eff}\u{1000}-\u{109f}\u{1780}-\u{17ff}]/gu;
const SPACE = /\s+/gu;

/** Reads the traits of one line. */
export function inspect(line: string, _pack: LanguagePack): Traits {
  const words = countWords(line);
  const closed = CLOSED.test(line.slice(-12));
  return {
    words,
    closed,
    prose: words > LONG || (closed && words > 3),
    plain: line.length > 400 ? '' : plain(line),
  };
}

/** How many words a text has. */
export function countWords(text: string): number {
  let words = /^\s*$/u.test(text.slice(0, 1)) ? 0 : 1;
  for (const _gap of text.matchAll(SPACE)) words++;
  const spaceless = text.length > 2 ? (text.match(SPACELESS)?.length ?? 0) : 0;
  return Math.max(words, Math.ceil(spaceless / 2));
}

/** The form in which phrases and titles are compared. */
export function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[‘’]/gu, "'")
    .replace(/[“”]/gu, '"')
    .replace(SPACE, ' ')
    .replace(/^[^\p{L}\p{N}]+/u, '')
    .replace(/[^\p{L}\p{N}]{1,8}$/u, '');
}
