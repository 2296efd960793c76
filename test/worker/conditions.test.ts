/**
 * Writes that want something to be so beforehand: created only if new, replaced
 * only over the revision that was read. Two at once never both win.
 */
import { reset } from 'cloudflare:test';
import { beforeEach, expect, it } from 'vitest';
import { bodyOf, sample } from './articles.ts';
import { type Doc, problem, send } from './client.ts';

const BODY = bodyOf(sample('weir-herald'));
const PATH = '/v1/articles/weir-herald';

async function put(text: string, headers: Record<string, string>): Promise<Response> {
  return send(PATH, {
    method: 'PUT',
    headers: { Authorization: 'Bearer ingest-a', 'Content-Type': 'application/json', ...headers },
    body: JSON.stringify({ ...BODY, text: `${BODY.text}\n\n${text}` }),
  });
}

beforeEach(() => reset());

it('creates only what is not there, replaces only what is as it was read', async () => {
  await problem(await put('One.', { 'If-Match': '*' }), 412, 'precondition-failed');
  const made = await put('One.', { 'If-None-Match': '*' });
  expect(made.status).toBe(201);
  const first = ((await made.json()) as Doc).revision;
  await problem(await put('Two.', { 'If-None-Match': '*' }), 412, 'precondition-failed');
  await problem(await put('One.', { 'If-None-Match': '*' }), 412, 'precondition-failed');
  await problem(await put('Two.', { 'If-Match': `"${'0'.repeat(20)}"` }), 412, 'precondition-failed');
  await problem(await put('Two.', { 'If-Match': `W/"${first}"` }), 412, 'precondition-failed');
  await problem(await put('Two.', { 'If-Match': 'nonsense' }), 412, 'precondition-failed');
  const second = await put('Two.', { 'If-Match': `"x", "${first}"` });
  expect(await second.json()).toMatchObject({ status: 'revised' });
  await problem(await put('Three.', { 'If-Match': `"${first}"` }), 412, 'precondition-failed');
  // Sent again because its answer got lost: what it wants is there.
  expect(await (await put('Two.', { 'If-Match': `"${first}"` })).json()).toMatchObject({
    status: 'unchanged',
  });
  expect((await put('Three.', { 'If-Match': '*' })).status).toBe(200);
});

it('lets one of many win', async () => {
  const answers = await Promise.all(
    Array.from({ length: 12 }, (_, i) => put(`Line ${i}.`, { 'If-None-Match': '*' })),
  );
  expect(answers.map(({ status }) => status).sort()).toEqual([201, ...Array(11).fill(412)]);
});

it('counts what waits under an embargo as there', async () => {
  const until = new Date(Date.now() + 3_600_000).toISOString();
  const held = await send(PATH, {
    method: 'PUT',
    headers: { Authorization: 'Bearer ingest-a', 'Content-Type': 'application/json' },
    body: JSON.stringify({ ...BODY, embargo: until }),
  });
  const { revision } = (await held.json()) as Doc;
  await problem(await put('One.', { 'If-None-Match': '*' }), 412, 'precondition-failed');
  expect((await put('One.', { 'If-Match': `"${revision}"` })).status).toBe(200);
});

it('is part of the request that an Idempotency-Key stands for', async () => {
  const key = { 'Idempotency-Key': 'k' };
  expect((await put('One.', { ...key, 'If-None-Match': '*' })).status).toBe(201);
  expect((await put('One.', { ...key, 'If-None-Match': '*' })).status).toBe(201);
  await problem(await put('One.', { ...key, 'If-Match': '*' }), 409, 'idempotency-conflict');
});
