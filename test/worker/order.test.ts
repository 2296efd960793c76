/**
 * The whole sample corpus in random orders, in batches of random sizes, read and
 * restarted in between: no byte of any digest differs, ids of stories aside.
 */
import { abortAllDurableObjects, reset } from 'cloudflare:test';
import { expect, it } from 'vitest';
import { get, write } from './client.ts';
import { CORPUS } from './corpus.ts';
import { everything, randomly, shuffled } from './orders.ts';

const ORDERS = 6;

it(`digests of ${CORPUS.length} articles in ${ORDERS} orders are the same to the byte`, async () => {
  expect(CORPUS.length).toBeGreaterThan(40);
  let wanted: string | null = null;
  for (let seed = 0; seed < ORDERS; seed++) {
    await reset();
    const random = randomly(seed);
    const order = seed === 0 ? CORPUS : shuffled(CORPUS, seed);
    for (let from = 0; from < order.length; ) {
      const size = seed === 0 ? order.length : 1 + Math.floor(random() * 12);
      const answer = await write('POST', '/v1/articles', order.slice(from, from + size));
      expect(await answer.text()).not.toContain('rejected');
      from += size;
      if (random() < 0.3) await abortAllDurableObjects();
      // Some digests are made on the way and overtaken.
      if (random() < 0.3) await get('/v1/digests/latest');
    }
    const made = await everything();
    wanted ??= made;
    expect(made === wanted, `seed ${seed}: ${difference(made, wanted)}`).toBe(true);
  }
}, 180_000);

/** Where two texts part. */
function difference(a: string, b: string): string {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  return `${a.slice(Math.max(0, at - 80), at + 120)} | ${b.slice(Math.max(0, at - 80), at + 120)}`;
}
