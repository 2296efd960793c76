/**
 * How rare a term is in news prose. In: a term (see lexicon.ts). Out: 0 (in nearly
 * every article) to 1 (in almost none, or not in the table). English only: a
 * term of another language is simply not in the table.
 * Document frequency as a weight is K. Spärck Jones, "A statistical
 * interpretation of term specificity" (1972), scaled to 0–1.
 */
import { rareClasses } from './rarity-table.ts';

let table: Map<string, number> | null = null;

/** Built at the first question and not at load: a Worker's start-up is counted. */
function build(): Map<string, number> {
  const map = new Map<string, number>();
  for (const [level, terms] of rareClasses.entries()) {
    for (const term of terms.split(' ')) map.set(term, level / rareClasses.length);
  }
  return map;
}

/** ln(N / df) / ln N of a term in steps of 1/16; 1 for a term that the table lacks. */
export function rarity(term: string): number {
  table ??= build();
  return table.get(term) ?? 1;
}
