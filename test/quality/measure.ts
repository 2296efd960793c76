/**
 * Models → ROUGE on the development sets at the budgets of issue 3. In: items
 * and a model for each. Out: mean R1/R2 a set and budget.
 */
import type { Budget } from '../../src/engine/article.ts';
import { draft } from '../../src/engine/summarize/draft.ts';
import { importanceWith } from '../../src/engine/summarize/importance.ts';
import type { Model } from '../../src/engine/summarize/model.ts';
import { type Reading, read } from '../../src/engine/terms/reading.ts';
import { type Item, wordCount } from './development.ts';
import { rouge } from './rouge.ts';

export interface Measure {
  readonly source: string;
  readonly name: string;
  readonly budget: (item: Item) => Budget;
}

const byReference = (item: Item): Budget => ({ words: wordCount(item.reference.join(' ')) });

/** The sets and budgets that the issues set goals for. */
export const measures: readonly Measure[] = [
  { source: 'cnndm-cased', name: '3 sentences', budget: () => ({ sentences: 3 }) },
  { source: 'cnndm-cased', name: '100 words', budget: () => ({ words: 100 }) },
  { source: 'xsum', name: '3 sentences', budget: () => ({ sentences: 3 }) },
  { source: 'bbc-news-summary', name: 'reference length', budget: byReference },
  { source: 'multi-news', name: 'reference length', budget: byReference },
  { source: 'neus-allsides', name: 'reference length', budget: byReference },
];

const readings = new Map<Item, Reading[]>();

/** An item's articles, read once. */
export function readingsOf(item: Item): Reading[] {
  const known = readings.get(item) ?? item.articles.map((one) => read(one));
  readings.set(item, known);
  return known;
}

export interface Cell {
  readonly measure: Measure;
  readonly r1: number;
  readonly r2: number;
}

/** Mean F1 × 100 of each measure. */
export function measure(items: readonly Item[], modelOf: (item: Item) => Model): Cell[] {
  return measures.map((one) => {
    const own = items.filter((item) => item.source === one.source);
    let r1 = 0;
    let r2 = 0;
    for (const item of own) {
      const { selection, reading, index } = draft(
        readingsOf(item),
        importanceWith(modelOf(item)),
        one.budget(item),
        null,
      );
      const texts = selection.chosen.map(({ sentence }) => {
        const from = reading[sentence] as Reading;
        const span = from.sentences[index[sentence] as number];
        return from.article.text.slice(span?.start, span?.end);
      });
      const scores = rouge(texts, item.reference);
      r1 += scores.r1;
      r2 += scores.r2;
    }
    return { measure: one, r1: (100 * r1) / own.length, r2: (100 * r2) / own.length };
  });
}

/** Prints one line a measure. */
export function printTable(title: string, cells: readonly Cell[]): void {
  console.log(`\n${title}`);
  for (const { measure: one, r1, r2 } of cells)
    console.log(`  ${one.source.padEnd(18)}${one.name.padEnd(18)}${r1.toFixed(1)} / ${r2.toFixed(1)}`);
}
