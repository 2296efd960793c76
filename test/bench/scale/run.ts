/**
 * `npm run bench:scale [-- --to N --per-day N]`: what grouping costs per ingested
 * article when 1,000 are stored and when 100,000 are: the catalog's own code on
 * SQLite, article after article. Reading the text is measured apart: it does not
 * know of the others. Exit status 1 where the ratio is above 1.5.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { profile, read } from '../../../src/engine/index.ts';
import { article } from './articles.ts';
import { catalogAt } from './catalog.ts';

const { values } = parseArgs({
  options: {
    to: { type: 'string', default: '100000' },
    'per-day': { type: 'string', default: '200' },
    sample: { type: 'string', default: '500' },
  },
});
const [to, perDay, sample] = [Number(values.to), Number(values['per-day']), Number(values.sample)];
const FIRST = 1000;
const WANTED = 1.5;

const folder = mkdtempSync(join(tmpdir(), 'standfirst-scale-'));
const { sql, put } = catalogAt(join(folder, 'catalog.sqlite'), false);

/** Processor time so far, milliseconds: what else runs on the machine counts less than by the clock. */
function cpu(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** Milliseconds that one article takes, reading included. */
async function ingest(n: number): Promise<number> {
  const one = article(n, perDay);
  const start = cpu();
  await put(one);
  return cpu() - start;
}

/** What the text alone costs, the same at every size. */
function readingCost(from: number): number {
  const start = cpu();
  for (let n = from; n < from + sample; n++) profile(read(article(n, perDay)));
  return (cpu() - start) / sample;
}

const median = (all: number[]) => all.sort((a, b) => a - b)[all.length >> 1] as number;
const mean = (all: readonly number[]) => all.reduce((sum, one) => sum + one, 0) / all.length;

/** The next `sample` articles after `stored`; grouping is what is left when reading is taken off. */
async function measure(stored: number): Promise<number> {
  const times: number[] = [];
  for (let n = stored; n < stored + sample; n++) times.push(await ingest(n));
  const reading = readingCost(stored);
  const grouping = mean(times) - reading;
  const count = (table: string) => sql.exec<{ n: number }>(`SELECT count(*) AS n FROM ${table}`).one().n;
  process.stdout.write(
    `${stored} stored (${count('stories')} stories, ${count('links')} links): ${mean(times).toFixed(2)} ms an article, median ${median(times).toFixed(2)}; reading ${reading.toFixed(2)}; grouping ${grouping.toFixed(2)}\n`,
  );
  return grouping;
}

try {
  let stored = 0;
  const fill = async (until: number) => {
    for (; stored < until; stored++) await ingest(stored);
  };
  await fill(FIRST);
  const few = await measure(FIRST);
  stored += sample;
  for (const until of [10_000, 30_000].filter((one) => one < to)) {
    await fill(until);
    await measure(until);
    stored += sample;
  }
  await fill(to);
  const many = await measure(to);
  process.stdout.write(
    `grouping at ${to}: ${(many / few).toFixed(2)} of that at ${FIRST}, wanted ${WANTED} at most\n`,
  );
  if (many / few > WANTED) process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
