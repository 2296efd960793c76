/**
 * An article under embargo: nothing of it is public before the instant, whatever
 * is asked for; at the instant it is as if it had just arrived.
 */
import { evictDurableObject, reset, runDurableObjectAlarm, runInDurableObject } from 'cloudflare:test';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { catalogOf, digestAt } from '../../src/objects/facade.ts';
import { bodyKey } from '../../src/storage/index.ts';
import { bodyOf, SAMPLES, sample } from './articles.ts';
import { bindings, type Doc, get, post, problem, put, read, send, storyOf, write } from './client.ts';

const id = 'weir-herald';
const HOUR = 3_600_000;
const token = { Authorization: 'Bearer ingest-a' };
const catalog = () => bindings.CATALOG.get(bindings.CATALOG.idFromName('main'));
const later = (ms: number) => new Date(Date.now() + ms).toISOString();
const inSeconds = (iso: string) =>
  `${new Date(Math.ceil(Date.parse(iso) / 1000) * 1000).toISOString().slice(0, 19)}Z`;
const others = SAMPLES.filter((one) => one.id !== id);
const seen = async (): Promise<Doc> => (await get(`/v1/articles/${id}`, token)).json();

/** Moves the clock of everyone past an instant and rings the catalog's alarm. */
async function pass(ms: number): Promise<void> {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + ms });
  await runDurableObjectAlarm(catalog());
}

/** Everything that is public, as text; the article's own id and words must be nowhere in it. */
async function everything(): Promise<Record<string, string>> {
  const story = await storyOf('weir-tribune');
  const paths = [
    ...[
      '/v1/articles',
      '/v1/articles?outlet=herald',
      '/v1/stories',
      '/v1/stories?outlet=herald',
      '/v1/outlets',
    ],
    ...[`/v1/stories/${story}`, `/v1/stories/${story}/digest`, `/v1/stories/${story}/digest/versions`],
    ...[`/v1/stories/${story}/digest.atom`, `/stories/${story}`, '/', '/outlets', '/feeds', '/embed.js'],
    ...['/v1/digests/2026-03-15', '/v1/digests/latest', '/v1/digests/latest.rss', '/days/2026-03-15'],
    ...['/v1/outlets/herald/briefings/2026-03-15', '/v1/outlets/herald/briefings/latest'],
    ...[`/v1/articles/${id}`, `/v1/articles/${id}/summary`, `/v1/articles/${id}/uses`],
  ];
  const texts = await Promise.all(paths.map(async (path) => (await get(path)).text()));
  return Object.fromEntries(paths.map((path, i) => [path, texts[i] as string]));
}

beforeEach(reset);
afterEach(() => {
  vi.useRealTimers();
});

describe('before the instant', () => {
  it('nothing that is public differs by a byte from a service without the article', async () => {
    await post(others);
    const without = await everything();
    const embargo = later(HOUR);
    const written = await put(sample(id), { embargo });
    expect(written).toMatchObject({ http: 201, status: 'created', embargo: inSeconds(embargo) });
    expect(await everything()).toEqual(without);
    for (const path of [`/v1/articles/${id}`, `/v1/articles/${id}/summary`, `/v1/articles/${id}/uses`])
      await problem(await get(path), 404, 'unknown-article');
    const rows = await runInDurableObject(catalog(), (_, state) =>
      ['articles', 'revisions', 'profiles', 'postings', 'links', 'appearances'].flatMap((table) => {
        const column = table === 'articles' ? 'id' : table === 'links' ? 'a' : 'article';
        return state.storage.sql.exec(`SELECT 1 FROM ${table} WHERE ${column} = ?`, id).toArray();
      }),
    );
    expect(rows).toEqual([]);
  });

  it('a token sees it, with its embargo', async () => {
    const embargo = later(HOUR);
    const { revision } = await put(sample(id), { embargo });
    expect(await seen()).toMatchObject({
      ...{ id, revision, story: null, text: sample(id).text, outlet: 'herald' },
      embargo: { revision, until: inSeconds(embargo) },
    });
    await problem(await get(`/v1/articles/${id}`, { Authorization: 'Bearer nobody' }), 401, 'unauthorized');
  });

  it('the embargo is no part of the revision, stays where it is left out, and is lifted by null', async () => {
    const { revision } = await put(sample(id), { embargo: later(HOUR) });
    expect(await put(sample(id))).toMatchObject({
      status: 'unchanged',
      revision,
      embargo: expect.any(String),
    });
    const second = await put(sample(id), { title: 'Revised in time' });
    expect(second).toMatchObject({ http: 200, status: 'revised', embargo: expect.any(String) });
    expect(await seen()).toMatchObject({ title: 'Revised in time', revision: second.revision });
    const moved = await put(sample(id), { embargo: later(2 * HOUR) });
    expect(moved).toMatchObject({ status: 'revised', revision });
    await problem(await get(`/v1/articles/${id}`), 404, 'unknown-article');
    const lifted = await put(sample(id), { embargo: null });
    expect(lifted).toMatchObject({ status: 'created', revision });
    expect(lifted.embargo).toBeUndefined();
    expect(await read(`/v1/articles/${id}`)).toMatchObject({ revision, revisions: { length: 1 } });
    expect((await seen()).embargo).toBeUndefined();
  });

  it.each([
    ['tomorrow', 'an ISO 8601 instant'],
    ['2026-03-14', 'an ISO 8601 instant'],
    ['2026-03-14T09:30:00', 'an ISO 8601 instant'],
    ['2999-01-01T00:00:00Z', 'at most a year ahead'],
    [7, 'string'],
  ])('refuses %s', async (embargo, words) => {
    const response = await write('PUT', `/v1/articles/${id}`, { ...bodyOf(sample(id)), embargo });
    const { errors } = await problem(response, 422, 'bad-body');
    expect(errors).toMatchObject([{ path: 'embargo', detail: expect.stringContaining(words) }]);
  });

  it('an instant that is past is none', async () => {
    expect((await put(sample(id), { embargo: later(-1000) })).embargo).toBeUndefined();
    await read(`/v1/articles/${id}`);
  });

  it('a batch of forty, with ids as long as they get, fits one call', async () => {
    const embargo = later(HOUR);
    const many = Array.from({ length: 41 }, (_, i) => ({
      ...sample(id),
      id: `${'x'.repeat(126)}${i + 10}`,
      embargo,
    }));
    const { results } = (await (await write('POST', '/v1/articles', many)).json()) as Doc;
    expect(results.every((one: Doc) => one.status === 'created' && one.embargo !== undefined)).toBe(true);
    expect((await read('/v1/articles')).items).toEqual([]);
  });
});

describe('at the instant', () => {
  it('the alarm admits it, by itself', async () => {
    await post(others);
    const path = `/v1/stories/${await storyOf('weir-tribune')}/digest`;
    await read(path);
    await put(sample(id), { embargo: later(1200) });
    await problem(await get(`/v1/articles/${id}`), 404, 'unknown-article');
    await vi.waitFor(async () => expect((await send(`/v1/articles/${id}`)).status).toBe(200), {
      timeout: 10_000,
      interval: 200,
    });
    expect(await storyOf(id)).toBe(path.split('/')[3]);
    expect(await read(path)).toMatchObject({ version: 2, cause: { kind: 'article-added', added: [id] } });
    const left = await runInDurableObject(catalog(), (_, state) =>
      state.storage.sql.exec('SELECT * FROM embargoes').toArray(),
    );
    expect(left).toEqual([]);
  });

  it('everything is as if it had just arrived, though the object died meanwhile', async () => {
    await post(others);
    await put(sample(id), { embargo: later(HOUR) });
    await evictDurableObject(catalog());
    // A write in between may not put the alarm off.
    await put({ ...sample('bakery-courier'), id: 'bakery-tribune', outlet: 'tribune' });
    await pass(HOUR + 2000);
    const [digest] = [await read(`/v1/stories/${await storyOf(id)}/digest`)];
    expect(digest.inputs.map((one: Doc) => one.article)).toContain(id);
    expect((await read('/v1/outlets?limit=100')).items).toMatchObject([
      {},
      {},
      { id: 'herald', articles: 1 },
      {},
    ]);
  });

  it('a body that can’t be seen is waited for', async () => {
    await post(others);
    const { revision } = await put(sample(id), { embargo: later(HOUR) });
    const key = bodyKey({ id, revision });
    const value = (await bindings.ARTICLES.get(key)) as string;
    await bindings.ARTICLES.delete(key);
    await pass(HOUR + 2000);
    await problem(await get(`/v1/articles/${id}`), 404, 'unknown-article');
    await bindings.ARTICLES.put(key, value);
    await pass(4000);
    expect(await read(`/v1/articles/${id}`)).toMatchObject({ revision });
  });

  it('a correction of a public article takes its place only then', async () => {
    await post();
    const before = await read(`/v1/articles/${id}`);
    const written = await put(sample(id), { title: 'Corrected', embargo: later(HOUR) });
    expect(written).toMatchObject({ status: 'revised', embargo: expect.any(String) });
    expect(await read(`/v1/articles/${id}`)).toEqual(before);
    expect(await seen()).toMatchObject({
      revision: before.revision,
      embargo: { revision: written.revision },
    });
    await pass(HOUR + 2000);
    expect(await read(`/v1/articles/${id}`)).toMatchObject({
      title: 'Corrected',
      revision: written.revision,
    });
  });

  it('and is given up by sending what is public again', async () => {
    await post();
    await put(sample(id), { title: 'Corrected', embargo: later(HOUR) });
    expect(await put(sample(id))).toMatchObject({ status: 'unchanged' });
    expect((await seen()).embargo).toBeUndefined();
  });
});

describe('withdrawn before the instant', () => {
  const act = async (method: string): Promise<Doc> =>
    (await write(method, `/v1/articles/${id}/retraction`, undefined, 'admin-a')).json();

  it('it never appears, until an admin takes it back', async () => {
    await put(sample(id), { embargo: later(HOUR) });
    expect(await act('POST')).toMatchObject({ status: 'withheld', mode: 'withhold' });
    expect(await act('POST')).toMatchObject({ status: 'unchanged' });
    await problem(await get(`/v1/articles/${id}`), 404, 'unknown-article');
    await problem(await get(`/v1/articles/${id}`, token), 410, 'withheld');
    const again = await write('PUT', `/v1/articles/${id}`, { ...bodyOf(sample(id)), embargo: null });
    await problem(again, 409, 'article-withheld');
    await pass(HOUR + 2000);
    await problem(await get(`/v1/articles/${id}`), 404, 'unknown-article');
    expect(await act('DELETE')).toMatchObject({ status: 'restored', mode: null });
    await runDurableObjectAlarm(catalog());
    expect(await read(`/v1/articles/${id}`)).toMatchObject({ id });
  });

  it('takes a correction that waits along', async () => {
    await post();
    await put(sample(id), { title: 'Corrected', embargo: later(HOUR) });
    await act('POST');
    await pass(HOUR + 2000);
    await problem(await get(`/v1/articles/${id}`), 410, 'withheld');
    await act('DELETE');
    await runDurableObjectAlarm(catalog());
    expect(await read(`/v1/articles/${id}`)).toMatchObject({ title: 'Corrected' });
  });
});

it('the catalog’s answers about an article under embargo are those about none', async () => {
  await put(sample(id), { embargo: later(HOUR) });
  const { appearances, article, latestDay } = catalogOf(bindings);
  expect(await article(id, false)).toEqual({
    ok: false,
    failure: { problem: 'unknown-article', detail: `there is no article ${id}` },
  });
  expect(await appearances(id)).toMatchObject({ ok: false });
  expect(await latestDay('herald')).toMatchObject({ ok: false, failure: { problem: 'unknown-outlet' } });
  expect(await digestAt(bindings, 'daily:2026-03-15').read([])).toMatchObject({ ok: false });
});
