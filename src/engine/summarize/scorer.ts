/**
 * What a ranker is to the selection. In: nothing. Out: the interface.
 * A scorer may change its mind as sentences are taken (novelty); scores only
 * ever fall, except for a sentence whose antecedent has just been taken.
 */
import type { Budget } from '../article.ts';
import type { Reading } from '../terms/reading.ts';

export type Parts = Readonly<Record<string, number>>;

export interface Scorer {
  /**
   * The present score of sentence `s`, or of `s` taken together with the
   * sentence `antecedent` (−1 for none). Finite and not negative.
   */
  score(s: number, antecedent: number): number;
  /** The present score of `s` alone in named parts. */
  parts(s: number): Parts;
  /** Is most of what `s` says already told by what was taken? */
  repeats(s: number): boolean;
  /** Tells that `s` was chosen. */
  take(s: number): void;
  /** Where whole choices can be told apart too: then the greedy one is held against others like it (select.ts). */
  readonly whole?: Whole | null;
}

/** What a scorer says of whole choices. */
export interface Whole {
  /** The more the better; comparable between choices under one budget. What was taken doesn't matter. */
  worth(sentences: readonly number[]): number;
  /** Nothing is taken any more: choosing starts anew. */
  forget(): void;
}

export interface Ranker {
  /** Baselines are measured as published: without the readability guard. */
  readonly guarded: boolean;
  /** Sentences are numbered through all readings, in the order given. */
  scorer(readings: readonly Reading[], focus: string | null, budget: Budget): Scorer;
}

/** The sum of parts in the order in which they were written. */
export function sumOf(parts: Parts): number {
  let sum = 0;
  for (const name in parts) sum += parts[name] as number;
  return sum;
}
