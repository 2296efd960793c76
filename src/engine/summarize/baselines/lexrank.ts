/**
 * LexRank, continuous: G. Erkan and D. Radev, "LexRank: graph-based lexical
 * centrality as salience in text summarization", JAIR 22, 2004; similarity is
 * the idf-modified cosine, idf over the sentences at hand. In: Readings. Out: a Ranker.
 */
import type { Ranker } from '../scorer.ts';
import { fixedScorer } from './fixed.ts';
import { type Bag, bagsOf, sentenceCount, surf } from './graph.ts';

export const lexrank: Ranker = {
  guarded: false,
  scorer: (readings) => {
    const bags = bagsOf(readings);
    const df = new Map<string, number>();
    for (const bag of bags) for (const term of bag.keys()) df.set(term, (df.get(term) ?? 0) + 1);
    const weighted = bags.map((bag) => {
      const vector = new Map<string, number>();
      let norm = 0;
      for (const [term, tf] of bag) {
        const weight = tf * Math.log(bags.length / (df.get(term) as number));
        vector.set(term, weight);
        norm += weight * weight;
      }
      return { vector, norm: Math.sqrt(norm) };
    });
    const cosine = (a: number, b: number) => {
      const x = weighted[a] as { vector: Bag; norm: number };
      const y = weighted[b] as { vector: Bag; norm: number };
      if (x.norm === 0 || y.norm === 0) return 0;
      let sum = 0;
      for (const [term, weight] of x.vector) sum += weight * (y.vector.get(term) ?? 0);
      return sum / (x.norm * y.norm);
    };
    return fixedScorer('lexrank', surf(bags, cosine, sentenceCount(readings)));
  },
};
