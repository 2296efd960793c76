/**
 * Pages, embeds and oEmbed as the Worker serves them: headers, languages,
 * redirects, errors for people. What stands on a page is tested in test/render.
 */
import { reset } from 'cloudflare:test';
import { beforeEach, describe, expect, it } from 'vitest';
import { makeApp } from '../../src/http/app.ts';
import { sample } from './articles.ts';
import { bindings, get, post, problem, put, read, send, storyOf, write } from './client.ts';

const ORIGIN = 'https://standfirst.test';
const HTML = { Accept: 'text/html,application/xhtml+xml' };
let story = '';

beforeEach(async () => {
  await reset();
  await post();
  story = await storyOf('weir-tribune');
});

const pages = () => [
  '/',
  `/stories/${story}`,
  `/stories/${story}/versions/1`,
  `/stories/${story}/versions/1/diff?from=1`,
  `/stories/${story}/compare?a=tribune&b=gazette`,
  `/stories/${story}/compare`,
  '/outlets',
  '/outlets/tribune/2026-03-14',
  '/outlets/tribune/latest',
  '/days/2026-03-14',
  '/days/latest',
  '/feeds',
  '/docs',
];

describe('every page', () => {
  it('is HTML with its own CSP, validators, and the reader’s language in its key', async () => {
    for (const path of pages()) {
      const first = await get(path, HTML);
      expect(first.status, path).toBe(200);
      const header = (name: string) => first.headers.get(name);
      expect(header('content-type'), path).toBe('text/html; charset=utf-8');
      expect(header('content-security-policy'), path).toContain("style-src 'self'");
      expect(header('content-security-policy'), path).not.toContain('unsafe-inline');
      expect(header('vary'), path).toBe('Accept-Language');
      expect(header('cache-control'), path).toMatch(/max-age=\d+/);
      const html = await first.text();
      expect(html, path).toMatch(/^<!DOCTYPE html><html lang="en">/);
      expect(html, path).not.toContain('<script');
      const tag = header('etag') as string;
      const again = await get(path, { ...HTML, 'If-None-Match': tag });
      expect([again.status, await again.text(), again.headers.get('vary')], path).toEqual([
        304,
        '',
        'Accept-Language',
      ]);
      const head = await send(path, { method: 'HEAD', headers: HTML });
      expect([head.status, head.headers.get('etag')], path).toEqual([200, tag]);
    }
  });

  it('loads only what there is', async () => {
    const wanted = new Set<string>();
    for (const path of pages()) {
      const html = await (await get(path)).text();
      for (const [, address] of html.matchAll(/(?:href|src)="([^"]+)"/g)) {
        const url = new URL((address as string).replaceAll('&amp;', '&'), ORIGIN);
        if (url.origin === ORIGIN) wanted.add(url.pathname + url.search);
      }
    }
    for (const path of wanted) expect((await get(path, HTML)).status, path).toBe(200);
    expect(wanted.size).toBeGreaterThan(30);
  });

  it('leads from what newsletter tools and networks hang on its address to the address', async () => {
    const place = async (path: string) => {
      const answer = await get(path, HTML);
      expect(answer.status, path).toBe(301);
      expect(answer.headers.get('cache-control')).toBe('public, max-age=60');
      return answer.headers.get('location');
    };
    expect(await place(`/stories/${story}?utm_source=mail&utm_medium=email`)).toBe(`/stories/${story}`);
    expect(await place(`/stories/${story}/versions/1/diff?fbclid=x&from=1`)).toBe(
      `/stories/${story}/versions/1/diff?from=1`,
    );
    const old = await get('/style.css?v=ofyesterday');
    expect(old.status).toBe(301);
    expect((await get(old.headers.get('location') as string)).status).toBe(200);
  });

  it('writes dates as its reader does', async () => {
    const text = async (language: string) =>
      (await get('/days/2026-03-14', { 'Accept-Language': language })).text();
    expect(await text('de')).toContain('14. März 2026');
    expect(await text('en')).toContain('14 March 2026');
    expect(await text('xx')).toContain('14 March 2026');
  });
});

describe('a page shows', () => {
  it('where a sentence stands in its article', async () => {
    const html = await (await get(`/stories/${story}`)).text();
    expect(html).toContain('Tribune');
    expect(html).toContain(`${ORIGIN}/stories/${story}`);
  });

  it('what to do where nothing has come in yet', async () => {
    await reset();
    const html = await (await get('/')).text();
    expect(html).toContain('No article has come in yet');
    expect((await get('/outlets')).status).toBe(200);
  });

  it('no word of a retracted article, neither now nor in old versions', async () => {
    const words = 'metre of water on Sunday';
    const version = `/stories/${story}/versions/1`;
    const all = async () =>
      (await (await get(version)).text()) +
      (await (await get(`/v1${version.replace('/versions', '/digest/versions')}.json`)).text());
    const had = (await all()).includes(words);
    await write('POST', '/v1/articles/weir-gazette/retraction', {}, 'admin-a');
    expect(had).toBe(true);
    expect(await all()).not.toContain(words);
    expect(await (await get(`/stories/${story}`)).text()).not.toContain(words);
  });
});

describe('two outlets side by side', () => {
  it('are one page for either order, and refused where they are no pair', async () => {
    const at = (query: string) => `/stories/${story}/compare${query}`;
    const html = async (query: string) => (await get(at(query), HTML)).text();
    expect(await html('?a=tribune&b=gazette')).toBe(await html('?a=gazette&b=tribune'));
    for (const [query, status] of [
      ['?a=tribune&b=tribune', 422],
      ['?a=tribune', 422],
      ['?a=tribune&b=nobody', 404],
      ['?a=tribune&b=gazette&c=x', 400],
    ] as const)
      expect((await get(at(query), HTML)).status, query).toBe(status);
  });
});

describe('failures', () => {
  it('are pages for people and problems for programs', async () => {
    for (const [path, status] of [
      ['/nowhere', 404],
      ['/stories/saaaaaaaaaaaa', 404],
      ['/stories/nonsense', 404],
      [`/stories/${story}/versions/9`, 404],
      [`/stories/${story}/versions/1/diff`, 400],
      ['/days/yesterday', 400],
      ['/outlets/nobody/latest', 404],
    ] as const) {
      const page = await get(path, HTML);
      expect([page.status, page.headers.get('content-type')], path).toEqual([
        status,
        'text/html; charset=utf-8',
      ]);
      expect(page.headers.get('cache-control')).toBe('no-store');
      expect(await page.text()).toContain('<h1>');
      const plain = await get(path);
      expect([plain.status, plain.headers.get('content-type')], path).toEqual([
        status,
        'application/problem+json',
      ]);
    }
    await problem(await get('/v1/nowhere', HTML), 404, 'no-route');
  });

  it('lead on from a merged story, on pages, frames and oEmbed', async () => {
    // Two stories become one when an article that tells both comes in; where grouping holds them apart, the row is written.
    const other = await storyOf('chess-tribune');
    await merge(other, story);
    for (const path of [`/stories/${other}`, `/embed/stories/${other}`, `/v1/stories/${other}/digest.rss`]) {
      const moved = await get(path, HTML);
      expect(moved.status, path).toBe(308);
      expect(moved.headers.get('location')).toBe(path.replace(other, story));
    }
    const described = await read(`/oembed?url=${encodeURIComponent(`${ORIGIN}/stories/${other}`)}`);
    expect(described.html).toContain(`/embed/stories/${story}`);
  });
});

/** Marks a story as part of another, as the catalog does when it merges two. */
async function merge(from: string, into: string): Promise<void> {
  const { runInDurableObject } = await import('cloudflare:test');
  const stub = bindings.CATALOG.get(bindings.CATALOG.idFromName('main'));
  await runInDurableObject(stub, async (_, state) => {
    state.storage.sql.exec('UPDATE stories SET successor = ?, articles = 0 WHERE id = ?', into, from);
    state.storage.sql.exec('UPDATE articles SET story = ? WHERE story = ?', into, from);
  });
}

describe('embeds', () => {
  it('are a script and a frame that any site may use', async () => {
    const script = await get('/embed.js');
    expect(script.headers.get('content-type')).toContain('text/javascript');
    expect(script.headers.get('cross-origin-resource-policy')).toBe('cross-origin');
    const text = await script.text();
    expect(text).toContain(`"${ORIGIN}"`);
    expect(text).toContain('"tribune":"Tribune"');
    const frame = await get(`/embed/stories/${story}`);
    expect(frame.headers.get('content-security-policy')).toContain('frame-ancestors *');
    expect(frame.headers.get('cross-origin-opener-policy')).toBeNull();
  });

  it('are found by oEmbed, within the room there is', async () => {
    const url = encodeURIComponent(`${ORIGIN}/stories/${story}`);
    const described = await read(`/oembed?url=${url}&maxwidth=320&dnt=1`);
    expect(described).toMatchObject({ type: 'rich', version: '1.0', width: 320 });
    expect(described.html).toContain(`${ORIGIN}/embed/stories/${story}`);
    await problem(await get(`/oembed?url=${url}&format=xml`), 501, 'not-implemented');
    await problem(await get('/oembed?url=https%3A%2F%2Felsewhere.test%2Fstories%2Fx'), 404, 'unknown-story');
    await problem(await get('/oembed'), 400, 'bad-query');
  });
});

describe('the address of the service', () => {
  it('is the one asked under, unless the operator names another', async () => {
    const feed = async (more: object) =>
      (
        await makeApp().fetch(new Request('http://inner.test:8080/v1/digests/latest.feed.json'), {
          ...bindings,
          ...more,
        })
      ).json();
    expect(await feed({})).toMatchObject({ home_page_url: 'http://inner.test:8080/' });
    expect(await feed({ PUBLIC_ORIGIN: 'https://news.example/' })).toMatchObject({
      home_page_url: 'https://news.example/',
    });
    expect(await feed({ PUBLIC_ORIGIN: 'nonsense' })).toMatchObject({
      home_page_url: 'http://inner.test:8080/',
    });
  });

  it('moves tags with it, as every deploy does', async () => {
    const tag = async (more: object, host = 'a.test') =>
      (
        await makeApp().fetch(new Request(`https://${host}/v1/digests/latest.txt`), { ...bindings, ...more })
      ).headers.get('etag');
    const tags = [
      await tag({}),
      await tag({}, 'b.test'),
      await tag({ VERSION: { id: 'next' } }),
      await tag({ SITE_NAME: 'Other' }),
    ];
    expect(new Set(tags).size).toBe(4);
    await put(sample('bakery-courier'));
    expect(await tag({})).toBe(tags[0]);
  });
});
