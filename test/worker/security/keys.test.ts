/**
 * Ids and cursors that want to be something else: paths, prototypes, look-alikes,
 * other spellings. In: hostile names at every place that takes one. Out: 4xx, or
 * an article under exactly its name; no key in KV outside its prefix.
 */
import { reset } from 'cloudflare:test';
import { beforeAll, describe, expect, it } from 'vitest';
import { parseBodyKey } from '../../../src/storage/index.ts';
import { bindings, type Doc, get, problem, read, send, write } from '../client.ts';
import { OPERATIONS, prepare, VALUES } from './operations.ts';

const TEXT = 'The gate of the weir at Ambleford broke on Saturday night, the fire brigade said.';

/** As they would stand in an address. */
const HOSTILE = [
  ...[
    '..',
    '.',
    '...',
    '%2e%2e',
    '..%2f..%2fetc',
    '%2F',
    '%5c',
    'a%2fb',
    'a%00b',
    '%00',
    '%0a',
    'a%0d%0aX-A:%201',
  ],
  ...[
    '%',
    '%zz',
    '%c0%af',
    '%ff',
    '%ed%a0%80',
    '%u0061',
    'a b',
    'a%20b',
    'a+b',
    'A',
    'TRIBUNE',
    '-a',
    '.a',
    '_a',
    '~',
    '*',
  ],
  ...[
    '%D1%81ourier',
    'tribun%D0%B5',
    '%EF%BD%81',
    'caf%C3%A9',
    'cafe%CC%81',
    'a%E2%80%8Bb',
    '%E2%80%AEevil',
    '%F0%9F%98%80',
  ],
  ...[
    '__proto__',
    '%5f%5fproto%5f%5f',
    '$',
    '{}',
    "a'b",
    'a%22b',
    'a;b',
    'a,b',
    'a:b',
    'a|b',
    'a%3Cb%3E',
    '0x',
    `${'a'.repeat(129)}`,
  ],
  ...[
    `${'a'.repeat(5000)}`,
    'article',
    'article%2Fx%2F00000000000000000000',
    'story:x',
    'daily:2026-03-14',
    'main',
  ],
];

/** Names that are allowed, and that code may trip over. */
const AWKWARD = [
  'constructor',
  'tostring',
  'valueof',
  'hasownproperty',
  'null',
  'undefined',
  'true',
  'nan',
  '0',
  '1e3',
  'latest',
  'main',
  'a..b',
  'a.',
  'a.json',
  'x'.repeat(64),
];

async function keys(): Promise<string[]> {
  const found: string[] = [];
  for (let cursor: string | undefined; ; ) {
    const page: KVNamespaceListResult<unknown> = await bindings.ARTICLES.list(
      cursor === undefined ? {} : { cursor },
    );
    found.push(...page.keys.map(({ name }) => name));
    if (page.list_complete) return found;
    cursor = page.cursor;
  }
}

beforeAll(async () => {
  await reset();
  await prepare();
});

describe('a hostile name', () => {
  const places = OPERATIONS.filter(({ path }) => path.includes('{')).map((one, at) => ({
    ...one,
    // Places that take the same kind of name share the names between them.
    names: HOSTILE.filter((_, i) => i % 5 === at % 5),
  }));

  it.each(places)('at $method $path is no fault', async ({ path, method, names }) => {
    const headers = { Authorization: 'Bearer admin-a', 'Content-Type': 'application/json' };
    const body = ['put', 'post', 'patch'].includes(method)
      ? { body: JSON.stringify({ outlet: 'x', text: TEXT }) }
      : {};
    for (const [, place] of path.matchAll(/\{(\w+)\}/g)) {
      for (const name of names) {
        const address = path.replace(/\{(\w+)\}/g, (_, one: string) =>
          one === place ? name : (VALUES[one] ?? 'none'),
        );
        const answer = await send(address, { method: method.toUpperCase(), headers, ...body });
        expect(answer.status, `${method} ${address.slice(0, 200)}`).toBeLessThan(500);
        for (const [header, value] of answer.headers) {
          expect(value, `${header} of ${address.slice(0, 80)}`).toMatch(/^[\x20-\x7E]*$/);
        }
        expect(answer.headers.get('x-a')).toBeNull();
        await answer.text();
      }
    }
  });

  it('in a body is refused where it stands', async () => {
    for (const name of HOSTILE.map((one) => safelyDecoded(one))) {
      if (/^[a-z0-9][a-z0-9._-]{0,127}$/.test(name)) continue;
      const answer = await write('POST', '/v1/articles', [{ id: name, outlet: 'x', text: TEXT }]);
      const { results } = (await answer.json()) as Doc;
      expect(results[0].status, name).toBe('rejected');
      expect(results[0].problem.errors[0].path).toBe('id');
      await problem(await write('PUT', '/v1/articles/x', { outlet: name, text: TEXT }), 422, 'bad-body');
    }
  });
});

function safelyDecoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

describe('an awkward name', () => {
  it.each(AWKWARD)('%s is a name like any other', async (name) => {
    const put = await write('PUT', `/v1/articles/${name}`, {
      outlet: name,
      text: `${TEXT} It was reported by ${name}.`,
      published: '2026-04-01T08:00:00Z',
    });
    expect([200, 201]).toContain(put.status);
    const article = await read(`/v1/articles/${name}`);
    expect(article).toMatchObject({ id: name, outlet: name });
    expect((await read(`/v1/articles?outlet=${name}`)).items.map(({ id }: Doc) => id)).toEqual([name]);
    const briefing = await read(`/v1/outlets/${name}/briefings/2026-04-01`);
    expect(briefing.outlet).toBe(name);
    const html = await get(`/outlets/${name}/2026-04-01`, { Accept: 'text/html' });
    expect(html.status).toBe(200);
    await html.text();
  });
});

describe('a cursor', () => {
  const made = (value: unknown) =>
    btoa(typeof value === 'string' ? value : JSON.stringify(value))
      .replace(/\+/g, '-')
      .replace(/\//g, '_')
      .replace(/=+$/, '');
  const filters = 'articles   ';

  it('that is forged is refused, or only a place in the list', async () => {
    const forged = [
      ...[
        '',
        'x',
        '%00',
        '..',
        'null',
        'AAAA',
        '=',
        'eyJ9',
        made('{}'),
        made('[]'),
        made('null'),
        made('"x"'),
        made('{'),
        'é',
      ],
      ...[
        { f: filters, k: 'x', i: 'x' },
        { f: filters, k: -1, i: 'x' },
        { f: filters, k: 1e308, i: '' },
      ].map(made),
      ...[
        { f: filters, k: 9e15, i: "x' OR 1=1 --" },
        { f: filters, k: 1.5, i: '\u0000' },
        { f: 'stories  ', k: 1, i: 'x' },
      ].map(made),
      ...[
        { f: filters, k: null, i: 'x' },
        { f: filters, k: 1, i: 'x', __proto__x: 1 },
        { k: 1, i: 'x' },
        { f: filters, k: [1], i: {} },
      ].map(made),
      ...[
        made({ f: filters, k: 1, i: 'x'.repeat(141) }),
        'a'.repeat(401),
        made({ f: 'outlets', k: '', i: 'x' }),
      ],
    ];
    for (const list of ['/v1/articles', '/v1/stories', '/v1/outlets', '/v1/digests/2026-03-14/versions']) {
      for (const cursor of forged) {
        const answer = await get(`${list}?cursor=${cursor}`);
        expect([200, 400], `${list} ${cursor}`).toContain(answer.status);
        const { items } = (await answer.json()) as Doc;
        if (answer.status === 200) expect(Array.isArray(items)).toBe(true);
      }
    }
  });

  it('goes with its own list and filters only', async () => {
    const { next } = await read('/v1/articles?limit=1');
    expect(next).toBeTypeOf('string');
    for (const path of ['/v1/stories', '/v1/articles?outlet=tribune', '/v1/articles?since=2026-01-01']) {
      const mark = path.includes('?') ? '&' : '?';
      await problem(await get(`${path}${mark}cursor=${next}`), 400, 'bad-cursor');
    }
  });
});

it('no key of KV lies outside its prefix, whatever was sent', async () => {
  const all = await keys();
  expect(all.length).toBeGreaterThan(AWKWARD.length);
  for (const key of all) {
    const parsed = parseBodyKey(key);
    expect(parsed, key).not.toBeNull();
    expect(new TextEncoder().encode(key).length).toBeLessThanOrEqual(512);
  }
});
