/**
 * TextRank for sentences: R. Mihalcea and P. Tarau, "TextRank: bringing order
 * into texts", EMNLP 2004; similarity is the number of shared words over the
 * sum of the logarithms of the lengths. In: Readings. Out: a Ranker.
 */
import type { Ranker } from '../scorer.ts';
import { fixedScorer } from './fixed.ts';
import { type Bag, bagsOf, sentenceCount, surf } from './graph.ts';

export const textrank: Ranker = {
  guarded: false,
  scorer: (readings) => {
    const bags = bagsOf(readings);
    const overlap = (a: number, b: number) => {
      const x = bags[a] as Bag;
      const y = bags[b] as Bag;
      const length = Math.log(x.size) + Math.log(y.size);
      if (!(length > 0)) return 0;
      let shared = 0;
      for (const term of x.keys()) if (y.has(term)) shared += 1;
      return shared / length;
    };
    return fixedScorer('textrank', surf(bags, overlap, sentenceCount(readings)));
  },
};
