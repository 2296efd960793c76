/**
 * `npm run build`: the Worker as it would be deployed, in `dist/`, and what it weighs.
 * In: `wrangler.toml`. Out: the minified bundle's size, raw and gzip, its heaviest parts, and the time that its modules take to start.
 * Start-up is what Cloudflare limits to one second: evaluating the modules before the first request. `wrangler check
 * startup` profiles just that in workerd on this machine; we take the median active time of several runs, idle time left out.
 * Refused with exit status 1: a bundle over 340 KiB gzip (Cloudflare's own limit is 3 MiB on the free plan; ours is so that growth is decided, not drifted into).
 */
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createRequire, type SourceMapPayload } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { Failure, report } from './failure.ts';
import { QUIET_WRANGLER } from './start/quiet.ts';
import { gzipBytes, type Part, weigh } from './weight.ts';

const LIMIT = 340 * 1024;
const STARTUP_RUNS = 5;
/** How many parts of the bundle are named. */
const PARTS = 12;

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const OUT = join(ROOT, 'dist');
const run = promisify(execFile);

/** The part of a V8 CPU profile that is read: microseconds between samples, and which node each sample hit. */
interface CpuProfile {
  readonly nodes: readonly { readonly id: number; readonly callFrame: { readonly functionName: string } }[];
  readonly samples: readonly number[];
  readonly timeDeltas: readonly number[];
}

await build().catch(report);

async function build(): Promise<void> {
  await rm(OUT, { recursive: true, force: true });
  await wrangler(['deploy', '--dry-run', '--minify', '--outdir', OUT]);
  const bundle = await readFile(join(OUT, 'worker.js'), 'utf8');
  const map = JSON.parse(await readFile(join(OUT, 'worker.js.map'), 'utf8')) as SourceMapPayload;
  const gzip = gzipBytes(bundle);
  const startup = await medianStartup();
  process.stdout.write(
    `bundle    ${kib(Buffer.byteLength(bundle))} KiB minified, ${kib(gzip)} KiB gzip (limit ${kib(LIMIT)}) in ${relative(ROOT, OUT)}/worker.js\n` +
      `${weigh(bundle, map).slice(0, PARTS).map(partLine).join('')}` +
      `start-up  ${startup.toFixed(1)} ms to evaluate the modules in workerd, median of ${STARTUP_RUNS} (limit 1000)\n`,
  );
  if (gzip > LIMIT) throw new Failure(`the bundle is ${kib(gzip)} KiB gzip: more than ${kib(LIMIT)}`);
}

/** A part's line: its weight, and what it adds to the whole once packed. */
function partLine({ name, raw, gzip }: Part): string {
  return `${kib(raw).padStart(15)} KiB minified, ${kib(gzip).padStart(5)} KiB gzip: ${name}\n`;
}

async function medianStartup(): Promise<number> {
  const folder = await mkdtemp(join(tmpdir(), 'standfirst-build-'));
  try {
    const times: number[] = [];
    for (let turn = 0; turn < STARTUP_RUNS; turn += 1) {
      const file = join(folder, `${turn}.cpuprofile`);
      await wrangler(['check', 'startup', '--args=--minify', '--outfile', file]);
      times.push(activeTime(JSON.parse(await readFile(file, 'utf8')) as CpuProfile));
    }
    return times.sort((a, b) => a - b)[Math.floor(times.length / 2)] as number;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Milliseconds in which the profiled isolate did anything. */
function activeTime({ nodes, samples, timeDeltas }: CpuProfile): number {
  const waiting = new Set(
    nodes
      .filter(({ callFrame }) => ['(idle)', '(root)'].includes(callFrame.functionName))
      .map(({ id }) => id),
  );
  const active = samples.reduce((sum, node, at) => sum + (waiting.has(node) ? 0 : (timeDeltas[at] ?? 0)), 0);
  return active / 1000;
}

async function wrangler(args: readonly string[]): Promise<void> {
  const script = join(
    dirname(createRequire(import.meta.url).resolve('wrangler/package.json')),
    'bin/wrangler.js',
  );
  await run(process.execPath, [script, ...args], {
    cwd: ROOT,
    env: { ...process.env, ...QUIET_WRANGLER, WRANGLER_LOG: 'error' },
  }).catch((error: { stderr?: string; stdout?: string; message: string }) => {
    throw new Failure(`wrangler ${args[0]} failed:\n${error.stderr || error.stdout || error.message}`);
  });
}

function kib(bytes: number): string {
  return (bytes / 1024).toFixed(1);
}
