/**
 * What reading a page costs in workerd, where the free plan gives a request 10 ms of CPU. In: the development pages of
 * ../shared/eval. Out: printed: mean CPU milliseconds a page, cold and warm, less what taking the same body costs, from the
 * runtime's own process times (Linux), by length of page. Run: node test/bench/pages/run.ts
 */
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { convertV4MiniflareOptions, Miniflare } from 'miniflare';
import { QUIET_WRANGLER } from '../../../src/cli/start/quiet.ts';
import { evalFolder, lines } from '../../quality/development.ts';

const ROOT = resolve(import.meta.dirname, '../../..');
const DATE = '2026-11-02';
const ROUNDS = 5;
const TICK = 10; // milliseconds of a clock tick, Linux's USER_HZ

/** CPU milliseconds that processes started by this one have had, workerd among them. */
function cpu(): number {
  const ticks = fs.readdirSync('/proc').map((pid) => {
    if (!/^\d+$/.test(pid)) return 0;
    try {
      const stat = fs.readFileSync(`/proc/${pid}/stat`, 'utf8');
      const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
      return Number(fields[1]) === process.pid && stat.includes('workerd')
        ? Number(fields[11]) + Number(fields[12])
        : 0;
    } catch {
      return 0; // it ended meanwhile
    }
  });
  return ticks.reduce((a, b) => a + b, 0) * TICK;
}

const pages = lines<{ html: string }>('extraction.jsonl')?.map(({ html }) =>
  gunzipSync(fs.readFileSync(join(evalFolder, html))).toString('utf8'),
);
if (pages !== undefined) {
  const folder = fs.mkdtempSync(join(tmpdir(), 'standfirst-pages-'));
  const config = join(folder, 'wrangler.toml');
  fs.writeFileSync(config, `name = "pages"\ncompatibility_date = "${DATE}"\n`);
  execFileSync(
    process.execPath,
    [
      ...[
        join(ROOT, 'node_modules/wrangler/bin/wrangler.js'),
        'deploy',
        join(import.meta.dirname, 'worker.ts'),
      ],
      ...['--dry-run', '--minify', '--outdir', folder, '--config', config],
    ],
    { cwd: ROOT, env: { ...process.env, ...QUIET_WRANGLER }, stdio: ['ignore', 'ignore', 'inherit'] },
  );
  const contents = fs.readFileSync(join(folder, 'worker.js'), 'utf8');
  const runtime = new Miniflare(
    convertV4MiniflareOptions({
      host: '127.0.0.1',
      port: 0,
      modules: [{ type: 'ESModule', path: 'worker.js', contents }],
      compatibilityDate: DATE,
    }),
  );
  try {
    const url = await runtime.ready;
    const cost = async (path: string, some: readonly string[]) => {
      const before = cpu();
      for (const html of some) {
        const response = await fetch(new URL(path, url), { method: 'POST', body: html });
        if (!response.ok) throw new Error(`${path} answered ${response.status}`);
        await response.text();
      }
      return (cpu() - before) / some.length;
    };
    const report = async (name: string, some: readonly string[]) => {
      const [taken, read] = [await cost('/empty', some), await cost('/', some)];
      const length = some.reduce((sum, html) => sum + html.length, 0) / some.length / 1000;
      console.log(
        `${name}: ${some.length} pages, ${length.toFixed(0)} kB on average: ${(read - taken).toFixed(2)} ms CPU a page (taking the body: ${taken.toFixed(2)})`,
      );
    };
    await report('cold', pages.slice(0, 10));
    await cost('/', pages);
    const often = Array.from({ length: ROUNDS }, () => pages).flat();
    for (const [from, to] of [
      [0, 100_000],
      [100_000, 250_000],
      [250_000, 500_000],
      [500_000, 3_000_000],
    ] as const)
      await report(
        `warm, ${from / 1000} to ${to / 1000} kB`,
        often.filter((html) => html.length >= from && html.length < to),
      );
    await report('warm, all', often);
  } finally {
    await runtime.dispose();
    fs.rmSync(folder, { recursive: true, force: true });
  }
}
