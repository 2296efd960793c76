/**
 * Scores that don't change as sentences are chosen → a Scorer. In: one score a
 * sentence. Out: a Scorer with one part, named after its ranker.
 */
import type { Scorer } from '../scorer.ts';

/** Best first, whatever was taken. */
export function fixedScorer(name: string, scores: ArrayLike<number>): Scorer {
  return {
    score: (s) => scores[s] as number,
    parts: (s) => ({ [name]: scores[s] as number }),
    repeats: () => false,
    take: () => {},
  };
}
