/**
 * What caches and browsers rely on: validators, conditional requests, HEAD,
 * CORS, `Cache-Control` on every answer.
 */
import { reset } from 'cloudflare:test';
import { beforeEach, describe, expect, it } from 'vitest';
import { sample } from './articles.ts';
import { type Doc, get, post, put, send, storyOf, write } from './client.ts';

beforeEach(async () => {
  await reset();
  await post();
});

async function paths(): Promise<string[]> {
  const story = `/v1/stories/${await storyOf('weir-tribune')}`;
  return [
    `${story}/digest`,
    `${story}/digest/versions/1`,
    `${story}/digest/versions`,
    story,
    '/v1/outlets/tribune/briefings/2026-03-14',
    '/v1/digests/latest',
    '/v1/articles',
    '/v1/articles/weir-tribune',
    '/v1/articles/weir-tribune/summary?sentences=2',
    '/v1/outlets',
    '/',
  ];
}

describe('validators', () => {
  it('are weak, move with the body, and give 304', async () => {
    for (const path of await paths()) {
      const first = await get(path);
      const tag = first.headers.get('etag') as string;
      expect(tag, path).toMatch(/^W\/"[\x21\x23-\x7E]+"$/);
      const strong = tag.replace('W/', '');
      for (const value of [tag, strong, `"x", ${tag}`, `${strong} , "y"`, '*']) {
        const again = await get(path, { 'If-None-Match': value });
        expect(again.status, `${path} ${value}`).toBe(304);
        expect(await again.text()).toBe('');
        expect(again.headers.get('etag')).toBe(tag);
        expect(again.headers.get('cache-control')).toBe(first.headers.get('cache-control'));
        expect(again.headers.get('access-control-allow-origin')).toBe('*');
      }
      for (const value of ['"x"', 'W/"x"', 'nonsense', tag.slice(2, -1)]) {
        expect((await get(path, { 'If-None-Match': value })).status, `${path} ${value}`).toBe(200);
      }
      expect(await (await get(path)).text(), path).toBe(await first.text());
    }
  });

  it('compare dates with ≤, and let a tag outrank a date', async () => {
    const path = `/v1/stories/${await storyOf('weir-tribune')}/digest`;
    const first = await get(path);
    const modified = first.headers.get('last-modified') as string;
    const at = Date.parse(modified);
    const since = async (ms: number, more = {}) =>
      (await get(path, { 'If-Modified-Since': new Date(ms).toUTCString(), ...more })).status;
    expect(await since(at)).toBe(304);
    expect(await since(at + 5000)).toBe(304);
    expect(await since(at - 1000)).toBe(200);
    expect(await since(at, { 'If-None-Match': '"x"' })).toBe(200);
    expect((await get(path, { 'If-Modified-Since': 'never' })).status).toBe(200);
  });

  it('are found among many, and read dates of every form that HTTP has, but no other', async () => {
    const path = `/v1/stories/${await storyOf('weir-tribune')}/digest`;
    const first = await get(path);
    const tag = first.headers.get('etag') as string;
    const others = Array.from({ length: 120 }, (_, i) => `W/"${i + 1}-${'0'.repeat(16)}"`);
    expect((await get(path, { 'If-None-Match': [...others, tag].join(', ') })).status).toBe(304);
    expect((await get(path, { 'If-None-Match': others.join(', ') })).status).toBe(200);
    const since = async (value: string) => (await get(path, { 'If-Modified-Since': value })).status;
    expect(await since('Sunday, 06-Nov-60 08:49:37 GMT')).toBe(304);
    expect(await since('Sun Nov  6 08:49:37 2060')).toBe(304);
    expect(await since('2060-11-06T08:49:37Z')).toBe(200);
    expect(await since('2060')).toBe(200);
  });

  it('give another tag with another version', async () => {
    const path = `/v1/stories/${await storyOf('chess-tribune')}/digest`;
    const old = (await get(path)).headers.get('etag') as string;
    await put(sample('chess-courier'), {
      text: `${sample('chess-courier').text}\n\nPort Sable will hold a parade for her.`,
    });
    const answer = await get(path, { 'If-None-Match': old });
    expect(answer.status).toBe(200);
    expect(answer.headers.get('etag')).not.toBe(old);
    expect(answer.headers.get('standfirst-version')).toBe('2');
  });
});

describe('HEAD', () => {
  it('is GET without its body', async () => {
    for (const path of await paths()) {
      const [whole, head] = [await get(path), await send(path, { method: 'HEAD' })];
      expect(head.status).toBe(200);
      expect(await head.text()).toBe('');
      const named = ['etag', 'cache-control', 'content-type', 'last-modified', 'access-control-allow-origin'];
      for (const name of named)
        expect(head.headers.get(name), `${path} ${name}`).toBe(whole.headers.get(name));
    }
  });
});

describe('CORS', () => {
  it('opens reads to every origin, and writes to none', async () => {
    const preflight = (path: string, method: string) =>
      send(path, {
        method: 'OPTIONS',
        headers: { Origin: 'https://site.example', 'Access-Control-Request-Method': method },
      });
    for (const path of await paths()) {
      const answer = await preflight(path, 'GET');
      expect(answer.status, path).toBe(204);
      expect(answer.headers.get('access-control-allow-origin')).toBe('*');
      expect(answer.headers.get('access-control-allow-methods')).toBe('GET, HEAD');
      expect(answer.headers.get('access-control-allow-headers')).toContain('If-None-Match');
    }
    const put = await preflight('/v1/articles/x', 'PUT');
    expect(put.headers.get('access-control-allow-methods')).not.toContain('PUT');
    expect(put.headers.get('access-control-allow-headers')).not.toContain('Authorization');
    const written = await write('PUT', '/v1/articles/x', {});
    expect(written.headers.get('access-control-allow-origin')).toBeNull();
  });
});

describe('every answer', () => {
  it('says how long it may be kept and is not sniffed', async () => {
    const answers = [
      ...(await Promise.all((await paths()).map((path) => get(path)))),
      await get('/nowhere'),
      await get('/v1/articles?x=1'),
      await get('/healthz'),
      await write('PUT', '/v1/articles/a', {}),
      await write('POST', '/v1/articles', []),
      await send('/v1/articles', { method: 'OPTIONS' }),
      await send('/v1/articles', { method: 'PATCH' }),
    ];
    for (const answer of answers) {
      expect(answer.headers.get('cache-control'), answer.url).toBeTruthy();
      expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
      expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'");
    }
  });

  it('never lets a cache keep an article that only a token may see, nor a version for ever', async () => {
    const private_ = await get('/v1/articles/weir-tribune', { Authorization: 'Bearer ingest-a' });
    expect(private_.headers.get('cache-control')).toBe('no-store');
    const version = await get('/v1/digests/2026-03-14/versions/1');
    const control = version.headers.get('cache-control') as string;
    expect(control).not.toContain('immutable');
    expect(Number(/max-age=(\d+)/.exec(control)?.[1])).toBeLessThanOrEqual(300);
    expect(((await version.json()) as Doc).version).toBe(1);
  });
});
