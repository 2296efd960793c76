/**
 * How rare a term is in news prose. In: a term (see lexicon.ts). Out: 0 (in nearly
 * every article) to 1 (in almost none, or not in the table). English only: a
 * term of another language is simply not in the table.
 * Document frequency as a weight is K. Spärck Jones, "A statistical
 * interpretation of term specificity" (1972), scaled to 0–1.
 */
import { rareTerms } from './rarity-table.ts';

const levels = 16;

function endsEntry(at: number): boolean {
  const code = rareTerms.charCodeAt(at);
  return code >= 65 && code <= 90;
}

/**
 * ln(N / df) / ln N of a term in steps of 1/16; 1 for a term that the table lacks. Searched by halves in the table as it
 * is written (sorted terms, each ended by the capital of its class): a Map would cost the first call milliseconds.
 */
export function rarity(term: string): number {
  let low = 0;
  let high = rareTerms.length;
  while (low < high) {
    let start = (low + high) >> 1;
    while (start > low && !endsEntry(start - 1)) start -= 1;
    let end = start;
    while (!endsEntry(end)) end += 1;
    const entry = rareTerms.slice(start, end);
    if (entry === term) return (rareTerms.charCodeAt(end) - 65) / levels;
    if (entry < term) low = end + 1;
    else high = start;
  }
  return 1;
}
