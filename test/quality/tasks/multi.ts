/**
 * Task `multi`: a story of several articles, one summary. In: multi.jsonl.
 * Out: a table for each set, at the reference's length: every ranker, and the
 * summary of `standfirst digest --one-story`, each article an outlet of its
 * own, which tells no claim twice and opens with what happened.
 */
import { digestStory } from '../../../src/engine/digest/index.ts';
import { rankerNames, summarizeStory } from '../../../src/engine/summarize/index.ts';
import { read } from '../../../src/engine/terms/reading.ts';
import { type Item, stories, wordCount } from '../development.ts';
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
    const scored = (system: string, summary: (item: Item) => readonly { readonly text: string }[]) => {
      const scores = items.map((item) =>
        rouge(
          summary(item).map(({ text }) => text),
          item.reference,
        ),
      );
      return { system, r1: scores.map(({ r1 }) => r1), r2: scores.map(({ r2 }) => r2) };
    };
    const systems = [
      ...rankerNames.map((ranker) =>
        scored(
          ranker,
          (item) => summarizeStory(readingsOf(item), { ranker, budget: one.budget(item) }).sentences,
        ),
      ),
      scored('digest', digestSummary),
    ];
    const figures = [...published].map(([system, row]): [string, string] => [
      system,
      row.get(`${one.source} refw`) ?? '–',
    ]);
    printBlock(`${one.source}, ${one.name}, ${items.length} stories`, systems, figures);
  }
}

function digestSummary({ articles, reference }: Item): readonly { readonly text: string }[] {
  const readings = articles.map((one) => read({ ...one, outlet: one.id }));
  return digestStory(readings, { words: wordCount(reference.join(' ')) }).summary;
}
