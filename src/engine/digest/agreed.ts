/**
 * How many outlets say a summary's sentences. In: the table of a story and its
 * summary. Out: a number a sentence. Stricter than a claim's support, which also
 * holds sentences that say only part of it: what is printed as agreed must be.
 */
import type { Citation } from '../article.ts';
import { surely } from './claims.ts';
import { saysAll } from './coverage.ts';
import { statementOf, type Table } from './table.ts';

/**
 * How many outlets surely say each sentence, its own included: those whose sentence is like enough to be printed, who say
 * all of it and give no other figure or place. Outlets that all run one text agree with nobody: 1.
 */
export function agreedBy(table: Table, summary: readonly Citation[]): number[] {
  return summary.map((citation) => {
    const statement = statementOf(table, citation);
    const disputants = table.disputants.get(statement);
    const outlets = new Set([citation.outlet]);
    const sources = new Set<number>();
    const note = (one: number): void => {
      for (const { article } of table.statements.list[one]?.places ?? []) {
        const outlet = table.readings[article]?.article.outlet as string;
        if (disputants?.has(article) || !saysAll(table, statement, outlet)) continue;
        outlets.add(outlet);
        sources.add(table.source[article] as number);
      }
    };
    note(statement);
    for (const link of table.near[statement] ?? [])
      if (surely(link)) note(link.a === statement ? link.b : link.a);
    return sources.size > 1 ? outlets.size : 1;
  });
}
