/**
 * What the importance of an n-gram is judged by. In: a `Grams` table and the
 * titles' terms. Out: for each gram a row of numbers, named by `featureNames`.
 * After K. Hong and A. Nenkova, "Improving the estimation of word importance
 * for news multi-document summarization" (2014), and Z. Cao et al., "Learning
 * summary prior representation for extractive summarization" (2015).
 */

import type { Reading } from '../terms/reading.ts';
import type { Grams } from './grams.ts';

export const featureNames = [
  'one',
  'log tf',
  '1/(1+rank)',
  'log rank',
  'in first sentence',
  'in first three',
  'mean 1/(1+rank) over articles',
  'share of articles',
  'in two articles',
  'in all articles',
  'rarity of commonest word',
  'rarity of rarest word',
  'product of rarities',
  'share capitalised',
  'holds figures',
  'share in title',
  'whole in title',
  'log articles',
  'log length',
  'log tf / (1+rank)',
  'log tf × rarity',
  'log tf × log length',
  'log tf, several articles',
  'log rank, several articles',
] as const;

/** Texts longer than any the weights were learned on count as this many sentences. */
const longest = 120;

const logs = Float64Array.from({ length: 256 }, (_, n) => Math.log(n));

/** Counts are small: most logarithms were taken already. */
function log(count: number): number {
  return count < logs.length ? (logs[count] as number) : Math.log(count);
}

/** Writes the features of one gram at a time; set up once for a table. */
export class FeatureRow {
  readonly row = new Float64Array(featureNames.length);
  readonly #grams: Grams;
  readonly #rarity: Float64Array;
  readonly #inTitle: Uint8Array;
  readonly #logLength: number;
  readonly #logArticles: number;

  constructor(grams: Grams, readings: readonly Reading[]) {
    this.#grams = grams;
    const title = new Set<string>();
    for (const reading of readings) for (const term of reading.titleTerms) title.add(term);
    const { vocabulary } = grams;
    this.#rarity = grams.rarity;
    this.#inTitle = new Uint8Array(vocabulary.length);
    for (let term = 0; title.size > 0 && term < vocabulary.length; term += 1) {
      if (title.has(vocabulary[term] as string)) this.#inTitle[term] = 1;
    }
    this.#logLength = Math.log(1 + Math.min(longest, grams.sentences));
    this.#logArticles = Math.log(grams.articles);
  }

  /** Is every word of the gram a word of a title? */
  inTitle(gram: number): boolean {
    const second = this.#grams.second[gram] as number;
    return (
      this.#inTitle[this.#grams.first[gram] as number] === 1 && (second < 0 || this.#inTitle[second] === 1)
    );
  }

  /** Fills `row` for a gram and returns it. */
  of(gram: number): Float64Array {
    const { row } = this;
    const grams = this.#grams;
    const first = grams.first[gram] as number;
    const second = grams.second[gram] as number;
    const a = this.#rarity[first] as number;
    const b = second < 0 ? a : (this.#rarity[second] as number);
    const common = Math.min(a, b);
    const rank = grams.best[gram] as number;
    const tf = grams.tf[gram] as number;
    const af = grams.af[gram] as number;
    const logTf = log(tf);
    const logRank = log(1 + rank);
    const titled =
      second < 0
        ? (this.#inTitle[first] as number)
        : ((this.#inTitle[first] as number) + (this.#inTitle[second] as number)) / 2;
    const several = grams.articles > 1;
    row[0] = 1;
    row[1] = logTf;
    row[2] = 1 / (1 + rank);
    row[3] = logRank;
    row[4] = rank === 0 ? 1 : 0;
    row[5] = rank < 3 ? 1 : 0;
    row[6] = (grams.early[gram] as number) / grams.articles;
    row[7] = af / grams.articles;
    row[8] = af > 1 ? 1 : 0;
    row[9] = several && af === grams.articles ? 1 : 0;
    row[10] = common;
    row[11] = Math.max(a, b);
    row[12] = a * b;
    row[13] = (grams.capital[gram] as number) / tf;
    row[14] = grams.digit[gram] as number;
    row[15] = titled;
    row[16] = titled === 1 ? 1 : 0;
    row[17] = this.#logArticles;
    row[18] = this.#logLength;
    row[19] = logTf / (1 + rank);
    row[20] = logTf * common;
    row[21] = logTf * this.#logLength;
    row[22] = several ? logTf : 0;
    row[23] = several ? logRank : 0;
    return row;
  }
}
