/**
 * What ties the opening of a sentence to what went before. In: a Reading and a
 * sentence of English. Out: a reason, or null where the opening stands alone.
 */
import type { Reading } from '../terms/reading.ts';
import { CAPITALISED, DIGITS, INSIDE, STOP } from '../terms/tokens.ts';
import { continuation } from './continuations.ts';
import { definiteNeeds } from './definites.ts';
import { demonyms } from './descriptions-en.ts';
import { type Opening, opening } from './opening.ts';
import { pronoun } from './opening-pronouns.ts';
import {
  calendar,
  connectives,
  connectivesWithComma,
  demonstratives,
  openers,
  phrases,
  relative,
  sequels,
  sinceThen,
  spans,
  unnamed,
} from './openings-en.ts';

/** Opening word → the phrases that begin with it, as lists of words. */
const byFirstWord = new Map<string, string[][]>();
for (const phrase of phrases) {
  const words = phrase.split(' ');
  const first = words[0] as string;
  byFirstWord.set(first, [...(byFirstWord.get(first) ?? []), words]);
}

/** What may stand before "minutes later". */
const countWords =
  /^(?:\d+|an?|some|two|three|four|five|six|seven|eight|nine|ten|just|about|only|few|several|moments)$/;

const longestDescription = 5;

/** `connective`, `reference`, `demonstrative`, `pronoun`, or null. */
export function lostOpening(reading: Reading, i: number): string | null {
  const view = opening(reading, i);
  if (view.last < view.first) return null;
  return (
    connective(view) ??
    reference(view) ??
    demonstrative(view) ??
    pronoun(view) ??
    continuation(view, i) ??
    (definiteNeeds(reading, i) === null ? null : 'definite')
  );
}

function connective({ reading, first: at, word, after }: Opening): string | null {
  const first = word(0);
  const comma = after(0).startsWith(',');
  if (connectives.has(first)) return after(0).startsWith('-') ? null : 'connective';
  if (comma && connectivesWithComma.has(first)) return 'connective';
  // "Yes the council should pay"; "Yes Scotland" is a name.
  if (first === 'yes' && ((reading.tokens.flags[at + 1] ?? CAPITALISED) & CAPITALISED) === 0)
    return 'connective';
  // "Minutes later the ship sank", "Two days earlier, …"
  for (let k = 0; k < 3; k += 1) {
    if (spans.has(word(k)) && sinceThen.has(word(k + 1)) && word(k + 2) !== 'than') return 'connective';
    if (!countWords.test(word(k))) break;
  }
  if (sequels.has(first) && !(first === 'so' && (word(1) === 'far' || word(1) === 'called')))
    return pointsAtCalendar(word, 1) || after(0).startsWith('-') ? null : 'connective';
  return null;
}

function pointsAtCalendar(word: (k: number) => string, k: number): boolean {
  return (
    ['this', 'that', 'in', 'on', 'next', 'last'].includes(word(k)) &&
    (calendar.has(word(k + 1)) || /^\d/.test(word(k + 1)))
  );
}

function reference(view: Opening): string | null {
  const { reading, first, last, word } = view;
  for (const phrase of byFirstWord.get(word(0)) ?? []) {
    if (!phrase.every((part, k) => word(k) === part)) continue;
    const k = phrase.length;
    // "The two Koreas", "The other Smith": what follows names it. "At the time of the fire" too.
    if (
      phrase[0] === 'the' &&
      first + k <= last &&
      ((reading.tokens.flags[first + k] as number) & CAPITALISED) !== 0
    )
      continue;
    if (word(k) === 'of' && phrase[k - 1] !== 'of') continue;
    if (phrase[1] === 'time' && word(k) === 'of') continue;
    return ['the', 'both', 'others'].includes(phrase[0] as string) ||
      ['them', 'else'].includes(phrase.at(-1) as string)
      ? 'reference'
      : 'connective';
  }
  const flags = first < last ? (reading.tokens.flags[first + 1] as number) : 0;
  if (word(0) === 'the' && (flags & DIGITS) !== 0 && word(2) === 'year' && word(3) === 'old')
    return 'reference';
  if (isAged(view)) return 'reference';
  // "The unidentified Halden source also told the paper"
  if (word(0) === 'the' && unnamed.has(word(1))) return 'reference';
  // "The Spaniard won", not "The Spaniard Marco Ruiz" or "The German government".
  if (word(0) === 'the' && demonyms.has(word(1)) && first + 2 <= last) {
    const next = reading.tokens.flags[first + 2] as number;
    const verb =
      (next & STOP) !== 0 || reading.pack.saidVerbs.has(word(2)) || /.ed$/.test(word(2)) || word(2) === 'won';
    if (verb && (next & CAPITALISED) === 0 && !['who', 'and', 'of', 'in'].includes(word(2)))
      return 'reference';
  }
  if (word(0) === 'the' && word(1) === 'former') {
    const next = first + 2 <= last ? (reading.tokens.flags[first + 2] as number) : STOP;
    return (next & STOP) !== 0 ? 'reference' : null;
  }
  return null;
}

/** "The former Halden striker, 29, has signed": his name was told before. */
function isAged({ reading, first, word, after }: Opening): boolean {
  if (word(0) !== 'the') return false;
  let comma = 1;
  while (comma < longestDescription && !after(comma).includes(',')) comma += 1;
  const named = ((reading.tokens.flags[first + comma] as number) & CAPITALISED) !== 0;
  return !named && /^\d\d$/.test(word(comma + 1)) && after(comma + 1).startsWith(',');
}

function demonstrative({ reading, first, word }: Opening): string | null {
  // "Of these, …", "In this case …": one preposition may stand before it.
  for (const k of openers.has(word(0)) || word(0) === 'of' || word(0) === 'all' || word(0) === 'about'
    ? [0, 1]
    : [0]) {
    const said = word(k);
    if (!demonstratives.has(said)) continue;
    const next = word(k + 1);
    if (said === 'such' && next === 'as') continue;
    if (calendar.has(next.replace(/'s$/, '')) || next === '') continue;
    // "That of the company was led by": of what, stood before.
    const isForward = relative.has(next) && !(said === 'that' && next === 'of');
    if ((said === 'those' || said === 'that') && (isForward || word(0) === 'among')) continue;
    if (said === 'this' && next === 'is' && ((reading.tokens.flags[first + k + 2] ?? 0) & INSIDE) === 0)
      continue;
    return 'demonstrative';
  }
  // "More and more of these users", "Two of those on board"
  for (let k = 1; k <= 4; k += 1) {
    if (word(k - 1) === 'of' && (word(k) === 'these' || (word(k) === 'those' && !relative.has(word(k + 1)))))
      return 'demonstrative';
  }
  return null;
}
