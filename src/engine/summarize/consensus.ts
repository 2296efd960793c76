/**
 * How much of a choice of sentences the articles' openings say too. In: the
 * Readings of one story, the words a summary may have. Out: for a choice, the
 * mean over the articles of the words that it shares with the article's
 * opening, a word that stands there twice counting twice at most, by the words
 * it may have. Every word counts, stop words too: it is ROUGE-1 (C.-Y. Lin,
 * 2004) with each opening in the place of a reference, as outlets might have
 * summarised, so that the choice which shares most is that of least Bayes risk
 * (S. Kumar and W. Byrne, 2004). Linear in the words.
 */
import type { Reading } from '../terms/reading.ts';
import { joinVocabularies } from './joint.ts';

/** An opening is so many times as long as the summary. */
const reach = 3;

export class Consensus {
  readonly #words: number;
  readonly #articles: number;
  /** Sentence s, through all readings, holds the terms term[from[s]] … term[from[s + 1] − 1]. */
  readonly #from: number[] = [0];
  readonly #term: Int32Array;
  /** Term → how many openings use it at least once, twice … */
  readonly #openings: number[][];
  readonly #used: Int32Array;

  constructor(readings: readonly Reading[], words: number) {
    const { vocabulary, maps } = joinVocabularies(readings);
    this.#words = words;
    this.#articles = readings.length;
    this.#term = new Int32Array(readings.reduce((sum, { tokens }) => sum + tokens.term.length, 0));
    this.#openings = vocabulary.map(() => []);
    this.#used = new Int32Array(vocabulary.length);
    let filled = 0;
    for (const [r, { tokens }] of readings.entries()) {
      const map = maps[r] ?? null;
      const first = filled;
      let opening = filled;
      let read = 0;
      for (let s = 0; s + 1 < tokens.from.length; s += 1) {
        for (let t = tokens.from[s] as number; t < (tokens.from[s + 1] as number); t += 1) {
          const own = tokens.term[t] as number;
          this.#term[filled++] = map === null ? own : (map[own] as number);
        }
        this.#from.push(filled);
        if (read < reach * words) opening = filled;
        read += tokens.words[s] as number;
      }
      for (let at = first; at < opening; at += 1) {
        const term = this.#term[at] as number;
        const uses = this.#openings[term] as number[];
        const before = this.#used[term] as number;
        uses[before] = (uses[before] ?? 0) + 1;
        this.#used[term] = before + 1;
      }
      for (let at = first; at < opening; at += 1) this.#used[this.#term[at] as number] = 0;
    }
  }

  /** 0 where nothing is shared; about 1 where a full choice is in every opening. */
  of(sentences: readonly number[]): number {
    let shared = 0;
    for (const s of sentences) {
      for (let at = this.#from[s] as number; at < (this.#from[s + 1] as number); at += 1) {
        const term = this.#term[at] as number;
        const before = this.#used[term] as number;
        shared += this.#openings[term]?.[before] ?? 0;
        this.#used[term] = before + 1;
      }
    }
    this.#used.fill(0);
    return shared / this.#articles / this.#words;
  }
}
