/**
 * What a line looks like, told without knowing what it says.
 * In: a line and a language pack. Out: its words, whether it ends like a sentence, whether it reads as prose.
 */
import type { LanguagePack } from '../terms/language.ts';
import { trimToWord } from './letters.ts';

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
  let words = 0;
  let spaceless = 0;
  let inside = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const white = code <= 32 || code === 0xa0 || code === 0x3000 || (code >= 0x2000 && code <= 0x200a);
    if (!white && !inside) words++;
    inside = !white;
    if (code >= 0xe00 && isSpaceless(code)) spaceless++;
  }
  return Math.max(words, Math.ceil(spaceless / 2));
}

/** Thai, Lao, Burmese, Khmer, CJK, kana, Hangul. */
const isSpaceless = (code: number): boolean =>
  (code >= 0xe00 && code <= 0xeff) ||
  (code >= 0x1000 && code <= 0x109f) ||
  (code >= 0x1780 && code <= 0x17ff) ||
  (code >= 0x2e80 && code <= 0x9fff) ||
  (code >= 0xac00 && code <= 0xd7af);

/** The form in which phrases and titles are compared. */
export function plain(text: string): string {
  const straight = text.toLowerCase().replace(/[‘’]/g, "'").replace(/[“”]/g, '"').replace(/\s+/g, ' ');
  return trimToWord(straight);
}
