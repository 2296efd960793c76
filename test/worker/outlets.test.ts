/**
 * What admins say of outlets: names, publishers, languages, rules of cleaning; which digests are made anew for it, and what
 * their versions tell as the cause. Articles in other languages come in and go out as their own.
 */
import { reset, runDurableObjectAlarm } from 'cloudflare:test';
import { beforeEach, describe, expect, it } from 'vitest';
import { STORIES } from '../engine/languages/stories.ts';
import { sample } from './articles.ts';
import { bindings, type Doc, get, post, problem, put, read, send, storyOf, write } from './client.ts';

let digest: string;

const say = async (outlet: string, body: unknown): Promise<Doc> => {
  const response = await write('PUT', `/v1/outlets/${outlet}`, body, 'admin-a');
  return { http: response.status, ...((await response.json()) as object) };
};
/** Lets the catalog do what it put off. */
const settle = () => runDurableObjectAlarm(bindings.CATALOG.get(bindings.CATALOG.idFromName('main')));

beforeEach(async () => {
  await reset();
  await post();
  digest = `/v1/stories/${await storyOf('weir-herald')}/digest`;
  await read(digest);
});

describe('an outlet', () => {
  it('is told of once an admin has said something, or articles came', async () => {
    expect(await read('/v1/outlets/tribune')).toMatchObject({ name: null, articles: 2, rules: [] });
    await read('/v1/outlets/observer', 404);
    const rules = [{ name: 'promo', drop: 'starts', text: 'Good Neighbours' }];
    const body = {
      name: 'The Öbserver',
      home: 'https://observer.example/',
      lang: 'en',
      family: 'House',
      rules,
    };
    expect(await say('observer', body)).toMatchObject({ http: 201, status: 'created', stale: 0 });
    expect(await say('observer', body)).toMatchObject({ http: 200, status: 'unchanged' });
    expect(await read('/v1/outlets/observer')).toMatchObject({ ...body, articles: 0, first: null });
    const { items } = await read('/v1/outlets');
    expect(items.map(({ id }: Doc) => id)).toEqual(['courier', 'gazette', 'herald', 'observer', 'tribune']);
    expect((await write('DELETE', '/v1/outlets/observer', undefined, 'admin-a')).status).toBe(200);
    await read('/v1/outlets/observer', 404);
    await problem(await write('DELETE', '/v1/outlets/observer', undefined, 'admin-a'), 404, 'unknown-outlet');
  });

  it.each([
    ['a name', { name: ' ' }],
    ['a name of control characters', { name: 'a\u202eb' }],
    ['an address', { name: 'x', home: 'javascript:alert(1)' }],
    ['a language', { name: 'x', lang: 'no language' }],
    ['a short text', { name: 'x', rules: [{ name: 'a', drop: 'contains', text: 'e' }] }],
    ['an expression', { name: 'x', rules: [{ name: 'a', drop: 'matches', text: '(a+)+$' }] }],
    ['a marker', { name: 'x', rules: [{ name: 'a', drop: 'between', from: 'From here' }] }],
    ['a rule’s name', { name: 'x', rules: [{ name: 'A b', drop: 'equals', text: 'From here' }] }],
    [
      'two rules of one name',
      { name: 'x', rules: ['one text', 'two texts'].map((text) => ({ name: 'a', drop: 'equals', text })) },
    ],
    [
      'too many rules',
      {
        name: 'x',
        rules: Array.from({ length: 41 }, (_, n) => ({ name: `a${n}`, drop: 'equals', text: 'text' })),
      },
    ],
    [
      'too much of them',
      {
        name: 'x',
        rules: Array.from({ length: 12 }, (_, n) => ({
          name: `a${n}`,
          drop: 'equals',
          text: 'x'.repeat(290),
        })),
      },
    ],
    ['an unknown field', { name: 'x', colour: 'red' }],
  ])('is refused for %s', async (_, body) => {
    const told = await problem(await write('PUT', '/v1/outlets/observer', body, 'admin-a'), 422, 'bad-body');
    expect(told.errors.length).toBeGreaterThan(0);
  });

  it('wants an admin, and an id', async () => {
    await problem(await write('PUT', '/v1/outlets/observer', { name: 'x' }), 403, 'forbidden');
    await problem(await write('PUT', '/v1/outlets/observer', { name: 'x' }, null), 401, 'unauthorized');
    await problem(await write('PUT', '/v1/outlets/Ünknown', { name: 'x' }, 'admin-a'), 400, 'bad-id');
  });

  it('may say all that fits the bounds, in any script', async () => {
    const rules = Array.from({ length: 9 }, (_, n) => ({
      name: `r${n}`,
      drop: 'contains',
      text: '版'.repeat(90),
    }));
    const body = {
      name: 'ن'.repeat(120),
      family: '家'.repeat(120),
      home: `https://x.example/${'a'.repeat(480)}`,
      rules,
    };
    expect(await say('observer', body)).toMatchObject({ http: 201 });
    expect(await read('/v1/outlets/observer')).toMatchObject(body);
  });

  it('may not say more than fits, and hears how much that is', async () => {
    const body = {
      name: '版'.repeat(120),
      home: `https://x.example/${'家'.repeat(480)}`,
      keep: Array.from({ length: 60 }, (_, n) => n.toString(16).padStart(16, '0')),
      rules: [1, 2, 3].map((n) => ({ name: `r${n}`, drop: 'contains', text: '版'.repeat(300) })),
    };
    const refused = await problem(
      await write('PUT', '/v1/outlets/observer', body, 'admin-a'),
      422,
      'bad-body',
    );
    expect(refused.detail).toContain('at most 5800 bytes of JSON in all');
    // The largest that passes: every bound in ASCII.
    const ascii = {
      ...{ name: 'n'.repeat(120), family: 'f'.repeat(120), home: `https://x.example/${'h'.repeat(480)}` },
      ...{ lang: 'en', keep: body.keep },
      rules: Array.from({ length: 8 }, (_, n) => ({
        name: `r${n}`,
        drop: 'contains',
        text: 't'.repeat(300),
      })),
    };
    expect(await say('observer', ascii)).toMatchObject({ http: 201 });
  });
});

describe('what is said of an outlet', () => {
  it('gives its name to digests, and its versions the cause', async () => {
    expect(await say('herald', { name: 'The Herald' })).toMatchObject({ stale: 1 });
    const now = await read(digest);
    expect(now).toMatchObject({
      version: 2,
      cause: { kind: 'outlet-changed', added: [], revised: [], removed: [] },
    });
    const named = now.inputs.map(({ outlet, outletName }: Doc) => [outlet, outletName]);
    expect(named).toEqual([
      ['gazette', undefined],
      ['herald', 'The Herald'],
      ['tribune', undefined],
    ]);
    expect(await say('herald', { name: 'The Herald', home: 'https://herald.example/' })).toMatchObject({
      stale: 0,
    });
    await write('DELETE', '/v1/outlets/herald', undefined, 'admin-a');
    expect(await read(digest)).toMatchObject({ version: 3, cause: { kind: 'outlet-changed' } });
    const [first, last] = [await read(`${digest}/versions/1`), await read(`${digest}/versions/3`)];
    expect(last.hash).toBe(first.hash);
  });

  it('is how pages, feeds and letters call it', async () => {
    await say('herald', { name: 'The Herald & <Sons>' });
    const story = digest.slice('/v1'.length, -'/digest'.length);
    const edition = '/v1/outlets/herald/briefings/2026-03-15';
    await read(edition);
    for (const at of [story, '/outlets/herald/2026-03-15', '/days/2026-03-15', '/outlets', '/feeds']) {
      expect(await (await get(at)).text(), at).toContain('The Herald &amp; &lt;Sons');
    }
    for (const suffix of ['.md', '.txt', '.rss', '.html', '.email.html']) {
      const response = await get(edition + suffix);
      if (response.status === 200) expect(await response.text(), suffix).toMatch(/The Herald/);
    }
    expect(await (await get('/embed.js')).text()).toContain('The Herald');
  });

  it('makes titles of one publisher one origin', async () => {
    const before = await read(digest);
    expect(new Set(before.inputs.map(({ origin }: Doc) => origin)).size).toBe(3);
    await say('herald', { name: 'Herald', family: 'House' });
    await say('gazette', { name: 'Gazette', family: 'House' });
    const now = await read(digest);
    const origin = Object.fromEntries(now.inputs.map(({ outlet, origin: of }: Doc) => [outlet, of]));
    expect(origin).toEqual({ gazette: 'weir-gazette', herald: 'weir-gazette', tribune: 'weir-tribune' });
    for (const { origins } of now.claims) expect(origins).toBeLessThanOrEqual(2);
  });

  it('cleans its articles, in digests and in summaries', async () => {
    const text = `${sample('weir-herald').text}\n\nThe Herald's weekend magazine tells the story of the river Tarn in nine chapters this Sunday.`;
    await put(sample('weir-herald'), { text });
    const has = async (path: string) => JSON.stringify(await read(path)).includes('weekend magazine');
    const summary = '/v1/articles/weir-herald/summary?sentences=6';
    expect([await has(digest), await has(summary)]).toEqual([true, true]);
    const rules = [{ name: 'promo', drop: 'contains', text: 'weekend magazine tells' }];
    await say('herald', { name: 'Herald', rules });
    expect([await has(digest), await has(summary)]).toEqual([false, false]);
    await settle();
    expect((await read('/v1/articles/weir-herald')).excerpt).not.toContain('magazine');
  });
});

describe('articles in other languages', () => {
  const tell = async (lang: 'de' | 'ar', given: string | null = null) => {
    const { first, second } = STORIES[lang] as NonNullable<(typeof STORIES)[string]>;
    for (const [n, told] of [first, second].entries()) {
      const one = {
        id: `${lang}-${n}`,
        outlet: `${lang}-outlet-${n}`,
        published: '2026-03-14T08:00:00Z',
        ...told,
      };
      expect(await put(one, { lang: given })).toMatchObject({ http: 201 });
    }
  };

  it('are known by their text, and say so', async () => {
    await tell('de');
    await tell('ar');
    expect(await read('/v1/articles/de-0')).toMatchObject({ lang: 'de', langFrom: { source: 'words' } });
    expect(await read('/v1/articles/ar-1')).toMatchObject({ lang: 'ar', langFrom: { source: 'script' } });
    expect(await storyOf('de-0')).toBe(await storyOf('de-1'));
    const told = await read(`/v1/stories/${await storyOf('ar-0')}/digest`);
    expect(told.inputs.map(({ lang }: Doc) => lang)).toEqual(['ar', 'ar']);
    expect(told.claims.length).toBeGreaterThan(1);
  });

  it('are what they say they are, else what their outlet says', async () => {
    await say('de-outlet-0', { name: 'Bote', lang: 'de-AT' });
    await tell('de');
    expect(await read('/v1/articles/de-0')).toMatchObject({ lang: 'de-AT', langFrom: { source: 'outlet' } });
    await put({ ...sample('weir-herald'), id: 'given' }, { lang: 'en-GB' });
    expect(await read('/v1/articles/given')).toMatchObject({
      lang: 'en-GB',
      langFrom: { source: 'given', confidence: 1 },
    });
  });

  it('are what their outlet says by now, when they come back', async () => {
    await tell('de');
    await write('POST', '/v1/articles/de-0/retraction', {}, 'admin-a');
    await say('de-outlet-0', { name: 'Bote', lang: 'de-AT' });
    await write('DELETE', '/v1/articles/de-0/retraction', undefined, 'admin-a');
    expect(await read('/v1/articles/de-0')).toMatchObject({ lang: 'de-AT', langFrom: { source: 'outlet' } });
  });

  it('move to another story when their outlet’s language is put right', async () => {
    await say('de-outlet-1', { name: 'Bote', lang: 'fr' });
    await tell('de');
    expect(await storyOf('de-0')).not.toBe(await storyOf('de-1'));
    await say('de-outlet-1', { name: 'Bote', lang: 'de' });
    await settle();
    expect(await storyOf('de-0')).toBe(await storyOf('de-1'));
    expect((await send(`/v1/stories/${await storyOf('de-0')}`)).status).toBe(200);
    expect((await get('/v1/outlets/de-outlet-1')).status).toBe(200);
  });
});
