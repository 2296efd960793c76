/**
 * Pages that feeds link to, on hosts with every kind of robots.txt of test/hostile/behaviours.ts: which are fetched, what is
 * kept where they are not, and how the feed's health tells it.
 */
import { reset } from 'cloudflare:test';
import { beforeAll, expect, it } from 'vitest';
import { add, canary, due, env, feed, ROBOTS, run, told } from './feeds-client.ts';

type Ending = 'page' | 'disallowed' | 'not to be had';

const ENDINGS: Readonly<Record<string, Ending>> = {
  missing: 'page',
  forbidden: 'page',
  'no-content': 'page',
  'a-page': 'page',
  'for-others': 'page',
  'for-all': 'disallowed',
  'for-us': 'disallowed',
  'for-us-alone': 'page',
  'utf-16': 'disallowed',
  error: 'not to be had',
  'asked-too-often': 'not to be had',
  reset: 'not to be had',
  drips: 'not to be had',
  'endless-remarks': 'page',
  'endless-after-all': 'disallowed',
  bomb: 'page',
  'moved-canary': 'not to be had',
  'moved-private': 'not to be had',
  'moved-in-a-ring': 'not to be had',
  'moved-for-good': 'disallowed',
};

const feeds = new Map<string, string>();
let seconds = 0;

beforeAll(async () => {
  await reset();
  for (const [name, host] of ROBOTS) {
    const made = await add(`http://${host}/pages-good`, { outlet: name, fetchPages: true });
    feeds.set(name, made.id);
  }
  const started = Date.now();
  await run({ ...env, FETCH_SECONDS: '3' });
  seconds = (Date.now() - started) / 1000;
}, 60_000);

it('states how each robots.txt ends', () => {
  expect(Object.keys(ENDINGS).sort()).toEqual(ROBOTS.map(([name]) => name).sort());
});

it.each(Object.entries(ENDINGS))('%s: %s', async (name, ending) => {
  const { state, notice, items } = await feed(feeds.get(name) as string);
  expect({ state, taken: items.taken }, JSON.stringify(notice)).toEqual({ state: 'ok', taken: 1 });
  expect(notice?.reason).toBe(ending === 'page' ? undefined : 'pages-withheld');
  if (ending === 'disallowed') expect(notice?.detail).toMatch(/robots.txt of 127.0.0.1:\d+ disallows it/);
  if (ending === 'not to be had') expect(notice?.detail).toMatch(/robots.txt of 127.0.0.1:\d+ can’t be had/);
  const [article] = (await told('GET', `/v1/articles?outlet=${name}`)).items;
  const { text } = await told('GET', `/v1/articles/${article.id}`);
  if (ending === 'page') expect(text).toContain('The last word of the page is weir.');
  else expect(text).toBe('Excerpt of the sluice plan.');
});

it('what was said of pages stands as long as nothing new comes', async () => {
  await due();
  await run();
  const { notice, items } = await feed(feeds.get('for-all') as string);
  expect(notice?.reason).toBe('pages-withheld');
  expect(items.taken).toBe(1);
});

it('none hangs the run, and nobody was asked who may not be', async () => {
  expect(await canary()).toBe(0);
  expect(seconds).toBeLessThan(25);
});
