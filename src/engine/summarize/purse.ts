/**
 * What is left of a budget. In: a Budget. Out: whether so many sentences, words
 * and characters still fit; a bound that isn't given doesn't bind. One
 * character parts two sentences.
 */
import type { Budget } from '../article.ts';

export class Purse {
  #sentences: number;
  #words: number;
  #chars: number;

  constructor(budget: Budget) {
    this.#sentences = budget.sentences ?? Number.POSITIVE_INFINITY;
    this.#words = budget.words ?? Number.POSITIVE_INFINITY;
    this.#chars = (budget.chars ?? Number.POSITIVE_INFINITY) + 1;
  }

  get empty(): boolean {
    return this.#sentences < 1 || this.#words < 1 || this.#chars < 2;
  }

  fits(sentences: number, words: number, chars: number): boolean {
    return sentences <= this.#sentences && words <= this.#words && chars + sentences <= this.#chars;
  }

  spend(words: number, chars: number): void {
    this.#sentences -= 1;
    this.#words -= words;
    this.#chars -= chars + 1;
  }
}
