/**
 * A sentence's first words, to be looked at one by one. In: a Reading and a
 * sentence. Out: the view; beyond the sentence's end words are empty.
 */
import type { Reading } from '../terms/reading.ts';
import { wordAt } from './words-at.ts';

/** A view of one sentence's first words. */
export interface Opening {
  readonly reading: Reading;
  readonly first: number;
  readonly last: number;
  readonly word: (k: number) => string;
  /** The characters between word k and the next. */
  readonly after: (k: number) => string;
}

/** The view of sentence `i`. */
export function opening(reading: Reading, i: number): Opening {
  const { from, start, end } = reading.tokens;
  const first = from[i] as number;
  const last = (from[i + 1] as number) - 1;
  return {
    reading,
    first,
    last,
    word: (k) => (first + k <= last ? wordAt(reading, first + k) : ''),
    after: (k) => (first + k < last ? reading.article.text.slice(end[first + k], start[first + k + 1]) : ''),
  };
}
