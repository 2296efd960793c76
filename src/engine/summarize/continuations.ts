/**
 * What ties a sentence to the one before it from behind its first word: "Police later named …", "The court, however, …",
 * "Most are made in …", "Both schemes have …", "Charter is also buying …". In: the view of a sentence's first words. Out: a
 * reason, or null. What a sentence opens on stands in openings.ts.
 */
import { STOP } from '../terms/tokens.ts';
import { firstMentions } from './mentions.ts';
import type { Opening } from './opening.ts';
import {
  alsoWithin,
  beings,
  brackets,
  calendar,
  counts,
  neighbours,
  ordinals,
  others,
  quantities,
  spans,
  turns,
} from './openings-en.ts';

/** How far in the words may stand, the first being 0. */
const farthestLater = 4;
const farthestAlso = 5;
const farthestTurn = 9;
const farthestBoth = 7;

/** `connective`, `reference`, or null; `i` is the sentence of the view. */
export function continuation(view: Opening, i: number): string | null {
  if (happensLater(view) || turnsRound(view) || addsToAnother(view, i) || isNextDay(view))
    return 'connective';
  return countsOthers(view) || takesBoth(view) ? 'reference' : null;
}

const isBreak = (between: string): boolean => /[,:;(–—]/.test(between);

/** "Police later named the woman", not "Ten years later", "Lund later this week", "a later train". */
function happensLater({ word, after }: Opening): boolean {
  for (let k = 1; k <= farthestLater && !isBreak(after(k - 1)); k += 1) {
    if (word(k) !== 'later') continue;
    if (spans.has(word(k - 1)) || brackets.has(word(k - 1))) return false;
    return (
      beings.has(word(k + 1)) || /.ed$|^(?:told|said|took|found|gave|made|heard|became)$/.test(word(k + 1))
    );
  }
  return false;
}

/** "The court, however, …", "Inflation, for example, …": a turn between two commas. */
function turnsRound({ word, after }: Opening): boolean {
  for (let k = 1; k <= farthestTurn; k += 1) {
    const between = after(k - 1);
    if (/[:;(–—"“”]/.test(between)) return false;
    if (!between.startsWith(',')) continue;
    for (const turn of turns)
      if (turn.every((part, at) => word(k + at) === part) && after(k + turn.length - 1).startsWith(','))
        return true;
  }
  return false;
}

/** "Charter is also buying …": it adds to something, and nothing before "also" was spoken of earlier. */
function addsToAnother({ reading, first, last, word, after }: Opening, i: number): boolean {
  const { flags, term } = reading.tokens;
  for (let k = 0; k <= farthestAlso && first + k < last; k += 1) {
    if (word(k) === 'also') return !alsoWithin.has(word(k - 1)) && !alsoWithin.has(word(k + 1));
    const known = (firstMentions(reading)[term[first + k] as number] as number) < i;
    if (known && ((flags[first + k] as number) & STOP) === 0) return false;
    if (isBreak(after(k))) return false;
  }
  return false;
}

/** "The next day they left", "The following week, …"; "the next day of talks" is explained. */
function isNextDay({ word }: Opening): boolean {
  if (word(0) !== 'the' || word(3) === 'of') return false;
  if (word(1) === 'next') return /^(?:day|morning|afternoon|evening|night)$/.test(word(2));
  return neighbours.has(word(1)) && (calendar.has(word(2)) || word(2) === 'day' || word(2) === 'night');
}

/** "Most are made in …", "The third was named", "Other firms", "Two further penalties": others were counted before. */
function countsOthers({ word }: Opening): boolean {
  if (word(0) === 'other') return word(1) !== 'than';
  if (word(0) === 'similar' || (counts.has(word(0)) && others.has(word(1)))) return true;
  if (word(0) === 'the' && ordinals.has(word(1))) return beings.has(word(2)) || word(2) === 'will';
  return quantities.has(word(0)) && (beings.has(word(1)) || (word(1) === 'have' && word(2) === 'been'));
}

/** "Both schemes have been tried", not "Both the union and the company declined". */
function takesBoth({ word }: Opening): boolean {
  if (word(0) !== 'both') return false;
  for (let k = 1; k <= farthestBoth; k += 1) {
    if (word(k) === 'and') return false;
    if (beings.has(word(k)) || word(k) === 'have' || word(k) === 'will' || /.ed$/.test(word(k))) return true;
  }
  return false;
}
