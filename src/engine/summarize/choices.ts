/**
 * What a whole choice of sentences of one story is worth. In: the n-grams of
 * its articles with their values, what each sentence's are multiplied by, the
 * consensus of the openings. Out: a number, comparable between choices under
 * one budget: log of what the choice tells, each gram once, where it counts
 * most, and not divided by length, plus `agreed` times how much of it the
 * openings say too. Greedy choosing by density can't see that a shorter first
 * sentence leaves room for two more; this can.
 */
import type { Consensus } from './consensus.ts';
import type { Grams } from './grams.ts';

export class Choices {
  readonly #grams: Grams;
  readonly #values: Float64Array;
  readonly #factor: Float64Array;
  readonly #agreed: number;
  readonly #consensus: Consensus;
  /** Gram → the last choice that told it. */
  readonly #mark: Int32Array;
  #stamp = 0;

  constructor(
    grams: Grams,
    values: Float64Array,
    factor: Float64Array,
    agreed: number,
    consensus: Consensus,
  ) {
    this.#grams = grams;
    this.#values = values;
    this.#factor = factor;
    this.#agreed = agreed;
    this.#consensus = consensus;
    this.#mark = new Int32Array(grams.size);
  }

  /** The more the better; −∞ for a choice that tells nothing. */
  worth(sentences: readonly number[]): number {
    const { from, gram } = this.#grams;
    const factor = (s: number) => this.#factor[s] as number;
    this.#stamp += 1;
    let told = 0;
    for (const s of [...sentences].sort((a, b) => factor(b) - factor(a) || a - b)) {
      let sum = 0;
      for (let k = from[s] as number; k < (from[s + 1] as number); k += 1) {
        const g = gram[k] as number;
        if (this.#mark[g] === this.#stamp) continue;
        this.#mark[g] = this.#stamp;
        sum += this.#values[g] as number;
      }
      told += sum * factor(s);
    }
    return Math.log(told) + this.#agreed * this.#consensus.of(sentences);
  }
}
