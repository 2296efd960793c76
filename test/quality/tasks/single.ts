/**
 * Task `single`: one article, one summary. In: single.jsonl. Out: a table for
 * each set and budget of issue 3.
 */
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import type { Budget } from '../../../src/engine/article.ts';
import { rankerNames, summarize } from '../../../src/engine/summarize/index.ts';
import { type Item, singles } from '../development.ts';
import { type Measure, measures, readingsOf } from '../measure.ts';
import { npmLexrank, npmNodeSummarizer } from '../npm-peers.ts';
import { publishedFigures } from '../published.ts';
import { rouge } from '../rouge.ts';
import { printBlock, type Scores } from '../table.ts';
import type { ScoreOptions } from './options.ts';

const root = path.resolve(import.meta.dirname, '../../..');
const columns: Record<string, string> = {
  '3 sentences': '3sent',
  '100 words': '100w',
  'reference length': 'refw',
};

/** Summaries by the command: one process for all items. */
function byCommand(items: readonly Item[], budgets: readonly Budget[]): string[][] {
  const input = items
    .map(({ id, articles: [one] }, at) =>
      JSON.stringify({
        id,
        text: one?.text,
        title: one?.title ?? undefined,
        budget: budgets[at]?.words ? budgets[at] : undefined,
      }),
    )
    .join('\n');
  const flags = budgets[0]?.sentences ? ['--sentences', String(budgets[0].sentences)] : [];
  const { stdout, status } = spawnSync(
    process.execPath,
    [path.join(root, 'src/cli/main.ts'), 'summarize', ...flags],
    {
      input: `${input}\n`,
      encoding: 'utf8',
      maxBuffer: 1 << 28,
    },
  );
  if (status !== 0) throw new Error(`the command ended with ${status}`);
  return stdout
    .trim()
    .split('\n')
    .map((line) => (JSON.parse(line) as { sentences: { text: string }[] }).sentences.map(({ text }) => text));
}

async function systemsOf(
  items: readonly Item[],
  one: Measure,
  { throughCommand, peers }: ScoreOptions,
): Promise<Scores[]> {
  const budgets = items.map((item) => one.budget(item));
  const score = (system: string, summaries: readonly (readonly string[])[]): Scores => {
    const scores = summaries.map((summary, at) => rouge(summary, (items[at] as Item).reference));
    return { system, r1: scores.map(({ r1 }) => r1), r2: scores.map(({ r2 }) => r2) };
  };
  const systems = rankerNames.map((ranker) =>
    score(
      ranker,
      items.map((item, at) =>
        summarize(readingsOf(item)[0] as never, { ranker, budget: budgets[at] as Budget }).sentences.map(
          ({ text }) => text,
        ),
      ),
    ),
  );
  if (throughCommand) systems.unshift(score('command', byCommand(items, budgets)));
  const count = budgets[0]?.sentences;
  if (peers && count !== undefined) {
    const texts = items.map(({ articles: [article] }) => article?.text ?? '');
    systems.push(
      score(
        'npm lexrank',
        texts.map((text) => npmLexrank(text, count)),
      ),
    );
    const ranked: string[][] = [];
    for (const text of texts) ranked.push(await npmNodeSummarizer(text, count));
    systems.push(score('npm node-summarizer', ranked));
  }
  return systems;
}

/** Prints the tables. */
export async function run(options: ScoreOptions): Promise<void> {
  const all = singles();
  const published = publishedFigures();
  for (const one of measures) {
    const items = all.filter(({ source }) => source === one.source);
    if (items.length === 0) continue;
    const column = `${one.source} ${columns[one.name]}`;
    const figures = [...published].map(([system, row]): [string, string] => [system, row.get(column) ?? '–']);
    printBlock(
      `${one.source}, ${one.name}, ${items.length} articles`,
      await systemsOf(items, one, options),
      figures,
    );
  }
}
