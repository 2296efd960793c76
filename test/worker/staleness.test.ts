/**
 * A digest whose inputs moved on: what there is comes at once and says that it is
 * old; the alarm makes the next version, one for many changes; what was
 * withdrawn is never served, however old the version.
 */
import { reset, runDurableObjectAlarm, runInDurableObject } from 'cloudflare:test';
import { beforeEach, describe, expect, it } from 'vitest';
import { SAMPLES, sample } from './articles.ts';
import { bindings, type Doc, get, post, put, read, send, storyOf, write } from './client.ts';

let path: string;

const stub = () => bindings.DIGEST.get(bindings.DIGEST.idFromName(`story:${path.split('/')[3]}`));
const builds = () =>
  runInDurableObject(
    stub(),
    (instance) => (instance as unknown as { keeper: { builds: number } }).keeper.builds,
  );
const revise = (line: string) =>
  put(sample('weir-herald'), { text: `${sample('weir-herald').text}\n\n${line}` });

beforeEach(async () => {
  await reset();
  await post();
  path = `/v1/stories/${await storyOf('weir-herald')}/digest`;
  await read(path);
});

describe('a stale digest', () => {
  it('is served at once, says so, and is new when the alarm has rung', async () => {
    const first: Doc = await (await send(path)).json();
    const { since } = { since: new Date().toISOString().slice(0, 16) };
    await revise('A crane arrived on Monday.');
    const answer = await send(path);
    const old: Doc = await answer.json();
    expect(answer.headers.get('standfirst-stale')).toMatch(/^\d+$/);
    expect(answer.headers.get('cache-control')).toBe('public, max-age=2');
    const { stale, ...rest } = old;
    expect(rest).toEqual(first);
    expect(stale.since.slice(0, 16) >= since).toBe(true);
    expect((await (await send(`${path}/versions`)).json()) as Doc).toMatchObject({ latest: 1, stale });
    expect(await builds()).toBe(1);
    expect(await runDurableObjectAlarm(stub())).toBe(true);
    const now = await send(path);
    expect(now.headers.get('standfirst-stale')).toBeNull();
    expect((await now.json()) as Doc).toMatchObject({ version: 2, cause: { kind: 'article-revised' } });
  });

  it('has a tag of its own, but not for those who have its bytes', async () => {
    const fresh = (await get(path)).headers.get('etag') as string;
    await revise('A crane arrived on Monday.');
    const tag = (await send(path)).headers.get('etag') as string;
    expect(tag).not.toBe(fresh);
    for (const known of [fresh, tag]) {
      const again = await send(path, { headers: { 'If-None-Match': known } });
      expect(again.status).toBe(304);
      expect(again.headers.get('standfirst-stale')).toMatch(/^\d+$/);
    }
    expect((await get(path, { 'If-None-Match': tag })).status).toBe(200);
  });

  it('says so in every form', async () => {
    await revise('A crane arrived on Monday.');
    const story = path.split('/')[3];
    for (const form of [`${path}.txt`, `${path}.html`, `${path}.email.html`, `/stories/${story}`]) {
      const answer = await send(form);
      expect(answer.headers.get('standfirst-stale'), form).toMatch(/^\d+$/);
      expect(answer.headers.get('cache-control'), form).toBe('public, max-age=2');
      expect(answer.headers.get('standfirst-version'), form).toBe('1');
    }
  });

  it('is made on the spot for who sends no-cache, and old versions come without a build', async () => {
    await revise('A crane arrived on Monday.');
    expect(((await (await send(`${path}/versions/1`)).json()) as Doc).version).toBe(1);
    expect(await builds()).toBe(1);
    const wanted = { headers: { 'Cache-Control': 'max-age=0, no-cache' } };
    expect(((await (await send(path, wanted)).json()) as Doc).version).toBe(2);
    expect(await builds()).toBe(2);
  });

  it('is made once for fifty articles', async () => {
    const many = Array.from({ length: 50 }, (_, i) => ({
      ...sample('weir-herald'),
      id: `weir-${i}`,
      outlet: `outlet-${i}`,
      text: `${sample('weir-herald').text}\n\nPumps ran for ${i + 3} hours.`,
    }));
    for (let from = 0; from < 50; from += 10) {
      await post(many.slice(from, from + 10));
      expect(((await (await send(path)).json()) as Doc).version).toBe(1);
    }
    await runDurableObjectAlarm(stub());
    const now: Doc = await (await send(path)).json();
    expect(now).toMatchObject({ version: 2 });
    expect(now.stale).toBeUndefined();
    expect(now.inputs).toHaveLength(53);
    expect(await builds()).toBe(2);
  }, 30_000);

  it('waits for quiet, but not for ever', async () => {
    const rings = () =>
      runInDurableObject(stub(), async (_, state) => ((await state.storage.getAlarm()) ?? 0) - Date.now());
    await revise('One.');
    expect(await rings()).toBeGreaterThan(1000);
    expect(await rings()).toBeLessThanOrEqual(2000);
    await runInDurableObject(stub(), (_, state) => {
      state.storage.sql.exec('UPDATE state SET stale_since = ?', Date.now() - 29_500);
    });
    await revise('Two.');
    expect(await rings()).toBeLessThanOrEqual(500);
  });
});

describe('a withdrawal', () => {
  it('is not waited out: nobody is served what held the article', async () => {
    await revise('A crane arrived on Monday.');
    const retraction = await write('POST', '/v1/articles/weir-herald/retraction', {}, 'admin-a');
    expect(retraction.status).toBe(200);
    const story = path.split('/')[3];
    const forms = [path, `${path}.txt`, `/stories/${story}`, `/embed/stories/${story}`];
    for (const form of [...forms, `${path}/versions/1`, `${path}/versions/1.html`]) {
      const text = await (await send(form)).text();
      for (const words of ['badly worn', 'fifty homes']) expect(text, form).not.toContain(words);
    }
    expect((await send(path)).headers.get('standfirst-stale')).toBeNull();
    expect((await (await send(path)).json()) as Doc).toMatchObject({ cause: { kind: 'article-retracted' } });
  });

  it('that a digest could not be told of is not said to be done', async () => {
    const catalog = bindings.CATALOG.get(bindings.CATALOG.idFromName('main'));
    const broken = {
      idFromName: () => ({}),
      get: () => ({ fetch: async () => Promise.reject(new Error('gone')) }),
    };
    await runInDurableObject(catalog, (instance) => {
      const own = instance as unknown as { bindings: object };
      own.bindings = { ...own.bindings, DIGEST: broken };
    });
    const retract = () => write('POST', '/v1/articles/weir-herald/retraction', {}, 'admin-a');
    const first = await retract();
    expect(first.status).toBe(503);
    expect(first.headers.get('retry-after')).toBe('2');
    expect((await retract()).status).toBe(503);
    await runInDurableObject(catalog, (instance) => {
      const own = instance as unknown as { bindings: object };
      own.bindings = { ...own.bindings, DIGEST: bindings.DIGEST };
    });
    expect((await retract()).status).toBe(200);
    expect(JSON.stringify(await (await send(path)).json())).not.toContain('badly worn');
  });
});

describe('versions', () => {
  it('name those around them', async () => {
    await revise('One.');
    await read(path);
    await revise('Two.');
    await read(path);
    const links = async (at: string) => (await send(at)).headers.get('link') ?? '';
    expect(await links(`${path}/versions/1`)).toBe(
      `<${path}/versions>; rel="version-history", <${path}>; rel="latest-version", <${path}/versions/2>; rel="successor-version"`,
    );
    expect(await links(`${path}/versions/3`)).not.toContain('successor');
    expect(await links(path)).toBe(`<${path}/versions>; rel="version-history"`);
    await write('POST', '/v1/articles/weir-herald/retraction', { mode: 'takedown' }, 'admin-a');
    const gone = await send(`${path}/versions/2`);
    expect(gone.status).toBe(410);
    expect(gone.headers.get('link')).toContain(`<${path}/versions/3>; rel="successor-version"`);
    expect((await gone.json()) as Doc).toMatchObject({ supersededBy: 3 });
  });

  it('come by pages', async () => {
    for (const line of ['One.', 'Two.', 'Three.', 'Four.']) {
      await revise(line);
      await read(path);
    }
    const seen: number[] = [];
    let next = '';
    let first = '';
    do {
      const page = await read(`${path}/versions?limit=2${next === '' ? '' : `&cursor=${next}`}`);
      expect(page.latest).toBe(5);
      expect(page.first).toBe(first === '' ? page.first : first);
      first = page.first;
      seen.push(...page.items.map((one: Doc) => one.version));
      next = page.next;
    } while (next !== null);
    expect(seen).toEqual([5, 4, 3, 2, 1]);
    expect((await read(`${path}/versions/1`)).created).toBe(first);
  });
});

describe('a first build', () => {
  it('is waited for, whatever changes meanwhile', async () => {
    const chess = `/v1/stories/${await storyOf('chess-tribune')}/digest`;
    expect((await (await send(chess)).json()) as Doc).toMatchObject({ version: 1 });
    expect((await (await send('/v1/digests/2026-03-14')).json()) as Doc).toMatchObject({
      inputs: { length: SAMPLES.filter((one) => one.published.startsWith('2026-03-14')).length },
    });
  });
});
