/**
 * `npm run bench:http`: reads of a cached digest, whole and as 304, beside an
 * empty Hono route that calls one Durable Object: one runtime, one run. Volleys of
 * some 20 ms in turn, so that what else the machine does meets all kinds alike.
 * Prints requests a second and what part of the empty route's they are (the median
 * over rounds); exit status 1 below 0.7, or 0.9 for a 304.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { convertV4MiniflareOptions, Miniflare } from 'miniflare';
import { QUIET_WRANGLER } from '../../../src/cli/start/quiet.ts';
import { SLOTS, writing } from '../../history/world.ts';
import { type Kind, Load } from './load.ts';
import { processorOfRuntime } from './processor.ts';

const ROOT = resolve(import.meta.dirname, '../../..');
const ROUNDS = Number(process.env.ROUNDS ?? 300);
/** Rounds until what runs often is compiled. */
const WARMING = 40;
const CONNECTIONS = 16;
/** Requests of a volley, over each connection. */
const EACH = 4;
const WANTED = { digest: 0.7, 'not modified': 0.9 } as const;

const folder = mkdtempSync(join(tmpdir(), 'standfirst-bench-'));
execFileSync(
  process.execPath,
  [
    join(ROOT, 'node_modules/wrangler/bin/wrangler.js'),
    'deploy',
    join(import.meta.dirname, 'worker.ts'),
    '--dry-run',
    '--minify',
    '--outdir',
    folder,
    '--config',
    join(ROOT, 'wrangler.toml'),
  ],
  { cwd: ROOT, env: { ...process.env, ...QUIET_WRANGLER }, stdio: ['ignore', 'ignore', 'inherit'] },
);
const objects = ['CATALOG', 'DIGEST', 'FEEDS', 'EMPTY'].map((name) => {
  const className = `${name[0]}${name.slice(1).toLowerCase()}`;
  return [name, { className, useSQLite: name !== 'EMPTY' }] as const;
});
const options = convertV4MiniflareOptions({
  host: '127.0.0.1',
  port: 0,
  modules: [
    { type: 'ESModule', path: 'worker.js', contents: readFileSync(join(folder, 'worker.js'), 'utf8') },
  ],
  compatibilityDate: '2026-11-02',
  kvNamespaces: ['ARTICLES'],
  durableObjects: Object.fromEntries(objects),
  bindings: { INGEST_TOKEN: 'bench' },
});
const runtime = new Miniflare(options);
try {
  const url = await runtime.ready;
  const articles = SLOTS.map((slot, at) => ({ id: slot.id, ...writing(slot, at) }));
  const sent = await fetch(new URL('/v1/articles', url), {
    method: 'POST',
    headers: { Authorization: 'Bearer bench', 'Content-Type': 'application/json' },
    body: JSON.stringify(articles),
  });
  if (!sent.ok) throw new Error(await sent.text());
  const stories = (await (await fetch(new URL('/v1/stories', url))).json()) as { items: { id: string }[] };
  const digest = new URL(`/v1/stories/${stories.items[0]?.id}/digest`, url);
  const first = await fetch(digest);
  const bytes = (await first.arrayBuffer()).byteLength;
  const tag = first.headers.get('etag') ?? '';
  const kinds = {
    empty: { path: '/empty', headers: {}, status: '200' },
    digest: { path: digest.pathname, headers: {}, status: '200' },
    'not modified': { path: digest.pathname, headers: { 'If-None-Match': tag }, status: '304' },
  } satisfies Record<string, Kind>;
  const rates: Record<keyof typeof kinds, number[]> = { empty: [], digest: [], 'not modified': [] };
  const processor = processorOfRuntime();
  const spent = { empty: 0, digest: 0, 'not modified': 0 };
  const load = await Load.open(url, CONNECTIONS);
  const turn = Object.keys(kinds) as (keyof typeof kinds)[];
  for (let round = -WARMING; round < ROUNDS; round++) {
    // Who comes first changes, for what else the machine does comes in waves.
    turn.push(turn.shift() as (typeof turn)[number]);
    for (const kind of turn) {
      const before = processor() ?? 0;
      const took = await load.volley(kinds[kind], EACH);
      if (round < 0) continue;
      rates[kind].push((CONNECTIONS * EACH * 1000) / took);
      spent[kind] += ((processor() ?? 0) - before) / (CONNECTIONS * EACH) / ROUNDS;
    }
  }
  load.close();
  const median = (all: readonly number[]) => [...all].sort((a, b) => a - b)[all.length >> 1] as number;
  process.stdout.write(
    `a digest of ${bytes} bytes, ${CONNECTIONS} connections, ${ROUNDS} rounds of ${CONNECTIONS * EACH} requests a kind, medians\n`,
  );
  const time = (kind: keyof typeof kinds) => `${(spent[kind] * 1000).toFixed(0)} µs of processor`;
  process.stdout.write(`empty route, one object  ${median(rates.empty).toFixed(0)}/s, ${time('empty')}\n`);
  for (const kind of ['digest', 'not modified'] as const) {
    const ratio = median(rates[kind].map((rate, at) => rate / (rates.empty[at] as number)));
    process.stdout.write(
      `${kind.padEnd(24)} ${median(rates[kind]).toFixed(0)}/s, ${time(kind)}: ${ratio.toFixed(2)} of it, wanted ${WANTED[kind]}; by processor ${(spent.empty / spent[kind]).toFixed(2)}\n`,
    );
    if (ratio < WANTED[kind]) process.exitCode = 1;
  }
} finally {
  await runtime.dispose();
  rmSync(folder, { recursive: true, force: true });
}
