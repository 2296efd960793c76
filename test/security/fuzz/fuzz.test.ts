/**
 * A thousand and more generated requests, another seed each time, and bytes that are
 * hardly HTTP. The full size is `npm run fuzz -- --requests 100000 --seed N`.
 */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parseBodyKey } from '../../../src/storage/index.ts';
import { fuzz } from './run.ts';
import { type Service, startService } from './service.ts';
import { wire } from './wire.ts';

const REQUESTS = 1_200;

let service: Service;
beforeAll(async () => {
  service = await startService();
}, 60_000);
afterAll(() => service.end());

test('no request is a fault, takes long, or is stored under a name outside its prefix', {
  timeout: 180_000,
}, async () => {
  const seed = Date.now() % 1_000_000;
  console.info(`npm run fuzz -- --requests ${REQUESTS} --seed ${seed}`);
  const { statuses, reached, wrong, keys } = await fuzz(service, REQUESTS, seed);
  console.info(`fuzz: ${JSON.stringify(statuses)}`);
  expect(wrong, `seed ${seed}`).toEqual([]);
  expect(keys.length).toBeGreaterThan(0);
  expect(keys.filter((key) => parseBodyKey(key) === null)).toEqual([]);
  // Most of the surface answered as it should, not only with refusals.
  expect(reached.length).toBeGreaterThan(45);
});

test('bytes that are hardly HTTP are refused, and the next caller is served', async () => {
  const met = await wire(service.url);
  for (const [name, statuses] of met) {
    // 501 is the runtime's own word for methods that HTTP does not have.
    for (const status of statuses.filter((one) => one !== 501)) expect(status, name).toBeLessThan(500);
  }
  expect(met.get('requests in a row')).toEqual(Array(50).fill(401));
  expect((await fetch(new URL('/healthz', service.url))).status).toBe(200);
});
