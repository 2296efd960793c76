/**
 * Task `multi`: a story of several articles, one summary. In: multi.jsonl.
 * Out: a table for each set, at the reference's length.
 */
import { rankerNames, summarizeStory } from '../../../src/engine/summarize/index.ts';
import { stories } from '../development.ts';
import { measures, readingsOf } from '../measure.ts';
import { publishedFigures } from '../published.ts';
import { rouge } from '../rouge.ts';
import { printBlock } from '../table.ts';

/** Prints the tables. */
export function run(): void {
  const all = stories();
  const published = publishedFigures();
  for (const one of measures) {
    const items = all.filter(({ source }) => source === one.source);
    if (items.length === 0) continue;
    const systems = rankerNames.map((ranker) => {
      const scores = items.map((item) => {
        const { sentences } = summarizeStory(readingsOf(item), { ranker, budget: one.budget(item) });
        return rouge(
          sentences.map(({ text }) => text),
          item.reference,
        );
      });
      return { system: ranker, r1: scores.map(({ r1 }) => r1), r2: scores.map(({ r2 }) => r2) };
    });
    const figures = [...published].map(([system, row]): [string, string] => [
      system,
      row.get(`${one.source} refw`) ?? '–',
    ]);
    printBlock(`${one.source}, ${one.name}, ${items.length} stories`, systems, figures);
  }
}
