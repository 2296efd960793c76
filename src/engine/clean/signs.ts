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

/** Where the word ends that begins at `at`. */
function wordEnd(text: string, at: number): number {
  let end = at;
  while (end < text.length && isWordCode(text.charCodeAt(end))) end++;
  return end;
}

/** The slot of a word. */
function slotOf(word: string): number {
  let slot = 0;
  for (let at = 0; at < word.length; at++) slot = slotWith(slot, word.charCodeAt(at));
  return slot;
}

const tables = new WeakMap<LanguagePack, Int32Array>();

/** Slot → bits of the lists with a phrase whose longest word, or first word, has it. */
export function signTable(pack: LanguagePack): Int32Array {
  let table = tables.get(pack);
  if (table === undefined) {
    table = new Int32Array(SLOTS);
    for (const [bit, list] of LISTS)
      for (const phrase of pack.furniture[list]) mark(table, longestWord(phrase), bit);
    for (const [bit, list] of OPENERS)
      for (const phrase of pack.furniture[list]) mark(table, phrase.slice(0, wordEnd(phrase, 0)), bit);
    tables.set(pack, table);
  }
  return table;
}

/** A word of another alphabet switches every bit on where it is met; a phrase without a word has no place here. */
function mark(table: Int32Array, word: string, bit: number): void {
  const slot = slotOf(word);
  if (word !== '' && slot !== FOREIGN) table[slot] = (table[slot] as number) | bit;
}

/** The longest word of a phrase; '' where it has none. */
function longestWord(phrase: string): string {
  let best = '';
  for (let at = 0; at < phrase.length; ) {
    const end = wordEnd(phrase, at);
    if (end - at > best.length) best = phrase.slice(at, end);
    at = end + 1;
  }
  return best;
}
