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
  /** Gram → occurrences, sentences (captions count as such) and articles it stands in. */
  readonly tf: Int32Array;
  readonly sf: Int32Array;
  readonly af: Int32Array;
  /** Gram → lowest rank of a sentence it stands in; Σ over articles of 1 / (1 + lowest rank there). */
  readonly best: Int32Array;
  readonly early: Float64Array;
  /** Gram → occurrences written with a capital inside a sentence. */
  readonly capital: Int32Array;
  /** Gram → 1 where a word of it holds figures. */
  readonly digit: Uint8Array;
  /** Joint term number → term, and how rare it is in news. */
  readonly vocabulary: readonly string[];
  readonly rarity: Float64Array;
}

/** Open addressing over pairs of small numbers; Fibonacci hashing (Knuth, TAOCP 3, 6.4). */
class PairTable {
  readonly #mask: number;
  readonly #slots: Int32Array;
  readonly first: Int32Array;
  readonly second: Int32Array;
  size = 0;

  constructor(most: number) {
    let capacity = 16;
    while (capacity < most * 2) capacity *= 2;
    this.#mask = capacity - 1;
    this.#slots = new Int32Array(capacity);
    this.first = new Int32Array(most);
    this.second = new Int32Array(most);
  }

  /** The number of the pair; where it was not seen a new one, or −1 where none is to be made. */
  number(first: number, second: number, make = true): number {
    let hash = Math.imul(Math.imul(first, 0x9e3779b1) ^ (second + 0x7f4a7c15), 0x85ebca6b);
    hash = (hash ^ (hash >>> 15)) & this.#mask;
    for (;;) {
      const slot = this.#slots[hash] as number;
      if (slot === 0) {
        if (!make) return -1;
        const number = this.size;
        this.#slots[hash] = number + 1;
        this.first[number] = first;
        this.second[number] = second;
        this.size += 1;
        return number;
      }
      if (this.first[slot - 1] === first && this.second[slot - 1] === second) return slot - 1;
      hash = (hash + 1) & this.#mask;
    }
  }
}

interface Joint {
  readonly vocabulary: readonly string[];
  readonly rarity: Float64Array;
  readonly maps: readonly (Int32Array | null)[];
}

/** Each reading's term numbers → numbers shared by all readings. */
function joinVocabularies(readings: readonly Reading[]): Joint {
  if (readings.length === 1) {
    const { vocabulary, rarity } = (readings[0] as Reading).tokens;
    return { vocabulary, rarity, maps: [null] };
  }
  const rarities: number[] = [];
  const vocabulary: string[] = [];
  const numbers = new Map<string, number>();
  const maps = readings.map(({ tokens }) => {
    const map = new Int32Array(tokens.vocabulary.length);
    for (const [own, term] of tokens.vocabulary.entries()) {
      let joint = numbers.get(term);
      if (joint === undefined) {
        joint = vocabulary.length;
        numbers.set(term, joint);
        vocabulary.push(term);
        rarities.push(tokens.rarity[own] as number);
      }
      map[own] = joint;
    }
    return map;
  });
  return { vocabulary, rarity: Float64Array.from(rarities), maps };
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
  const table = new PairTable(most);
  const tf = new Int32Array(most);
  const sf = new Int32Array(most);
  const af = new Int32Array(most);
  const best = new Int32Array(most);
  const early = new Float64Array(most);
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
          const g = pair === 0 ? table.number(term, -1) : table.number(previous, term);
          const both = pair === 0 ? flags : flags | previousFlags;
          tf[g] = (tf[g] as number) + 1;
          if ((flags & CAPITALISED) !== 0 && (flags & INSIDE) !== 0) capital[g] = (capital[g] as number) + 1;
          if ((both & DIGITS) !== 0) digit[g] = 1;
          if (inSentence[g] === sentence) continue;
          if (sf[g] === 0 || own < (best[g] as number)) best[g] = own;
          inSentence[g] = sentence;
          sf[g] = (sf[g] as number) + 1;
          if (inArticle[g] !== r) {
            inArticle[g] = r;
            af[g] = (af[g] as number) + 1;
            early[g] = (early[g] as number) + 1 / (1 + own);
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
  countAside(readings, maps, table, tf, sf);
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
    sf,
    af,
    best,
    early,
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
  sf: Int32Array,
): void {
  for (let r = 0; r < readings.length; r += 1) {
    const { aside } = (readings[r] as Reading).tokens;
    const map = maps[r] ?? null;
    let previous = -1;
    for (const own of aside) {
      const term = own < 0 || map === null ? own : (map[own] as number);
      if (term >= 0) {
        for (const g of [
          table.number(term, -1, false),
          previous < 0 ? -1 : table.number(previous, term, false),
        ]) {
          if (g < 0) continue;
          tf[g] = (tf[g] as number) + 1;
          sf[g] = (sf[g] as number) + 1;
        }
      }
      previous = term;
    }
  }
}
