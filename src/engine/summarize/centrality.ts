/**
 * How much of the rest says the same as a sentence. In: a `Grams` table. Out:
 * for each sentence the sum of its cosines to all others, the highest of the
 * table being 1. Words weigh by their rarity, pairs by that of their rarer word.
 * After the degree centrality of G. Erkan and D. Radev, "LexRank" (JAIR 22,
 * 2004), without its threshold: then the sum is one product with the sum of
 * all sentences, and linear in the text.
 */
import type { Grams } from './grams.ts';

/** Sentences of fewer grams say too little to agree with anything. */
const fewestGrams = 3;

/** One value a sentence, 0–1. */
export function centralities({ sentences, size, from, gram, first, second, rarity }: Grams): Float64Array {
  const weight = new Float64Array(size);
  for (let g = 0; g < size; g += 1) {
    const alone = rarity[first[g] as number] as number;
    const other = second[g] as number;
    weight[g] = other < 0 ? alone : Math.max(alone, rarity[other] as number);
  }
  const length = new Float64Array(sentences);
  const all = new Float64Array(size);
  for (let s = 0; s < sentences; s += 1) {
    let squares = 0;
    for (let k = from[s] as number; k < (from[s + 1] as number); k += 1)
      squares += (weight[gram[k] as number] as number) ** 2;
    const norm = Math.sqrt(squares) || 1;
    length[s] = norm;
    for (let k = from[s] as number; k < (from[s + 1] as number); k += 1) {
      const g = gram[k] as number;
      all[g] = (all[g] as number) + (weight[g] as number) / norm;
    }
  }
  const central = new Float64Array(sentences);
  let most = 0;
  for (let s = 0; s < sentences; s += 1) {
    if ((from[s + 1] as number) - (from[s] as number) < fewestGrams) continue;
    let sum = 0;
    for (let k = from[s] as number; k < (from[s + 1] as number); k += 1) {
      const g = gram[k] as number;
      sum += (weight[g] as number) * (all[g] as number);
    }
    // Less its cosine to itself.
    const value = Math.max(0, sum / (length[s] as number) - 1);
    central[s] = value;
    most = Math.max(most, value);
  }
  return most === 0 ? central : central.map((value) => value / most);
}
