/**
 * Extraction beside its peer, in one process. In: ../shared/eval (extraction set and score.mjs). Out: printed: token F1 by source
 * with bootstrap intervals and halves, the paired difference to @mozilla/readability on linkedom, and median CPU a page of both.
 * Run: node test/quality/extraction.ts
 */
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { extract } from '../../src/engine/index.ts';
import { evalFolder, lines } from './development.ts';

interface Page {
  readonly id: string;
  readonly source: string;
  readonly url: string;
  readonly html: string;
  readonly text: string;
}
interface Score {
  readonly p: number;
  readonly r: number;
  readonly f: number;
}
interface Scorer {
  bagF(predicted: readonly string[], gold: readonly string[], n: number): Score;
  boot<T>(units: readonly T[], stat: (units: readonly T[]) => number): { v: number; lo: number; hi: number };
}
interface Row {
  readonly source: string;
  readonly ours: Score;
  readonly peer: Score;
  readonly ourCpu: number;
  readonly peerCpu: number;
}

const words = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
const mean = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0) / values.length;
const percent = (value: number): string => (100 * value).toFixed(2);
const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[values.length >> 1] as number;

function readability(html: string): string {
  // A linkedom document has what Readability reads of the browser's type.
  const document = parseHTML(html).document as unknown as ConstructorParameters<typeof Readability>[0];
  return new Readability(document).parse()?.textContent ?? '';
}

/** CPU milliseconds of this process for one call, and its answer. */
function timed<T>(run: () => T): { answer: T; cpu: number } {
  const before = process.cpuUsage();
  const answer = run();
  const { user, system } = process.cpuUsage(before);
  return { answer, cpu: (user + system) / 1000 };
}

function report(name: string, rows: readonly Row[], { boot }: Scorer): void {
  const interval = (of: (row: Row) => number) => {
    const { v, lo, hi } = boot(rows, (sample) => mean(sample.map(of)));
    return `${percent(v)} [${percent(lo)}, ${percent(hi)}]`;
  };
  const half = (rest: number) =>
    percent(mean(rows.filter((_, i) => i % 2 === rest).map((row) => row.ours.f)));
  console.log(`\n${name}: ${rows.length} pages`);
  console.log(
    `  standfirst   F1 ${interval((row) => row.ours.f)}  P ${interval((row) => row.ours.p)}  R ${interval((row) => row.ours.r)}`,
  );
  console.log(
    `    even pages ${half(0)}, odd pages ${half(1)}; median page ${percent(median(rows.map((row) => row.ours.f)))}`,
  );
  console.log(
    `  readability  F1 ${interval((row) => row.peer.f)}  median page ${percent(median(rows.map((row) => row.peer.f)))}`,
  );
  console.log(`  difference      ${interval((row) => row.ours.f - row.peer.f)}`);
  const [own, other] = [median(rows.map((row) => row.ourCpu)), median(rows.map((row) => row.peerCpu))];
  console.log(
    `  median CPU a page: ${own.toFixed(2)} ms against ${other.toFixed(2)} ms (${(own / other).toFixed(2)}); ` +
      `median of the pages' ratios ${median(rows.map((row) => row.ourCpu / row.peerCpu)).toFixed(2)}`,
  );
}

const pages = lines<Page>('extraction.jsonl');
if (pages !== null) {
  const scorer = (await import(pathToFileURL(path.join(evalFolder, 'score.mjs')).href)) as Scorer;
  const htmlOf = (page: Page) =>
    gunzipSync(fs.readFileSync(path.join(evalFolder, page.html))).toString('utf8');
  for (const page of pages.slice(0, 30)) {
    extract({ html: htmlOf(page) }); // both warm before either is timed
    readability(htmlOf(page));
  }
  const rows = pages.map((page): Row => {
    const html = htmlOf(page);
    const ours = timed(() => extract({ html, url: page.url || null }));
    const peer = timed(() => readability(html));
    const gold = words(page.text);
    return {
      source: page.source,
      ours: scorer.bagF(words(ours.answer.text), gold, 1),
      peer: scorer.bagF(words(peer.answer), gold, 1),
      ourCpu: ours.cpu,
      peerCpu: peer.cpu,
    };
  });
  for (const source of new Set(rows.map((row) => row.source)))
    report(
      source,
      rows.filter((row) => row.source === source),
      scorer,
    );
  report('all', rows, scorer);
}
