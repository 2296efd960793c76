/**
 * Which lists of phrases a line could hold at all, told in the one walk that counts its words.
 * In: a language pack. Out: a table from the beginnings of words to bits, one bit a list. A phrase can stand in a line only
 * if its longest word does; without the bit no rule needs to look, and nearly all lines of a story have none.
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
export const EVERY_SIGN = 255;

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
];

/** Beginnings are told apart by so many characters. */
const LENGTH = 4;
const SLOTS = 4096;

/** A slot for the beginning of the word at `at`, in any case; −1 where it is not written in ASCII. */
export function slotOf(text: string, at: number): number {
  let slot = 0;
  for (let k = at; k < at + LENGTH && k < text.length; k++) {
    const code = text.charCodeAt(k);
    if (!isWordCode(code)) break;
    if (code >= 0x80) return -1;
    slot = (slot * 31 + (code | 32)) & (SLOTS - 1);
  }
  return slot;
}

const tables = new WeakMap<LanguagePack, Uint8Array>();

/** Slot → bits of the lists with a phrase whose longest word begins so. */
export function signTable(pack: LanguagePack): Uint8Array {
  let table = tables.get(pack);
  if (table === undefined) {
    table = new Uint8Array(SLOTS);
    for (const [bit, list] of LISTS) {
      for (const phrase of pack.furniture[list]) {
        const slot = longestWord(phrase);
        // A word of another alphabet switches every bit on where it is met; a phrase without a word has no place here.
        if (slot >= 0) table[slot] = (table[slot] as number) | bit;
      }
    }
    tables.set(pack, table);
  }
  return table;
}

/** The slot of a phrase's longest word. */
function longestWord(phrase: string): number {
  let best = -1;
  let most = 0;
  for (let at = 0; at < phrase.length; ) {
    let end = at;
    while (end < phrase.length && isWordCode(phrase.charCodeAt(end))) end++;
    if (end - at > most) {
      most = end - at;
      best = slotOf(phrase, at);
    }
    at = end + 1;
  }
  return best;
}
