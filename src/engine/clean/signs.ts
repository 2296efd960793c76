/**
 * Which lists of phrases a line could hold at all, or begin with, told in the one walk that counts its words.
 * In: a language pack. Out: a table from words to bits, one bit a list. A phrase can stand in a line only
 * if its longest word does, and open it only if its first two words do; without the bit no rule needs to look, and nearly all
 * lines of a story have none.
 */
import type { FurnitureWords, LanguagePack } from '../terms/language.ts';
import { isWordCode } from './letters.ts';

export const INLINE_PROMPT = 1;
export const CAPTION_SIGN = 2;
export const CREDIT = 4;
export const AGENCY = 8;
export const TAIL = 16;
export const REACH = 32;
export const RESERVED = 64;
export const BYLINE = 128;
export const BIO = 256;
export const READING_TIME = 512;
/** A digit of ASCII. */
export const FIGURES = 1 << 15;
/** What the line's first word may open, or its first two. */
export const OPENS_PROMPT = 1 << 16;
export const OPENS_READ_ON = 1 << 17;
export const OPENS_COMMENT = 1 << 18;
export const OPENS_CAPTION = 1 << 19;
export const OPENS_CREDIT = 1 << 20;
export const OPENS_COPYRIGHT = 1 << 21;
export const EVERY_SIGN = -1;

/** Of a word's bits those that count wherever it stands. */
export const ANYWHERE = OPENS_PROMPT - 1;

const LISTS: readonly (readonly [bit: number, list: keyof FurnitureWords])[] = [
  [INLINE_PROMPT, 'inlinePrompts'],
  [CAPTION_SIGN, 'captionSigns'],
  [CREDIT, 'credits'],
  [CREDIT, 'creditStarts'],
  [AGENCY, 'agencies'],
  [AGENCY, 'agencyWords'],
  [TAIL, 'tails'],
  [TAIL, 'contributed'],
  [REACH, 'reachPhrases'],
  [RESERVED, 'reserved'],
  [BYLINE, 'byWords'],
  [BYLINE, 'roles'],
  [BIO, 'bioVerbs'],
  [READING_TIME, 'readingTime'],
  [READING_TIME, 'readingTimeStarts'],
];

const OPENERS: readonly (readonly [bit: number, list: keyof FurnitureWords])[] = [
  [OPENS_PROMPT, 'promptLines'],
  [OPENS_PROMPT, 'promptStarts'],
  [OPENS_PROMPT, 'promptVerbs'],
  [OPENS_PROMPT, 'topics'],
  [OPENS_READ_ON, 'readOn'],
  [OPENS_COMMENT, 'commentStarts'],
  [OPENS_CAPTION, 'captionStarts'],
  [OPENS_CREDIT, 'creditStarts'],
  [OPENS_COPYRIGHT, 'copyright'],
];

/** The hash of a word that isn't written in ASCII. */
export const FOREIGN = -1;

/** The hash of a word's beginning (0 at first), in any case, with one more character; FOREIGN stays so whatever follows. */
export const hashWith = (hash: number, code: number): number =>
  hash < 0 || code >= 0x80 ? FOREIGN : Math.imul(hash ^ (code | 32), 0x01000193) & 0x3fffffff;

/** The hash of two words one after the other. */
export const hashOfPair = (first: number, second: number): number =>
  (Math.imul(first, 0x9e3779b1) ^ second) & 0x3fffffff;

const SLOTS = 4096;

/** Hash of a word, or of a pair → bits; by two tables that must agree, so that other words hardly ever have any (Bloom 1970). */
export class Signs {
  readonly #low = new Int32Array(SLOTS);
  readonly #high = new Int32Array(SLOTS);

  constructor({ furniture }: LanguagePack) {
    for (const [bit, list] of LISTS)
      for (const phrase of furniture[list]) this.#mark(hashesOf(longest(phrase.split(' ')))[0], bit);
    for (const [bit, list] of OPENERS) {
      for (const phrase of furniture[list]) {
        const [first, second] = hashesOf(phrase);
        if (second === undefined) this.#mark(first, bit);
        else if (first !== undefined && second !== FOREIGN) this.#mark(hashOfPair(first, second), bit);
      }
    }
  }

  /** The bits of a hash that isn't FOREIGN. */
  of(hash: number): number {
    return (this.#low[hash & (SLOTS - 1)] as number) & (this.#high[(hash >>> 12) & (SLOTS - 1)] as number);
  }

  /** A word of another alphabet has no place here: it switches every bit on where it is met. */
  #mark(hash: number | undefined, bit: number): void {
    if (hash === undefined || hash === FOREIGN) return;
    const [low, high] = [hash & (SLOTS - 1), (hash >>> 12) & (SLOTS - 1)];
    this.#low[low] = (this.#low[low] as number) | bit;
    this.#high[high] = (this.#high[high] as number) | bit;
  }
}

const signsOf = new WeakMap<LanguagePack, Signs>();

/** The table of a language, made when first asked for. */
export function signTable(pack: LanguagePack): Signs {
  let signs = signsOf.get(pack);
  if (signs === undefined) {
    signs = new Signs(pack);
    signsOf.set(pack, signs);
  }
  return signs;
}

/**
 * The hashes of a text's first two words; none where it begins with a mark, for what lines are compared with begins with a word
 * (`plain` in traits.ts).
 */
function hashesOf(text: string): number[] {
  const hashes: number[] = [];
  for (let at = 0; at < text.length && hashes.length < 2; at++) {
    let hash = 0;
    const begin = at;
    for (; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (!isWordCode(code)) break;
      hash = hashWith(hash, code);
    }
    if (at > begin) hashes.push(hash);
    else if (hashes.length === 0) break;
  }
  return hashes;
}

/** The longest of a phrase's words, the first of several; a phrase holds one that begins with a letter or figure. */
function longest(words: readonly string[]): string {
  let best = '';
  for (const word of words) if (word.length > best.length && isWordCode(word.charCodeAt(0))) best = word;
  return best;
}
