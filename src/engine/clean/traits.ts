/**
 * What a line looks like, told without knowing what it says.
 * In: a line and a language pack. Out: its words, whether it ends like a sentence, whether it reads as prose.
 */
import type { LanguagePack } from '../terms/language.ts';
import { isWhiteCode, isWordCode, trimToWord } from './letters.ts';
import {
  ANYWHERE,
  EVERY_SIGN,
  FIGURES,
  FOREIGN,
  hashOfPair,
  hashWith,
  type Signs,
  signTable,
} from './signs.ts';

export interface Traits {
  /** Words parted by white space; for scripts without spaces, two characters count as one. */
  readonly words: number;
  /** Ends with a stop, closing quotes and brackets aside. */
  readonly closed: boolean;
  /** Reads as a paragraph of the story: ends like a sentence, or is too long for a heading. */
  readonly prose: boolean;
  /** Bits of the lists of phrases that it could hold or begin with (signs.ts). */
  readonly signs: number;
  /** Equal for lines whose words are equal, case and marks aside; −1 where that isn't known. */
  readonly print: number;
}

/** Longer than any headline. */
const LONG = 40;
const STOPS = '.!?…。！？।۔؟։።';
const CLOSERS = '"\'”’»›)]」』）';
/** A stop stands among so many last characters. */
const END = 12;

/** Reads the traits of one line. */
export function inspect(line: string, pack: LanguagePack): Traits {
  const { words, signs, print } = walk(line, signTable(pack));
  const closed = isClosed(line);
  return { words, closed, prose: words > LONG || (closed && words > 3), signs, print };
}

/** Whether a stop ends the line, closing marks and white space behind it aside. */
function isClosed(line: string): boolean {
  for (let at = line.length - 1; at >= 0 && at >= line.length - END; at--) {
    const code = line.charCodeAt(at);
    if (code === 46) return true;
    if (code < 0x80 && (kinds[code] as number) >= WORD) return false;
    const mark = line.charAt(at);
    if (!CLOSERS.includes(mark) && !isWhiteCode(code)) return STOPS.includes(mark);
  }
  return false;
}

/** Kinds of characters: white space as budgets count it, a letter, a figure of ASCII, anything else. */
const MARK = 1;
const WHITE = 2;
const WORD = 3;
const FIGURE = 4;

/** Code unit → its kind, once it was met. */
const kinds = new Uint8Array(0x10000);
for (let code = 0; code < 0x80; code++)
  kinds[code] = code <= 32 ? WHITE : code >= 48 && code <= 57 ? FIGURE : isWordCode(code) ? WORD : MARK;

function learnKind(code: number): number {
  // The signs of ohm, kelvin and ångström are letters in lower case.
  const word = isWordCode(code) || code === 0x2126 || code === 0x212a || code === 0x212b;
  const white = code === 0xa0 || code === 0x3000 || (code >= 0x2000 && code <= 0x200a);
  const kind = word ? WORD : white ? WHITE : MARK;
  kinds[code] = kind;
  return kind;
}

/** One walk over a line: how many words it has, which lists of phrases it could hold (signs.ts), its print. */
function walk(line: string, table: Signs): { words: number; signs: number; print: number } {
  let words = 0;
  let spaceless = 0;
  let signs = 0;
  let print = 0;
  let count = 0;
  let first = 0;
  let inside = false;
  const { length } = line;
  for (let at = 0; at < length; ) {
    let code = line.charCodeAt(at);
    let kind = kinds[code] || learnKind(code);
    if (kind >= WORD) {
      let hash = 0;
      do {
        hash = hashWith(hash, code);
        if (kind === FIGURE) signs |= FIGURES;
        if (code >= 0xe00 && isSpaceless(code)) spaceless++;
        at++;
        code = at < length ? line.charCodeAt(at) : 32;
        kind = kinds[code] || learnKind(code);
      } while (kind >= WORD);
      if (hash === FOREIGN) {
        signs = EVERY_SIGN;
        print = -1;
      } else {
        signs |= table.of(hash) & (count === 0 ? EVERY_SIGN : ANYWHERE);
        if (count === 1) signs |= table.of(hashOfPair(first, hash)) & ~ANYWHERE;
        if (print >= 0) print = hashOfPair(print, hash);
      }
      if (count === 0) first = hash;
      count++;
      if (!inside) words++;
      inside = true;
    }
    if (at >= length) break;
    if (kind === WHITE) inside = false;
    else if (!inside) {
      words++;
      inside = true;
    }
    if (code >= 0xe00 && isSpaceless(code)) spaceless++;
    at++;
  }
  return { words: Math.max(words, Math.ceil(spaceless / 2)), signs, print };
}

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

/** The form in which phrases and titles are compared: lower case, straight quotes, single blanks, no marks around. */
export function plain(text: string): string {
  let straight = text.toLowerCase();
  if (isEven(straight)) return trimToWord(straight);
  if (WIDE.test(straight)) straight = straight.replaceAll('：', ':').replaceAll('｜', '|');
  if (CURLY.test(straight)) straight = straight.replace(/[‘’]/g, "'").replace(/[“”]/g, '"');
  return trimToWord(UNEVEN.test(straight) ? straight.replace(/\s+/g, ' ') : straight);
}

/** Whether a text is of printed ASCII with single blanks: most lines are plain once in lower case. */
function isEven(text: string): boolean {
  let before = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 32 || code > 126 || (code === 32 && before === 32)) return false;
    before = code;
  }
  return true;
}
