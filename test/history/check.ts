/**
 * `node test/history/check.ts LOG`: judges a run's log against the model, without
 * the service. A name that ends in `.zst` is decompressed. Needs nothing but Node.
 * Exit status 1 where a rule is broken.
 */
import { readFileSync } from 'node:fs';
import { zstdDecompressSync } from 'node:zlib';
import type { Line } from './log.ts';
import { check } from './rules.ts';

const [file] = process.argv.slice(2);
if (file === undefined) {
  process.stderr.write('usage: node test/history/check.ts LOG\n');
  process.exit(2);
}
const bytes = readFileSync(file);
const lines = (file.endsWith('.zst') ? zstdDecompressSync(bytes) : bytes)
  .toString('utf8')
  .split('\n')
  .flatMap((line) => (line.trim() === '' ? [] : (JSON.parse(line) as Line)));
const { broken, figures } = check(lines);
process.stdout.write(`${JSON.stringify(figures, null, 2)}\n`);
for (const { rule, what } of broken) process.stdout.write(`BROKEN ${rule}: ${what}\n`);
process.stdout.write(broken.length === 0 ? 'all rules hold\n' : `${broken.length} broken\n`);
process.exit(broken.length === 0 ? 0 : 1);
