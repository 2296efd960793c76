/**
 * A run: many clients, random operations, `kill -9` in between; everything is
 * logged. In: seed, size, number of kills, a file. Out: the log, which
 * `node test/history/check.ts LOG` judges; and figures.
 */

import { once } from 'node:events';
import { createWriteStream, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client, type Shared } from './client.ts';
import type { Line } from './log.ts';
import { Runtime } from './runtime.ts';
import { SLOTS } from './world.ts';

export interface Size {
  readonly seed: number;
  readonly clients: number;
  /** Operations of each client. */
  readonly operations: number;
  readonly kills: number;
  /** Versions that a digest keeps. */
  readonly kept: number;
}

/** Does a run, and writes its log to `file`. Says how long the clients took, in seconds. */
export async function run(size: Size, file: string): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'standfirst-history-'));
  const runtime = await Runtime.make(folder, { HISTORY_VERSIONS: String(size.kept) });
  const log = createWriteStream(file);
  let ticks = 0;
  let up = runtime.start();
  const shared: Shared = {
    url: runtime.url,
    up: () => up,
    tick: () => ++ticks,
    write: (line) => log.write(`${JSON.stringify(line)}\n`),
    turn: 8,
    known: new Map(),
    held: new Map(),
    bodies: new Set(),
  };
  const days = Object.fromEntries(SLOTS.map((slot) => [slot.id, `daily:${slot.day}`]));
  shared.write({
    t: 'run',
    seed: size.seed,
    clients: size.clients,
    operations: size.operations,
    kept: size.kept,
    days,
  });
  try {
    await up;
    const start = performance.now();
    let steps = 0;
    const all = size.clients * size.operations;
    let killed = 0;
    const kill = async () => {
      await runtime.kill();
      shared.write({ t: 'killed', at: shared.tick() });
      await runtime.start();
      shared.write({ t: 'up', at: shared.tick() });
    };
    const work = async (id: number) => {
      const client = new Client(id, size.seed, shared);
      for (let i = 0; i < size.operations; i++) {
        await client.step();
        if (++steps >= ((killed + 1) * all) / (size.kills + 1) && killed < size.kills) {
          killed++;
          up = kill();
        }
      }
    };
    await Promise.all(Array.from({ length: size.clients }, (_, id) => work(id)));
    const seconds = (performance.now() - start) / 1000;
    await lookBack(shared, size);
    return seconds;
  } finally {
    await runtime.kill();
    log.end();
    await once(log, 'finish');
    rmSync(folder, { recursive: true, force: true });
  }
}

/** When all is over: every article, every digest, every list of versions. */
async function lookBack(shared: Shared, size: Size): Promise<void> {
  const last = new Client(size.clients, size.seed, shared);
  for (const slot of SLOTS) await last.look(slot);
  for (const key of [...shared.known.keys()].sort()) {
    await last.read(key, undefined, true);
    await last.listing(key);
  }
}

/** Lines of a log, parsed. */
export function parseLog(text: string): Line[] {
  return text.split('\n').flatMap((line) => (line.trim() === '' ? [] : (JSON.parse(line) as Line)));
}
