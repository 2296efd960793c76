/**
 * KV at its worst that is still KV: what one place has read, a negative too, it
 * goes on seeing for a minute; and lists are not asked for at all. In: a
 * namespace that remembers. Nothing that was acknowledged is missed by it.
 */
import { evictDurableObject, reset, runInDurableObject } from 'cloudflare:test';
import { beforeEach, describe, expect, it } from 'vitest';
import { bodiesIn } from '../../../src/storage/index.ts';
import { sample } from '../articles.ts';
import { bindings, post, put, read, storyOf } from '../client.ts';
import { catalog, digest, unsound } from './soundness.ts';

const MINUTE = 60_000;

/** One place's view of KV: what it has read it sees for a minute, whatever is written elsewhere. */
class Stale {
  readonly #seen = new Map<string, { value: unknown; until: number }>();
  now = 0;

  readonly kv = {
    get: async (keys: string[], type: 'json') => {
      const found = new Map<string, unknown>();
      for (const key of keys) {
        const held = this.#seen.get(key);
        const value =
          held && held.until > this.now ? held.value : (await bindings.ARTICLES.get([key], type)).get(key);
        this.#seen.set(key, { value, until: held && held.until > this.now ? held.until : this.now + MINUTE });
        found.set(key, value);
      }
      return found;
    },
    list: async () => {
      throw new Error('a list was asked for');
    },
  } as unknown as KVNamespace;
}

/** Gives the catalog and a digest one such view, as if they lived in the same place. */
async function inOnePlace(stale: Stale, key: string): Promise<void> {
  const bodies = bodiesIn(stale.kv);
  await runInDurableObject(catalog(), (instance) => {
    Object.assign((instance as unknown as { ports: object }).ports, { bodies });
  });
  await runInDurableObject(digest(key), (instance) => {
    Object.assign((instance as unknown as { keeper: { ports: object } }).keeper.ports, { bodies });
  });
}

beforeEach(reset);

describe('KV that is a minute late', () => {
  it('hides no revision, no way back and no restoration', async () => {
    await post();
    const story = await storyOf('weir-herald');
    const path = `/v1/stories/${story}/digest`;
    await read(path);
    await inOnePlace(new Stale(), `story:${story}`);
    for (const title of ['One', 'Two', 'One', sample('weir-herald').title]) {
      await put(sample('weir-herald'), { title });
      expect((await read('/v1/articles/weir-herald')).title).toBe(title);
      const { revision } = await read('/v1/articles/weir-herald');
      await evictDurableObject(digest(`story:${story}`));
      await inOnePlace(new Stale(), `story:${story}`);
      const versions = await runInDurableObject(digest(`story:${story}`), (instance) =>
        (instance as unknown as { keeper: { read(...args: unknown[]): Promise<unknown> } }).keeper
          .read(`story:${story}`, [], true)
          .then((answer) => JSON.stringify(answer)),
      );
      expect(versions).toContain(revision);
    }
    expect(await unsound()).toEqual([]);
  });

  it('that remembers a negative answers 503 until it forgets, and then takes the same try', async () => {
    await post();
    const stale = new Stale();
    const story = await storyOf('weir-herald');
    await inOnePlace(stale, `story:${story}`);
    // Somebody else asked this place for the key before it was written: nobody of ours does.
    const seen: string[] = [];
    const { kv } = stale;
    const get = kv.get.bind(kv) as unknown as (keys: string[], type: 'json') => Promise<Map<string, unknown>>;
    Object.assign(kv, {
      get: async (keys: string[], type: 'json') => {
        const found = await get(keys, type);
        for (const key of keys) if (!seen.includes(key)) found.set(key, null);
        seen.push(...keys);
        return found;
      },
    });
    const first = await put(sample('weir-herald'), { title: 'New' });
    expect(first.http).toBe(503);
    expect((await read('/v1/articles/weir-herald')).title).toBe(sample('weir-herald').title);
    expect(await unsound()).toEqual([]);
    stale.now += MINUTE;
    expect(await put(sample('weir-herald'), { title: 'New' })).toMatchObject({
      http: 200,
      status: 'revised',
    });
  });
});
