/**
 * Readings → the n-grams that importance is learned and counted on: content
 * words, and pairs of neighbouring words in one sentence that are not both
 * stop words, with their counts over one article or several.
 * In: Readings (all of one story, or one). Out: a `Grams` table of typed
 * arrays; sentences of all readings are numbered through, in the order given.
 * After D. Gillick and B. Favre, "A scalable global model for summarization"
 * (2009), whose concepts are word bigrams. Linear in the number of tokens.
 */
import type { Reading } from '../terms/reading.ts';
import { CAPITALISED, DIGITS, INSIDE, STOP } from '../terms/tokens.ts';
import { joinVocabularies } from './joint.ts';
import { PairTable } from './pair-table.ts';

export interface Grams {
  readonly articles: number;
  /** Sentences through all readings. */
  readonly sentences: number;
  /** Sentence → rank within its own article. */
  readonly rank: Int32Array;
  /** Sentence s holds the distinct grams gram[from[s]] … gram[from[s + 1] − 1]. */
  readonly from: Int32Array;
  readonly gram: Int32Array;
  readonly size: number;
  /** Gram → joint term number of its (first) word, and of its second or −1. */
  readonly first: Int32Array;
  readonly second: Int32Array;
  /** Gram → occurrences, captions among them, and articles it stands in. */
  readonly tf: Int32Array;
  readonly af: Int32Array;
  /** Gram → lowest rank of a sentence it stands in. */
  readonly best: Int32Array;
  /** Gram → occurrences written with a capital inside a sentence. */
  readonly capital: Int32Array;
  /** Gram → 1 where a word of it holds figures. */
  readonly digit: Uint8Array;
  /** Joint term number → term, and how rare it is in news. */
  readonly vocabulary: readonly string[];
  readonly rarity: Float64Array;
}

/** Counts the n-grams of readings; with several, counts go over all of them. */
export function countGrams(readings: readonly Reading[]): Grams {
  const { vocabulary, rarity, maps } = joinVocabularies(readings);
  let tokenCount = 0;
  let sentences = 0;
  for (const { tokens, sentences: own } of readings) {
    tokenCount += tokens.term.length;
    sentences += own.length;
  }
  const most = Math.max(1, tokenCount * 2);
  const table = new PairTable(most, vocabulary.length);
  const tf = new Int32Array(most);
  const af = new Int32Array(most);
  const best = new Int32Array(most);
  const capital = new Int32Array(most);
  const digit = new Uint8Array(most);
  const inSentence = new Int32Array(most).fill(-1);
  const inArticle = new Int32Array(most).fill(-1);
  const from = new Int32Array(sentences + 1);
  const rank = new Int32Array(sentences);
  const gram = new Int32Array(most);
  let filled = 0;
  let sentence = 0;
  for (let r = 0; r < readings.length; r += 1) {
    const { tokens } = readings[r] as Reading;
    const map = maps[r] ?? null;
    for (let own = 0; own + 1 < tokens.from.length; own += 1, sentence += 1) {
      rank[sentence] = own;
      let previous = -1;
      let previousFlags = STOP;
      for (let t = tokens.from[own] as number; t < (tokens.from[own + 1] as number); t += 1) {
        const term = map === null ? (tokens.term[t] as number) : (map[tokens.term[t] as number] as number);
        const flags = tokens.flags[t] as number;
        for (let pair = 0; pair < 2; pair += 1) {
          // The pair only where at least one of its words says something; the word alone only where it does.
          if (pair === 0 ? (flags & STOP) !== 0 : previous < 0 || (flags & previousFlags & STOP) !== 0)
            continue;
          const g = pair === 0 ? table.alone(term) : table.number(previous, term);
          const both = pair === 0 ? flags : flags | previousFlags;
          tf[g] = (tf[g] as number) + 1;
          if ((flags & CAPITALISED) !== 0 && (flags & INSIDE) !== 0) capital[g] = (capital[g] as number) + 1;
          if ((both & DIGITS) !== 0) digit[g] = 1;
          if (inSentence[g] === sentence) continue;
          if ((inSentence[g] as number) < 0 || own < (best[g] as number)) best[g] = own;
          inSentence[g] = sentence;
          if (inArticle[g] !== r) {
            inArticle[g] = r;
            af[g] = (af[g] as number) + 1;
          }
          gram[filled] = g;
          filled += 1;
        }
        previous = term;
        previousFlags = flags;
      }
      from[sentence + 1] = filled;
    }
  }
  countAside(readings, maps, table, tf);
  return {
    articles: readings.length,
    sentences,
    rank,
    from,
    gram: gram.subarray(0, filled),
    size: table.size,
    first: table.first,
    second: table.second,
    tf,
    af,
    best,
    capital,
    digit,
    vocabulary,
    rarity,
  };
}

/** Captions and standfirsts say again what matters: they count for grams that the body has. */
function countAside(
  readings: readonly Reading[],
  maps: readonly (Int32Array | null)[],
  table: PairTable,
  tf: Int32Array,
): void {
  for (let r = 0; r < readings.length; r += 1) {
    const { aside } = (readings[r] as Reading).tokens;
    const map = maps[r] ?? null;
    let previous = -1;
    for (const own of aside) {
      const term = own < 0 || map === null ? own : (map[own] as number);
      if (term >= 0) {
        for (const g of [table.alone(term, false), previous < 0 ? -1 : table.number(previous, term, false)]) {
          if (g < 0) continue;
          tf[g] = (tf[g] as number) + 1;
        }
      }
      previous = term;
    }
  }
}
