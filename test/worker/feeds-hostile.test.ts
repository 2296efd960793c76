/**
 * A poller among hostile servers: every behaviour of test/hostile/behaviours.ts is registered and polled by the real
 * Worker in one run of its cron; each ends in the health that is stated here, none hangs the run, and the server that
 * nobody may ask was not asked.
 */
import { reset } from 'cloudflare:test';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import type { FeedOut } from '../../src/contract/index.ts';
import type { Doc } from './client.ts';
import { add, at, canary, env, feed, HOSTS, run, told } from './feeds-client.ts';

type Ending = readonly [
  state: FeedOut['state'],
  reason: string | null,
  taken: number,
  notice?: string | undefined,
];

const ok = (taken: number, notice?: string): Ending => ['ok', null, taken, notice];
const failing = (reason: string, taken = 0): Ending => ['failing', reason, taken];

/** What each must end in: state, reason of the last error, articles taken, notice. */
const ENDINGS: Readonly<Record<string, Ending>> = {
  good: ok(2),
  'slow-headers': failing('timed-out'),
  'half-headers': failing('timed-out'),
  'drip-body': failing('timed-out'),
  'drip-whitespace': failing('timed-out'),
  'endless-body': failing('empty'),
  'endless-items': failing('not-a-feed'),
  'gzip-bomb': failing('empty'),
  'gzip-bomb-feed': ok(1, 'too-large'),
  'too-large-but-whole': ok(16, 'too-large'),
  'ten-thousand-items': ok(100, 'too-many-items'),
  'long-header': ok(2),
  'gzip-good': ok(2),
  'gzip-broken': failing('interrupted'),
  'gzip-cut': failing('interrupted'),
  'length-too-long': failing('interrupted'),
  'length-too-short': failing('truncated'),
  'length-twice': failing('unreachable'),
  'reset-at-once': failing('unreachable'),
  'reset-in-the-middle': failing('interrupted'),
  'not-http': failing('unreachable'),
  'redirect-loop': failing('too-many-redirects'),
  'redirect-long': failing('too-many-redirects'),
  'redirect-private': failing('redirect-refused'),
  'redirect-metadata': failing('redirect-refused'),
  'redirect-canary': failing('redirect-refused'),
  'redirect-canary-spelt': failing('redirect-refused'),
  'redirect-localhost': failing('redirect-refused'),
  'redirect-file': failing('redirect-refused'),
  'redirect-data': failing('redirect-refused'),
  'redirect-user': failing('redirect-refused'),
  'redirect-nowhere': failing('bad-redirect'),
  'redirect-broken': failing('bad-redirect'),
  'moved-301': ok(2),
  'good-301': ok(2),
  'moved-308': ok(2),
  'good-308': ok(2),
  'moved-to-404': failing('status'),
  'found-302': ok(2),
  'good-302': ok(2),
  'unasked-304': failing('unasked-304'),
  etag: ok(2),
  'etag-hostile': ok(2),
  '429-seconds': failing('rate-limited'),
  '429-date': failing('rate-limited'),
  '429-a-year': failing('rate-limited'),
  '429-garbage': failing('rate-limited'),
  '429-past': failing('rate-limited'),
  '503-seconds': failing('status'),
  '503-alone': failing('status'),
  gone: ['gone', 'gone', 0],
  missing: failing('status'),
  'wants-a-user': failing('status'),
  forbidden: failing('status'),
  broken: failing('status'),
  'no-content': failing('status'),
  'partial-content': failing('status'),
  teapot: failing('status'),
  'html-page': failing('not-a-feed'),
  'html-as-rss': failing('not-a-feed'),
  empty: failing('empty'),
  'only-spaces': failing('empty'),
  'plain-text': failing('not-a-feed'),
  'type-wrong': ok(2),
  'type-binary': ok(2),
  'type-missing': ok(2),
  'type-picture': failing('wrong-type'),
  truncated: ok(1, 'truncated'),
  'truncated-early': failing('truncated'),
  'doctype-bomb': failing('doctype'),
  'doctype-file': failing('doctype'),
  'doctype-outside': ok(1),
  'entities-unknown': ok(1),
  'deep-nesting': failing('too-complex'),
  'deep-description': failing('too-complex'),
  'many-attributes': failing('too-complex'),
  'many-elements': failing('too-complex'),
  'cdata-open': ok(1, 'truncated'),
  'comment-open': ok(1, 'truncated'),
  'no-items': ok(0),
  'same-guids': ok(1, 'same-ids'),
  'no-guids': ok(2),
  'no-guids-no-links': ok(2),
  'empty-items': ok(0),
  'titles-only': ok(0, 'items-refused'),
  'date-future': ok(2),
  'date-1970': ok(2),
  'date-garbage': ok(2),
  'date-impossible': ok(2),
  'links-relative': ok(1),
  'links-javascript': ok(2),
  'title-huge': ok(1),
  'text-huge': ok(0, 'items-refused'),
  'text-script': ok(1),
  nuls: ok(1),
  surrogates: ok(1),
  'charset-header': ok(1),
  'charset-declared': ok(1),
  'charset-unknown': ok(2),
  'charset-lying': ok(1),
  'utf-8-mark': ok(2),
  'utf-16-mark': ok(2),
  'utf-16-big': ok(2),
  'utf-16-bare': ok(2),
  'utf-16-said': ok(2),
  'json-feed': ok(1),
  'json-broken': failing('not-a-feed'),
  'json-other': failing('not-a-feed'),
  'json-odd': ok(0),
  'json-too-large': failing('not-a-feed'),
  'namespace-proto': ok(1),
  'json-deep': failing('not-a-feed'),
  'atom-xhtml': ok(1),
  rdf: ok(1),
  'pages-private': ok(2),
  'pages-redirect': ok(1),
  'pages-slow': ok(1),
  'robots-elsewhere': failing('not-a-feed'),
  'pages-good': ok(1),
  page: failing('not-a-feed'),
};

const feeds = new Map<string, string>();
let seconds = 0;

/** These ask for their whole host to be left alone, so each has one of its own. */
const ALONE = ['429-seconds', '429-date', '429-a-year', '503-seconds'];

/** These never end by themselves, so they are asked with little patience, and all others with much: this machine may be busy. */
const SLOW = ['slow-headers', 'half-headers', 'drip-body', 'drip-whitespace', 'pages-slow'];

beforeAll(async () => {
  await reset();
  const register = async (slow: boolean) => {
    for (const [i, name] of inject('hostile').names.entries()) {
      if (SLOW.includes(name) !== slow) continue;
      const alone = ALONE.indexOf(name);
      const host = alone < 0 ? i % (HOSTS.length - ALONE.length) : HOSTS.length - 1 - alone;
      // Each has an outlet of its own: two feeds of one outlet that link to one page bring it once.
      const made = await add(at(name, host), { outlet: name, fetchPages: name.startsWith('pages-') });
      feeds.set(name, made.id);
    }
  };
  const started = Date.now();
  await register(false);
  await run({ ...env, FETCH_SECONDS: '20' });
  await register(true);
  await run({ ...env, FETCH_SECONDS: '0.6' });
  seconds = (Date.now() - started) / 1000;
}, 120_000);

it('states how each behaviour ends', () => {
  expect(Object.keys(ENDINGS).sort()).toEqual([...inject('hostile').names].sort());
  expect(feeds.size).toBeGreaterThan(100);
});

it.each(Object.entries(ENDINGS))('%s', async (name, [state, reason, taken, notice]) => {
  const { lastError, notice: said, items, ...rest } = await feed(feeds.get(name) as string);
  const seen = {
    state: rest.state,
    reason: lastError?.reason ?? null,
    taken: items.taken,
    notice: said?.reason,
  };
  expect(seen, JSON.stringify({ ...rest, lastError, said })).toEqual({ state, reason, taken, notice });
});

it('none hangs the run, and nobody was asked who may not be', async () => {
  expect(await canary()).toBe(0);
  expect(seconds).toBeLessThan(40);
});

/** Articles that came of a behaviour, with their texts. */
async function articlesOf(name: string): Promise<Doc[]> {
  const { items } = await told('GET', `/v1/articles?outlet=${name}`);
  return Promise.all(items.map(({ id }: Doc) => told('GET', `/v1/articles/${id}`)));
}
const one = async (name: string): Promise<Doc> =>
  (await articlesOf(name)).find(({ title }) => !/plan 2/.test(title ?? ''));

describe('what was taken', () => {
  it.each(['charset-header', 'charset-declared'])('%s: in its own charset', async (name) => {
    expect((await one(name)).title).toBe('Café à Orléans');
  });

  it.each(['date-future', 'date-1970', 'date-garbage', 'date-impossible'])('%s: no date', async (name) => {
    expect((await one(name)).published).toBeNull();
  });

  it('an address that no browser goes to is none', async () => {
    expect((await articlesOf('links-javascript')).map(({ url }) => url)).toEqual([null, null]);
    expect((await one('links-relative')).url).toBe('https://news.example.com/sluice/1');
  });

  it('no script, no control character, no title of half a megabyte', async () => {
    expect((await one('text-script')).text).not.toMatch(/alert|<|onerror/);
    expect(await one('nuls')).toMatchObject({ title: 'Sluice plan' });
    expect((await one('title-huge')).title).toBeNull();
  });

  it('a page where the feed has an excerpt, and the excerpt where the page may not or can’t be had', async () => {
    expect((await one('pages-good')).text).toContain('The last word of the page is weir.');
    for (const name of ['pages-redirect', 'pages-slow', 'pages-private']) {
      expect((await one(name)).text, name).toBe('Excerpt of the sluice plan.');
    }
  });

  it('other forms of feeds as well', async () => {
    expect(await one('atom-xhtml')).toMatchObject({ title: 'Sluice & quay', lang: 'en-GB' });
    expect(await one('json-feed')).toMatchObject({ published: '2026-09-01T06:00:00Z' });
  });
});

describe('what is remembered of an answer', () => {
  it('a move for good, only where it answered well', async () => {
    const moved = (name: string) => feed(feeds.get(name) as string);
    for (const name of ['moved-301', 'moved-308']) {
      expect((await moved(name)).url, name).toMatch(name.replace('moved', '/good'));
      expect((await moved(name)).movedFrom, name).toMatch(name);
    }
    for (const name of ['moved-to-404', 'found-302']) expect((await moved(name)).movedFrom, name).toBeNull();
  });

  it('validators, where they can be sent back', async () => {
    const kept = async (name: string) => (await feed(feeds.get(name) as string)).validators;
    expect((await kept('etag')).etag).toBe('W/"one"');
    expect(await kept('etag-hostile')).toEqual({ etag: null, lastModified: null });
  });

  it('when it wants to be asked again, up to a day', async () => {
    const wait = async (name: string) => {
      const { nextPoll, lastPoll } = await feed(feeds.get(name) as string);
      return (Date.parse(nextPoll as string) - Date.parse(lastPoll as string)) / 3_600_000;
    };
    for (const name of ['429-seconds', '429-date', '503-seconds'])
      expect(await wait(name), name).toBeCloseTo(2, 1);
    expect(await wait('429-a-year')).toBeCloseTo(24, 1);
    for (const name of ['429-garbage', '429-past', '503-alone']) {
      expect(await wait(name), name).toBeGreaterThan(0.85);
      expect(await wait(name), name).toBeLessThan(1.15);
    }
  });
});
