/**
 * What a line looks like, told without knowing what it says.
 * In: a line and a language pack. Out: its words, whether it ends like a sentence, whether it reads as prose.
 */
import type { LanguagePack } from '../terms/language.ts';
import { isWordCode, trimToWord } from './letters.ts';
import { EVERY_SIGN, signTable, slotOf } from './signs.ts';

export interface Traits {
  /** Words parted by white space; for scripts without spaces, two characters count as one. */
  readonly words: number;
  /** Ends with a stop, closing quotes and brackets aside. */
  readonly closed: boolean;
  /** Reads as a paragraph of the story: ends like a sentence, or is too long for a heading. */
  readonly prose: boolean;
  /** Lower case, straight quotes, single blanks, no punctuation around: what phrases are compared with. */
  readonly plain: string;
  /** Bits of the lists of phrases that it could hold (signs.ts). */
  readonly signs: number;
}

/** Longer than any headline. */
const LONG = 40;
const CLOSED = /[.!?…。！？।۔؟։።][\s"'”’»›)\]」』）]*$/u;

/** Reads the traits of one line. */
export function inspect(line: string, pack: LanguagePack): Traits {
  const { words, signs, even } = walk(line, signTable(pack));
  const last = line.charCodeAt(line.length - 1);
  // A stop closes, a letter does not; only marks behind a stop need a second look.
  const closed = last === 46 || (!(last < 0x80 && kinds[last] === WORD) && CLOSED.test(line.slice(-12)));
  return {
    words,
    closed,
    prose: words > LONG || (closed && words > 3),
    plain: line.length > 400 ? '' : even ? trimToWord(line.toLowerCase()) : plain(line),
    signs,
  };
}

/** Kinds of ASCII characters: white space as budgets count it, a blank, part of a word, anything else. */
const WHITE = 1;
const BLANK = 2;
const WORD = 3;
const kinds = Uint8Array.from({ length: 128 }, (_, code) =>
  code === 32 ? BLANK : code < 32 ? WHITE : isWordCode(code) ? WORD : 0,
);

/**
 * One walk over a line: how many words it has, which lists of phrases it could hold (signs.ts), and whether it is `even`:
 * ASCII with single blanks, so that its plain form is its lower case.
 */
function walk(line: string, table: Uint8Array): { words: number; signs: number; even: boolean } {
  let words = 0;
  let spaceless = 0;
  let signs = 0;
  let inside = false;
  let inWord = false;
  let even = true;
  for (let i = 0; i < line.length; i++) {
    const code = line.charCodeAt(i);
    const ascii = code < 0x80;
    const kind = ascii ? (kinds[code] as number) : isWordCode(code) ? WORD : isWhite(code) ? WHITE : 0;
    if (kind === WORD && !inWord) {
      const slot = slotOf(line, i);
      signs |= slot < 0 ? EVERY_SIGN : (table[slot] as number);
    }
    const white = kind === WHITE || kind === BLANK;
    if (white && (kind === WHITE || !inside)) even = false;
    if (!white && !inside) words++;
    inside = !white;
    inWord = kind === WORD;
    if (!ascii) {
      even = false;
      if (code >= 0xe00 && isSpaceless(code)) spaceless++;
    }
  }
  return { words: Math.max(words, Math.ceil(spaceless / 2)), signs, even };
}

const isWhite = (code: number): boolean =>
  code === 0xa0 || code === 0x3000 || (code >= 0x2000 && code <= 0x200a);

/** Thai, Lao, Burmese, Khmer, CJK, kana, Hangul. */
const isSpaceless = (code: number): boolean =>
  (code >= 0xe00 && code <= 0xeff) ||
  (code >= 0x1000 && code <= 0x109f) ||
  (code >= 0x1780 && code <= 0x17ff) ||
  (code >= 0x2e80 && code <= 0x9fff) ||
  (code >= 0xac00 && code <= 0xd7af);

const CURLY = /[‘’“”]/;
const WIDE = /[：｜]/;
const UNEVEN = /[^\S ]| {2}/;

/** The form in which phrases and titles are compared. */
export function plain(text: string): string {
  let straight = text.toLowerCase();
  if (WIDE.test(straight)) straight = straight.replaceAll('：', ':').replaceAll('｜', '|');
  if (CURLY.test(straight)) straight = straight.replace(/[‘’]/g, "'").replace(/[“”]/g, '"');
  return trimToWord(UNEVEN.test(straight) ? straight.replace(/\s+/g, ' ') : straight);
}
