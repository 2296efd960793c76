/**
 * What `npm run fit` learns and sets. In: nothing. Out: types.
 */

/** How the chances of n-grams make the score of a sentence. */
export interface Setting {
  /** value of a gram = chance^power. */
  readonly power: number;
  /** Worth of a pair against a word of the same chance. */
  readonly pairs: number;
  /** score = Σ value / words^exponent. */
  readonly exponent: number;
  /** Sentences of fewer words are divided as if they had as many. */
  readonly shortest: number;
  /** A sentence of which more than this share was told is not taken. */
  readonly repeat: number;
  /**
   * What is told already still counts min(1, echo × share²), share being how much of the text the budget lets through:
   * who asks for half of a text wants the least of it left out, not every thing once.
   */
  readonly echo: number;
  /** The first sentence counts 1 + lead times, later ones ever less so, where it can be read alone. */
  readonly lead: number;
  /** The sentence that most of the rest agrees with counts 1 + central times. */
  readonly central: number;
  /**
   * A choice that all openings share counts e^agreed times as much as one that none shares (consensus.ts); 0 for one article,
   * which would only agree with itself.
   */
  readonly agreed: number;
}

export interface Model {
  /** One weight for each of `featureNames`, for words and for pairs. */
  readonly words: readonly number[];
  readonly pairs: readonly number[];
  /** For one article, and for a story of several. */
  readonly single: Setting;
  readonly several: Setting;
}
