/**
 * Pronouns of persons inside a sentence that nobody in it can stand behind.
 * In: a Reading and a sentence of English. Out: a reason, or null. Sure cases
 * only: "The jury found him guilty" (a body of people acts on him) and "No fuel
 * was lost, she said" (nobody is named before the pronoun).
 */
import type { Reading } from '../terms/reading.ts';
import { CAPITALISED, INSIDE } from '../terms/tokens.ts';
import { articles, bodies } from './descriptions-en.ts';
import { personal } from './pronouns-en.ts';
import { wordAt } from './words-at.ts';

/** How far behind the body its pronoun may stand: further on, others have come up. */
const farthest = 5;

/** `pronoun`, `unnamed speaker`, or null. */
export function stranded(reading: Reading, i: number): string | null {
  const { from } = reading.tokens;
  const first = from[i] as number;
  const last = (from[i + 1] as number) - 1;
  if (actsOnSomebody(reading, first, last)) return 'pronoun';
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

/** "…, she said." at the end of words that name nobody. */
function saidBySomebody(reading: Reading, first: number, last: number): boolean {
  const { start, end } = reading.tokens;
  const pronoun = last - 1;
  if (pronoun <= first || !personal.has(wordAt(reading, pronoun))) return false;
  if (!reading.pack.saidVerbs.has(wordAt(reading, last))) return false;
  if (!reading.article.text.slice(end[pronoun - 1], start[pronoun]).includes(',')) return false;
  for (let t = first; t < pronoun; t += 1) if (named(reading, t)) return false;
  return true;
}

function named(reading: Reading, t: number): boolean {
  const both = CAPITALISED | INSIDE;
  return ((reading.tokens.flags[t] as number) & both) === both;
}
