/**
 * `npm run score [-- --task single|multi|sbd|clusters|claims] [--through-command] [--no-peers]`
 * In: the development sets. Out: tables of the engine beside its baselines, the
 * peers that run here and the peers' figures in ../shared/eval/README.md, with
 * 95 % bootstrap intervals and the paired difference to lead. One file a task
 * in tasks/, each exporting `run(options)`.
 */
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ScoreOptions } from './tasks/options.ts';

const folder = path.join(import.meta.dirname, 'tasks');
const args = process.argv.slice(2);
const asked = args.includes('--task') ? args[args.indexOf('--task') + 1] : null;
const options: ScoreOptions = {
  throughCommand: args.includes('--through-command'),
  peers: !args.includes('--no-peers'),
};

for (const task of asked === null || asked === undefined
  ? ['single', 'multi', 'clusters', 'claims', 'sbd']
  : [asked]) {
  const file = path.join(folder, `${task}.ts`);
  if (!fs.existsSync(file)) {
    console.error(`NOT RUN: there is no task ${task}`);
    process.exitCode = 1;
    continue;
  }
  const { run } = (await import(pathToFileURL(file).href)) as {
    run: (options: ScoreOptions) => Promise<void> | void;
  };
  await run(options);
}
