/**
 * `npm run expressions`: asks recheck about every regular expression of src that
 * verdicts.json does not know yet (all of them with --all), forgets those that are
 * gone, and prints what is not safe.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expressionsOfSrc, madeBy, nameOf, type Verdict, verdictOf } from './expressions.ts';

const FILE = join(import.meta.dirname, 'verdicts.json');
const TIMEOUT = 20_000;

interface Kept {
  safe: string[];
  others: Record<string, { at: string; source: string } & Exclude<Verdict, { status: 'safe' }>>;
}

const before = process.argv.includes('--all')
  ? { safe: [], others: {} }
  : (JSON.parse(readFileSync(FILE, 'utf8')) as Kept);
const { literals, made } = expressionsOfSrc();
const all = [...literals, ...(await madeBy(made.filter((file) => !file.startsWith('http/headers'))))];
const after: Kept = { safe: [], others: {} };
for (const one of all) {
  const name = nameOf(one);
  if (after.safe.includes(name) || name in after.others) continue;
  const known = before.others[name];
  const verdict: Verdict = before.safe.includes(name)
    ? { status: 'safe' }
    : (known ?? (await verdictOf(one, TIMEOUT)));
  if (verdict.status === 'safe') after.safe.push(name);
  else {
    const { status, complexity, attack } = verdict;
    after.others[name] = { at: one.at, source: one.source, status, complexity, attack };
    process.stdout.write(`${one.at} ${status} ${complexity} ${one.source.slice(0, 100)}\n`);
  }
}
after.safe.sort();
after.others = Object.fromEntries(
  Object.entries(after.others).sort(([, a], [, b]) => (a.at < b.at ? -1 : 1)),
);
writeFileSync(FILE, `${JSON.stringify(after, null, 1)}\n`);
process.stdout.write(`${after.safe.length} safe, ${Object.keys(after.others).length} not\n`);
