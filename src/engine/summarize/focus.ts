/**
 * How well each sentence answers a query. In: Readings and a query. Out: BM25
 * of each sentence, sentences numbered through all readings; zeros where no
 * word of the query occurs. Each sentence is a document of its own.
 * S. Robertson and H. Zaragoza, "The probabilistic relevance framework: BM25
 * and beyond" (2009), k1 = 1.2, b = 0.75, idf = ln(1 + (n − df + ½) / (df + ½)).
 */
import type { Reading } from '../terms/reading.ts';
import { contentTerms } from '../terms/tokens.ts';

const k1 = 1.2;
const b = 0.75;

/** One score a sentence, not negative. */
export function focusScores(readings: readonly Reading[], query: string): Float64Array {
  const sentences = readings.reduce((sum, { sentences: own }) => sum + own.length, 0);
  const scores = new Float64Array(sentences);
  const tokens = readings.reduce((sum, { tokens: own }) => sum + own.term.length, 0);
  const mean = Math.max(1, tokens / Math.max(1, sentences));
  const terms = new Set(readings.flatMap(({ pack }) => contentTerms(query, pack)));
  for (const term of [...terms].sort()) {
    const counts = countIn(readings, term, sentences);
    const df = counts.reduce((sum, count) => sum + (count > 0 ? 1 : 0), 0);
    if (df === 0) continue;
    const idf = Math.log(1 + (sentences - df + 0.5) / (df + 0.5));
    let s = 0;
    for (const { tokens: own } of readings) {
      for (let i = 0; i + 1 < own.from.length; i += 1, s += 1) {
        const tf = counts[s] as number;
        const length = (own.from[i + 1] as number) - (own.from[i] as number);
        if (tf > 0)
          scores[s] =
            (scores[s] as number) + (idf * tf * (k1 + 1)) / (tf + k1 * (1 - b + (b * length) / mean));
      }
    }
  }
  return scores;
}

function countIn(readings: readonly Reading[], term: string, sentences: number): Int32Array {
  const counts = new Int32Array(sentences);
  let offset = 0;
  for (const { tokens } of readings) {
    const number = tokens.vocabulary.indexOf(term);
    if (number >= 0) {
      for (let i = 0; i + 1 < tokens.from.length; i += 1) {
        for (let t = tokens.from[i] as number; t < (tokens.from[i + 1] as number); t += 1) {
          if (tokens.term[t] === number) counts[offset + i] = (counts[offset + i] as number) + 1;
        }
      }
    }
    offset += tokens.from.length - 1;
  }
  return counts;
}
