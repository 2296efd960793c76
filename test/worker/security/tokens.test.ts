/**
 * Who may do what: every operation of the OpenAPI document is decided here by
 * name, and met with no token, a wrong one, and one of each scope. A new route
 * that nobody decided about fails. Tokens rotate, and are compared in constant time.
 */
import { reset } from 'cloudflare:test';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { problem, send } from '../client.ts';
import { addressOf, OPERATIONS, type Operation, prepare } from './operations.ts';

type Scope = 'public' | 'seen' | 'ingest' | 'admin';

/** Operations that want a token, or tell more to it. All others are reads, and open. */
const DECIDED: Readonly<Record<string, Exclude<Scope, 'public'>>> = {
  getArticle: 'seen',
  summarizeArticle: 'seen',
  putArticle: 'ingest',
  addArticles: 'ingest',
  retractArticle: 'admin',
  restoreArticle: 'admin',
  ...acts('StoryDigest'),
  ...acts('Briefing'),
  ...acts('DailyDigest'),
  putOutlet: 'admin',
  forgetOutlet: 'admin',
  listFeeds: 'admin',
  addFeed: 'admin',
  getFeed: 'admin',
  changeFeed: 'admin',
  deleteFeed: 'admin',
  testFeed: 'admin',
  importFeeds: 'admin',
  exportFeeds: 'admin',
};

function acts(name: string): Record<string, 'admin'> {
  return Object.fromEntries(['audit', 'pin', 'release', 'rollBack'].map((act) => [act + name, 'admin']));
}

/** Prefixes of what may be read by all: whoever adds another kind of read decides here. */
const OPEN =
  /^(?:get(?:StoryDigest|Briefing|DailyDigest)(?:Version)?(?:As)?|list(?:StoryDigest|Briefing|DailyDigest)Versions(?:As)?|diff(?:StoryDigest|Briefing|DailyDigest)|list(?:Articles|Uses|Stories|Outlets)|getStory|getOutlet|compareOutlets|\w+Page|pageStyle|pageIcon|robots|embedScript|embedStyle|embedFrame|oembed|home|health|description)$/;

const WHO = { nobody: null, stranger: 'ingest-c', ingest: 'ingest-b', admin: 'admin-a' } as const;

/** Whether an answer says that the token will not do. */
async function verdict(operation: Operation, token: string | null): Promise<'in' | 401 | 403> {
  const headers: Record<string, string> = { 'Content-Type': 'application/json' };
  if (token !== null) headers.Authorization = `Bearer ${token}`;
  const body = ['put', 'post', 'patch'].includes(operation.method) ? { body: '{"no":1}' } : {};
  const method = operation.method.toUpperCase();
  const { status } = await send(addressOf(operation), { method, headers, ...body });
  expect(status, `${operation.operationId} with ${token}`).toBeLessThan(500);
  return status === 401 || status === 403 ? status : 'in';
}

beforeAll(async () => {
  await reset();
  await prepare();
});

describe('every operation', () => {
  it('is decided about', () => {
    const named = new Set(OPERATIONS.map(({ operationId }) => operationId));
    for (const { operationId, method, security } of OPERATIONS) {
      const decided = DECIDED[operationId] ?? (OPEN.test(operationId) ? 'public' : null);
      expect(decided, `${operationId}: say in this file who may do it`).not.toBeNull();
      if (method !== 'get') expect(['ingest', 'admin'], operationId).toContain(decided);
      const said = security === undefined ? 'public' : security.length === 2 ? 'seen' : 'token';
      expect(said, operationId).toBe(decided === 'ingest' || decided === 'admin' ? 'token' : decided);
    }
    for (const id of Object.keys(DECIDED)) expect(named, `${id} is no operation`).toContain(id);
  });

  it.each(OPERATIONS)('$operationId lets in whom it should', async (operation) => {
    const scope: Scope = DECIDED[operation.operationId] ?? 'public';
    const met = {
      nobody: await verdict(operation, WHO.nobody),
      stranger: await verdict(operation, WHO.stranger),
      ingest: await verdict(operation, WHO.ingest),
      admin: await verdict(operation, WHO.admin),
    };
    const wanted = {
      public: { nobody: 'in', stranger: 'in', ingest: 'in', admin: 'in' },
      seen: {
        nobody: 'in',
        stranger: operation.operationId === 'getArticle' ? 401 : 'in',
        ingest: 'in',
        admin: 'in',
      },
      ingest: { nobody: 401, stranger: 401, ingest: 'in', admin: 'in' },
      admin: { nobody: 401, stranger: 401, ingest: 403, admin: 'in' },
    } as const;
    expect(met).toEqual(wanted[scope]);
  });
});

describe('a token', () => {
  const tried = (authorization: string) =>
    send('/v1/articles', {
      method: 'POST',
      headers: { Authorization: authorization, 'Content-Type': 'application/json' },
      body: '[]',
    });

  it('may be one of two while they rotate', async () => {
    for (const token of ['ingest-a', 'ingest-b', 'admin-a']) {
      expect((await tried(`Bearer ${token}`)).status, token).toBe(200);
      expect((await tried(`bearer   ${token} `)).status, token).toBe(200);
    }
  });

  it('is no other, however like', async () => {
    for (const like of [
      ...[
        'Bearer ingest-',
        'Bearer ingest-aa',
        'Bearer INGEST-A',
        'Bearer ingest-a,ingest-b',
        'Bearer ,',
        'Bearer',
      ],
      ...[
        'Bearer "ingest-a"',
        'Basic aW5nZXN0LWE6',
        'ingest-a',
        'Bearer ingest-a ingest-a',
        'Bearer ingest-a, Bearer x',
      ],
      ...[
        `Bearer ${'x'.repeat(5000)}`,
        'Bearer undefined',
        'Bearer null',
        'Token ingest-a',
        'Bearer ingest-a\tx',
      ],
    ]) {
      const answer = await tried(like);
      expect(answer.headers.get('www-authenticate'), like).toContain('Bearer');
      await problem(answer, 401, 'unauthorized');
    }
  });

  it('counts in the Authorization header only', async () => {
    for (const query of ['?access_token=admin-a', '?token=admin-a', '?key=admin-a']) {
      await problem(await send(`/v1/articles${query}`, { method: 'POST', body: '[]' }), 401, 'unauthorized');
    }
    for (const name of ['X-Api-Key', 'Cookie', 'X-Authorization', 'Proxy-Authorization', 'Admin-Token']) {
      const headers = { [name]: 'Bearer admin-a' };
      await problem(await send('/v1/articles', { method: 'POST', headers, body: '[]' }), 401, 'unauthorized');
    }
  });

  it('opens nothing by another method', async () => {
    for (const name of ['X-HTTP-Method-Override', 'X-Method-Override', 'X-HTTP-Method']) {
      const headers = { [name]: 'DELETE', Authorization: 'Bearer admin-a' };
      expect((await send('/v1/articles/weir-tribune', { headers })).status).toBe(200);
      const posted = await send('/v1/articles/weir-tribune/retraction?_method=DELETE', {
        method: 'POST',
        headers,
      });
      expect(posted.status).toBe(400);
    }
  });

  afterEach(() => {
    vi.restoreAllMocks();
  });

  it('is compared in constant time with every one that there is, whichever it is', async () => {
    const compare = vi.spyOn(crypto.subtle, 'timingSafeEqual');
    const compared = async (token: string) => {
      compare.mockClear();
      await (await tried(`Bearer ${token}`)).text();
      for (const [a, b] of compare.mock.calls) expect([a.byteLength, b.byteLength]).toEqual([32, 32]);
      return compare.mock.calls.length;
    };
    const first = await compared('ingest-a');
    expect(first).toBe(3);
    expect(await compared('ingest-b')).toBe(first);
    expect(await compared('x')).toBe(first);
    expect(await compared('y'.repeat(500))).toBe(first);
  });
});
