/**
 * How much of a thing still counts that was told already. In: a budget, the
 * words of each sentence. Out: 0–1. Who asks for half of a text wants the least
 * of it left out, not every thing once.
 */
import type { Budget } from '../article.ts';

const charsPerWord = 6;

/** How much of the text a budget lets through, 0–1. */
function shareLetThrough({ sentences, words, chars }: Budget, lengths: Float64Array): number {
  const total = lengths.reduce((a, b) => a + b, 0);
  if (total === 0) return 0;
  const shares = [1];
  if (sentences !== undefined) shares.push(sentences / lengths.length);
  if (words !== undefined) shares.push(words / total);
  if (chars !== undefined) shares.push(chars / (total * charsPerWord));
  return Math.min(...shares);
}

/** min(1, strength × share²), share being how much of the text the budget lets through. */
export function echoOf(strength: number, budget: Budget, lengths: Float64Array): number {
  return Math.min(1, strength * shareLetThrough(budget, lengths) ** 2);
}
