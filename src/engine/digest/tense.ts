/**
 * Plans and what came of them. In: a sentence's words. Out: whether it says
 * that something is to be, and whether it tells only of what has been; whether
 * a later article's sentence can be the outcome of an earlier one's plan.
 * Refuses to order what has no time of publication.
 */
import { stem } from '../terms/porter.ts';
import type { Reading } from '../terms/reading.ts';
import { oncePerReading } from './once.ts';
import { FUTURE, PAST, traitsOf } from './traits.ts';
import { SENTENCE_TOKENS } from './words.ts';

export interface Tense {
  /** "Will", "are to look": something is to be. */
  readonly plans: boolean;
  /** "Have found", "came free": a perfect or a past, and nothing to come. */
  readonly done: boolean;
  /** "Wants", "has offered": it is so now. */
  readonly now: boolean;
  /** "Had asked": it was so before something else. */
  readonly before: boolean;
  /** "Is over", "ended", "reopened": what was is no more. */
  readonly over: boolean;
}

const ENDS = new Set(
  ['end', 'settl', 'resum', 'reopen', 'conclud', 'finish', 'lift'].flatMap((word) => [word, stem(word)]),
);
const PERFECT = new Set(['has', 'have', 'is', 'are', 'be', 'been']);
const BEING = new Set(['is', 'was', 'are', 'were']);

/** The tense of each sentence. */
export const tensesOf = oncePerReading((reading): readonly Tense[] => {
  const { from } = reading.tokens;
  return reading.sentences.map((_, sentence) => {
    const first = from[sentence] as number;
    return tenseOf(reading, first, Math.min(from[sentence + 1] as number, first + SENTENCE_TOKENS));
  });
});

function tenseOf(reading: Reading, first: number, last: number): Tense {
  const { word, term, vocabulary } = reading.tokens;
  const { bits } = traitsOf(reading);
  let [plans, past, ahead, over, before, was] = [false, false, false, false, false, false];
  const stands = (at: number, words: ReadonlySet<string>): boolean =>
    at >= first && words.has(word[at] as string);
  for (let at = first; at < last; at += 1) {
    const here = word[at] as string;
    const bit = bits[term[at] as number] as number;
    if (here === 'will' || here === 'shall') plans = true;
    if ((here === 'is' || here === 'are') && at + 1 < last && word[at + 1] === 'to') plans = true;
    if (here === 'over' && stands(at - 1, BEING)) over = true;
    if (ENDS.has(vocabulary[term[at] as number] as string)) over = true;
    if (here === 'had') before = true;
    if (bit & FUTURE) ahead = true;
    if (bit & PAST || here.endsWith('ed')) {
      past = true;
      if (!stands(at - 1, PERFECT) && !stands(at - 2, PERFECT)) was = true;
    } else if (here === 'have' || here === 'has') past = true;
  }
  return { plans, done: past && !ahead && !plans, now: !was && !ahead, before, over };
}

/** Whether `later` may tell what came of what `earlier` plans. */
export function carriedOut(
  earlier: { readonly minutes: number | null; readonly tense: Tense },
  later: { readonly minutes: number | null; readonly tense: Tense },
): boolean {
  if (earlier.minutes === null || later.minutes === null || earlier.minutes >= later.minutes) return false;
  return earlier.tense.plans && later.tense.done;
}

/** Whether `later`, of another day, tells as past what `earlier` says is so. */
export function recalled(
  earlier: { readonly day: number | null; readonly tense: Tense },
  later: { readonly day: number | null; readonly tense: Tense },
): boolean {
  if (earlier.day === null || later.day === null || earlier.day >= later.day) return false;
  return earlier.tense.now && later.tense.before;
}
