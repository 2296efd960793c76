/**
 * Names out of author lines. In: a line ("By Ann Writer and Bo Reporter | Staff"). Out: the names, joined by a comma; null for
 * an address, the site's own name, or what is too long to be names. The words that stand before names are the language pack's.
 */
import type { LanguagePack } from '../terms/language.ts';

/** Longer lines are sentences or lists of links. */
const LONGEST = 150;
/** What parts names from the rest of their line: bars and dashes, brackets, the day. */
const AFTER_NAMES =
  /\s*[|•·]\s*|\s+[–—-](?:\s+|$)|\s*\(|\s+(?=\d{1,2}(?:\.|\s)?\s?\p{L}{3,}\.?\s\d{4}|\p{L}{3,9}\.?\s\d{1,2},?\s\d{4})/u;
/** Shorter words of dates are also parts of names. */
const SURELY = 6;
/** A byline seen only in the text has no more words. */
const MOST_WORDS = 10;

/** The names that the line gives, without offices ("Senior Editor") and what stands after those. */
export function authorsIn(line: string, siteName: string | null, pack: LanguagePack): string | null {
  let names = line.replace(/\s+/g, ' ').trim();
  if (names.length > LONGEST || /^(?:https?:|www\.|@|\/)|\.com\//i.test(names)) return null;
  const word = byWordOf(names, pack);
  if (word !== null) names = names.slice(word.length).replace(/^[\s:|]+/, '');
  const parts = (names.split(AFTER_NAMES, 1)[0] as string).split(/,\s+/);
  const office = parts.findIndex((part, i) => i > 0 && isRole(part, pack));
  names = parts.slice(0, office < 0 ? parts.length : office).join(', ');
  names = beforeDate(names, pack).replace(/[\s,;:]+$/, '');
  if (pack.furniture.byWords.has(names.toLowerCase())) return null;
  if (!/\p{L}{2}/u.test(names) || /\d{3}/.test(names)) return null;
  return names.toLowerCase() === siteName?.toLowerCase() ? null : names;
}

/** What stands before the words that date a story: "Ann Writer Published", "Bo Reporter Monday". */
function beforeDate(names: string, { furniture, calendar }: LanguagePack): string {
  const words = names.split(' ');
  const dating = (word: string) => {
    const lower = word.toLowerCase().replace(/[:,.]+$/, '');
    return lower.length >= SURELY && (furniture.dateWords.has(lower) || calendar.weekdays.has(lower));
  };
  const at = words.findIndex(dating);
  if (at < 0) return names;
  let end = at;
  while (end > 0 && furniture.dateWords.has((words[end - 1] as string).toLowerCase())) end--;
  return words.slice(0, end).join(' ');
}

function isRole(part: string, pack: LanguagePack): boolean {
  return part
    .toLowerCase()
    .split(/\s+/)
    .some((word) => pack.furniture.roles.has(word));
}

/**
 * Whether the line opens with a by-word and says nothing but names behind it: "By Ann Writer, Senior Editor". Stricter than what
 * engine/clean calls a byline, which may do without the word: lines of a page that only look like names are all about.
 */
export function bearsByWord(line: string, pack: LanguagePack): boolean {
  const word = byWordOf(line, pack);
  if (word === null) return false;
  const { nameFillers, roles } = pack.furniture;
  const [given = '', ...rest] = line
    .slice(word.length)
    .replace(/^[\s:]+/, '')
    .split(AFTER_NAMES);
  const names = given.match(/[\p{L}\p{M}'’.-]+/gu) ?? [];
  // A date behind one word may be what the word belongs to: "By Friday 12 March 2027".
  if (names.length < 2 && /\d/.test(rest.join(' '))) return false;
  return (
    names.length > 0 &&
    names.length <= MOST_WORDS &&
    names.every((name) => /^\p{Lu}/u.test(name) || nameFillers.has(name) || roles.has(name.toLowerCase()))
  );
}

function byWordOf(line: string, pack: LanguagePack): string | null {
  const lower = line.toLowerCase();
  for (const word of pack.furniture.byWords)
    if (lower.startsWith(word) && /[\s:]/.test(line.charAt(word.length))) return word;
  return null;
}
