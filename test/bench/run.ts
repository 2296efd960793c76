/**
 * `npm run bench`: how long summaries, grouping and digests take, each figure
 * beside its goal, and npm `lexrank` in the same run. In: nothing. Out: a table.
 * A benchmark, not a test: a busy machine fails nothing here.
 */
import { execFileSync } from 'node:child_process';
import path from 'node:path';

function measured<T>(name: string): T {
  const script = path.join(import.meta.dirname, 'timings.ts');
  return JSON.parse(execFileSync(process.execPath, [script, name], { encoding: 'utf8' })) as T;
}

type Pairs = [number, number][];

const ms = (value: number): string => `${value < 10 ? value.toFixed(3) : value.toFixed(1)} ms`;

function row(what: string, value: string, goal = ''): void {
  console.log(`${what.padEnd(44)}${value.padStart(14)}   ${goal}`);
}

row('', 'measured', 'goal');
const own = new Map(measured<Pairs>('warm'));
const peer = new Map(measured<Pairs>('peer'));
for (const [words, took] of own) {
  const beside = peer.get(words) as number;
  row(`summary of ${words} words, warm`, ms(took), words === 400 ? 'at most 0.4 ms' : '');
  row(`  npm lexrank`, ms(beside));
  row(`  times as fast`, `${(beside / took).toFixed(1)} ×`, words === 400 ? 'at least 20 ×' : '');
}
const calls = Array.from({ length: 7 }, () => measured<number>('first')).sort((a, b) => a - b);
row('first summary of a process', ms(calls[0] as number), 'under 10 ms');

console.log('\nGrowth of one summary');
const growth = new Map(measured<Pairs>('growth'));
for (const [kilobytes, took] of growth) row(`  ${kilobytes} KB`, ms(took), `${ms(took / kilobytes)} a KB`);
row(
  '  1 MB against 100 KB',
  `${((growth.get(1000) as number) / (growth.get(100) as number)).toFixed(1)} ×`,
  'at most 15 ×',
);

console.log('\n1 MB against 100 KB of');
for (const [name, tenth, whole] of measured<[string, number, number][]>('shapes'))
  row(`  ${name} (${ms(tenth)}, ${ms(whole)})`, `${(whole / tenth).toFixed(1)} ×`, 'at most 15 ×');

console.log('\nGrouping one arrival among 10,000 recent articles');
const { mean, p50, p95 } = measured<{ mean: number; p50: number; p95: number }>('arrivals');
row('  mean', ms(mean), 'at most 1 ms');
row('  half of them, 95 of 100 of them', `${p50.toFixed(2)}, ${p95.toFixed(2)} ms`);

console.log('\nDigest of a story');
const goals: Readonly<Record<number, string>> = {
  4: 'at most 3 ms',
  20: 'at most 20 ms',
  100: 'at most 250 ms',
};
for (const [count, took] of measured<Pairs>('digests')) row(`  ${count} articles`, ms(took), goals[count]);
