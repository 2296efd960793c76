/**
 * A small run against the real local runtime, killed twice under load, judged by
 * the checker: what was acknowledged is there after `kill -9`. The full size is
 * `npm run history`.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { check } from './rules.ts';
import { parseLog, run } from './run.ts';

test('every rule holds for clients at once, through kill -9', { timeout: 120_000 }, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'standfirst-run-'));
  const size = { seed: Date.now() % 1_000_000, clients: 10, operations: 30, kills: 2, kept: 30 };
  console.info(`history: ${JSON.stringify(size)}`);
  try {
    await run(size, join(folder, 'log.ndjson'));
    const { broken, figures } = check(parseLog(readFileSync(join(folder, 'log.ndjson'), 'utf8')));
    expect(broken, `seed ${size.seed}`).toEqual([]);
    expect(figures.kills).toBe(2);
    expect(figures.operations).toBeGreaterThan(size.clients * size.operations);
    expect(figures.done).toBeGreaterThan(120);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
