/**
 * JSON of every kind at every write: what RFC 8259 refuses is 400, what it takes
 * is looked at, nothing is a fault, and no key of it reaches a prototype.
 */
import { reset } from 'cloudflare:test';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Doc, read, send } from '../client.ts';
import { BODIES, joined, VALUES } from './json-cases.ts';

const NAMES = VALUES.map(([verdict, value], at) => ({
  verdict,
  value,
  name: `${at} ${verdict} ${typeof value === 'string' ? JSON.stringify(value.slice(0, 30)) : [...value]}`,
}));

const call = (method: string, path: string, body: Uint8Array, type = 'application/json') =>
  send(path, {
    method,
    headers: { Authorization: 'Bearer admin-a', 'Content-Type': type },
    body: body as BodyInit,
  });

const ARTICLE = '"outlet":"tribune","text":"The gate of the weir broke on Saturday."';

beforeAll(() => reset());

describe('a value', () => {
  it.each(NAMES)('as body, field and key: $name', async ({ verdict, value }) => {
    const whole = await call('PUT', '/v1/articles/json', joined(value));
    // No value of these is an article; an empty body is none either.
    expect(whole.status).toBe(verdict === 'valid' ? 422 : 400);
    const field = await call('PUT', '/v1/articles/json', joined(`{${ARTICLE},"title":`, value, '}'));
    if (verdict === 'invalid') expect(field.status).toBe(400);
    else expect([200, 201, 422]).toContain(field.status);
    const extra = await call('PUT', '/v1/articles/json', joined(`{${ARTICLE},"x":`, value, '}'));
    expect(extra.status).toBe(verdict === 'valid' ? 422 : 400);
    const reason = await call('POST', '/v1/articles/json/retraction', joined('{"reason":', value, '}'));
    if (verdict === 'invalid') expect(reason.status).toBe(400);
    else expect([200, 404, 422]).toContain(reason.status);
    await call('DELETE', '/v1/articles/json/retraction', new Uint8Array());
    const batch = await call('POST', '/v1/articles', joined('[', value, ']'));
    expect([200, 400]).toContain(batch.status);
    const lines = await call('POST', '/v1/articles', joined(value, '\n'), 'application/x-ndjson');
    expect([200, 400]).toContain(lines.status);
    for (const answer of [whole, field, extra, reason, batch, lines]) {
      const text = await answer.text();
      expect(text.length).toBeLessThan(20_000);
      expect(() => JSON.parse(text) as unknown).not.toThrow();
    }
  });

  it('of a text is stored without what no text holds', async () => {
    const text = 'A\u0000 gate\ud800 of the\u202e weir\u200b broke. It was old.';
    const body = joined(JSON.stringify({ outlet: 'tribune', text }));
    expect((await call('PUT', '/v1/articles/odd', body)).status).toBe(201);
    const stored: Doc = await (
      await send('/v1/articles/odd', { headers: { Authorization: 'Bearer admin-a' } })
    ).json();
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
    expect(stored.text).not.toMatch(/[\u0000\u202e\u200b]|[\ud800-\udfff]/);
  });
});

describe('a body', () => {
  it.each(BODIES.map(([verdict, body], at) => ({ verdict, body, at })))(
    '$at $verdict',
    async ({ verdict, body }) => {
      const answer = await call('PUT', '/v1/articles/json', body);
      expect(answer.status).toBe(verdict === 'invalid' ? 400 : 422);
      const lines = await call('POST', '/v1/articles', body, 'application/x-ndjson');
      expect([200, 400]).toContain(lines.status);
      await lines.text();
    },
  );
});

describe('keys', () => {
  it('reach no prototype', async () => {
    for (const key of ['__proto__', 'constructor', 'prototype']) {
      for (const value of ['{"outlet":"evil"}', '{"prototype":{"outlet":"evil"}}', '"x"', 'null']) {
        for (const body of [
          `{"${key}":${value}}`,
          `{${ARTICLE},"${key}":${value}}`,
          `[{"${key}":${value}}]`,
        ]) {
          expect((await call('PUT', '/v1/articles/json', joined(body))).status, body).toBe(422);
          await (await call('POST', '/v1/articles', joined(body))).text();
        }
      }
    }
    expect(({} as Doc).outlet).toBeUndefined();
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  it('given twice: the last one counts, here as in every step', async () => {
    const body = joined(`{"outlet":"first",${ARTICLE},"outlet":"second"}`);
    expect((await call('PUT', '/v1/articles/twice', body)).status).toBe(201);
    expect((await read('/v1/articles/twice')).outlet).toBe('second');
    const batch = joined(`[{"id":"../x",${ARTICLE},"id":"twice-b"}]`);
    expect(await (await call('POST', '/v1/articles', batch)).json()).toMatchObject({
      results: [{ id: 'twice-b', status: 'created' }],
    });
  });

  it('in their thousands are answered shortly', async () => {
    const keys = Array.from({ length: 50_000 }, (_, i) => `"k${i}":0`).join(',');
    const answer = await call('PUT', '/v1/articles/json', joined(`{${keys}}`));
    expect(answer.status).toBe(422);
    expect((await answer.text()).length).toBeLessThan(5_000);
  });
});
