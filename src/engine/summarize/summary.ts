/**
 * The shapes of summaries, and the step from chosen sentences to citations.
 * In: a Draft. Out: citations with scores, refusals with reasons. Offsets are
 * those of the stored text.
 */
import type { Budget, Citation, Span } from '../article.ts';
import type { Reading } from '../terms/reading.ts';
import type { Draft } from './draft.ts';
import { type Parts, sumOf } from './scorer.ts';
import type { Choice } from './select.ts';
import type { Verdict } from './verdict.ts';

/** A chosen sentence; `parts` sum to `score`. */
export interface ScoredCitation extends Citation {
  readonly score: number;
  readonly parts: Parts;
}

/** A sentence that was not chosen, and why, as a word that a program can test. */
export interface Refusal extends Citation {
  /** A reason of the guard, `repeats` where what was chosen tells it already, else `outscored`. */
  readonly reason: string;
  /** What it would add to what was chosen. */
  readonly score: number;
  readonly parts: Parts;
}

export interface StorySummary {
  readonly sentences: readonly ScoredCitation[];
  /** Words parted by white space, over all chosen sentences. */
  readonly words: number;
  readonly budget: Budget;
  /** What was degraded, in plain words. */
  readonly notes: readonly string[];
  /** Only where asked for by `explain`: every other sentence, in text order. */
  readonly refused?: readonly Refusal[];
}

/** `sentences` in text order. */
export interface Summary extends StorySummary {
  readonly article: string;
  readonly revision: string;
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

/** Citations of chosen sentences, in the order given. */
export function citeAll(draft: Draft, order: readonly number[]): ScoredCitation[] {
  const choices = new Map(draft.selection.chosen.map((choice) => [choice.sentence, choice]));
  return order.map((s) => {
    const { score, parts } = choices.get(s) as Choice;
    return { ...cite(draft.reading[s] as Reading, draft.index[s] as number), score, parts };
  });
}

/** Every sentence that was not chosen, with the reason. */
export function refusals(draft: Draft): Refusal[] {
  const chosen = new Set(draft.selection.chosen.map(({ sentence }) => sentence));
  const refused: Refusal[] = [];
  for (let s = 0; s < draft.reading.length; s += 1) {
    if (chosen.has(s)) continue;
    const parts = draft.scorer.parts(s);
    const { reason } = draft.verdicts[s] as Verdict;
    refused.push({
      ...cite(draft.reading[s] as Reading, draft.index[s] as number),
      reason: reason ?? (draft.scorer.repeats(s) ? 'repeats' : 'outscored'),
      score: sumOf(parts),
      parts,
    });
  }
  return refused;
}
