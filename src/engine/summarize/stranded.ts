/**
 * Pronouns inside a sentence that nothing in it can stand behind, and speakers
 * that close one. In: a Reading and a sentence of English. Out: a reason, or
 * null. Sure cases only: "The jury found him guilty" (a body of people acts on
 * him), "No fuel was lost, she said" (nobody is named before the pronoun), "Holt
 * has no problem with that, and …" (nothing before it is a thing one says).
 */
import type { Reading } from '../terms/reading.ts';
import { CAPITALISED, INSIDE } from '../terms/tokens.ts';
import { articles, bodies } from './descriptions-en.ts';
import { clauses, demonstratives, towards } from './openings-en.ts';
import { personal } from './pronouns-en.ts';
import { gap, wordAt } from './words-at.ts';

/** Words behind "the" of a closing speaker, and one more. */
const farthestThe = 4;
/** A name that may be the speaker's stands among the first words. */
const subjectWords = 3;
/** How far behind the body its pronoun may stand: further on, others have come up. */
const farthest = 5;

/** `pronoun`, `unnamed speaker`, or null. */
export function stranded(reading: Reading, i: number): string | null {
  const { from } = reading.tokens;
  const first = from[i] as number;
  const last = (from[i + 1] as number) - 1;
  if (actsOnSomebody(reading, first, last)) return 'pronoun';
  if (pointsBack(reading, first, last)) return 'demonstrative';
  return saidBySomebody(reading, first, last) ? 'unnamed speaker' : null;
}

/** "The jury found him guilty", "Police arrested her on Sunday": no body is "him". */
function actsOnSomebody(reading: Reading, first: number, last: number): boolean {
  const body = articles.has(wordAt(reading, first)) ? first + 1 : first;
  if (!bodies.has(wordAt(reading, body))) return false;
  for (let t = body + 1; t <= last && t <= body + farthest; t += 1) {
    if (personal.has(wordAt(reading, t))) return true;
    if (articles.has(wordAt(reading, t)) || named(reading, t)) return false;
  }
  return false;
}

/** "with that," in the first clause. What is slow is looked at last. */
function pointsBack(reading: Reading, first: number, last: number): boolean {
  for (let t = first + 1; t <= last; t += 1) {
    const word = wordAt(reading, t);
    if (clauses.has(word)) return false;
    if (!demonstratives.has(word) || !towards.has(wordAt(reading, t - 1))) continue;
    for (let before = first; before < t; before += 1)
      if (/[,:;(–—"“]/.test(gap(reading, before))) return false;
    return t === last || /^[,.;]/.test(gap(reading, t));
  }
  return false;
}

/** The token of "the" where a speaker of whom no more is said closes it: "…, the report said.", "…, according to the report." */
export function closingSpeaker(reading: Reading, i: number): number | null {
  const { from } = reading.tokens;
  const first = from[i] as number;
  const last = (from[i + 1] as number) - 1;
  const said = reading.pack.saidVerbs.has(wordAt(reading, last));
  for (let t = last - 1; t > first + 1 && t > last - farthestThe; t -= 1) {
    if (wordAt(reading, t) !== 'the') continue;
    const according = wordAt(reading, t - 2) === 'according' && wordAt(reading, t - 1) === 'to';
    return according || (said && gap(reading, t - 1).includes(',')) ? t : null;
  }
  return null;
}

/** "…, she said." at the end of words that open on no name: one further in is seldom hers. */
function saidBySomebody(reading: Reading, first: number, last: number): boolean {
  const { start, end } = reading.tokens;
  const pronoun = last - 1;
  if (pronoun <= first || !personal.has(wordAt(reading, pronoun))) return false;
  if (!reading.pack.saidVerbs.has(wordAt(reading, last))) return false;
  if (!reading.article.text.slice(end[pronoun - 1], start[pronoun]).includes(',')) return false;
  for (let t = first; t < pronoun && t < first + subjectWords; t += 1) if (named(reading, t)) return false;
  return true;
}

function named(reading: Reading, t: number): boolean {
  const both = CAPITALISED | INSIDE;
  return ((reading.tokens.flags[t] as number) & both) === both;
}
