/**
 * Two outlets side by side over HTTP: one answer for either order, claims that
 * stand in the digest, and a problem that says what would do instead.
 */
import { reset } from 'cloudflare:test';
import { beforeEach, expect, it } from 'vitest';
import { sample } from './articles.ts';
import { type Doc, get, post, problem, put, read, send, storyOf } from './client.ts';

let story = '';
const at = (query: string) => `/v1/stories/${story}/compare${query}`;

beforeEach(async () => {
  await reset();
  await post();
  story = await storyOf('weir-tribune');
});

it('gives the same bytes for either order, of claims that the digest holds', async () => {
  const [one, other] = [await get(at('?a=tribune&b=gazette')), await get(at('?b=tribune&a=gazette'))];
  expect(one.headers.get('etag')).toBe(other.headers.get('etag'));
  const text = await one.text();
  expect(text).toBe(await other.text());
  const compared: Doc = JSON.parse(text);
  const digest = await read(`/v1/stories/${story}/digest`);
  expect(compared).toMatchObject({
    version: digest.version,
    hash: digest.hash,
    outlets: ['gazette', 'tribune'],
  });
  const says = (claim: Doc) => new Set(claim.support.map(({ outlet }: Doc) => outlet));
  expect(compared.both.length).toBeGreaterThan(0);
  for (const claim of compared.both) {
    expect(digest.claims).toContainEqual(claim);
    expect([...says(claim)]).toEqual(expect.arrayContaining(['gazette', 'tribune']));
  }
  for (const { outlet, claims, onlyHere } of compared.sides) {
    const another = outlet === 'gazette' ? 'tribune' : 'gazette';
    expect(claims.length + onlyHere.length).toBeGreaterThan(0);
    for (const claim of claims) {
      expect(says(claim)).toContain(outlet);
      expect(says(claim)).not.toContain(another);
    }
  }
  const again = await get(at('?a=tribune&b=gazette'), { 'If-None-Match': one.headers.get('etag') as string });
  expect(again.status).toBe(304);
});

it('moves with the digest, and lasts no longer than it', async () => {
  const before = await get(at('?a=tribune&b=herald'));
  await put(sample('weir-herald'), { text: `${sample('weir-herald').text}\n\nA crane came on Monday.` });
  const stale = await send(at('?a=tribune&b=herald'));
  expect(stale.headers.get('cache-control')).toBe('public, max-age=2');
  expect(((await stale.json()) as Doc).stale).toBeDefined();
  const after = await get(at('?a=tribune&b=herald'));
  expect(after.headers.get('etag')).not.toBe(before.headers.get('etag'));
});

it('names what would do where it refuses', async () => {
  expect((await problem(await get(at('?a=tribune&b=nobody')), 404, 'unknown-outlet')).allowed).toEqual([
    'gazette',
    'herald',
    'tribune',
  ]);
  for (const query of ['', '?a=tribune', '?b=tribune', '?a=tribune&b=tribune', '?a=tribune&b=Gazette']) {
    expect((await problem(await get(at(query)), 422, 'no-pair')).errors.length, query).toBeGreaterThan(0);
  }
  for (const query of ['?a=tribune&b=gazette&c=1', '?a=tribune&a=gazette&b=herald']) {
    await problem(await get(at(query)), 400, 'bad-query');
  }
  await problem(await get('/v1/stories/saaaaaaaaaaaa/compare?a=x&b=y'), 404, 'unknown-story');
});
