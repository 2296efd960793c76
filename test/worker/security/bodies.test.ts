/**
 * Bodies that never end, that come drop by drop, or that nobody has to read.
 * What is answered is answered after a bounded number of bytes.
 */
import { reset } from 'cloudflare:test';
import { beforeEach, expect, it } from 'vitest';
import { LIMITS } from '../../../src/contract/index.ts';
import { bodyOf, sample } from '../articles.ts';
import { problem, send } from '../client.ts';

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
