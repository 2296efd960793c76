/**
 * `npm run history [-- --seed N --clients N --operations N --kills N --log FILE]`:
 * a run at full size, then the checker. Prints seed, figures and the verdict;
 * exit status 1 where a rule is broken. The log is kept.
 */
import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { check } from './rules.ts';
import { parseLog, run } from './run.ts';

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
    clients: { type: 'string', default: '50' },
    operations: { type: 'string', default: '2000' },
    kills: { type: 'string', default: '8' },
    kept: { type: 'string', default: '1000' },
    log: { type: 'string', default: join(tmpdir(), 'standfirst-history.ndjson') },
  },
});
const size = {
  seed: Number(values.seed),
  clients: Number(values.clients),
  operations: Number(values.operations),
  kills: Number(values.kills),
  kept: Number(values.kept),
};
process.stdout.write(`${JSON.stringify(size)}\nlog ${values.log}\n`);
const seconds = await run(size, values.log);
const verdict = check(parseLog(readFileSync(values.log, 'utf8')));
process.stdout.write(`${seconds.toFixed(1)} s\n${JSON.stringify(verdict.figures, null, 2)}\n`);
for (const wrong of verdict.broken.slice(0, 50))
  process.stdout.write(`BROKEN ${wrong.rule}: ${wrong.what}\n`);
process.stdout.write(verdict.broken.length === 0 ? 'all rules hold\n' : `${verdict.broken.length} broken\n`);
process.exit(verdict.broken.length === 0 ? 0 : 1);
