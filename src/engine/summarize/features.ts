/**
 * What the importance of an n-gram is judged by. In: a `Grams` table and the
 * titles' terms. Out: for each gram a row of numbers, named by `featureNames`.
 * After K. Hong and A. Nenkova, "Improving the estimation of word importance
 * for news multi-document summarization" (2014), and Z. Cao et al., "Learning
 * summary prior representation for extractive summarization" (2015). Few on
 * purpose: with 24 of them, more of what was learned was the source it was
 * learned from (figures in test/quality/settings.ts).
 */

import type { Reading } from '../terms/reading.ts';
import type { Grams } from './grams.ts';

export const featureNames = [
  'one',
  'log tf',
  'log rank',
  'share of articles',
  'rarity of commonest word',
  'share capitalised',
  'holds figures',
  'share in title',
  'log length',
  'log tf × log length',
  'log tf of a pair’s more frequent word',
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
  readonly #inTitle: Uint8Array;
  readonly #logLength: number;
  /** Term → log of how often it stands in the text; 0 for stop words, which are no grams. */
  readonly #logTf: Float64Array;

  constructor(grams: Grams, readings: readonly Reading[]) {
    this.#grams = grams;
    const title = new Set<string>();
    for (const reading of readings) for (const term of reading.titleTerms) title.add(term);
    const { vocabulary, first, second, tf } = grams;
    this.#inTitle = new Uint8Array(vocabulary.length);
    for (let term = 0; title.size > 0 && term < vocabulary.length; term += 1) {
      if (title.has(vocabulary[term] as string)) this.#inTitle[term] = 1;
    }
    this.#logTf = new Float64Array(vocabulary.length);
    for (let gram = 0; gram < grams.size; gram += 1) {
      if ((second[gram] as number) < 0) this.#logTf[first[gram] as number] = log(tf[gram] as number);
    }
    this.#logLength = Math.log(1 + Math.min(longest, grams.sentences));
    this.row[0] = 1;
    this.row[8] = this.#logLength;
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
    const tf = grams.tf[gram] as number;
    const logTf = log(tf);
    row[1] = logTf;
    row[2] = log(1 + (grams.best[gram] as number));
    row[3] = (grams.af[gram] as number) / grams.articles;
    row[5] = (grams.capital[gram] as number) / tf;
    row[6] = grams.digit[gram] as number;
    row[9] = logTf * this.#logLength;
    if (second < 0) {
      row[4] = grams.rarity[first] as number;
      row[7] = this.#inTitle[first] as number;
      row[10] = 0;
    } else {
      row[4] = Math.min(grams.rarity[first] as number, grams.rarity[second] as number);
      row[7] = ((this.#inTitle[first] as number) + (this.#inTitle[second] as number)) / 2;
      row[10] = Math.max(this.#logTf[first] as number, this.#logTf[second] as number);
    }
    return row;
  }
}
