/**
 * SumBasic: A. Nenkova and L. Vanderwende, "The impact of frequency on
 * summarization", MSR-TR-2005-101. A sentence scores the mean probability of
 * its content words; the probability of a word that was told is squared.
 * (The paper also asks that each pick hold the likeliest word; left out.)
 * In: Readings. Out: a Ranker.
 */
import type { Reading } from '../../terms/reading.ts';
import type { Ranker, Scorer } from '../scorer.ts';

function contentOf(readings: readonly Reading[]): string[][] {
  return readings.flatMap(({ tokens, sentences }) =>
    sentences.map((_, i) => {
      const terms: string[] = [];
      for (let t = tokens.from[i] as number; t < (tokens.from[i + 1] as number); t += 1) {
        const number = tokens.term[t] as number;
        if (tokens.stop[number] === 0) terms.push(tokens.vocabulary[number] as string);
      }
      return terms;
    }),
  );
}

export const sumbasic: Ranker = {
  guarded: false,
  scorer: (readings): Scorer => {
    const sentences = contentOf(readings);
    const chance = new Map<string, number>();
    const total = sentences.reduce((sum, terms) => sum + terms.length, 0);
    for (const terms of sentences) for (const term of terms) chance.set(term, (chance.get(term) ?? 0) + 1);
    for (const [term, count] of chance) chance.set(term, count / total);
    const score = (s: number) => {
      const terms = sentences[s] as string[];
      let sum = 0;
      for (const term of terms) sum += chance.get(term) as number;
      return terms.length === 0 ? 0 : sum / terms.length;
    };
    return {
      score,
      parts: (s) => ({ sumbasic: score(s) }),
      repeats: () => false,
      take: (s) => {
        for (const term of new Set(sentences[s])) chance.set(term, (chance.get(term) as number) ** 2);
      },
    };
  },
};
