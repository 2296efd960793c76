/**
 * Readings → chosen sentences: what summaries of one article and of a story
 * have in common. In: Readings, a ranker, a budget. Out: the choice, sentences
 * numbered through all readings, with the tables they were chosen from.
 */
import type { Budget, Span } from '../article.ts';
import type { Reading } from '../terms/reading.ts';
import type { Ranker, Scorer } from './scorer.ts';
import { type Selection, select } from './select.ts';
import { verdicts } from './standalone.ts';
import type { Verdict } from './verdict.ts';

export interface Draft {
  readonly selection: Selection;
  readonly verdicts: readonly Verdict[];
  readonly scorer: Scorer;
  /** Sentence → its reading, and its index there. */
  readonly reading: readonly Reading[];
  readonly index: Int32Array;
  readonly words: Int32Array;
}

const fine: Verdict = { ok: true, reason: null, needs: null };

/** Scores and selects. */
export function draft(
  readings: readonly Reading[],
  ranker: Ranker,
  budget: Budget,
  focus: string | null,
): Draft {
  const count = readings.reduce((sum, { sentences }) => sum + sentences.length, 0);
  const words = new Int32Array(count);
  const chars = new Int32Array(count);
  const index = new Int32Array(count);
  const reading: Reading[] = [];
  const all: Verdict[] = [];
  for (const one of readings) {
    const offset = reading.length;
    const guard = ranker.guarded ? verdicts(one) : null;
    for (let i = 0; i < one.sentences.length; i += 1) {
      const { start, end } = one.sentences[i] as Span;
      words[offset + i] = one.tokens.words[i] as number;
      chars[offset + i] = end - start;
      index[offset + i] = i;
      reading.push(one);
      const verdict = guard === null ? fine : (guard[i] as Verdict);
      all.push(verdict.needs === null ? verdict : { ...verdict, needs: verdict.needs + offset });
    }
  }
  const scorer = ranker.scorer(readings, focus, budget);
  const wording = (s: number) => wordingOf(reading[s] as Reading, index[s] as number);
  const selection = select(scorer, { words, chars, wording, verdicts: all }, budget);
  return { selection, verdicts: all, scorer, reading, index, words };
}

/** The terms of a sentence in order: equal where two sentences say the same word for word. */
function wordingOf(reading: Reading, i: number): string {
  const { from, term, vocabulary } = reading.tokens;
  let key = '';
  for (let t = from[i] as number; t < (from[i + 1] as number); t += 1)
    key += `${vocabulary[term[t] as number]} `;
  return key;
}
