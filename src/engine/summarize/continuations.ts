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

/** Where among the first words `said` stands with no mark before it; −1 for nowhere. Marks are looked at last: they are slow. */
function placeOf({ word, after }: Opening, said: string, farthest: number, marks = /[,:;(–—]/): number {
  for (let k = 1; k <= farthest; k += 1) {
    if (word(k) !== said) continue;
    for (let before = 0; before < k; before += 1) if (marks.test(after(before))) return -1;
    return k;
  }
  return -1;
}

/** "Police later named the woman", not "Ten years later", "Lund later this week", "a later train". */
function happensLater(view: Opening): boolean {
  const at = placeOf(view, 'later', farthestLater);
  if (at < 0 || spans.has(view.word(at - 1)) || brackets.has(view.word(at - 1))) return false;
  const next = view.word(at + 1);
  return beings.has(next) || /.ed$|^(?:told|said|took|found|gave|made|heard|became)$/.test(next);
}

/** "The court, however, …", "Inflation, for example, …": a turn between two commas. */
function turnsRound({ word, after }: Opening): boolean {
  for (let k = 1; k <= farthestTurn; k += 1) {
    const turn = turns.get(word(k))?.find((parts) => parts.every((part, at) => word(k + at) === part));
    if (turn === undefined || !after(k - 1).startsWith(',') || !after(k + turn.length - 1).startsWith(','))
      continue;
    for (let before = 0; before < k; before += 1) if (/[:;(–—"“”]/.test(after(before))) return false;
    return true;
  }
  return false;
}

/**
 * "Charter is also buying …": it adds to something, and nothing before "also" was spoken of earlier. Before the first sentence
 * there was nothing: "Martyn Holt, 58, also hurt two others".
 */
function addsToAnother(view: Opening, i: number): boolean {
  const at = placeOf(view, 'also', farthestAlso, i === 0 ? /[:;(–—]/ : undefined);
  if (at < 0 || alsoWithin.has(view.word(at - 1)) || alsoWithin.has(view.word(at + 1))) return false;
  const { flags, term } = view.reading.tokens;
  const mentions = firstMentions(view.reading);
  for (let t = view.first; t < view.first + at; t += 1)
    if (((flags[t] as number) & STOP) === 0 && (mentions[term[t] as number] as number) < i) return false;
  return true;
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
