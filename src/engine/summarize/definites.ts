/**
 * Definite references: "The reserve can pay", "According to the statement". In: a Reading and a sentence of English. Out: the
 * sentence that speaks of the thing first, or a sign that none does, or null where the opening needs nobody.
 * A bare description is one that no name, "of", "that" or apposition explains; what needs none ("The government") is in
 * openings-en.ts. After M. Poesio and R. Vieira, "A corpus-based investigation of definite description use" (1998).
 */
import type { Reading } from '../terms/reading.ts';
import { CAPITALISED, DIGITS, STOP } from '../terms/tokens.ts';
import { explained, pointingBack, unique } from './descriptions-en.ts';
import { wordAt } from './words-at.ts';

/** Words of a description that are looked at. */
const longest = 4;
const firstSentences = 3;
/** Sentences of a text that must introduce what it speaks of, at least. */
const shortestArticle = 4;

/**
 * An article without a title whose first sentences speak of "the device" has lost what came before them: nothing in it
 * tells which. A title does.
 */
export function isBeheadable(reading: Reading, i: number): boolean {
  return reading.title === null && i < firstSentences;
}

/** Term number → the first sentence that has it; kept so that asking for each sentence stays linear. */
const memory = new WeakMap<Reading, Int32Array>();

function firstMentions(reading: Reading): Int32Array {
  let first = memory.get(reading);
  if (first === undefined) {
    const { term, from, vocabulary } = reading.tokens;
    first = new Int32Array(vocabulary.length).fill(-1);
    for (let i = 0; i + 1 < from.length; i += 1) {
      for (let t = from[i] as number; t < (from[i + 1] as number); t += 1) {
        const number = term[t] as number;
        if (first[number] === -1) first[number] = i;
      }
    }
    memory.set(reading, first);
  }
  return first;
}

/**
 * The sentence with which the definite opening of `i` can be read: an earlier one; `i` itself where it points back and
 * nothing before it has the word; null where the opening is no bare description, or the first of its kind.
 */
export function definiteNeeds(reading: Reading, i: number): number | null {
  const { from } = reading.tokens;
  const first = from[i] as number;
  const according = wordAt(reading, first) === 'according' && first + 2 < (from[i + 1] as number);
  return describedFrom(reading, i, according ? first + 2 : first, according);
}

/** The same for the speaker of a quotation, `“…,” stated the release`: `at` is the first token of the phrase. */
export function definiteSpeakerNeeds(reading: Reading, i: number, at: number): number | null {
  return describedFrom(reading, i, at, true);
}

/** `short`: what follows the description can't explain it, for a clause begins or ends there. */
function describedFrom(reading: Reading, i: number, the: number, short: boolean): number | null {
  const { from, flags, term, start, end } = reading.tokens;
  const limit = from[i + 1] as number;
  if (wordAt(reading, the) !== 'the') return null;
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
