/**
 * Parts of a whole that are written in words. In: a sentence's words and a
 * position. Out: "two thirds", "almost half", "one in ten" as percent; "half an
 * hour", "a quarter of a kilogram", "a year and a half" as a number of that
 * measure; null otherwise. Refuses what only orders or halves a game: "a third
 * man", "the second half", "half past nine".
 */
import { classOf } from './synonyms.ts';
import { MEASURE } from './units.ts';
import type { Words } from './words.ts';

export interface Share {
  /** 0–1; how many of `unit` where there is one. */
  readonly value: number;
  /** The measure it is a part of; '' for a share of something else. */
  readonly unit: string;
  /** Tokens [from, to). */
  readonly from: number;
  readonly to: number;
}

const PARTS = new Map([
  ['half', 2],
  ['third', 3],
  ['thirds', 3],
  ['quarter', 4],
  ['quarters', 4],
  ['fifth', 5],
  ['fifths', 5],
  ['tenth', 10],
  ['tenths', 10],
]);
const ONE = new Set(['a', 'an', 'one']);
const ORDINAL = new Set([
  'the',
  'first',
  'second',
  'third',
  'fourth',
  'last',
  'final',
  'this',
  'each',
  'other',
]);
const COMPARED = new Set(['more', 'less', 'higher', 'lower', 'fewer', 'larger', 'smaller']);
const MOST = 100;

/** The share that begins at token `at`; null where none does. */
export function shareAt(words: Words, at: number): Share | null {
  return inWords(words, at) ?? outOf(words, at) ?? andAHalf(words, at);
}

const low = (words: Words, at: number): string =>
  at >= words.first && at < words.last ? words.surface(at).toLowerCase() : '';

/** "Half", "a third of", "two-thirds". */
function inWords(words: Words, at: number): Share | null {
  const half = low(words, at) === 'half';
  const count = half
    ? { value: 1, to: at }
    : ONE.has(low(words, at))
      ? { value: 1, to: at + 1 }
      : words.number(at);
  if (count === null) return null;
  const parts = PARTS.get(low(words, count.to));
  if (parts === undefined || count.value >= parts || (parts === 2 && !half)) return null;
  if (half && (ORDINAL.has(low(words, at - 1)) || words.gap(at) === '-' || low(words, at + 1) === 'past'))
    return null;
  const to = count.to + 1;
  const value = count.value / parts;
  const of = low(words, to) === 'of' ? to + 1 : to;
  if (ONE.has(low(words, of)) && (half || of > to)) {
    const unit = classOf(words.term(of + 1));
    if (MEASURE.has(unit)) return { value, unit, from: at, to: of + 2 };
  }
  // "A third man" counts and "a quarter" is a coin; "a third of", "by a third", "a third more" divide.
  if (!half && of === to && !ends(words, at, to)) return null;
  return { value, unit: '', from: at, to };
}

/** "By a third", "a third more": what stands around a part that is said of nothing named. */
function ends(words: Words, at: number, to: number): boolean {
  return COMPARED.has(low(words, to)) || low(words, at - 1) === 'by' || low(words, at - 2) === 'by';
}

/** "One in ten", "three out of four". */
function outOf(words: Words, at: number): Share | null {
  const part = words.number(at);
  if (part === null) return null;
  const behind = low(words, part.to) === 'out' ? part.to + 1 : part.to;
  const link = low(words, behind);
  if (link !== 'in' && (link !== 'of' || behind === part.to)) return null;
  const whole = words.number(behind + 1);
  if (whole === null || !part.word || part.value >= whole.value || whole.value > MOST) return null;
  return { value: part.value / whole.value, unit: '', from: at, to: whole.to };
}

/** "A year and a half". */
function andAHalf(words: Words, at: number): Share | null {
  const unit = classOf(words.term(at + 1));
  if (!ONE.has(low(words, at)) || !MEASURE.has(unit)) return null;
  if (low(words, at + 2) !== 'and' || low(words, at + 3) !== 'a' || low(words, at + 4) !== 'half')
    return null;
  return { value: 1.5, unit, from: at, to: at + 5 };
}
