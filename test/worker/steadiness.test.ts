/**
 * What must not change: digests under another order of arrival or a restart,
 * versions under many readers at once, storage under unknown keys.
 */
import { abortAllDurableObjects, listDurableObjectIds, reset, runInDurableObject } from 'cloudflare:test';
import { beforeEach, describe, expect, it } from 'vitest';
import { SAMPLES, type Sample, sample } from './articles.ts';
import { bindings, type Doc, get, post, put, read, send, storyOf, write } from './client.ts';
import { everything, shuffled } from './orders.ts';

beforeEach(reset);

describe('order of arrival', () => {
  it('and restarts in between change no byte of any digest', async () => {
    await post();
    const wanted = await everything();
    expect(wanted).toContain('weir-herald');
    for (let seed = 1; seed <= 8; seed++) {
      await reset();
      const order = shuffled(SAMPLES, seed);
      for (const [i, one] of order.entries()) {
        if ((i + seed) % 3 === 0) await abortAllDurableObjects();
        await put(one);
        // Some digests are read on the way, so that versions are made and overtaken.
        if ((i + seed) % 4 === 0) await read('/v1/digests/latest');
      }
      expect(await everything(), `seed ${seed}`).toBe(wanted);
    }
  });

  it('nor do revisions and retractions that are undone', async () => {
    await post();
    const wanted = await everything();
    await put(sample('weir-tribune'), { text: sample('chess-courier').text });
    await write('POST', '/v1/articles/chess-gazette/retraction', {}, 'admin-a');
    expect(await everything()).not.toBe(wanted);
    await put(sample('weir-tribune'));
    await write('DELETE', '/v1/articles/chess-gazette/retraction', undefined, 'admin-a');
    expect(await everything()).toBe(wanted);
  });
});

describe('stories that merge', () => {
  it('leave their address pointing at the one that went on, and old versions where they were', async () => {
    const alone: Sample = {
      ...sample('weir-gazette'),
      text: sample('bakery-courier').text,
      title: 'Bakery closes',
    };
    await post([sample('weir-tribune'), alone]);
    const [weir, other] = [await storyOf('weir-tribune'), await storyOf('weir-gazette')];
    expect(other).not.toBe(weir);
    await read(`/v1/stories/${other}/digest`);
    await put(sample('weir-gazette'));
    expect(await storyOf('weir-gazette')).toBe(weir);
    // At once, also for readers whom what is stale would do.
    expect((await send(`/v1/stories/${other}/digest`)).status).toBe(308);
    const moved = await get(`/v1/stories/${other}/digest`);
    expect(moved.status).toBe(308);
    expect(moved.headers.get('location')).toBe(`/v1/stories/${weir}/digest`);
    expect((await get(`/v1/stories/${other}`)).headers.get('location')).toBe(`/v1/stories/${weir}`);
    expect((await read(`/v1/stories/${other}/digest/versions/1`)).inputs).toHaveLength(1);
    const { lineage } = await read(`/v1/stories/${weir}`);
    expect(lineage).toMatchObject([{ kind: 'absorbed', story: other }]);
    expect((await read('/v1/stories')).items).toHaveLength(1);
  });
});

describe('many readers at once', () => {
  it('share one build and get the same bytes', async () => {
    await post();
    const key = `story:${await storyOf('weir-tribune')}`;
    const path = `/v1/stories/${key.slice(6)}/digest`;
    const texts = await Promise.all(Array.from({ length: 200 }, async () => (await get(path)).text()));
    expect(new Set(texts).size).toBe(1);
    expect((await read(`${path}/versions`)).items).toHaveLength(1);
    const stub = bindings.DIGEST.get(bindings.DIGEST.idFromName(key));
    const builds = await runInDurableObject(
      stub,
      (instance) => (instance as unknown as { keeper: { builds: number } }).keeper.builds,
    );
    expect(builds).toBe(1);
  });

  it('and a writer see versions that only go up', async () => {
    await post();
    const path = `/v1/stories/${await storyOf('weir-tribune')}/digest`;
    await read(path);
    const seen: number[] = [];
    for (let i = 0; i < 10; i++) {
      const text = `${sample('weir-herald').text}\n\nBy Monday ${i + 20} cellars had been pumped dry.`;
      const [, ...reads] = await Promise.all([put(sample('weir-herald'), { text }), read(path), read(path)]);
      seen.push(...reads.map((one) => one.version), (await read(path)).version);
    }
    expect(seen).toEqual([...seen].sort((a, b) => a - b));
    const { items } = await read(`${path}/versions`);
    expect(items.map((one: Doc) => one.version)).toEqual(items.map((_: Doc, i: number) => items.length - i));
  });
});

describe('unknown keys', () => {
  it('leave nothing behind', async () => {
    await post();
    const paths = [
      '/v1/digests/1999-01-01',
      '/v1/stories/saaaaaaaaaaaa/digest',
      '/v1/outlets/tribune/briefings/1999-01-01',
    ];
    for (const path of paths) {
      expect((await get(path)).status).toBe(404);
      expect((await get(`${path}/versions/1`)).status).toBe(404);
    }
    const ids = await listDurableObjectIds(bindings.DIGEST);
    for (const id of ids) {
      // An object that keeps nothing ceases to be when it shuts down; it must not be woken either.
      const kept = await runInDurableObject(bindings.DIGEST.get(id), async (_, { storage }) => [
        ...storage.sql.exec('SELECT name FROM sqlite_master').toArray(),
        ...(await storage.list()).keys(),
        await storage.getAlarm(),
      ]);
      expect(kept).toEqual([null]);
    }
    const stub = bindings.CATALOG.get(bindings.CATALOG.idFromName('main'));
    const rows = await runInDurableObject(stub, (_, state) =>
      state.storage.sql.exec('SELECT * FROM digests').toArray(),
    );
    expect(rows).toEqual([]);
  });
});

describe('a catalog that has too much to do', () => {
  it('says so at once, and when to come again', async () => {
    await runInDurableObject(bindings.CATALOG.get(bindings.CATALOG.idFromName('main')), (instance) => {
      Object.assign(instance, { waiting: 1000 });
    });
    const { id, ...body } = sample('weir-herald');
    const refused = await write('PUT', `/v1/articles/${id}`, body);
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([503, '5']);
    await read('/v1/articles');
    await runInDurableObject(bindings.CATALOG.get(bindings.CATALOG.idFromName('main')), (instance) => {
      Object.assign(instance, { waiting: 0 });
    });
    expect((await write('PUT', `/v1/articles/${id}`, body)).status).toBe(201);
  });
});
