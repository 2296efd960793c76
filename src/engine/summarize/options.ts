/**
 * What a caller may ask of a summary. In: nothing. Out: types and the default.
 */
import type { Budget } from '../article.ts';

export interface SummarizeOptions {
  /** Upper bounds; default three sentences. */
  readonly budget?: Budget;
  /** What the reader asks about; biases the choice. */
  readonly focus?: string;
  /** One of `rankerNames`; default `importance`. */
  readonly ranker?: string;
  /** Also tell why each other sentence was not chosen. */
  readonly explain?: boolean;
}

export const defaultBudget: Budget = { sentences: 3 };
