/**
 * What happens without a client: another engine after a deploy, older tables,
 * secrets that are not set.
 */
import {
  createExecutionContext,
  evictDurableObject,
  reset,
  runDurableObjectAlarm,
  runInDurableObject,
} from 'cloudflare:test';
import { beforeEach, describe, expect, it } from 'vitest';
import { makeApp } from '../../src/http/app.ts';
import { openCatalog, openDigest } from '../../src/storage/index.ts';
import { bodyOf, sample } from './articles.ts';
import { bindings, post, problem, read, storyOf } from './client.ts';

const catalog = () => bindings.CATALOG.get(bindings.CATALOG.idFromName('main'));

beforeEach(reset);

describe('another engine', () => {
  it('indexes everything anew by alarm, and rebuilds digests with the same body as no new version', async () => {
    await post();
    const path = `/v1/stories/${await storyOf('weir-herald')}/digest`;
    const before = await read(path);
    const stories = await read('/v1/stories');
    await runInDurableObject(catalog(), (_, state) => {
      state.storage.sql.exec("UPDATE profiles SET engine = 'older'");
      state.storage.sql.exec('DELETE FROM links');
      state.storage.sql.exec("UPDATE articles SET excerpt = 'older'");
    });
    const digest = bindings.DIGEST.get(bindings.DIGEST.idFromName(before.key));
    await runInDurableObject(digest, (_, state) => {
      state.storage.sql.exec("UPDATE state SET engine = 'older'");
    });
    await evictDurableObject(catalog());
    await read('/healthz');
    expect(await runDurableObjectAlarm(catalog())).toBe(true);
    const left = await runInDurableObject(catalog(), (_, state) =>
      state.storage.sql
        .exec(
          "SELECT (SELECT count(*) FROM profiles WHERE engine = 'older') AS profiles, (SELECT count(*) FROM links) AS links, (SELECT count(*) FROM articles WHERE excerpt = 'older') AS excerpts",
        )
        .one(),
    );
    expect(left).toMatchObject({ profiles: 0, excerpts: 0 });
    expect(left.links).toBeGreaterThan(0);
    expect((await read('/v1/stories')).items.map((one: { id: string }) => one.id).sort()).toEqual(
      stories.items.map((one: { id: string }) => one.id).sort(),
    );
    expect(await read(path)).toEqual(before);
  });
});

describe('tables', () => {
  it('are opened twice without harm, and not by code that is older than they', async () => {
    await post();
    const story = await storyOf('weir-herald');
    await read(`/v1/stories/${story}/digest`);
    const digest = bindings.DIGEST.get(bindings.DIGEST.idFromName(`story:${story}`));
    for (const [stub, open] of [
      [catalog(), openCatalog],
      [digest, openDigest],
    ] as const) {
      await runInDurableObject(stub, (_, state) => {
        open(state.storage);
        const { number } = state.storage.sql.exec('SELECT number FROM schema').one();
        state.storage.sql.exec('UPDATE schema SET number = 99');
        expect(() => open(state.storage)).toThrow(/newer/);
        state.storage.sql.exec('UPDATE schema SET number = ?', number as number);
      });
    }
    expect((await read('/v1/articles')).items).toHaveLength(7);
  });
});

describe('a service without secrets', () => {
  const send = (method: string, path: string, body: unknown, env: object) =>
    makeApp().fetch(
      new Request(`https://standfirst.test${path}`, { method, body: JSON.stringify(body) }),
      { ...bindings, ...env } as typeof bindings,
      createExecutionContext(),
    );

  it('refuses to write, and names what is missing', async () => {
    const none = { INGEST_TOKEN: undefined, ADMIN_TOKEN: undefined };
    const put = await send('PUT', '/v1/articles/a', bodyOf(sample('weir-herald')), none);
    expect((await problem(put, 503, 'not-configured')).detail).toContain('INGEST_TOKEN');
    const retraction = await send('POST', '/v1/articles/a/retraction', {}, { ADMIN_TOKEN: '' });
    expect((await problem(retraction, 503, 'not-configured')).detail).toContain('ADMIN_TOKEN');
    await problem(await send('PUT', '/v1/articles/a', {}, { ADMIN_TOKEN: '' }), 401, 'unauthorized');
  });

  it('answers 503 where an object does not answer, and 500 without a word of the fault', async () => {
    const dead = {
      idFromName: () => ({}),
      get: () => ({ fetch: async () => Promise.reject(new Error('secret')) }),
    };
    const lost = await makeApp().fetch(
      new Request('https://standfirst.test/v1/stories'),
      { ...bindings, CATALOG: dead } as unknown as typeof bindings,
      createExecutionContext(),
    );
    expect(lost.headers.get('retry-after')).toBe('1');
    await problem(lost, 503, 'busy');
    const broken = await makeApp().fetch(
      new Request('https://standfirst.test/v1/stories'),
      { ...bindings, CATALOG: undefined } as unknown as typeof bindings,
      createExecutionContext(),
    );
    expect(JSON.stringify(await problem(broken, 500, 'internal'))).not.toContain('undefined');
  });
});
