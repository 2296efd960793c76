/**
 * Addresses have one spelling. In: addresses that end in a slash too many. Out:
 * 404, so that no page has two addresses and no cache two entries for one answer.
 */
import { expect, it } from 'vitest';
import { problem, send } from './client.ts';

it('knows nothing at an address with a slash at its end', async () => {
  for (const path of ['/v1/stories', '/outlets', '/openapi.json', '/healthz']) {
    expect((await send(path)).status, path).toBe(200);
    await problem(await send(`${path}/`, { headers: { accept: 'application/json' } }), 404, 'no-route');
  }
});
