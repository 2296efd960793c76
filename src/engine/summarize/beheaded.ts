/**
 * Articles that have lost their first sentence: scraping took it for a headline, and it was none. In: a Reading of English.
 * Out: whether a sentence may be the first of what is left, and whether the first speaks of what nothing tells of: "Holt said
 * the findings were new". A title tells which.
 */
import type { Reading } from '../terms/reading.ts';
import { STOP } from '../terms/tokens.ts';
import { explained, pointingBack } from './descriptions-en.ts';
import { gap, wordAt } from './words-at.ts';

const firstSentences = 3;

/**
 * An article without a title whose first sentences speak of "the device" has lost what came before them: nothing in it
 * tells which. A title does.
 */
export function isBeheadable(reading: Reading, i: number): boolean {
  return reading.title === null && i < firstSentences;
}

/** Does an untitled article's first sentence speak of "the ban", and of no ban before? */
export function isBeheaded(reading: Reading): boolean {
  if (reading.title !== null) return false;
  const { from, term } = reading.tokens;
  const first = from[0] as number;
  const limit = from[1] as number;
  for (let t = first + 2; t < limit; t += 1)
    if (
      pointingBack.has(wordAt(reading, t)) &&
      wordAt(reading, t - 1) === 'the' &&
      !isExplained(reading, t, limit) &&
      !term.subarray(first, t).includes(term[t] as number)
    )
      return true;
  return false;
}

/** "the ban on drones", "the findings, published in May", "the report published": what follows may tell which. */
function isExplained(reading: Reading, t: number, limit: number): boolean {
  if (t + 1 >= limit || /[.;:]/.test(gap(reading, t))) return false;
  const isOpen =
    ((reading.tokens.flags[t + 1] as number) & STOP) === 0 || explained.has(wordAt(reading, t + 1));
  return isOpen || gap(reading, t).startsWith(',');
}
