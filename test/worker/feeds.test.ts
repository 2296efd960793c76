/**
 * Registered feeds as an admin meets them, and what the cron makes of feeds that mean no harm: items become articles
 * once, changes become revisions, and whatever breaks off is done again to no effect.
 */
import { reset, runInDurableObject } from 'cloudflare:test';
import { beforeEach, describe, expect, it } from 'vitest';
import { standfirst } from '../../src/contract/client.ts';
import { pollPortsOf } from '../../src/http/feed-ports.ts';
import { type PollPorts, pollDue } from '../../src/newsroom/index.ts';
import { GOOD, plain, rss, WORDS } from '../hostile/feeds.ts';
import { type Doc, problem } from './client.ts';
import {
  add,
  ask,
  at,
  due,
  env,
  feed,
  HOSTS,
  logged,
  registry,
  run,
  say,
  told,
  trial,
} from './feeds-client.ts';

const articles = async (): Promise<Doc[]> => (await told('GET', '/v1/articles?limit=100')).items;
const revisions = async (id: string): Promise<number> =>
  (await told('GET', `/v1/articles/${id}`)).revisions.length;

beforeEach(() => reset());

describe('the registry', () => {
  it('takes a feed, shows it, changes it, pauses it, forgets it', async () => {
    const made = await add(at('good'), { name: 'Kai · Quay', interval: 600 });
    expect(made).toMatchObject({ state: 'new', name: 'Kai · Quay', interval: 600, fetchPages: false });
    expect((await told('GET', '/v1/feeds')).items).toEqual([made]);
    const changed = await told('PATCH', `/v1/feeds/${made.id}`, {
      paused: true,
      name: null,
      outlet: 'other',
    });
    expect(changed).toMatchObject({
      state: 'paused',
      name: null,
      outlet: 'other',
      nextPoll: null,
      interval: 600,
    });
    const renamed = await told('PATCH', `/v1/feeds/${made.id}`, {
      name: ' 港\u0000の\u200b知らせ 😀\ud83d ',
    });
    expect(renamed.name).toBe('港の知らせ 😀\ufffd');
    await run();
    expect((await feed(made.id)).lastPoll).toBeNull();
    expect(await told('PATCH', `/v1/feeds/${made.id}`, { paused: false })).toMatchObject({ state: 'new' });
    expect(await told('DELETE', `/v1/feeds/${made.id}`)).toEqual({ id: made.id, status: 'deleted' });
    await problem(await ask('GET', `/v1/feeds/${made.id}`), 404, 'unknown-feed');
    await problem(await ask('DELETE', `/v1/feeds/${made.id}`), 404, 'unknown-feed');
  });

  it('is for admins only', async () => {
    const { id } = await add(at('good'));
    for (const [method, path] of [
      ...[
        ['GET', '/v1/feeds'],
        ['POST', '/v1/feeds'],
        ['GET', '/v1/feeds.opml'],
        ['POST', '/v1/feeds/import'],
      ],
      ...[
        ['GET', ''],
        ['PATCH', ''],
        ['DELETE', ''],
        ['POST', '/test'],
      ].map(([m, p]) => [m, `/v1/feeds/${id}${p}`]),
    ] as [string, string][]) {
      await problem(await ask(method, path, undefined, { token: '' }), 401, 'unauthorized');
      await problem(await ask(method, path, undefined, { token: 'ingest-a' }), 403, 'forbidden');
      expect((await ask(method, `${path}?x=1`)).status, path).toBe(400);
    }
  });

  it('says what is wrong with a registration', async () => {
    const refused = async (body: unknown, path: string) => {
      const { errors } = await problem(await ask('POST', '/v1/feeds', body), 422, 'bad-body');
      expect(errors.map((e: Doc) => e.path)).toContain(path);
    };
    const good = { url: 'https://news.example.com/feed', outlet: 'quay-news' };
    await refused({ ...good, url: 'http://127.0.0.1/feed' }, 'url');
    await refused({ ...good, url: 'ftp://news.example.com/feed' }, 'url');
    await refused({ ...good, url: `https://news.example.com/${'é'.repeat(900)}` }, 'url');
    await refused({ ...good, outlet: 'Quay News' }, 'outlet');
    await refused({ ...good, interval: 10 }, 'interval');
    await refused({ ...good, intreval: 600 }, 'intreval');
    await problem(await ask('POST', '/v1/feeds', '{'), 400, 'bad-json');
    const { id } = await told('POST', '/v1/feeds', good, 201);
    await problem(
      await ask('POST', '/v1/feeds', { ...good, url: 'https://NEWS.example.com:443/feed#x' }),
      409,
      'feed-exists',
    );
    for (const change of [{}, { url: 'https://news.example.com/other' }, { interval: 1e9 }, []]) {
      await problem(await ask('PATCH', `/v1/feeds/${id}`, change), 422, 'bad-body');
    }
    await problem(await ask('GET', '/v1/feeds/nobody'), 404, 'unknown-feed');
  });

  it('is bounded, and pages', async () => {
    await add(at('good'));
    await runInDurableObject(registry(), (_, state) => {
      state.storage.sql.exec(
        `WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 999)
         INSERT INTO feeds (id, url, host, outlet, pages, interval, created, next)
         SELECT printf('f%012d', i), 'https://news.example.com/' || i, 'news.example.com', 'o', 0, 600, 0, 0 FROM n`,
      );
    });
    const { limit } = await problem(
      await ask('POST', '/v1/feeds', { url: at('etag'), outlet: 'o' }),
      409,
      'no-room',
    );
    expect(limit).toBe(1000);
    const client = standfirst('https://standfirst.test', {
      token: 'admin-a',
      fetch: (url, init) => ask(init.method ?? 'GET', url.slice('https://standfirst.test'.length)),
    });
    let count = 0;
    for await (const _ of client.feeds()) count++;
    expect(count).toBe(1000);
    expect((await told('GET', '/v1/feeds?state=ok')).items).toEqual([]);
    const opml = await (await ask('GET', '/v1/feeds.opml')).text();
    expect(opml.match(/xmlUrl=/g)).toHaveLength(1000);
  });
});

describe('a poll', () => {
  it('takes items once, and a change as a revision', async () => {
    const url = await say('news', rss(plain(1) + plain(2)));
    const { id } = await add(url);
    await run();
    const before = await articles();
    expect(before).toHaveLength(2);
    expect(before.map(({ id: article }) => article.startsWith(`${id}-`))).toEqual([true, true]);
    expect(before[0]).toMatchObject({ outlet: 'quay-news' });
    expect(before.map(({ published }) => published).sort()).toEqual([
      '2026-09-02T09:30:00Z',
      '2026-09-03T09:30:00Z',
    ]);
    expect(await feed(id)).toMatchObject({
      state: 'ok',
      items: { seen: 2, taken: 2 },
      failures: 0,
      lastError: null,
    });
    await say('news', rss(plain(1, { title: 'Sluice plan 1 is off' }) + plain(2) + plain(3)));
    await due();
    await run();
    expect(await feed(id)).toMatchObject({ items: { seen: 3, taken: 4 } });
    const after = await articles();
    expect(after).toHaveLength(3);
    const changed = after.find(({ title }) => title === 'Sluice plan 1 is off');
    expect(await revisions(changed.id)).toBe(2);
  });

  it('is not due before its time, nor twice under one lease', async () => {
    const url = await say('once', GOOD);
    await add(url);
    await Promise.all([run(), run()]);
    await run();
    expect(await logged('once')).toHaveLength(1);
  });

  it('asks with the validators it was given, and takes 304 for well', async () => {
    const { id } = await add(await say('tagged', GOOD, { headers: { ETag: 'W/"one"' } }));
    await run();
    await due();
    await run();
    const headers = await logged('tagged');
    expect(headers.map((sent) => sent['if-none-match'])).toEqual([undefined, 'W/"one"']);
    expect(headers[0]?.['user-agent']).toMatch(/^Standfirst/);
    expect(headers[0]).not.toHaveProperty('authorization');
    expect(await feed(id)).toMatchObject({ state: 'ok', failures: 0, items: { seen: 2, taken: 2 } });
  });

  it('waits longer after each failure, up to a day, and starts afresh once it is well', async () => {
    const url = await say('ill', 'no', { status: 500 });
    const { id } = await add(url);
    const waits: number[] = [];
    for (let i = 0; i < 8; i++) {
      await run();
      const { nextPoll, lastPoll, failures } = await feed(id);
      expect(failures).toBe(i + 1);
      waits.push((Date.parse(nextPoll as string) - Date.parse(lastPoll as string)) / 1800_000);
      await due();
    }
    for (const [i, wait] of waits.entries()) {
      const usual = Math.min(48, 2 ** (i + 1));
      expect(wait / usual).toBeGreaterThan(0.89);
      expect(wait / usual).toBeLessThan(1.11);
    }
    expect(
      new Set(waits.map((wait, i) => (wait / Math.min(48, 2 ** (i + 1))).toFixed(3))).size,
    ).toBeGreaterThan(3);
    await say('ill', GOOD);
    await run();
    expect(await feed(id)).toMatchObject({ state: 'ok', failures: 0, lastError: { reason: 'status' } });
  });

  it('leaves a feed that is gone, until an admin takes it up again', async () => {
    const url = await say('left', 'no', { status: 410 });
    const { id } = await add(url);
    await run();
    await due();
    await run();
    expect(await logged('left')).toHaveLength(1);
    expect(await feed(id)).toMatchObject({ state: 'gone', nextPoll: null });
    await say('left', GOOD);
    await told('PATCH', `/v1/feeds/${id}`, { paused: false });
    await run();
    expect(await feed(id)).toMatchObject({ state: 'ok', items: { taken: 2 } });
  });

  it('leaves the whole host alone that says it is asked too often', async () => {
    await add(await say('a', 'no', { status: 429, headers: { 'Retry-After': '7200' } }));
    await run();
    const neighbour = await add(await say('b', GOOD));
    const stranger = await add(at('good', 1));
    await runInDurableObject(registry(), (_, state) => {
      state.storage.sql.exec(`UPDATE feeds SET next = 0, lease = 0 WHERE url LIKE '%/a'`);
    });
    await run();
    expect((await feed(stranger.id)).state).toBe('ok');
    expect(Date.parse((await feed(neighbour.id)).nextPoll as string) - Date.now()).toBeGreaterThan(1_000_000);
  });

  it('follows a feed to where it moved for good; where another is registered it says so', async () => {
    const first = await add(at('moved-301'));
    await run();
    expect(await feed(first.id)).toMatchObject({ url: at('good-301'), movedFrom: at('moved-301') });
    await problem(await ask('POST', '/v1/feeds', { url: at('moved-301'), outlet: 'x' }), 409, 'feed-exists');
    const known = await add(at('good-308'));
    const second = await add(at('moved-308'));
    await run();
    expect(await feed(second.id)).toMatchObject({
      url: at('moved-308'),
      notice: { reason: 'moved-to-known' },
    });
    expect((await feed(second.id)).notice?.detail).toContain(known.id);
  });

  it('takes a page once that two feeds of an outlet have, and twice where the outlets differ', async () => {
    await add(await say('top', rss(plain(1))));
    await run();
    await add(
      await say(
        'local',
        rss(plain(1, { guid: 'local-1', link: 'https://news.example.com/sluice/1?utm_source=rss' })),
      ),
    );
    await add(await say('peer', rss(plain(1))), { outlet: 'peer' });
    await run();
    expect((await articles()).map(({ outlet }) => outlet).sort()).toEqual(['peer', 'quay-news']);
  });

  it('tries a page again that could not be had, and then lets it be', async () => {
    const link = at('said/slow-page');
    await say('slow-page', 'no', { status: 500, headers: { 'Content-Type': 'text/html' } });
    const { id } = await add(await say('excerpts', rss(plain(1, { link, text: 'Excerpt of the plan.' }))), {
      fetchPages: true,
    });
    for (let i = 0; i < 5; i++) {
      await run();
      await due();
    }
    expect(await logged('slow-page')).toHaveLength(3);
    expect(await feed(id)).toMatchObject({ state: 'ok', items: { taken: 1 } });
    const [article] = await articles();
    expect(await revisions(article.id)).toBe(1);
  });

  it('asks a host for no more pages that said it is asked too often', async () => {
    const link = at('said/tired-page');
    await say('tired-page', 'no', { status: 429, headers: { 'Content-Type': 'text/html' } });
    const items = Array.from({ length: 12 }, (_, i) =>
      plain(i, { link: `${link}?${i}`, text: `Excerpt ${i}.` }),
    );
    const { id } = await add(await say('tiring', rss(items.join(''))), { fetchPages: true });
    await run();
    expect(await logged('tired-page')).toHaveLength(1);
    expect(await feed(id)).toMatchObject({ state: 'ok', items: { taken: 12 } });
  });

  it('takes the page where it comes the second time, as a revision', async () => {
    const link = at('said/late-page');
    await say('late-page', 'no', { status: 500, headers: { 'Content-Type': 'text/html' } });
    await add(await say('late', rss(plain(1, { link, text: 'Excerpt of the plan.' }))), { fetchPages: true });
    await run();
    const page = `<article><h1>Sluice</h1>${'<p>The harbour board met on Tuesday to settle who pays for the sluice.</p>'.repeat(3)}<p>It rose on a vote of three to two.</p></article>`;
    await say('late-page', page, { headers: { 'Content-Type': 'text/html' } });
    await due();
    await run();
    const [article] = await articles();
    expect(await revisions(article.id)).toBe(2);
    expect((await told('GET', `/v1/articles/${article.id}`)).text).toContain('three to two');
  });
});

describe('a run', () => {
  it('that dies with a feed costs that feed its turn, and the next run goes on to the others', async () => {
    const { id } = await add(await say('deadly', GOOD));
    await runInDurableObject(registry(), (_, state) => {
      state.storage.sql.exec('UPDATE feeds SET lease = 1, next = 0');
    });
    const other = await add(await say('harmless', GOOD));
    await run();
    expect((await feed(other.id)).state).toBe('ok');
    expect(await feed(id)).toMatchObject({ state: 'failing', failures: 1, lastError: { reason: 'fault' } });
    expect(await logged('deadly')).toHaveLength(0);
    await due();
    await run();
    expect((await feed(id)).state).toBe('ok');
  });

  it('goes on where polling one feed is a fault of ours', async () => {
    const { id } = await add(await say('faulty', GOOD));
    const other = await add(await say('sound', rss(plain(7))));
    const { ports } = counted(env);
    const catalog = {
      ...ports.catalog,
      standings: async (...args: Parameters<PollPorts['catalog']['standings']>) => {
        if (args[0][0]?.id.startsWith(id)) throw new Error('so');
        return pollPortsOf(env).catalog.standings(...args);
      },
      admit: pollPortsOf(env).catalog.admit,
    };
    await pollDue({ ...ports, catalog });
    expect(await feed(id)).toMatchObject({ state: 'failing', lastError: { reason: 'fault' } });
    expect((await feed(other.id)).state).toBe('ok');
  });

  it('keeps to its budget, and the next goes on', async () => {
    const short = (i: number) => plain(i, { text: `Gate ${(i * 7919).toString(36)} was opened.` });
    const many = rss(Array.from({ length: 45 }, (_, i) => short(i)).join(''));
    const url = await say('many', many, { headers: { ETag: '"many"' } });
    const { id } = await add(url);
    const taken: number[] = [];
    for (let i = 0; i < 3; i++) {
      await run({ ...env, FEEDS_BUDGET: '30' });
      taken.push((await feed(id)).items.taken);
      if (i < 2) expect((await feed(id)).validators.etag).toBeNull();
    }
    expect(taken).toEqual([20, 40, 45]);
    expect((await feed(id)).validators.etag).toBe('"many"');
    expect(await articles()).toHaveLength(45);
  });

  it('of the free plan asks twenty feeds, and every feed has its turn', async () => {
    await say('fair', rss(''));
    for (let i = 0; i < 45; i++) await add(`http://${HOSTS[i % 3]}/said/fair?${i}`);
    const waiting: number[] = [];
    for (let i = 0; i < 3; i++) {
      await run({ ...env, FEEDS_BUDGET: '50' });
      waiting.push((await told('GET', '/v1/feeds?state=new&limit=100')).items.length);
    }
    expect(waiting[0]).toBeLessThanOrEqual(25);
    expect(waiting[2]).toBe(0);
  });

  it('never makes more subrequests than its budget says', async () => {
    for (const n of [1, 2, 3, 4, 5, 6]) {
      const link = at('page', n);
      await add(
        await say(
          `b${n}`,
          rss(
            Array.from({ length: 7 }, (_, i) =>
              plain(i, { link: `${link}?${n}-${i}`, guid: `${n}-${i}`, text: 'Excerpt.' }),
            ).join(''),
          ),
        ),
        { fetchPages: true },
      );
    }
    for (const budget of [1, 2, 7, 12, 20, 50]) {
      const { ports, count } = counted({ ...env, FEEDS_BUDGET: String(budget) });
      await due();
      await pollDue(ports);
      expect(count(), `budget ${budget}`).toBeLessThanOrEqual(budget);
    }
  });

  it('costs what src/storage/COSTS.md says', async () => {
    const cost = async () => {
      const { ports, count } = counted(env);
      await pollDue(ports);
      return count();
    };
    // Nothing is due; a first poll of two items; nothing changed, and said so; one item more.
    expect(await cost()).toBe(1);
    await add(await say('cost', rss(plain(1) + plain(2)), { headers: { ETag: '"1"' } }));
    const lanes = 3;
    expect(await cost()).toBe(1 + lanes + 8);
    await due();
    expect(await cost()).toBe(1 + lanes + 2);
    await say('cost', rss(plain(1) + plain(2) + plain(3)), { headers: { ETag: '"2"' } });
    await due();
    expect(await cost()).toBe(1 + lanes + 7);
    await say('cost', rss(plain(1) + plain(2) + plain(3)));
    await due();
    expect(await cost()).toBe(1 + lanes + 3);
  });

  it('does again what broke off, to no effect', async () => {
    const url = await say('broken-off', rss(plain(1) + plain(2)), { headers: { ETag: '"b"' } });
    const { id } = await add(url);
    for (const step of ['next', 'known', 'standings', 'put', 'admit', 'remember', 'settle'] as const) {
      const { ports } = counted(env, step);
      await pollDue(ports).catch(() => {});
      await due();
    }
    expect((await feed(id)).validators.etag).toBeNull();
    expect(await articles()).toHaveLength(2);
    await run();
    expect(await feed(id)).toMatchObject({ state: 'ok', validators: { etag: '"b"' } });
    for (const article of await articles()) expect(await revisions(article.id)).toBe(1);
    expect(await articles()).toHaveLength(2);
  });

  it('asks a host one thing at a time, and several hosts side by side', async () => {
    for (const n of [0, 1, 2])
      for (const name of ['x', 'y', 'z']) await add(`http://${HOSTS[n]}/said/${name}?${n}`);
    for (const name of ['x', 'y', 'z']) await say(name, GOOD);
    const { ports } = counted(env);
    const open = new Map<string, number>();
    let most = 0;
    let together = 0;
    const { send } = ports.outside;
    const outside = {
      ...ports.outside,
      send: async (url: string, init: RequestInit) => {
        const { host } = new URL(url);
        open.set(host, (open.get(host) ?? 0) + 1);
        most = Math.max(most, open.get(host) as number);
        together = Math.max(together, [...open.values()].filter((n) => n > 0).length);
        await new Promise((later) => setTimeout(later, 20));
        const response = await send(url, init);
        open.set(host, (open.get(host) as number) - 1);
        return response;
      },
    };
    await pollDue({ ...ports, outside });
    expect(most).toBe(1);
    expect(together).toBe(3);
  });
});

describe('a trial', () => {
  it('shows what would be taken, and stores nothing', async () => {
    const { id } = await add(
      await say(
        'try',
        rss(plain(1, { text: WORDS.repeat(8) }) + plain(2, { text: 'An excerpt …', date: 'soon' })),
      ),
    );
    const shown = await trial(id);
    expect(shown).toMatchObject({ ok: true, error: null, format: 'rss', title: 'Quay News', seen: 2 });
    expect(shown.items.map(({ would }) => would)).toEqual(['take', 'take']);
    expect(shown.items[0]?.published).toEqual({
      value: '2026-09-02T09:30:00Z',
      source: 'pubDate',
      confidence: 0.95,
    });
    expect(shown.items[1]).toMatchObject({ published: null, why: 'pubDate: not a date' });
    expect(await articles()).toEqual([]);
    expect(await feed(id)).toMatchObject({ state: 'new', lastPoll: null });
    await told('PATCH', `/v1/feeds/${id}`, { fetchPages: true });
    expect((await trial(id)).items.map(({ would }) => would)).toEqual(['take', 'fetch']);
  });

  it('says why there is nothing', async () => {
    for (const [name, reason] of [
      ['empty', 'empty'],
      ['redirect-private', 'redirect-refused'],
      ['missing', 'status'],
    ] as const) {
      const { id } = await add(at(name));
      expect(await trial(id)).toMatchObject({ ok: false, error: { reason }, items: [] });
    }
  });

  it('knows what was taken', async () => {
    const { id } = await add(at('good'));
    await run();
    expect((await trial(id)).items.map(({ would }) => would)).toEqual(['known', 'known']);
  });
});

describe('OPML', () => {
  const opml = (body: string) =>
    `<?xml version="1.0"?><opml version="2.0"><head/><body>${body}</body></opml>`;
  const send = (text: string, type = 'text/x-opml') => ask('POST', '/v1/feeds/import', text, { type });

  it('comes in with one result an outline, and goes out so that it comes in again', async () => {
    const response = await send(
      opml(`<outline text="Papers"><outline title="The Quay’s Courier &amp; Échos" type="rss" xmlUrl="${at('good')}"/>
        <outline text="x" xmlUrl="${at('etag')}" outlet="quay-herald"/></outline>
        <outline text="Сегодня" xmlUrl="https://www.news.example.com/rss"/>
        <outline text="again" xmlUrl="${at('good')}"/>
        <outline text="inside" xmlUrl="http://10.0.0.1/feed"/>
        <outline text="odd" xmlUrl="https://news.example.com/x" outlet="Not An Id"/>
        <outline text="an include" type="include" url="${at('good')}"/>`),
    );
    const { results } = (await response.json()) as Doc;
    expect(results.map(({ status, outlet }: Doc) => [status, outlet])).toEqual([
      ['created', 'the-quays-courier-echos'],
      ['created', 'quay-herald'],
      ['created', 'news-example-com'],
      ['exists', 'again'],
      ['rejected', 'inside'],
      ['rejected', null],
    ]);
    expect(results[4].problem.errors[0]).toMatchObject({ path: 'url' });
    const out = await ask('GET', '/v1/feeds.opml');
    expect(out.headers.get('cache-control')).toBe('no-store');
    const text = await out.text();
    const before = (await told('GET', '/v1/feeds')).items;
    for (const { id } of before) await told('DELETE', `/v1/feeds/${id}`);
    const back = ((await (await send(text)).json()) as Doc).results;
    expect(back.map(({ status }: Doc) => status)).toEqual(['created', 'created', 'created']);
    const facts = ({ url, outlet, name }: Doc) => ({ url, outlet, name });
    const after = (await told('GET', '/v1/feeds')).items.map(facts);
    // An outline has to have words: a feed without a name takes its outlet's.
    expect(after).toEqual(before.map(facts));
  });

  it('comes in whole where names and addresses are as long as they may be', async () => {
    const long = (i: number) => `https://news.example.com/${i}/${'x'.repeat(1900)}`;
    const outlines = Array.from(
      { length: 20 },
      (_, i) => `<outline text="${'新'.repeat(200)}" outlet="o" xmlUrl="${long(i)}"/>`,
    );
    const { results } = (await (await send(opml(outlines.join('')))).json()) as Doc;
    expect(results.map(({ status }: Doc) => status)).toEqual(outlines.map(() => 'created'));
  });

  it('is refused where it is none, nests too deep, or is too long', async () => {
    await problem(await send('<rss/>'), 422, 'bad-body');
    await problem(await send('{}'), 422, 'bad-body');
    await problem(await send(opml('<outline>'.repeat(5000))), 422, 'bad-body');
    await problem(await send(opml('<outline>').slice(0, -7)), 422, 'bad-body');
    await problem(await send(`<!DOCTYPE opml [<!ENTITY a "b">]>${opml('')}`), 422, 'bad-body');
    await problem(
      await send(opml(`<outline xmlUrl="https://news.example.com/"/>`.repeat(501))),
      413,
      'too-large',
    );
    await problem(await send('x'.repeat(1_000_001)), 413, 'too-large');
    await problem(await send('{}', 'application/json'), 415, 'unsupported-media-type');
    expect(await (await send(opml(''))).json()).toEqual({ results: [] });
    expect(await (await ask('GET', '/v1/feeds.opml')).text()).toContain('<opml');
  });
});

/** Ports that count every subrequest, as Cloudflare would; calls of the name `fails` are refused; `settle`: those that end a poll. */
function counted(given: typeof env, fails: string | null = null): { ports: PollPorts; count: () => number } {
  const ports = pollPortsOf(given);
  let count = 0;
  const watched = <T extends object>(target: T): T =>
    new Proxy(target, {
      get:
        (object, name) =>
        async (...args: unknown[]) => {
          count++;
          const asked = name === 'next' && args[0] !== null ? 'settle' : name;
          if (asked === fails) return { ok: false, failure: { problem: 'busy', detail: 'so' } };
          return (object[name as keyof T] as (...args: unknown[]) => unknown)(...args);
        },
    });
  return {
    ports: {
      ...ports,
      feeds: watched(ports.feeds),
      catalog: watched(ports.catalog),
      bodies: watched(ports.bodies),
      outside: {
        ...ports.outside,
        send: (url, init) => {
          count++;
          return ports.outside.send(url, init);
        },
      },
    },
    count: () => count,
  };
}
