/**
 * What an operator's logs may not hold: tokens, and texts of articles. In: good
 * and bad requests, some of which meet a fault. Out: what was logged meanwhile.
 */
import { reset, runInDurableObject } from 'cloudflare:test';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { bodyOf, sample } from '../articles.ts';
import { bindings, send } from '../client.ts';

const SECRET = 'zqxsecretzqx';
const TOKENS = ['ingest-a', 'ingest-b', 'admin-a', `stolen-${SECRET}`];

let logged: string[] = [];

/** As a log would show it, an error's stack and causes included. */
function shown(value: unknown): string {
  if (value instanceof Error) return `${value.stack} ${shown(value.cause)}`;
  if (typeof value === 'object' && value !== null) return JSON.stringify(value, (_, one: unknown) => one);
  return String(value);
}

beforeEach(async () => {
  await reset();
  logged = [];
  for (const name of ['log', 'info', 'warn', 'error', 'debug', 'trace'] as const) {
    vi.spyOn(console, name).mockImplementation((...values: unknown[]) => {
      logged.push(values.map(shown).join(' '));
    });
  }
});

afterEach(() => {
  vi.restoreAllMocks();
});

async function everything(): Promise<number[]> {
  const statuses: number[] = [];
  const text = `${sample('weir-herald').text} ${SECRET}`;
  const bodies = [
    ...[
      { ...bodyOf(sample('weir-herald')), text },
      { ...bodyOf(sample('weir-herald')), title: SECRET, x: SECRET },
    ].map((one) => JSON.stringify(one)),
    ...[
      `{"text": ${SECRET}`,
      SECRET,
      `[{"id":"${SECRET}", "text":"${SECRET}"}]`,
      `{"reason":"${SECRET}","mode":"takedown"}`,
    ],
  ];
  for (const token of TOKENS) {
    for (const [method, path] of [
      ['PUT', '/v1/articles/secret'],
      ['POST', '/v1/articles'],
      ['POST', '/v1/articles/secret/retraction'],
      ['DELETE', '/v1/articles/secret/retraction'],
      ['GET', '/v1/articles/secret'],
      ['GET', '/v1/articles/secret/summary?explain=1&focus=gate'],
      ['GET', '/v1/digests/latest'],
    ] as const) {
      for (const body of method === 'PUT' || method === 'POST' ? bodies : [undefined]) {
        const answer = await send(path, {
          method,
          headers: {
            Authorization: `Bearer ${token}`,
            'Content-Type': 'application/json',
            'Idempotency-Key': `${SECRET}-${method}-${path}-${bodies.indexOf(body ?? '')}`,
            Cookie: SECRET,
          },
          ...(body === undefined ? {} : { body }),
        });
        statuses.push(answer.status);
        await answer.text();
      }
    }
  }
  return statuses;
}

function clean(): void {
  for (const line of logged) {
    expect(line).not.toContain(SECRET);
    for (const token of TOKENS) expect(line).not.toContain(token);
  }
}

it('hold no token and no text where all goes well', async () => {
  const statuses = await everything();
  expect(new Set(statuses)).toContain(201);
  expect(new Set(statuses)).toContain(401);
  clean();
});

it('hold none where the objects fail', async () => {
  const catalog = bindings.CATALOG.get(bindings.CATALOG.idFromName('main'));
  await runInDurableObject(catalog, (_, state) => {
    for (const table of ['articles', 'revisions', 'profiles', 'answers'])
      state.storage.sql.exec(`DROP TABLE ${table}`);
  });
  const statuses = await everything();
  expect(statuses.some((status) => status >= 500)).toBe(true);
  expect(logged.length).toBeGreaterThan(0);
  clean();
  await reset();
});
