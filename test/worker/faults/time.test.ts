/**
 * Alarms that throw seven times, and clocks that jump. What waits is told and
 * built in the end; versions' dates move forward with their numbers.
 */
import { evictDurableObject, reset, runDurableObjectAlarm, runInDurableObject } from 'cloudflare:test';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { sample } from '../articles.ts';
import { type Doc, get, post, put, read, send, storyOf } from '../client.ts';
import { catalog, digest, unsound } from './soundness.ts';
import { Steps } from './steps.ts';

let path: string;
let key: string;

beforeEach(async () => {
  await reset();
  await post();
  const story = await storyOf('weir-herald');
  key = `story:${story}`;
  path = `/v1/stories/${story}/digest`;
  await read(path);
});

afterEach(() => {
  vi.useRealTimers();
});

const FRESH = { 'Cache-Control': 'no-cache' };
const fresh = async (): Promise<Doc> => (await get(path, FRESH)).json();

/** Rings an object's alarm seven times; each time another of its statements fails. Then the platform has given up. */
async function failsSevenTimes(
  stub: () => DurableObjectStub,
  enter: (steps: Steps) => Promise<void>,
): Promise<void> {
  const steps = new Steps();
  for (let turn = 0; turn < 7; turn++) {
    await enter(steps);
    steps.arm(['sql'], turn % 3, 'refuse');
    await runInDurableObject(stub(), (_, state) => state.storage.setAlarm(Date.now() + 60_000));
    await expect(runDurableObjectAlarm(stub())).rejects.toThrow('fault at');
    expect(steps.disarm()).toBe(true);
  }
  expect(await runDurableObjectAlarm(stub())).toBe(false);
  await evictDurableObject(stub());
}

describe('an alarm that throws seven times', () => {
  it('of the catalog: what waits to be told is told once the object lives again', async () => {
    await runInDurableObject(catalog(), (_, state) => {
      state.storage.sql.exec('UPDATE digests SET generation = generation + 1');
      state.storage.sql.exec('INSERT INTO outbox (key, attempts) VALUES (?, 0)', key);
    });
    await failsSevenTimes(catalog, (steps) => steps.enterCatalog());
    await read('/healthz');
    expect(await unsound()).toEqual([]);
    expect(await runDurableObjectAlarm(catalog())).toBe(true);
    const left = await runInDurableObject(catalog(), (_, state) =>
      state.storage.sql.exec('SELECT key FROM outbox').toArray(),
    );
    expect(left).toEqual([]);
  });

  it('of a digest: the next reader sets it again, and is told that it is stale', async () => {
    await put(sample('weir-herald'), { title: 'Another' });
    await failsSevenTimes(
      () => digest(key),
      (steps) => steps.enterDigest(key),
    );
    expect(((await (await send(path)).json()) as Doc).stale).toBeDefined();
    expect(await unsound()).toEqual([]);
    expect(await runDurableObjectAlarm(digest(key))).toBe(true);
    expect(await read(path)).toMatchObject({ version: 2, cause: { kind: 'article-revised' } });
  });
});

describe('a clock that jumps', () => {
  it.each([
    ['back a day', -86_400_000],
    ['back a second', -1000],
    ['forward a year', 31_536_000_000],
  ])('%s: dates move with versions, and no date vouches for an older one', async (_, jump) => {
    vi.useFakeTimers({ toFake: ['Date'] });
    const start = Date.now();
    const seen: { version: number; modified: string }[] = [];
    for (let turn = 0; turn < 4; turn++) {
      vi.setSystemTime(start + (turn % 2) * jump);
      await put(sample('weir-herald'), { title: `Title ${turn}` });
      const answer = await get(path, FRESH);
      const { version } = (await answer.json()) as Doc;
      seen.push({ version, modified: answer.headers.get('last-modified') as string });
    }
    expect(seen.map((one) => one.version)).toEqual([2, 3, 4, 5]);
    const dates = seen.map((one) => Date.parse(one.modified));
    expect(dates).toEqual([...new Set(dates)].sort((a, b) => a - b));
    const old = await get(path, { ...FRESH, 'If-Modified-Since': seen[2]?.modified as string });
    expect(old.status).toBe(200);
    const same = await get(path, { ...FRESH, 'If-Modified-Since': seen[3]?.modified as string });
    expect(same.status).toBe(304);
    expect((await fresh()).version).toBe(5);
    expect(await unsound()).toEqual([]);
  });
});
