/**
 * Bodies that never end, that come drop by drop, or that nobody has to read.
 * What is answered is answered after a bounded number of bytes.
 */
import { createExecutionContext, reset } from 'cloudflare:test';
import { beforeEach, expect, it } from 'vitest';
import { LIMITS } from '../../../src/contract/index.ts';
import { makeApp } from '../../../src/http/app.ts';
import { bodyOf, sample } from '../articles.ts';
import { bindings, problem, send } from '../client.ts';

const CHUNK = 65_536;

/** A body that goes on for ever; counts what was taken of it. */
function endless(byte: string): {
  stream: ReadableStream<Uint8Array>;
  taken: () => number;
  ended: () => boolean;
} {
  const chunk = new TextEncoder().encode(byte.repeat(CHUNK));
  let [taken, ended] = [0, false];
  const stream = new ReadableStream<Uint8Array>({
    pull(controller) {
      taken += CHUNK;
      controller.enqueue(chunk);
    },
    cancel() {
      ended = true;
    },
  });
  return { stream, taken: () => taken, ended: () => ended };
}

const call = (method: string, path: string, body: ReadableStream, headers: Record<string, string> = {}) =>
  send(path, {
    method,
    headers: { Authorization: 'Bearer admin-a', 'Content-Type': 'application/json', ...headers },
    body,
    duplex: 'half',
  } as RequestInit);

beforeEach(() => reset());

it('a body without end is cut off at its bound', async () => {
  for (const [method, path, limit] of [
    ['PUT', '/v1/articles/a', LIMITS.putBytes],
    ['POST', '/v1/articles', LIMITS.batchBytes],
    ['POST', '/v1/articles/a/retraction', LIMITS.putBytes],
  ] as const) {
    for (const byte of [' ', '[', 'x']) {
      const body = endless(byte);
      const document = await problem(await call(method, path, body.stream), 413, 'too-large');
      expect(document.limit).toBe(limit);
      expect(body.taken()).toBeLessThan(limit + 20 * CHUNK);
    }
  }
});

it('a length that is not the body’s is not believed', async () => {
  for (const length of ['10', '0', '999999999', '-1', 'x', '1e3']) {
    const body = endless('x');
    const answer = await call('PUT', '/v1/articles/a', body.stream, { 'Content-Length': length }).catch(
      () => null,
    );
    // The runtime may refuse to send it at all.
    if (answer !== null) expect([400, 413]).toContain(answer.status);
    expect(body.taken()).toBeLessThan(LIMITS.putBytes + 20 * CHUNK);
  }
});

it('a body that nobody may send is not read', async () => {
  for (const headers of [
    { Authorization: 'Bearer x' },
    { Authorization: 'Bearer admin-a', 'Content-Type': 'text/html' },
  ]) {
    const body = endless('x');
    const answer = await call('PUT', '/v1/articles/a', body.stream, headers);
    expect([401, 415]).toContain(answer.status);
    await answer.text();
    expect(body.taken()).toBeLessThan(20 * CHUNK);
  }
});

it('a body that comes drop by drop is waited for, and holds nobody up', async () => {
  const bytes = new TextEncoder().encode(JSON.stringify(bodyOf(sample('weir-herald'))));
  let at = 0;
  const slow = new ReadableStream<Uint8Array>({
    async pull(controller) {
      await new Promise((done) => setTimeout(done, 2));
      controller.enqueue(bytes.subarray(at, at + 7));
      at += 7;
      if (at >= bytes.length) controller.close();
    },
  });
  const pending = call('PUT', '/v1/articles/slow', slow);
  const started = Date.now();
  expect((await send('/v1/articles')).status).toBe(200);
  expect(Date.now() - started).toBeLessThan(1_000);
  expect((await pending).status).toBe(201);
});

/** Some bytes and then nothing, however long one waits; says whether it was let go of. */
function stalled(text: string): { stream: ReadableStream<Uint8Array>; ended: () => boolean } {
  let [sent, ended] = [false, false];
  const stream = new ReadableStream<Uint8Array>({
    pull(controller) {
      if (sent) return new Promise(() => {});
      sent = true;
      controller.enqueue(new TextEncoder().encode(text));
    },
    cancel() {
      ended = true;
    },
  });
  return { stream, ended: () => ended };
}

/** The same as if the operator had said that a body may keep the service waiting for so long. */
async function within(seconds: string, path: string, init: RequestInit): Promise<Response> {
  const request = new Request(`https://standfirst.test${path}`, { duplex: 'half', ...init } as RequestInit);
  return makeApp().fetch(request, { ...bindings, BODY_SECONDS: seconds }, createExecutionContext());
}

const admin = { Authorization: 'Bearer admin-a', 'Content-Type': 'application/json' };

it('a body that stalls is waited for, and then no longer', async () => {
  for (const [method, path, type] of [
    ['PUT', '/v1/articles/a', 'application/json'],
    ['POST', '/v1/articles', 'application/x-ndjson'],
    ['POST', '/v1/articles/a/retraction', 'application/json'],
    ['POST', '/v1/feeds/import', 'text/x-opml'],
  ] as const) {
    const { stream: body, ended } = stalled('{"outlet":');
    const headers = { ...admin, 'Content-Type': type };
    const answer = await within('0.2', path, { method, headers, body });
    expect(await problem(answer, 408, 'too-slow')).toMatchObject({
      limit: 0.2,
      detail: expect.stringContaining('smaller parts'),
    });
    expect(ended(), path).toBe(true);
  }
});

it('gzip that stalls, too', async () => {
  const { stream: body } = stalled('\x1f');
  const headers = { ...admin, 'Content-Encoding': 'gzip' };
  await problem(await within('0.2', '/v1/articles/a', { method: 'PUT', headers, body }), 408, 'too-slow');
});

it('bytes that come one at a time buy no time', async () => {
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      await new Promise((done) => setTimeout(done, 50));
      controller.enqueue(new Uint8Array([0x20]));
    },
  });
  const began = Date.now();
  const answer = await within('0.5', '/v1/articles/a', { method: 'PUT', headers: admin, body });
  await problem(answer, 408, 'too-slow');
  expect(Date.now() - began).toBeLessThan(5_000);
});

it('lines that stall keep what was acknowledged, and their last line says why they end', async () => {
  const { stream: body, ended } = stalled(`${JSON.stringify(sample('weir-herald'))}\n{"id":"half`);
  const headers = { ...admin, 'Content-Type': 'application/x-ndjson', Accept: 'application/x-ndjson' };
  const answer = await within('0.3', '/v1/articles', { method: 'POST', headers, body });
  const lines = (await answer.text()).trim().split('\n');
  expect(lines.map((line) => JSON.parse(line))).toMatchObject([
    { index: 0, id: 'weir-herald', status: 'created' },
    { index: 1, id: null, status: 'rejected', problem: { status: 408, limit: 0.3 } },
  ]);
  expect(ended()).toBe(true);
  expect((await send('/v1/articles/weir-herald')).status).toBe(200);
});

it('a body that breaks off is the sender’s fault', async () => {
  let sent = false;
  const broken = new ReadableStream<Uint8Array>({
    pull(controller) {
      if (sent) controller.error(new Error('the line went dead'));
      else controller.enqueue(new TextEncoder().encode('{"outlet":"x",'));
      sent = true;
    },
  });
  const answer = await call('PUT', '/v1/articles/a', broken).catch(() => null);
  if (answer !== null) await problem(answer, 400, 'bad-json');
  expect((await send('/v1/articles/a')).status).toBe(404);
});
