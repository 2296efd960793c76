/**
 * Plans and what came of them. In: a sentence's words. Out: whether it says
 * that something is to be, and whether it tells only of what has been; whether
 * a later article's sentence can be the outcome of an earlier one's plan.
 * Refuses to order what has no time of publication.
 */
import { stem } from '../terms/porter.ts';
import type { Reading } from '../terms/reading.ts';
import { FUTURE, PAST, type Traits } from './traits.ts';

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

/** The tense of tokens [first, last). */
export function tenseOf(reading: Reading, traits: Traits, first: number, last: number): Tense {
  const { word, term } = reading.tokens;
  const { vocabulary } = reading.tokens;
  let [plans, past, ahead, over, before, was] = [false, false, false, false, false, false];
  for (let at = first; at < last; at += 1) {
    const here = word[at] as string;
    const bits = traits.bits[term[at] as number] as number;
    if (here === 'will' || here === 'shall') plans = true;
    if ((here === 'is' || here === 'are') && at + 1 < last && word[at + 1] === 'to') plans = true;
    if (here === 'over' && at > first && BEING.has(word[at - 1] as string)) over = true;
    if (ENDS.has(vocabulary[term[at] as number] as string)) over = true;
    if (here === 'had') before = true;
    const perfect =
      at > first && (PERFECT.has(word[at - 1] as string) || PERFECT.has(word[at - 2] as string));
    if ((bits & PAST || here.endsWith('ed')) && !perfect) was = true;
    if (bits & FUTURE) ahead = true;
    if (bits & PAST || here === 'have' || here === 'has' || here.endsWith('ed')) past = true;
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
