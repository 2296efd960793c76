/**
 * Which lists of phrases a line could hold at all, or begin with, told in the one walk that counts its words.
 * In: a language pack. Out: a table from words to bits, one bit a list. A phrase can stand in a line only
 * if its longest word does, and open it only if its first word does; without the bit no rule needs to look, and nearly all
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
/** What the line's first word may open. */
export const OPENS_PROMPT = 1 << 16;
export const OPENS_READ_ON = 1 << 17;
export const OPENS_COMMENT = 1 << 18;
export const OPENS_CAPTION = 1 << 19;
export const OPENS_CREDIT = 1 << 20;
export const OPENS_COPYRIGHT = 1 << 21;
export const EVERY_SIGN = -1;

/** Of a word's bits those that count wherever it stands; all of them count for the first word. */
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

const SLOTS = 8192;
/** The slot of a word that isn't written in ASCII. */
export const FOREIGN = -1;

/** The slot of a word's beginning, in any case, with one more character; FOREIGN stays so whatever follows. */
export const slotWith = (slot: number, code: number): number =>
  slot < 0 || code >= 0x80 ? FOREIGN : (slot * 31 + (code | 32)) & (SLOTS - 1);

const tables = new WeakMap<LanguagePack, Int32Array>();

/** Slot → bits of the lists with a phrase whose longest word, or first word, has it. */
export function signTable(pack: LanguagePack): Int32Array {
  let table = tables.get(pack);
  if (table === undefined) {
    table = new Int32Array(SLOTS);
    for (const [bit, list] of LISTS)
      for (const phrase of pack.furniture[list]) mark(table, longest(phrase.split(' ')), bit);
    for (const [bit, list] of OPENERS) for (const phrase of pack.furniture[list]) mark(table, phrase, bit);
    tables.set(pack, table);
  }
  return table;
}

/**
 * Marks the first word of a text. One of another alphabet has no slot: it switches every bit on where it is met. A text that
 * begins with a mark has no place here: what lines are compared with begins with a word (see `plain` in traits.ts).
 */
function mark(table: Int32Array, text: string, bit: number): void {
  let slot = 0;
  let at = 0;
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (!isWordCode(code)) break;
    slot = slotWith(slot, code);
  }
  if (at > 0 && slot !== FOREIGN) table[slot] = (table[slot] as number) | bit;
}

/** The longest of a phrase's words, the first of several; a phrase holds one that begins with a letter or figure. */
function longest(words: readonly string[]): string {
  let best = '';
  for (const word of words) if (word.length > best.length && isWordCode(word.charCodeAt(0))) best = word;
  return best;
}
