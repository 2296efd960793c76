/**
 * `node test/golden/write-floors.ts [--lower "why"]`: writes floors.json anew
 * from what the engine reaches on the corpus as it is, printing old → new.
 * Refuses to lower a floor without a reason; the reason stands in the file.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { corpusHash, measured } from './measures.ts';

const FILE = new URL('floors.json', import.meta.url);

/** What floors.json holds. */
export interface Floors {
  readonly corpus: string;
  readonly floors: Readonly<Record<string, number>>;
  /** Each time a floor went down: which, from, to, why. */
  readonly lowered: readonly string[];
}

/** A measure as its floor: rounded down to a thousandth. */
function floorOf(share: number): number {
  return Math.floor(share * 1000 + 1e-9) / 1000;
}

const old = existsSync(FILE) ? (JSON.parse(readFileSync(FILE, 'utf8')) as Floors) : null;
const at = process.argv.indexOf('--lower');
const why = at < 0 ? null : (process.argv[at + 1] ?? null);
const floors: Record<string, number> = {};
const lowered: string[] = [];
for (const [name, share] of Object.entries(measured())) {
  floors[name] = floorOf(share);
  const before = old?.floors[name];
  console.log(`${name}: ${before ?? '–'} → ${floors[name]}`);
  if (before !== undefined && floors[name] < before) lowered.push(`${name}: ${before} → ${floors[name]}`);
}
for (const name of Object.keys(old?.floors ?? {}))
  if (!(name in floors)) lowered.push(`${name}: no longer measured`);
if (lowered.length > 0 && !why) {
  console.error(`NOT WRITTEN: these would go down; say why with --lower "…"\n${lowered.join('\n')}`);
  process.exitCode = 1;
} else {
  const history = [...(old?.lowered ?? []), ...lowered.map((line) => `${line}: ${why}`)];
  writeFileSync(FILE, `${JSON.stringify({ corpus: corpusHash(), floors, lowered: history }, null, 2)}\n`);
}
