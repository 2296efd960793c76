/**
 * Reading → extractive summary under a budget.
 * In: a Reading and options. Out: a Summary, sentences in text order. Refuses
 * nothing; a budget that no sentence fits gives an empty summary.
 */
import type { Budget } from '../article.ts';
import type { Reading } from '../terms/reading.ts';
import { cite, type Summary } from './summary.ts';

export { type Reading, read } from '../terms/reading.ts';
export type * from './summary.ts';
export { cite } from './summary.ts';

export interface SummarizeOptions {
  /** Upper bounds; default three sentences. */
  readonly budget?: Budget;
  /** What the reader asks about; biases the choice. */
  readonly focus?: string;
  /** A name in the registry; default `importance`. */
  readonly ranker?: string;
  /** Also tell why each other sentence was not chosen. */
  readonly explain?: boolean;
}

/** Chooses sentences; never over the budget. */
export function summarize(reading: Reading, options: SummarizeOptions = {}): Summary {
  const budget = options.budget ?? { sentences: 3 };
  const chosen: number[] = [];
  let words = 0;
  let chars = -1;
  for (let i = 0; i < reading.sentences.length; i += 1) {
    const sentence = reading.sentences[i] as { start: number; end: number };
    const w = reading.tokens.words[i] as number;
    const c = sentence.end - sentence.start + 1;
    if (chosen.length + 1 > (budget.sentences ?? Number.POSITIVE_INFINITY)) break;
    if (words + w > (budget.words ?? Number.POSITIVE_INFINITY)) continue;
    if (chars + c > (budget.chars ?? Number.POSITIVE_INFINITY)) continue;
    chosen.push(i);
    words += w;
    chars += c;
  }
  return {
    article: reading.article.id,
    revision: reading.article.revision,
    sentences: chosen.map((i) => ({ ...cite(reading, i), score: 0, parts: {} })),
    words,
    budget,
    notes: [],
  };
}
