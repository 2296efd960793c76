/**
 * How chances become scores: chosen by hand on the development sets with the
 * scored source left out of fitting. In: nothing. Out: the two settings.
 * Tried and left out, for they gave nothing beyond chance on 94 to 281 items: choosing the set that covers most under a word
 * budget (greedy from five exponents, the best set kept: 36.5 against 36.8 on 100 words, its source left out), another
 * exponent for word budgets, quotations counting .8 or .9, a lead that fades faster or slower, other sources to learn from.
 */
import type { Model } from '../../src/engine/summarize/model.ts';

export const settings: Pick<Model, 'single' | 'several'> = {
  single: { power: 1.5, pairs: 1.2, exponent: 0.8, shortest: 6, repeat: 0.95, echo: 1, lead: 0.6 },
  several: { power: 1.8, pairs: 1.5, exponent: 0.25, shortest: 6, repeat: 0.8, echo: 0, lead: 0.5 },
};
