/**
 * What each thing costs, counted at the bindings: requests to objects, KV reads
 * and writes, SQL rows. The bounds are those that src/storage/COSTS.md reckons
 * with; who exceeds one has made the service dearer.
 */
import { createExecutionContext, reset } from 'cloudflare:test';
import { expect, it } from 'vitest';
import { makeApp } from '../../../src/http/app.ts';
import { bodyOf, SAMPLES, sample } from '../articles.ts';
import { post, read, storyOf } from '../client.ts';
import { Steps } from './steps.ts';

const app = makeApp();
const steps = new Steps();

interface Cost {
  readonly calls: number;
  readonly kvReads: number;
  readonly kvWrites: number;
  readonly rowsRead: number;
  readonly rowsWritten: number;
}

async function costOf(
  method: string,
  path: string,
  body?: unknown,
  more: Record<string, string> = {},
  wanted: readonly number[] = [200, 201, 304],
): Promise<Cost> {
  steps.arm(['kv', 'call', 'sql'], -1, 'refuse');
  const request = new Request(`https://standfirst.test${path}`, {
    method,
    headers: { 'Content-Type': 'application/json', Authorization: 'Bearer admin-a', ...more },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const response = await app.fetch(request, steps.env, createExecutionContext());
  await response.text();
  expect(wanted).toContain(response.status);
  const count = (part: string) => steps.seen.filter((one) => one.includes(part)).length;
  const rows = (of: 'rowsRead' | 'rowsWritten') => steps.cursors.reduce((sum, one) => sum + one[of], 0);
  const cost = {
    ...{ calls: count('call '), kvReads: count(' get'), kvWrites: count(' put') },
    ...{ rowsRead: rows('rowsRead'), rowsWritten: rows('rowsWritten') },
  };
  steps.disarm();
  return cost;
}

it('costs what the cost sheet says', async () => {
  await reset();
  await post(SAMPLES.slice(0, 6));
  const story = await storyOf('weir-herald');
  const path = `/v1/stories/${story}/digest`;
  await read(path);
  await steps.enterCatalog();
  await steps.enterDigest(`story:${story}`);
  const costs: Record<string, Cost> = {
    'a new article': await costOf('PUT', '/v1/articles/bakery-courier', bodyOf(sample('bakery-courier'))),
    'the same again': await costOf('PUT', '/v1/articles/bakery-courier', bodyOf(sample('bakery-courier'))),
    'a revision': await costOf('PUT', '/v1/articles/weir-herald', {
      ...bodyOf(sample('weir-herald')),
      title: 'Other',
    }),
    'a build': await costOf('GET', path, undefined, { 'Cache-Control': 'no-cache' }),
  };
  await read(path);
  costs['a read'] = await costOf('GET', path);
  costs['a conditional read'] = await costOf('GET', path, undefined, { 'If-None-Match': '*' });
  await read('/v1/stories/saaaaaaaaaaaa/digest', 404);
  await steps.enterDigest('story:saaaaaaaaaaaa');
  costs['a digest that never was'] = await costOf(
    'GET',
    '/v1/stories/saaaaaaaaaaaa/digest',
    undefined,
    {},
    [404],
  );
  for (const [what, cost] of Object.entries(costs)) console.info(`cost of ${what}: ${JSON.stringify(cost)}`);
  const most: Record<string, Cost> = {
    'a new article': { calls: 2, kvReads: 1, kvWrites: 1, rowsRead: 300, rowsWritten: 200 },
    'the same again': { calls: 1, kvReads: 0, kvWrites: 0, rowsRead: 10, rowsWritten: 0 },
    'a revision': { calls: 4, kvReads: 1, kvWrites: 1, rowsRead: 1200, rowsWritten: 400 },
    'a build': { calls: 2, kvReads: 1, kvWrites: 0, rowsRead: 80, rowsWritten: 40 },
    'a read': { calls: 1, kvReads: 0, kvWrites: 0, rowsRead: 0, rowsWritten: 0 },
    'a conditional read': { calls: 1, kvReads: 0, kvWrites: 0, rowsRead: 0, rowsWritten: 0 },
    'a digest that never was': { calls: 2, kvReads: 0, kvWrites: 0, rowsRead: 5, rowsWritten: 0 },
  };
  for (const [what, cost] of Object.entries(costs))
    for (const [part, count] of Object.entries(cost))
      expect(count, `${part} of ${what}`).toBeLessThanOrEqual((most[what] as Cost)[part as keyof Cost]);
});
