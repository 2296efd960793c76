/**
 * How much each term of a story weighs. In: its statements, how rare each term is in news. Out: idf by term number,
 * taken within the story, so that what all of it is about weighs little. Refuses weights of nothing.
 */
import type { Bag } from './bags.ts';

const LEAST_IDF = 0.05;
/** How much a word's rarity in news at large counts beside its idf in the story. */
const RARITY = 0.2;

/** ln((S+1)/(sf+½)) by term, S statements of which sf hold it; lowered for words that are common in news at large. */
export function idfOf(list: readonly { readonly whole: Bag }[], rarity: readonly number[]): Float64Array {
  const frequency = new Float64Array(rarity.length);
  for (const { whole } of list) for (const id of whole.ids) frequency[id] = (frequency[id] as number) + 1;
  return frequency.map((sentences, id) => {
    const idf = Math.max(LEAST_IDF, Math.log((list.length + 1) / (sentences + 0.5)));
    return idf * (1 - RARITY + RARITY * (rarity[id] as number));
  });
}
