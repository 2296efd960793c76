/**
 * Definite references: "The reserve can pay", "According to the statement". In: a Reading and a sentence of English. Out: the
 * sentence that speaks of the thing first, or a sign that none does, or null where the opening needs nobody.
 * A bare description is one that no name, "of", "that" or apposition explains; what needs none ("The government") is in
 * openings-en.ts. After M. Poesio and R. Vieira, "A corpus-based investigation of definite description use" (1998).
 */
import type { Reading } from '../terms/reading.ts';
import { CAPITALISED, DIGITS, STOP } from '../terms/tokens.ts';
import { explained, happens, pointingBack, unique } from './descriptions-en.ts';
import { firstMentions } from './mentions.ts';
import { openers, prepositions, timeWords } from './openings-en.ts';
import { gap, wordAt } from './words-at.ts';

/** Words of a description that are looked at. */
const longest = 4;
const firstSentences = 3;
const farthestSubject = 8;
/** Sentences of a text that must introduce what it speaks of, at least. */
const shortestArticle = 4;

/**
 * An article without a title whose first sentences speak of "the device" has lost what came before them: nothing in it
 * tells which. A title does.
 */
export function isBeheadable(reading: Reading, i: number): boolean {
  return reading.title === null && i < firstSentences;
}

/**
 * The sentence with which the definite opening of `i` can be read: an earlier one; `i` itself where it points back and
 * nothing before it has the word; null where the opening is no bare description, or the first of its kind.
 */
export function definiteNeeds(reading: Reading, i: number): number | null {
  const { from } = reading.tokens;
  const first = from[i] as number;
  const according = wordAt(reading, first) === 'according' && first + 2 < (from[i + 1] as number);
  if (according) return describedFrom(reading, i, first + 2, true);
  return inFront(reading, i) ?? describedFrom(reading, i, subjectAt(reading, i), false);
}

/** "Under the agreement, …": what the description in a phrase before the subject needs. */
function inFront(reading: Reading, i: number): number | null {
  const { from } = reading.tokens;
  const first = from[i] as number;
  const opening = wordAt(reading, first);
  if (!prepositions.has(opening) && !openers.has(opening)) return null;
  for (let t = first + 2; t <= first + longest && t + 1 < (from[i + 1] as number); t += 1)
    if (gap(reading, t).startsWith(',')) return describedFrom(reading, i, first + 1, true);
  return null;
}

/** "For the first time, the event": the token after a phrase that names nobody and a comma, else the first. */
function subjectAt(reading: Reading, i: number): number {
  const { from, flags } = reading.tokens;
  const first = from[i] as number;
  const limit = Math.min(from[i + 1] as number, first + farthestSubject);
  if (!prepositions.has(wordAt(reading, first)) && !timeWords.has(wordAt(reading, first))) return first;
  for (let t = first; t + 1 < limit; t += 1) {
    if (t > first && ((flags[t] as number) & CAPITALISED) !== 0 && !timeWords.has(wordAt(reading, t)))
      return first;
    if (gap(reading, t).startsWith(',')) return t + 1;
  }
  return first;
}

/** The same for the speaker of a quotation, `“…,” stated the release`: `at` is the first token of the phrase. */
export function definiteSpeakerNeeds(reading: Reading, i: number, at: number): number | null {
  return describedFrom(reading, i, at, true);
}

/** "The $43bn (£33bn) deal": the last figure, where a thing follows that is there because the text spoke of it. */
function pastFigures(reading: Reading, the: number, limit: number): number {
  let t = the;
  while (t + 1 < limit && ((reading.tokens.flags[t + 1] as number) & DIGITS) !== 0) t += 1;
  return t + 1 < limit && pointingBack.has(wordAt(reading, t + 1)) ? t : the;
}

/** `short`: what follows the description can't explain it, for a clause begins or ends there. */
function describedFrom(reading: Reading, i: number, article: number, short: boolean): number | null {
  const { from, flags, term, start, end } = reading.tokens;
  const limit = from[i + 1] as number;
  if (wordAt(reading, article) !== 'the') return null;
  const the = pastFigures(reading, article, limit);
  const first = firstMentions(reading);
  let needs = i;
  let back = false;
  let described = 0;
  for (let t = the + 1; t < limit && t <= the + longest; t += 1) {
    const flag = flags[t] as number;
    const word = wordAt(reading, t);
    const cut = /[,;:(–—]/.test(reading.article.text.slice(end[t - 1], start[t]));
    // "The operator, Norlinje", "The bridge over the Alder", "The union Verdi": what follows explains.
    if (t > the + 1 && !short && (cut || explained.has(word) || (flag & CAPITALISED) !== 0)) return null;
    if (t > the + 1 && (cut || (flag & (STOP | DIGITS)) !== 0 || reading.pack.saidVerbs.has(word))) break;
    // "The incident happened on Friday"
    if (back && happens.has(word)) break;
    if ((flag & (STOP | CAPITALISED | DIGITS)) !== 0 || unique.has(word) || /['’]/.test(word)) return null;
    if (pointingBack.has(word)) back = true;
    described = t - the;
    needs = Math.min(needs, first[term[t] as number] as number);
  }
  if (needs < i) return needs;
  if (i > 0) return back ? i : null;
  const lost = back || (described === 1 && reading.sentences.length >= shortestArticle);
  return lost && isBeheadable(reading, i) ? i : null;
}
