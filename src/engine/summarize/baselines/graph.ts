/**
 * What LexRank and TextRank share: sentences as bags of terms, and the random
 * surfer over a matrix of similarities (Brin and Page 1998, damping 0.85).
 * Quadratic, so the matrix holds the first 400 sentences; later ones score 0
 * and are met in text order only if nothing else is left.
 */
import type { Reading } from '../../terms/reading.ts';

const mostSentences = 400;
const damping = 0.85;

/** Term → count of one sentence. */
export type Bag = ReadonlyMap<string, number>;

/** The bags of the first sentences of all readings, stop words left out. */
export function bagsOf(readings: readonly Reading[]): Bag[] {
  const bags: Bag[] = [];
  for (const { tokens, sentences } of readings) {
    for (let i = 0; i < sentences.length && bags.length < mostSentences; i += 1) {
      const bag = new Map<string, number>();
      for (let t = tokens.from[i] as number; t < (tokens.from[i + 1] as number); t += 1) {
        const number = tokens.term[t] as number;
        if (tokens.stop[number] === 1) continue;
        const term = tokens.vocabulary[number] as string;
        bag.set(term, (bag.get(term) ?? 0) + 1);
      }
      bags.push(bag);
    }
  }
  return bags;
}

/** Stationary weights of a symmetric similarity; `total` entries, those past the matrix 0. */
export function surf(
  bags: readonly Bag[],
  similarity: (a: number, b: number) => number,
  total: number,
): Float64Array {
  const n = bags.length;
  const matrix = new Float64Array(n * n);
  const sums = new Float64Array(n);
  for (let a = 0; a < n; a += 1) {
    for (let b = 0; b < a; b += 1) {
      const weight = similarity(a, b);
      matrix[a * n + b] = weight;
      matrix[b * n + a] = weight;
      sums[a] = (sums[a] as number) + weight;
      sums[b] = (sums[b] as number) + weight;
    }
  }
  let ranks = new Float64Array(n).fill(1 / Math.max(1, n));
  for (let round = 0; round < 50; round += 1) {
    const next = new Float64Array(n).fill((1 - damping) / n);
    for (let a = 0; a < n; a += 1) {
      if (sums[a] === 0) continue;
      const share = (damping * (ranks[a] as number)) / (sums[a] as number);
      for (let b = 0; b < n; b += 1) next[b] = (next[b] as number) + share * (matrix[a * n + b] as number);
    }
    ranks = next;
  }
  const scores = new Float64Array(total);
  scores.set(ranks);
  return scores;
}

/** Sentences through all readings. */
export function sentenceCount(readings: readonly Reading[]): number {
  return readings.reduce((sum, { sentences }) => sum + sentences.length, 0);
}
