/**
 * `npm run fit`: learns the importance of n-grams from the development sets.
 * In: ../shared/eval. Out: src/engine/summarize/weights.ts, and
 * cross-validation on standard output: each source is scored by weights that
 * were fitted on the other sources, and by weights fitted on four fifths of all
 * items. Deterministic. With --rarity first src/engine/terms/rarity-table.ts is
 * counted anew: claims and grouping rest on it too, so their floors
 * (test/golden) are to be looked at then. With --dry nothing is written.
 */

import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import type { Model } from '../../src/engine/summarize/model.ts';
import { article, type Item, lines, singles, stories } from './development.ts';
import { writeRarity } from './rarity.ts';
import { settings } from './settings.ts';

const engine = path.resolve(import.meta.dirname, '../../src/engine');
const dry = process.argv.includes('--dry');
const recount = !dry && process.argv.includes('--rarity');
const ridge = 10;

const items = [...singles(), ...stories()];
if (items.length === 0) process.exit(0);
const table = path.join(engine, 'terms/rarity-table.ts');
if (recount) {
  const extra = (lines<{ id: string; text: string }>('clusters.jsonl') ?? []).map(({ id, text }) =>
    article(id, text),
  );
  writeRarity(table, [...items.flatMap((item) => item.articles), ...extra]);
}

// Imported only now: they read the table that may just have been written.
const { trainingRows } = await import('./training.ts');
const { fitModel } = await import('./training.ts');
const { measure, printTable } = await import('./measure.ts');

const rows = new Map(items.map((item) => [item, trainingRows(item)]));
const learn = (train: readonly Item[]): Model => ({ ...fitModel(train, rows, ridge), ...settings });

const sources = [...new Set(items.map(({ source }) => source))];
const leftOut = new Map(
  sources.map((source) => [source, learn(items.filter((item) => item.source !== source))]),
);
const folds = [0, 1, 2, 3, 4].map((fold) => learn(items.filter((_, at) => at % 5 !== fold)));
const all = learn(items);
printTable(
  'its own source left out',
  measure(items, (item) => leftOut.get(item.source) as Model),
);
printTable(
  'its own fifth left out',
  measure(items, (item) => folds[items.indexOf(item) % 5] as Model),
);
printTable(
  'as shipped',
  measure(items, () => all),
);

if (!dry) {
  const { featureNames } = await import('../../src/engine/summarize/features.ts');
  const list = (weights: readonly number[]) =>
    weights.map((weight, at) => `    ${weight.toFixed(3)}, // ${featureNames[at]}`).join('\n');
  const file = path.join(engine, 'summarize/weights.ts');
  fs.writeFileSync(
    file,
    `/**
 * Written by \`npm run fit\`; don't edit. Chances of n-grams to stand in a human
 * summary: logistic regression, ridge ${ridge}, every source with equal weight. Learned from ${items.length} items of
 * ${sources.join(', ')};
 * the settings below were chosen by hand with sources left out (test/quality/settings.ts).
 */
import type { Model } from './model.ts';

export const model: Model = {
  words: [
${list(all.words)}
  ],
  pairs: [
${list(all.pairs)}
  ],
  single: ${JSON.stringify(settings.single)},
  several: ${JSON.stringify(settings.several)},
};
`,
  );
  execFileSync('npx', ['biome', 'check', '--write', file, ...(recount ? [table] : [])], {
    stdio: 'inherit',
  });
}
