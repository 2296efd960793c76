/**
 * Things go wrong between two steps: KV refuses, is late, or remembers a
 * negative; objects die; digests can't be told. What was acknowledged is there
 * afterwards, nothing half made is seen, and the next try succeeds.
 */
import {
  abortAllDurableObjects,
  evictDurableObject,
  reset,
  runDurableObjectAlarm,
  runInDurableObject,
} from 'cloudflare:test';
import { beforeEach, describe, expect, it } from 'vitest';
import { ArticleIn } from '../../src/contract/index.ts';
import { ingestBatch, ingestOne } from '../../src/newsroom/index.ts';
import { catalogOf } from '../../src/objects/facade.ts';
import { bodiesIn, bodyKey, parseBodyKey } from '../../src/storage/index.ts';
import { SAMPLES, sample } from './articles.ts';
import { bindings, type Doc, get, post, problem, put, read, storyOf, write } from './client.ts';

beforeEach(reset);

const ports = (kv: KVNamespace) => ({ catalog: catalogOf(bindings), bodies: bodiesIn(kv) });
const input = (id: string) => ArticleIn.parse(sample(id));

/** KV whose operations, counted from 0, fail where `fails` says so; the writes may happen all the same. */
function failing(fails: (operation: number) => boolean, writesAnyway = false): KVNamespace {
  let operation = 0;
  return {
    ...({} as KVNamespace),
    put: async (key: string, value: string) => {
      const bad = fails(operation++);
      if (!bad || writesAnyway) await bindings.ARTICLES.put(key, value);
      if (bad) throw new Error('KV PUT failed: 429 Too Many Requests');
    },
  } as KVNamespace;
}

describe('KV that refuses to write', () => {
  it.each([false, true])('at any position, though the write may have happened (%s)', async (writesAnyway) => {
    for (let position = 0; position < 7; position++) {
      await reset();
      const items = SAMPLES.map((one) => ({ ok: true as const, value: one }));
      const { results } = await ingestBatch(ports(failing((at) => at === position, writesAnyway)), items);
      const rejected = results.filter((one) => one.status === 'rejected');
      expect(rejected).toMatchObject([{ problem: { status: 503 } }]);
      const listed = (await read('/v1/articles')).items.map((one: Doc) => one.id).sort();
      expect(listed).toEqual(results.flatMap((one) => (one.status === 'created' ? one.id : [])).sort());
      const again = await post();
      expect(again.results.filter((one: Doc) => one.status === 'created')).toHaveLength(1);
      expect((await read('/v1/articles')).items).toHaveLength(SAMPLES.length);
    }
  });
});

describe('KV that remembers negatives', () => {
  it('never meets a key before it is written', async () => {
    const looked = new Set<string>();
    const early: string[] = [];
    const real = bindings.ARTICLES;
    const watched = {
      put: (key: string, value: string) => {
        if (looked.has(key)) early.push(key);
        return real.put(key, value);
      },
      get: (keys: string[], type: 'json') => {
        for (const key of keys) looked.add(key);
        return real.get(keys, type);
      },
    } as unknown as KVNamespace;
    const watching = ports(watched);
    for (const one of SAMPLES) await ingestOne(watching, input(one.id));
    await ingestOne(watching, { ...input('weir-tribune'), title: 'Revised' });
    await ingestOne(watching, input('weir-tribune'));
    // The way back to an old revision writes its key a second time, with the same value.
    expect(early.map((key) => parseBodyKey(key)?.id)).toEqual([]);
  });
});

describe('a body that the catalog can’t see yet', () => {
  it('is not admitted, and is when it comes', async () => {
    const lost = { put: async () => {} } as unknown as KVNamespace;
    const outcome = await ingestOne(ports(lost), input('weir-tribune'));
    expect(outcome).toMatchObject({ ok: false, failure: { problem: 'busy', retryAfter: 5 } });
    await problem(await get('/v1/articles/weir-tribune'), 404, 'unknown-article');
    expect(await put(sample('weir-tribune'))).toMatchObject({ status: 'created' });
  });

  it('makes a digest wait, and not lie', async () => {
    await post();
    const path = `/v1/stories/${await storyOf('weir-tribune')}/digest`;
    const article = await read('/v1/articles/weir-herald');
    const key = bodyKey(article);
    const value = (await bindings.ARTICLES.get(key)) as string;
    await bindings.ARTICLES.delete(key);
    const answer = await get(path);
    expect(answer.headers.get('retry-after')).toBe('5');
    await problem(answer, 503, 'busy');
    await bindings.ARTICLES.put(key, value);
    expect((await read(path)).inputs).toHaveLength(3);
  });
});

describe('objects that die', () => {
  it('keep everything that was acknowledged', async () => {
    await post();
    const paths = [
      '/v1/articles',
      '/v1/stories',
      '/v1/outlets',
      '/v1/digests/latest',
      `/v1/stories/${await storyOf('chess-tribune')}/digest`,
    ];
    const before = await Promise.all(paths.map(async (path) => (await get(path)).text()));
    await abortAllDurableObjects();
    const after = await Promise.all(paths.map(async (path) => (await get(path)).text()));
    expect(after).toEqual(before);
    const stub = bindings.CATALOG.get(bindings.CATALOG.idFromName('main'));
    await evictDurableObject(stub);
    expect(await (await get('/v1/articles')).text()).toBe(before[0]);
  });
});

describe('a digest that could not be told', () => {
  const catalog = () => bindings.CATALOG.get(bindings.CATALOG.idFromName('main'));
  const waiting = () =>
    runInDurableObject(catalog(), (_, state) => state.storage.sql.exec('SELECT key FROM outbox').toArray());

  it('is told by the alarm', async () => {
    await post();
    const story = await storyOf('weir-tribune');
    const path = `/v1/stories/${story}/digest`;
    await read(path);
    // As if the catalog had died between its write and the telling.
    await runInDurableObject(catalog(), async (_, state) => {
      state.storage.sql.exec('UPDATE digests SET generation = generation + 1');
      state.storage.sql.exec('INSERT INTO outbox (key, attempts) VALUES (?, 0)', `story:${story}`);
      await state.storage.setAlarm(Date.now() + 60_000);
    });
    expect(await waiting()).toHaveLength(1);
    expect(await runDurableObjectAlarm(catalog())).toBe(true);
    expect(await waiting()).toEqual([]);
    const stub = bindings.DIGEST.get(bindings.DIGEST.idFromName(`story:${story}`));
    const wanted = await runInDurableObject(stub, (_, state) =>
      state.storage.sql.exec('SELECT wanted - built AS behind FROM state').one(),
    );
    expect(wanted).toEqual({ behind: 1 });
    expect((await read(path)).version).toBe(1);
  });

  it('and is stale is rebuilt by its own alarm, once for a burst', async () => {
    await post(SAMPLES.slice(0, 3));
    const story = await storyOf('weir-tribune');
    await read(`/v1/stories/${story}/digest`);
    for (let i = 0; i < 5; i++) {
      await put(sample('weir-herald'), {
        text: `${sample('weir-herald').text}\n\nPumps ran for ${i + 3} hours.`,
      });
    }
    const stub = bindings.DIGEST.get(bindings.DIGEST.idFromName(`story:${story}`));
    expect(await runDurableObjectAlarm(stub)).toBe(true);
    const versions = await runInDurableObject(stub, (_, state) =>
      state.storage.sql.exec('SELECT version FROM versions').toArray(),
    );
    expect(versions).toHaveLength(2);
    expect(await runDurableObjectAlarm(stub)).toBe(false);
  });

  it('tries again a bounded number of times, then heals at the next read', async () => {
    await post(SAMPLES.slice(0, 3));
    const story = await storyOf('weir-tribune');
    const path = `/v1/stories/${story}/digest`;
    await read(path);
    await put(sample('weir-herald'), { title: 'Another' });
    const key = bodyKey(await read('/v1/articles/weir-herald'));
    const value = (await bindings.ARTICLES.get(key)) as string;
    await bindings.ARTICLES.delete(key);
    const stub = bindings.DIGEST.get(bindings.DIGEST.idFromName(`story:${story}`));
    let tries = 0;
    while (await runDurableObjectAlarm(stub)) tries++;
    expect(tries).toBe(6);
    await problem(await get(path), 503, 'busy');
    await bindings.ARTICLES.put(key, value);
    expect(await read(path)).toMatchObject({ version: 2, cause: { kind: 'article-revised' } });
  });
});

describe('the facade', () => {
  it('offers a closed list, takes ASCII only, and sends no header of a client', async () => {
    const catalog = catalogOf(bindings) as unknown as Record<string, unknown>;
    for (const name of ['destroy', 'reset', 'persist', 'fetch', 'then', 'setAlarm'])
      expect(catalog[name], name).toBeUndefined();
    await expect(catalogOf(bindings).article('ä', false)).rejects.toThrow(TypeError);
    await expect(catalogOf(bindings).article('x'.repeat(9000), false)).rejects.toThrow(TypeError);
    await put(sample('weir-tribune'));
    const response = await get('/v1/articles/weir-tribune', {
      'do-name': 'other',
      'do-content': '["nobody"]',
    });
    expect(((await response.json()) as Doc).id).toBe('weir-tribune');
    const paths = ['/do/call/destroy', '/do/call/article', '/do/set/ports'];
    for (const path of paths) await problem(await get(path), 404, 'no-route');
  });
});

describe('a thousand articles', () => {
  it('all arrive, and sent again they change nothing', async () => {
    const topics = [
      'harbour',
      'orchard',
      'tunnel',
      'museum',
      'stadium',
      'library',
      'airfield',
      'brewery',
      'quarry',
      'lighthouse',
    ];
    const many = Array.from({ length: 1000 }, (_, i) => {
      const topic = `${topics[i % 10]}${Math.floor(i / 3) % 34}`;
      const place = `Town${Math.floor(i / 3)}`;
      return {
        id: `bulk-${i}`,
        outlet: `outlet-${i % 7}`,
        title: `The ${topic} of ${place} reopens`,
        published: `2026-03-${String(1 + (Math.floor(i / 3) % 28)).padStart(2, '0')}`,
        text: `The ${topic} of ${place} reopened after ${i % 90} months of work.\n\nThe council of ${place} paid ${i + 2} million crowns for the ${topic}. Visitors came from ${place} and beyond.`,
      };
    });
    const response = await write('POST', '/v1/articles', many);
    const { results } = (await response.json()) as Doc;
    expect(results.filter((one: Doc) => one.status === 'created')).toHaveLength(1000);
    const ids = new Set<string>();
    let next: string | null = '';
    while (next !== null) {
      const page: Doc = await read(`/v1/articles?limit=100${next === '' ? '' : `&cursor=${next}`}`);
      for (const one of page.items) ids.add(one.id);
      next = page.next;
    }
    expect(ids.size).toBe(1000);
    const before = await (await get('/v1/digests/2026-03-05')).text();
    const again = (await (await write('POST', '/v1/articles', many)).json()) as Doc;
    expect(again.results.filter((one: Doc) => one.status === 'unchanged')).toHaveLength(1000);
    expect(await (await get('/v1/digests/2026-03-05')).text()).toBe(before);
  });
});
