/**
 * What speaks for and against two sentences saying the same, beyond their
 * words. In: two statements and how alike their words are. Out: a factor and a
 * bonus on that likeness, and whether nothing speaks against it. Figures in
 * common speak for; different figures of one noun, different people in one
 * part, killed against wounded, a plan against its outcome, what is stopped against
 * what goes on speak against.
 */
import { crossed } from './course.ts';
import { compatible, type Quantity } from './quantities.ts';
import type { Statement } from './statement.ts';
import { carriedOut } from './tense.ts';

/** What a figure in common adds: with words in common, and alone. */
const FIGURE = 0.33;
const BARE_FIGURE = 0.02;
const SOME_WORDS = 0.1;
/** Units of time: "three weeks" is said of many things. */
const SPANS = new Set(['minut', 'day', 'daily', 'month']);
/** What it adds that both sentences open their articles: news tells the event first. */
const LEADS = 0.14;
/** What is left of the likeness when two sentences speak of other fates, of other people, or through other mouths. */
const OTHER_SUMS = 0.75;
const OTHER_ROLE = 0.4;
const OTHER_PEOPLE = 0.5;
const OTHER_SPEAKER = 0.9;

/** Whether both sentences open their articles, and those are of one day as far as is known. */
function bothOpen(left: Statement, right: Statement): boolean {
  const sameDay = left.day === null || right.day === null || left.day === right.day;
  return sameDay && left.places[0]?.sentence === 0 && right.places[0]?.sentence === 0;
}

/** What speaks for and against beyond words. */
export function evidence(
  left: Statement,
  right: Statement,
  words: number,
): { factor: number; figures: number; leads: number; clean: boolean; outcome: boolean } {
  let factor = 1;
  const leads = bothOpen(left, right) && words > SOME_WORDS ? LEADS : 0;
  let figures = 0;
  let clean = true;
  let agree = 0;
  let differ = 0;
  for (const x of left.quantities) {
    let best = 0;
    for (const y of right.quantities) {
      const weight = agreement(x, y);
      if (weight < 0) differ += 1;
      best = Math.max(best, weight);
    }
    agree += best / Math.max(1, likeIt(x, right.quantities), likeIt(x, left.quantities));
  }
  if (agree > 0) figures = (words > SOME_WORDS ? FIGURE : BARE_FIGURE) * Math.min(2, agree);
  if (differ > 0) clean = false;
  if (differ > 1 && agree < 1) factor *= OTHER_SUMS;
  if (left.roles !== 0 && right.roles !== 0 && (left.roles & right.roles) === 0) {
    factor *= OTHER_ROLE;
    clean = false;
  }
  if (others(left, right) && others(right, left)) {
    factor *= words > 0.75 ? 0.9 : OTHER_PEOPLE;
    clean = false;
  }
  if (disjoint(left.speakers, right.speakers)) {
    factor *= words > 0.75 ? 0.95 : OTHER_SPEAKER;
    clean = false;
  }
  const outcome = carriedOut(left, right) || carriedOut(right, left) || crossed(left.course, right.course);
  if (outcome) clean = false;
  if (left.negated !== right.negated && words < 0.6) factor *= 0.95;
  return { factor, figures, leads, clean, outcome };
}

/** How many of these are of one kind and unit with `x`: in a list of sums any one fits by chance. */
function likeIt(x: Quantity, list: readonly Quantity[]): number {
  let count = 0;
  for (const y of list) if (y.kind === x.kind && y.unit === x.unit) count += 1;
  return count;
}

/** How much two quantities speak for one fact: 0 nothing, up to 1.5 a telling figure of one unit, -1 they differ. */
function agreement(x: Quantity, y: Quantity): number {
  const equal = x.lo === y.lo && x.hi === y.hi;
  const large = x.upTo > 12;
  if (comparable(x, y)) {
    if (!compatible(x, y)) return -1;
    if (!equal) return 0.5;
    if (x.kind === 'time') return 0.5;
    if (x.kind === 'year') return 0.5;
    // Who is 61 in both is one person, of whom many things are told: it counts as a name does.
    if (x.kind === 'age') return 0;
    if (x.role !== '' && x.role === y.role) return 1.5;
    if (x.kind === 'measure') return x.upTo > 2 && !SPANS.has(x.unit) ? 0.5 : 0.3;
    return x.upTo > 2 ? 1 : 0.3;
  }
  if (x.role !== y.role && x.role !== '' && y.role !== '') return 0;
  if (x.kind === 'time' || y.kind === 'time' || x.kind === 'year' || y.kind === 'year') return 0;
  return large && compatible(x, y) && x.kind !== 'percent' && y.kind !== 'percent' ? 0.5 : 0;
}

/** Whether two quantities count the same thing, so that their values may be held together. */
export function comparable(x: Quantity, y: Quantity): boolean {
  if (x.kind !== y.kind) return false;
  if (x.kind === 'bare' || x.kind === 'part' || x.kind === 'year') return x.kind === 'year' && x.lo === y.lo;
  if (x.role !== y.role && x.role !== '' && y.role !== '') return false;
  return x.unit === y.unit;
}

/** Whether a sentence is about people of whom the other says nothing, not even that they say it. */
function others(x: Statement, y: Statement): boolean {
  return disjoint(x.people, y.people) && disjoint(x.people, [...y.people, ...y.speakers]);
}

function disjoint(x: readonly number[], y: readonly number[]): boolean {
  return x.length > 0 && y.length > 0 && !x.some((one) => y.includes(one));
}
