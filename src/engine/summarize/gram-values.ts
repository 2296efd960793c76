/**
 * N-grams → what they are worth. In: a `Grams` table, its features, a model.
 * Out: for each gram (its chance to be in a human summary)^power, pairs times
 * their worth.
 */
import type { FeatureRow } from './features.ts';
import type { Grams } from './grams.ts';
import type { Model, Setting } from './model.ts';

/** One value a gram. */
export function gramValues(grams: Grams, features: FeatureRow, model: Model, setting: Setting): Float64Array {
  const values = new Float64Array(grams.size);
  for (let g = 0; g < grams.size; g += 1) {
    const pair = (grams.second[g] as number) >= 0;
    const weights = pair ? model.pairs : model.words;
    const row = features.of(g);
    let sum = 0;
    for (let k = 0; k < row.length; k += 1) sum += (row[k] as number) * (weights[k] as number);
    const chance = 1 / (1 + Math.exp(-sum));
    const power = setting.power === 1.5 ? chance * Math.sqrt(chance) : chance ** setting.power;
    values[g] = power * (pair ? setting.pairs : 1);
  }
  return values;
}
