/**
 * Every digest, version and row in every form: type, name, validators, HEAD,
 * and what is refused. Inside workerd, over real KV and real objects.
 */
import { reset } from 'cloudflare:test';
import { beforeEach, describe, expect, it } from 'vitest';
import { FORMATS, SUFFIXES } from '../../src/render/formats.ts';
import { sample } from './articles.ts';
import { type Doc, get, post, problem, put, read, send, storyOf } from './client.ts';

const ORIGIN = 'https://standfirst.test';

beforeEach(async () => {
  await reset();
  await post();
});

async function digests(): Promise<string[]> {
  return [
    `/v1/stories/${await storyOf('weir-tribune')}/digest`,
    '/v1/outlets/tribune/briefings/2026-03-14',
    '/v1/outlets/tribune/briefings/latest',
    '/v1/digests/2026-03-14',
    '/v1/digests/latest',
  ];
}

describe('every digest in every form', () => {
  it('has its type, its name, a tag of its own, 304 and HEAD; versions too', async () => {
    for (const base of await digests()) {
      for (const path of [base, `${base}/versions/1`]) {
        const tags = new Set<string | null>();
        for (const { suffix, mediaType } of FORMATS) {
          const at = path + suffix;
          const first = await get(at);
          expect(first.status, at).toBe(200);
          expect(first.headers.get('content-type'), at).toBe(mediaType);
          const name = /^inline; filename="([a-z0-9.-]+)"$/.exec(
            first.headers.get('content-disposition') ?? '',
          );
          expect(name?.[1]?.endsWith(suffix), at).toBe(true);
          expect(first.headers.get('cache-control'), at).toMatch(/max-age=\d+/);
          expect(first.headers.get('last-modified'), at).not.toBeNull();
          const text = await first.text();
          expect(text.length, at).toBeGreaterThan(100);
          const tag = first.headers.get('etag') as string;
          tags.add(tag);
          const again = await get(at, { 'If-None-Match': tag });
          expect([again.status, await again.text(), again.headers.get('etag')], at).toEqual([304, '', tag]);
          const head = await send(at, { method: 'HEAD' });
          expect([head.status, await head.text(), head.headers.get('etag')], at).toEqual([200, '', tag]);
          expect(await (await get(at)).text(), at).toBe(text);
        }
        expect(tags.size, path).toBe(FORMATS.length);
      }
    }
  });

  it('has them as a campaign’s body and as feeds of its versions too', async () => {
    const base = `/v1/stories/${await storyOf('weir-tribune')}/digest`;
    const feeds = FORMATS.filter(({ by }) => by === 'feed');
    for (const [at, mediaType, end] of [
      [`${base}?format=listmonk&lists=1`, 'application/json', '.listmonk.json'],
      ...feeds.map((one) => [`${base}/versions${one.suffix}`, one.mediaType, one.suffix] as const),
    ] as const) {
      const first = await get(at);
      expect([first.status, first.headers.get('content-type')], at).toEqual([200, mediaType]);
      expect(first.headers.get('content-disposition'), at).toContain(`${end}"`);
      const text = await first.text();
      const tag = first.headers.get('etag') as string;
      const again = await get(at, { 'If-None-Match': tag });
      expect([again.status, await again.text()], at).toEqual([304, '']);
      const head = await send(at, { method: 'HEAD' });
      expect([head.status, await head.text(), head.headers.get('etag')], at).toEqual([200, '', tag]);
      expect(await (await get(at)).text(), at).toBe(text);
    }
  });

  it('gets another tag when the digest changes, in every form', async () => {
    const base = `/v1/stories/${await storyOf('chess-tribune')}/digest`;
    const before = new Map<string, string>();
    for (const suffix of SUFFIXES)
      before.set(suffix, (await get(base + suffix)).headers.get('etag') as string);
    await put(sample('chess-courier'), { title: 'Valdor, thirteen, is champion' });
    for (const suffix of SUFFIXES) {
      const answer = await get(base + suffix, { 'If-None-Match': before.get(suffix) as string });
      expect(answer.status, suffix).toBe(200);
      await answer.text();
    }
  });

  it('refuses other suffixes and says which there are', async () => {
    for (const base of await digests()) {
      for (const path of [`${base}.pdf`, `${base}.rss.xml`, `${base}/versions/1.epub`]) {
        expect((await problem(await get(path), 404, 'unknown-format')).allowed, path).toEqual(SUFFIXES);
      }
      const lists = (await problem(await get(`${base}/versions.txt`), 404, 'unknown-format')).allowed;
      expect(lists).toEqual(['.json', '.rss', '.atom', '.feed.json']);
    }
  });

  it('refuses parameters that the form does not know', async () => {
    for (const base of await digests()) {
      const row = base.endsWith('latest');
      for (const tail of [
        '?x=1',
        '.rss?x=1',
        '.txt?closed=1',
        '.json?format=listmonk',
        '?lists=1',
        '?format=word',
      ])
        await problem(await get(base + tail), 400, 'bad-query');
      if (row) expect((await get(`${base}.rss?closed=1`)).status).toBe(200);
      else await problem(await get(`${base}.rss?closed=1`), 400, 'bad-query');
    }
  });
});

describe('feeds', () => {
  it('of what never was are none', async () => {
    for (const [path, slug] of [
      ['/v1/digests/1999-01-01.rss', 'unknown-digest'],
      ['/v1/outlets/nobody/briefings/2026-03-14.atom', 'unknown-outlet'],
      ['/v1/outlets/nobody/briefings/latest.rss', 'unknown-outlet'],
      ['/v1/outlets/tribune/briefings/1999-01-01.feed.json', 'unknown-digest'],
      ['/v1/stories/saaaaaaaaaaaa/digest.rss', 'unknown-story'],
      ['/v1/stories/saaaaaaaaaaaa/digest/versions.rss', 'unknown-story'],
    ] as const) {
      await problem(await get(path), 404, slug);
    }
  });

  it('of the newest editions hold one entry a day, newest first, and only closed days where asked', async () => {
    const row = await read('/v1/digests/latest.feed.json');
    expect(row.items.map((item: Doc) => item.id)).toEqual([
      'urn:standfirst:daily:2026-03-15',
      'urn:standfirst:daily:2026-03-14',
    ]);
    expect(row.feed_url).toBe(`${ORIGIN}/v1/digests/latest.feed.json`);
    const closed = await read('/v1/digests/latest.feed.json?closed=1');
    expect(closed.items).toHaveLength(2);
    expect(closed.feed_url).toBe(`${ORIGIN}/v1/digests/latest.feed.json?closed=1`);
    const outlet = await read('/v1/outlets/courier/briefings/latest.feed.json');
    expect(outlet.title).toBe('Courier · Standfirst');
    expect(outlet.items).toHaveLength(2);
  });

  it('leave out of the closed row the day that is not over', async () => {
    const today = `${new Date().toISOString().slice(0, 10)}T00:00:01Z`;
    await put(sample('bakery-courier'), { published: today });
    const open = await read('/v1/digests/latest.feed.json');
    const closed = await read('/v1/digests/latest.feed.json?closed=1');
    expect(open.items[0].id).toBe(`urn:standfirst:daily:${today.slice(0, 10)}`);
    expect(closed.items.map((item: Doc) => item.id)).toEqual(open.items.slice(1).map((item: Doc) => item.id));
  });

  it('of a story hold one entry a version, whose ids stay', async () => {
    const base = `/v1/stories/${await storyOf('chess-tribune')}/digest`;
    const one = await read(`${base}.feed.json`);
    await put(sample('chess-courier'), { title: 'Valdor, thirteen, is champion' });
    const two = await read(`${base}/versions.feed.json`);
    expect(two.items).toHaveLength(2);
    expect(two.items[1].id).toBe(one.items[0].id);
    expect(two.items[0].id).not.toBe(one.items[0].id);
    const alone = await read(`${base}/versions/1.feed.json`);
    expect(alone.items.map((item: Doc) => item.id)).toEqual([one.items[0].id]);
  });

  it('keep an edition’s id and date while the day’s digest moves on', async () => {
    const [before] = (await read('/v1/digests/2026-03-14.feed.json')).items;
    await put(sample('chess-courier'), { title: 'Valdor, thirteen, is champion' });
    const [after] = (await read('/v1/digests/2026-03-14.feed.json')).items;
    expect([after.id, after.date_published]).toEqual([before.id, before.date_published]);
    // It was built just now, long after its day.
    expect(Date.parse(before.date_published)).toBe(Date.parse('2026-03-14'));
    expect(Date.parse(before.date_modified)).toBeGreaterThan(Date.now() - 3_600_000);
  });
});

describe('listmonk', () => {
  it('gets a campaign’s body, with lists and template as asked', async () => {
    const base = '/v1/digests/2026-03-14';
    const campaign = await read(`${base}?format=listmonk&lists=3,5&template=7`);
    expect(campaign).toMatchObject({ lists: [3, 5], template_id: 7, type: 'regular' });
    expect((await read(`${base}/versions/1?format=listmonk`)).lists).toEqual([]);
    const tags = await Promise.all(
      ['', '&lists=1', '&template=1'].map(async (more) =>
        (await get(`${base}?format=listmonk${more}`)).headers.get('etag'),
      ),
    );
    expect(new Set(tags).size).toBe(3);
  });
});
