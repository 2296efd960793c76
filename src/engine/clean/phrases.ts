/**
 * Finds listed phrases in lines.
 * In: a line, usually in its plain form (see traits.ts), and a phrase set. Out: the longest phrase it begins with, or where
 * phrases stand in it. What is computed from a set is kept with the set: sets come from language packs and never change.
 */

import { isWordCode } from './letters.ts';

/** Set → first word of a phrase → words of the longest phrase that begins with it. */
const openings = new WeakMap<ReadonlySet<string>, ReadonlyMap<string, number>>();
const patterns = new WeakMap<ReadonlySet<string>, RegExp>();

/** The longest listed phrase that `plain` begins with, as whole words; null if none. */
export function leadingPhrase(plain: string, set: ReadonlySet<string>): string | null {
  if (plain.charCodeAt(0) >= SPACELESS) return spacelessPhrase(plain, set);
  const most = opened(plain, set);
  let found: string | null = null;
  let end = 0;
  for (let n = 0; n < most && end < plain.length; n++) {
    const blank = plain.indexOf(' ', end);
    const stop = blank < 0 ? plain.length : blank;
    const phrase = bare(plain.slice(0, stop));
    if (set.has(phrase)) found = phrase;
    end = stop + 1;
  }
  return found;
}

/** From here on scripts write no blanks, and no word ends where a phrase does. */
const SPACELESS = 0x2e80;
const isSpaceless = (code: number): boolean => code >= SPACELESS && code < 0xac00;

function spacelessPhrase(plain: string, set: ReadonlySet<string>): string | null {
  let found: string | null = null;
  for (const phrase of set)
    if (phrase.length > (found?.length ?? 0) && plain.startsWith(phrase)) found = phrase;
  return found;
}

function bare(text: string): string {
  const last = text.charCodeAt(text.length - 1);
  // Most words end in a small letter: nothing to take off.
  if (last >= 97 && last <= 122) return text;
  let end = text.length;
  while (end > 0 && ':|,!–—-'.includes(text.charAt(end - 1))) end--;
  return text.slice(0, end).trimEnd();
}

/** The last line asked about and its first word: a line is held against a dozen sets in turn. */
let asked = '';
let askedFirst = '';

/** How many words the longest phrase has that begins as the line does; 0 where none does. */
function opened(plain: string, set: ReadonlySet<string>): number {
  if (set.size === 0) return 0;
  let longest = openings.get(set);
  if (longest === undefined) {
    longest = openingsOf(set);
    openings.set(set, longest);
  }
  if (plain !== asked) {
    const blank = plain.indexOf(' ');
    askedFirst = bare(blank < 0 ? plain : plain.slice(0, blank));
    asked = plain;
  }
  return longest.get(askedFirst) ?? 0;
}

function openingsOf(set: ReadonlySet<string>): ReadonlyMap<string, number> {
  const longest = new Map<string, number>();
  for (const phrase of set) {
    const words = phrase.split(' ');
    const first = bare(words[0] ?? '');
    longest.set(first, Math.max(longest.get(first) ?? 0, words.length));
  }
  return longest;
}

/** Where a listed phrase stands in a text, in any case, as whole words. */
export function findPhrases(text: string, set: ReadonlySet<string>): readonly number[] {
  let pattern = patterns.get(set);
  if (pattern === undefined) {
    const escaped = [...set].map((phrase) => phrase.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
    pattern = new RegExp(escaped.join('|'), 'gi');
    patterns.set(set, pattern);
  }
  const found: number[] = [];
  if (set.size === 0) return found;
  // By exec, for matchAll copies the expression at every call.
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    const end = match.index + match[0].length;
    const apart = (inside: number, outside: number): boolean =>
      isSpaceless(text.charCodeAt(inside)) || !isWordCode(text.charCodeAt(outside));
    if (apart(match.index, match.index - 1) && apart(end - 1, end)) found.push(match.index);
  }
  return found;
}
