/**
 * The shapes of a summary. In: nothing. Out: types, and the step from chosen
 * sentences to citations. Offsets are those of the stored text.
 */
import type { Budget, Citation, Span } from '../article.ts';
import type { Reading } from '../terms/reading.ts';

/** A chosen sentence; `parts` sum to `score`. */
export interface ScoredCitation extends Citation {
  readonly score: number;
  readonly parts: Readonly<Record<string, number>>;
}

/** A sentence that was not chosen, and why, as a word a program can test. */
export interface Refusal extends Span {
  /** Index of the sentence in the reading. */
  readonly sentence: number;
  readonly reason: string;
  readonly score: number;
  readonly parts: Readonly<Record<string, number>>;
}

export interface Summary {
  readonly article: string;
  readonly revision: string;
  /** In text order. */
  readonly sentences: readonly ScoredCitation[];
  /** Words parted by white space, over all chosen sentences. */
  readonly words: number;
  readonly budget: Budget;
  /** What was degraded, in plain words. */
  readonly notes: readonly string[];
  /** Only where asked for by `explain`: every other sentence, in text order. */
  readonly refused?: readonly Refusal[];
}

/** The citation of one sentence of a reading. */
export function cite(reading: Reading, sentence: number): Citation {
  const { article, sentences } = reading;
  const { start, end } = sentences[sentence] as Span;
  return {
    article: article.id,
    revision: article.revision,
    outlet: article.outlet,
    url: article.url,
    start,
    end,
    text: article.text.slice(start, end),
  };
}
