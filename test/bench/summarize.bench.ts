/**
 * `npm run bench`: how fast a summary is, beside npm `lexrank` in the same
 * run; the first call of a process; growth from 0.5 KB to 1 MB. Each
 * measurement runs in a process of its own (timings.ts).
 */
import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { expect, test } from 'vitest';

function measured<T>(name: string): T {
  const script = path.join(import.meta.dirname, 'timings.ts');
  return JSON.parse(execFileSync(process.execPath, [script, name], { encoding: 'utf8' })) as T;
}

test('an article of 400 words, beside npm lexrank', () => {
  const own = measured<number>('warm');
  const peer = measured<number>('peer');
  console.log(
    `engine ${own.toFixed(3)} ms, npm lexrank ${peer.toFixed(2)} ms an article: ${(peer / own).toFixed(0)} times`,
  );
  expect(own).toBeLessThan(0.4);
  expect(peer / own).toBeGreaterThan(20);
});

test('the first call of a process', () => {
  const calls = [1, 2, 3, 4, 5].map(() => measured<number>('first'));
  console.log(
    `first call ${Math.min(...calls).toFixed(1)} ms (of ${calls.map((ms) => ms.toFixed(1)).join(', ')})`,
  );
  expect(Math.min(...calls)).toBeLessThan(10);
});

test('growth from 0.5 KB to 1 MB', () => {
  const times = new Map(measured<[number, number][]>('growth'));
  for (const [kilobytes, ms] of times)
    console.log(`${String(kilobytes).padStart(6)} KB ${ms.toFixed(2).padStart(9)} ms`);
  expect((times.get(1000) as number) / (times.get(100) as number)).toBeLessThan(15);
});

test('1 MB of anything takes at most 15 times 100 KB', () => {
  for (const [name, tenth, full] of measured<[string, number, number][]>('shapes')) {
    console.log(`${name.padEnd(20)} 100 KB ${tenth.toFixed(1)} ms, 1 MB ${full.toFixed(1)} ms`);
    expect.soft(full / tenth, name).toBeLessThan(15);
  }
});
