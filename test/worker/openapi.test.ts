/**
 * The OpenAPI document tells of every route and of nothing else; each operation
 * is called at least once here, and `described.ts` holds its answer against the
 * document. Every kind of failure is one that the document names.
 */
import { reset } from 'cloudflare:test';
import { beforeAll, describe, expect, it } from 'vitest';
import { PROBLEM_SLUGS, problemOf, statusOf } from '../../src/contract/index.ts';
import { makeApp } from '../../src/http/app.ts';
import document from '../../src/http/openapi/openapi.json' with { type: 'json' };
import { bodyOf, sample } from './articles.ts';
import { get, post, problem, put, read, send, storyOf, write } from './client.ts';
import { describedPath, matchesProblem, seen } from './described.ts';
import { add, ask, at } from './feeds-client.ts';

const VERBS = ['get', 'put', 'post', 'patch', 'delete'] as const;
const operations = Object.entries(
  document.paths as Record<string, Record<string, { operationId: string }>>,
).flatMap(([path, methods]) =>
  VERBS.flatMap((verb) => (methods[verb] ? [{ path, verb, id: methods[verb].operationId }] : [])),
);

let story = '';
let feed = '';
beforeAll(async () => {
  await reset();
  await post();
  story = await storyOf('weir-tribune');
  // A second version, so that there is something to compare.
  await read(`/v1/stories/${story}/digest`);
  await read('/v1/digests/2026-03-14');
  await read('/v1/outlets/tribune/briefings/2026-03-14');
  await put(sample('weir-tribune'), { title: 'Weir gate breaks at Ambleford' });
  feed = (await add(at('good'))).id;
});

/** What operations that want parameters are asked with. */
const QUERIES: Record<string, () => string> = {
  oembed: () => `?url=${encodeURIComponent(`https://standfirst.test/stories/${story}`)}`,
  compareOutlets: () => '?a=tribune&b=gazette',
  storyDiffPage: () => '?from=1',
  diffStoryDigest: () => '?from=1',
  diffBriefing: () => '?from=1',
  diffDailyDigest: () => '?from=1',
};

/** A path of the document with real ids in it. */
function filled(path: string): string {
  const values: Record<string, string> = {
    story,
    feed,
    article: 'weir-tribune',
    outlet: 'tribune',
    day: '2026-03-14',
    version: '1',
    suffix: '.json',
  };
  return path.replace(/\{(\w+)\}/g, (_, name: string) => values[name] as string);
}

/** The application's own routes as patterns. */
function routes(): { method: string; pattern: RegExp; path: string }[] {
  return makeApp()
    .routes.filter(({ method }) => method !== 'ALL')
    .map(({ method, path }) => ({
      method: method.toLowerCase(),
      path,
      pattern: new RegExp(
        `^${path
          .split('/')
          .map((part) => {
            const [, allowed] = /^:\w+\{(.+)\}$/.exec(part) ?? [];
            return allowed ?? (part.startsWith(':') ? '[^/]+' : part.replaceAll('.', '\\.'));
          })
          .join('/')}$`,
      ),
    }));
}

describe('the document and the routes', () => {
  it('tell of the same', () => {
    const there = routes();
    const examples = operations.map(({ path, verb }) => ({ path: filled(path), verb }));
    for (const { path, verb } of examples) {
      expect(
        there.some(({ method, pattern }) => method === verb && pattern.test(path)),
        `${verb} ${path}`,
      ).toBe(true);
    }
    for (const { method, pattern, path } of there) {
      const known = examples.some((one) => one.verb === method && pattern.test(one.path));
      expect(known, `${method} ${path} is not in the document`).toBe(true);
    }
  });

  it('names each operation once', () => {
    expect(new Set(operations.map(({ id }) => id)).size).toBe(operations.length);
    for (const { path } of operations) expect(describedPath(filled(path)), path).toBe(path);
  });
});

describe('every operation', () => {
  it('answers as the document says', async () => {
    for (const { path, verb, id } of operations.filter((one) => one.verb === 'get')) {
      const query = QUERIES[id]?.() ?? '';
      const headers = /\/audit$|^\/v1\/feeds/.test(path) ? { Authorization: 'Bearer admin-a' } : {};
      const response = await get(filled(path) + query, headers);
      expect(response.status, `${verb} ${path}: ${await response.clone().text()}`).toBe(200);
    }
    for (const base of [
      `/v1/stories/${story}/digest`,
      '/v1/digests/2026-03-14',
      '/v1/outlets/tribune/briefings/2026-03-14',
    ]) {
      for (const [method, verb] of [
        ['POST', 'pin'],
        ['DELETE', 'pin'],
        ['POST', 'rollback'],
      ] as const) {
        expect((await write(method, `${base}/versions/1/${verb}`, undefined, 'admin-a')).status).toBe(200);
      }
    }
    expect((await write('PUT', '/v1/articles/new', bodyOf(sample('weir-herald')))).status).toBe(201);
    expect((await write('POST', '/v1/articles', [sample('weir-herald')])).status).toBe(200);
    expect((await write('POST', '/v1/articles/new/retraction', {}, 'admin-a')).status).toBe(200);
    expect((await write('DELETE', '/v1/articles/new/retraction', undefined, 'admin-a')).status).toBe(200);
    expect((await write('PUT', '/v1/outlets/tribune', { name: 'The Tribune' }, 'admin-a')).status).toBe(201);
    expect((await write('DELETE', '/v1/outlets/tribune', undefined, 'admin-a')).status).toBe(200);
    expect((await ask('PATCH', `/v1/feeds/${feed}`, { interval: 600 })).status).toBe(200);
    expect((await ask('POST', `/v1/feeds/${feed}/test`)).status).toBe(200);
    const opml = '<opml><body><outline xmlUrl="https://news.example.com/feed" text="x"/></body></opml>';
    expect((await ask('POST', '/v1/feeds/import', opml, { type: 'text/x-opml' })).status).toBe(200);
    expect((await ask('DELETE', `/v1/feeds/${feed}`)).status).toBe(200);
    for (const { id } of operations) {
      const statuses = [...(seen.get(id) ?? [])];
      expect(
        statuses.some((status) => status.startsWith('2')),
        `${id} was not called`,
      ).toBe(true);
    }
  });
});

describe('failures', () => {
  it('of every kind have the shape that the document gives them', () => {
    for (const slug of PROBLEM_SLUGS) {
      const made = problemOf(
        {
          problem: slug,
          detail: 'so',
          errors: [{ path: 'a.b', detail: 'so' }],
          limit: 3,
          allowed: ['x'],
          successor: 'saaaaaaaaaaaa',
        },
        '/v1',
      );
      expect(made.status).toBe(statusOf(slug));
      matchesProblem(made, slug);
    }
  });

  it('are met as the document lists them', async () => {
    const bad = (path: string, status: number, slug: string) =>
      get(path).then((it) => problem(it, status, slug));
    await bad('/v1/articles?x=1', 400, 'bad-query');
    await bad('/v1/articles?cursor=x', 400, 'bad-cursor');
    await bad('/v1/digests/yesterday', 400, 'bad-id');
    await bad('/v1/articles/nobody', 404, 'unknown-article');
    await bad('/v1/outlets/nobody/briefings/latest', 404, 'unknown-outlet');
    await bad('/v1/stories/saaaaaaaaaaaa', 404, 'unknown-story');
    await bad('/v1/digests/1999-01-01', 404, 'unknown-digest');
    await bad('/v1/digests/2026-03-14/versions/99', 404, 'unknown-version');
    await bad('/v1/digests/2026-03-14.doc', 404, 'unknown-format');
    await bad('/v1/nothing', 404, 'no-route');
    await bad('/oembed?url=x&format=xml', 501, 'not-implemented');
    const body = bodyOf(sample('weir-herald'));
    const put = (body: unknown, token: string | null = 'ingest-a', type?: string) =>
      write('PUT', '/v1/articles/another', body, token, type);
    await problem(await put('{'), 400, 'bad-json');
    await problem(await put({}), 422, 'bad-body');
    await problem(await put(body, null), 401, 'unauthorized');
    await problem(await put('<p>', 'ingest-a', 'text/html'), 415, 'unsupported-media-type');
    await problem(await put({ ...body, text: 'x '.repeat(600_000) }), 413, 'too-large');
    await problem(await write('POST', '/v1/articles/new/retraction', {}, 'ingest-a'), 403, 'forbidden');
    await problem(await send('/v1/articles', { method: 'DELETE' }), 405, 'method-not-allowed');
    const key = {
      'Content-Type': 'application/json',
      Authorization: 'Bearer ingest-a',
      'Idempotency-Key': 'k',
    };
    await send('/v1/articles/new', { method: 'PUT', headers: key, body: JSON.stringify(body) });
    const other = { method: 'PUT', headers: key, body: JSON.stringify({ ...body, title: 'Other' }) };
    await problem(await send('/v1/articles/new', other), 409, 'idempotency-conflict');
    await write('POST', '/v1/articles/new/retraction', { mode: 'takedown' }, 'admin-a');
    await bad('/v1/articles/new', 410, 'withheld');
    await problem(await write('PUT', '/v1/articles/new', body), 409, 'article-withheld');
  });
});
