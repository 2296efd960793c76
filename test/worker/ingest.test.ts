/**
 * Articles in, through HTTP, KV and the catalog: what is stored, what is
 * refused and how the refusal reads.
 */
import { reset } from 'cloudflare:test';
import { beforeEach, describe, expect, it } from 'vitest';
import { LIMITS } from '../../src/contract/index.ts';
import { bodyOf, SAMPLES, sample } from './articles.ts';
import { bindings, get, post, problem, put, read, send, write } from './client.ts';

beforeEach(reset);

const weir = sample('weir-tribune');

describe('PUT', () => {
  it('creates, leaves alone, revises, goes back', async () => {
    const first = await put(weir);
    expect(first).toMatchObject({ http: 201, id: weir.id, status: 'created' });
    expect(await put(weir)).toMatchObject({ http: 200, status: 'unchanged', revision: first.revision });
    const second = await put(weir, { title: 'Another title' });
    expect(second).toMatchObject({ http: 200, status: 'revised' });
    expect(second.revision).not.toBe(first.revision);
    expect(await put(weir)).toMatchObject({ status: 'revised', revision: first.revision });
    const article = await read(`/v1/articles/${weir.id}`);
    expect(article.revisions.map((one: { revision: string }) => one.revision).sort()).toEqual(
      [first.revision, second.revision].sort(),
    );
    expect(article).toMatchObject({ revision: first.revision, outlet: 'tribune', day: '2026-03-14' });
  });

  it('writes nothing for what is there already', async () => {
    await put(weir);
    const before = await bindings.ARTICLES.list();
    const article = await (await get(`/v1/articles/${weir.id}`)).text();
    await put(weir);
    await post([weir]);
    expect((await bindings.ARTICLES.list()).keys).toEqual(before.keys);
    expect(await (await get(`/v1/articles/${weir.id}`)).text()).toBe(article);
  });

  it('normalises once, and cites what it stored', async () => {
    const text = 'The cafe\u0301 on Gull\u202e Street closed.\r\nIts owner said so on Sunday.';
    await put(weir, { text, title: ' The   cafe\u0301 ' });
    const article = await (await get(`/v1/articles/${weir.id}`, { Authorization: 'Bearer ingest-b' })).json();
    expect(article).toMatchObject({
      title: 'The caf\u00e9',
      text: 'The caf\u00e9 on Gull Street closed.\nIts owner said so on Sunday.',
    });
  });

  it.each([
    ['{"outlet":', 400, 'bad-json', ''],
    [{ ...bodyOf(weir), publishd: 'x' }, 422, 'bad-body', 'publishd'],
    [{ ...bodyOf(weir), text: 7 }, 422, 'bad-body', 'text'],
    [{ ...bodyOf(weir), text: '\u200b\u202e' }, 422, 'bad-body', 'text'],
    [[], 422, 'bad-body', ''],
    ['', 400, 'bad-json', ''],
    [{ ...bodyOf(weir), text: 'x'.repeat(LIMITS.articleBytes + 1) }, 413, 'too-large', 'text'],
  ])('refuses %.60j', async (body, status, slug, path) => {
    const document = await problem(await write('PUT', '/v1/articles/x', body), status, slug);
    expect(document.errors[0].path).toBe(path);
    if (slug === 'too-large') expect(document.limit).toBe(LIMITS.articleBytes);
    expect((await bindings.ARTICLES.list()).keys).toEqual([]);
    await problem(await get('/v1/articles/x'), 404, 'unknown-article');
  });

  it('cuts off a body that is too long, whatever its length is said to be', async () => {
    const chunk = new Uint8Array(100_000).fill(0x20);
    let sent = 0;
    const endless = new ReadableStream<Uint8Array>({
      pull(controller) {
        sent += chunk.length;
        if (sent > 50_000_000) controller.close();
        else controller.enqueue(chunk);
      },
    });
    const response = await send('/v1/articles/x', {
      method: 'PUT',
      headers: { Authorization: 'Bearer ingest-a', 'Content-Type': 'application/json' },
      body: endless,
    });
    expect(await problem(response, 413, 'too-large')).toMatchObject({ limit: LIMITS.putBytes });
    expect(sent).toBeLessThan(10_000_000);
  });

  it.each(['A', '..%2fx', 'x'.repeat(129), '-a', '%00', '__proto__'])('refuses the id %s', async (id) => {
    const response = await write('PUT', `/v1/articles/${id}`, bodyOf(weir));
    expect(await problem(response, 400, 'bad-id')).toMatchObject({ errors: [{ path: 'article' }] });
  });

  it('refuses other media types by name', async () => {
    const html = await write('PUT', '/v1/articles/x', '<p>', 'ingest-a', 'text/html');
    expect((await problem(html, 415, 'unsupported-media-type')).allowed).toEqual(['application/json']);
  });
});

describe('tokens', () => {
  it('are asked for, compared and scoped', async () => {
    const attempt = (token: string | null) => write('PUT', '/v1/articles/a', bodyOf(weir), token);
    const missing = await attempt(null);
    expect(missing.headers.get('www-authenticate')).toMatch(/^Bearer/);
    await problem(missing, 401, 'unauthorized');
    await problem(await attempt('ingest-c'), 401, 'unauthorized');
    await problem(await attempt('ingest-a,ingest-b'), 401, 'unauthorized');
    for (const token of ['ingest-a', 'ingest-b', 'admin-a'])
      expect((await attempt(token)).ok, token).toBe(true);
    await problem(await write('POST', '/v1/articles/a/retraction', {}, 'ingest-a'), 403, 'forbidden');
    await problem(
      await write('DELETE', '/v1/articles/a/retraction', undefined, 'ingest-a'),
      403,
      'forbidden',
    );
    await problem(await write('POST', '/v1/articles', [], null), 401, 'unauthorized');
  });

  it('are asked for before a body is read or an id looked at', async () => {
    await problem(await write('PUT', '/v1/articles/A', '{', null), 401, 'unauthorized');
  });
});

describe('POST', () => {
  it('stores four of five and reports the one by index and path', async () => {
    const five: unknown[] = SAMPLES.slice(0, 5);
    five[2] = { ...(five[2] as object), outlet: 'The Herald!' };
    const response = await write('POST', '/v1/articles', five);
    expect(response.status).toBe(200);
    const { results } = (await response.json()) as { results: { status: string }[] };
    expect(results.map((one) => one.status)).toEqual([
      'created',
      'created',
      'rejected',
      'created',
      'created',
    ]);
    expect(results[2]).toMatchObject({
      index: 2,
      id: 'weir-herald',
      problem: { status: 422, errors: [{ path: 'outlet' }] },
    });
    expect((await read('/v1/articles')).items).toHaveLength(4);
  });

  it('takes NDJSON, and parts good lines from bad', async () => {
    const lines = `${JSON.stringify(SAMPLES[0])}\n{oops\n\n${JSON.stringify(SAMPLES[1])}\n`;
    const response = await write('POST', '/v1/articles', lines, 'ingest-a', 'application/x-ndjson');
    const { results } = (await response.json()) as { results: { status: string }[] };
    expect(results.map((one) => one.status)).toEqual(['created', 'rejected', 'created']);
    expect(results[1]).toMatchObject({ index: 1, id: null, problem: { status: 400 } });
  });

  it('keeps the order of two revisions of one article in one batch', async () => {
    const results = (await post([weir, { ...weir, title: 'Second' }, { ...weir, title: 'Third' }])).results;
    expect(results.map((one: { status: string }) => one.status)).toEqual(['created', 'revised', 'revised']);
    expect((await read(`/v1/articles/${weir.id}`)).title).toBe('Third');
  });

  it('refuses what is too much, and says the limit', async () => {
    const many = await write(
      'POST',
      '/v1/articles',
      Array.from({ length: 1001 }, () => 1),
    );
    expect(await problem(many, 413, 'too-large')).toMatchObject({ limit: 1000 });
    const large = await write('POST', '/v1/articles', ' '.repeat(LIMITS.batchBytes + 1));
    expect(await problem(large, 413, 'too-large')).toMatchObject({ limit: LIMITS.batchBytes });
    await problem(await write('POST', '/v1/articles', { id: 'x' }), 422, 'bad-body');
    await problem(await write('POST', '/v1/articles', 'x'), 400, 'bad-json');
  });

  it('reports an article over its own limit, and stores the rest', async () => {
    const big = { ...weir, id: 'big', text: 'x'.repeat(LIMITS.articleBytes + 1) };
    const { results } = await post([big, weir]);
    expect(results[0]).toMatchObject({
      status: 'rejected',
      problem: { status: 413, limit: LIMITS.articleBytes },
    });
    expect(results[1]).toMatchObject({ status: 'created' });
  });
});

describe('an idempotency key', () => {
  const keyed = (key: string, body: unknown, path = '/v1/articles', method = 'POST') =>
    send(path, {
      method,
      headers: {
        Authorization: 'Bearer ingest-a',
        'Content-Type': 'application/json',
        'Idempotency-Key': key,
      },
      body: JSON.stringify(body),
    });

  it('replays the same answer, whole, and refuses another request', async () => {
    const many = Array.from({ length: 60 }, (_, i) => ({
      ...weir,
      id: `weir-${i}`,
      ...(i === 7 ? { outlet: 'Ä "% 😀', ['ä😀'.repeat(300)]: 1 } : {}),
    }));
    const first = await (await keyed('key-1', many)).text();
    expect(first).toContain('created');
    expect(first.length).toBeGreaterThan(4000);
    const again = await keyed('key-1', many);
    expect(await again.text()).toBe(first);
    await problem(await keyed('key-1', many.slice(1)), 409, 'idempotency-conflict');
    await problem(
      await keyed('key-1', bodyOf(weir), '/v1/articles/other', 'PUT'),
      409,
      'idempotency-conflict',
    );
    expect(await (await keyed('key-2', many)).text()).toContain('unchanged');
  });

  it('keeps a status and a problem too, and is bounded', async () => {
    const put = () => keyed('key-3', bodyOf(weir), `/v1/articles/${weir.id}`, 'PUT');
    expect((await put()).status).toBe(201);
    expect((await put()).status).toBe(201);
    const bad = () => keyed('key-4', { outlet: 'a' }, '/v1/articles/bad', 'PUT');
    await problem(await bad(), 422, 'bad-body');
    await problem(await bad(), 422, 'bad-body');
    expect(await problem(await keyed('x'.repeat(256), []), 400, 'bad-id')).toMatchObject({ limit: 255 });
  });
});
