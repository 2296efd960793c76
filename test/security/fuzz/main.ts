/**
 * `npm run fuzz -- --requests 100000 --seed N`: generated requests against the
 * real local runtime. Prints what was answered; exit status 1 where anything was
 * a fault, took over two seconds, or was stored under a name outside its prefix.
 */
import { parseArgs } from 'node:util';
import { parseBodyKey } from '../../../src/storage/index.ts';
import { fuzz } from './run.ts';
import { startService } from './service.ts';

const { values } = parseArgs({
  options: {
    requests: { type: 'string', default: '100000' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
  },
});
process.stdout.write(`seed ${values.seed}, ${values.requests} requests\n`);
const service = await startService();
const told = (done: number) => process.stdout.write(`${done}\n`);
const { statuses, reached, wrong, slowest, keys, seconds } = await fuzz(
  service,
  Number(values.requests),
  Number(values.seed),
  told,
);
await service.end();
const outside = keys.filter((key) => parseBodyKey(key) === null);
process.stdout.write(
  `${JSON.stringify({ statuses, reached: reached.length, seconds, keys: keys.length, outside, slowest }, null, 1)}\n`,
);
for (const one of wrong.slice(0, 100)) process.stdout.write(`WRONG ${one}\n`);
process.stdout.write(`${wrong.length} wrong\n`);
process.exit(wrong.length === 0 && outside.length === 0 ? 0 : 1);
