/**
 * Which lists of abbreviations a word stands in. In: a word, a language pack. Out: one bit a list. A word in lower case stands
 * for any case (language-pack.ts). All lists are one table, for every stop asks about every list. Refuses nothing.
 */
import type { LanguagePack, SplittingWords } from '../terms/language.ts';

export const NEVER = 1;
export const SOMETIMES = 2;
export const BEFORE_NUMBER = 4;
export const CLOCK = 8;

const LISTS: readonly (readonly [bit: number, list: 'never' | 'sometimes' | 'beforeNumber' | 'clock'])[] = [
  [NEVER, 'never'],
  [SOMETIMES, 'sometimes'],
  [BEFORE_NUMBER, 'beforeNumber'],
  [CLOCK, 'clock'],
];

const tables = new WeakMap<SplittingWords, ReadonlyMap<string, number>>();

function tableOf(splitting: SplittingWords): ReadonlyMap<string, number> {
  const table = new Map<string, number>();
  for (const [bit, list] of LISTS)
    for (const word of splitting[list]) table.set(word, (table.get(word) ?? 0) | bit);
  tables.set(splitting, table);
  return table;
}

/** The lists that a word stands in. */
export function shortFormsOf(word: string, { splitting }: LanguagePack): number {
  const table = tables.get(splitting) ?? tableOf(splitting);
  return (table.get(word) ?? 0) | (table.get(word.toLowerCase()) ?? 0);
}

/** The part of a hyphened or slashed word that the stop belongs to: "ex-Sen". */
export function lastPart(word: string): string {
  let from = word.length;
  while (from > 0 && !"-/'’".includes(word.charAt(from - 1))) from--;
  return word.slice(from);
}
