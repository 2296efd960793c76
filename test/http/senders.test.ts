/**
 * Slow senders on real sockets, and those who hang up: the local runtime, as
 * `npm start` runs it. In: a head with a length, half a body, and then nothing.
 * Out: 408 in the time that was said; lines that were whole are taken; a round
 * whose sender is gone holds nobody up.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Runtime, TOKENS } from '../history/runtime.ts';
import { SLOTS, writing } from '../history/world.ts';

const SECONDS = 2;
const slot = SLOTS[0] as (typeof SLOTS)[number];
let folder: string;
let runtime: Runtime;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'standfirst-slow-'));
  runtime = await Runtime.make(folder, { BODY_SECONDS: String(SECONDS) });
  await runtime.start();
}, 60_000);

afterAll(async () => {
  await runtime.kill();
  rmSync(folder, { recursive: true, force: true });
});

/** Sends a head and the beginning of a body; what comes back until `ends` is in it, and after how many seconds. */
function begun(
  head: readonly string[],
  body: string,
  ends: string,
): Promise<{ text: string; seconds: number }> {
  const { host, hostname, port } = new URL(runtime.url);
  const start = performance.now();
  return new Promise((resolve, reject) => {
    const socket: Socket = connect(Number(port), hostname).setEncoding('utf8');
    let text = '';
    const clock = setTimeout(() => reject(new Error(`no end of: ${text}`)), 20_000);
    socket.on('error', reject);
    socket.on('data', (chunk) => {
      text += chunk;
      if (!text.includes(ends)) return;
      clearTimeout(clock);
      socket.destroy();
      resolve({ text, seconds: (performance.now() - start) / 1000 });
    });
    const auth = `Authorization: Bearer ${TOKENS.ingest}`;
    socket.write(`${[...head, `Host: ${host}`, auth, 'Content-Length: 100000'].join('\r\n')}\r\n\r\n${body}`);
  });
}

test('half an article is waited for, and then answered 408', async () => {
  const head = ['PUT /v1/articles/half HTTP/1.1', 'Content-Type: application/json'];
  const { text, seconds } = await begun(head, '{"outlet":"x","te', 'too-slow');
  expect(text).toMatch(/^HTTP\/1.1 408 /);
  expect(seconds).toBeGreaterThan(SECONDS * 0.9);
  expect(seconds).toBeLessThan(SECONDS + 10);
  expect((await fetch(`${runtime.url}/v1/articles/half`)).status).toBe(404);
});

test('lines that stall keep what was acknowledged', async () => {
  const type = 'application/x-ndjson';
  const head = ['POST /v1/articles HTTP/1.1', `Content-Type: ${type}`, `Accept: ${type}`];
  const line = JSON.stringify({ id: slot.id, ...writing(slot, 1) });
  const { text } = await begun(head, `${line}\n{"id":"half`, 'too-slow');
  expect(text).toContain(`"id":"${slot.id}","status":"created"`);
  expect((await fetch(`${runtime.url}/v1/articles/${slot.id}`)).status).toBe(200);
});

test('who hangs up in the midst of a round holds nobody up', async () => {
  const items = Array.from({ length: 40 }, (_, n) => ({ id: `round-${n}`, ...writing(slot, n) }));
  const body = JSON.stringify(items);
  const { host, hostname, port } = new URL(runtime.url);
  const send = (path: string, method: string, text: string) =>
    fetch(`${runtime.url}${path}`, {
      method,
      headers: { Authorization: `Bearer ${TOKENS.ingest}`, 'Content-Type': 'application/json' },
      body: text,
      signal: AbortSignal.timeout(20_000),
    });
  for (let wait = 50; wait <= 450; wait += 100) {
    const socket = connect(Number(port), hostname);
    socket.on('error', () => {});
    const head = ['POST /v1/articles HTTP/1.1', `Host: ${host}`, `Authorization: Bearer ${TOKENS.ingest}`];
    const type = ['Content-Type: application/json', `Content-Length: ${Buffer.byteLength(body)}`];
    socket.write(`${[...head, ...type].join('\r\n')}\r\n\r\n${body}`);
    await new Promise((done) => setTimeout(done, wait));
    socket.destroy();
    const other = await send(`/v1/articles/other-${wait}`, 'PUT', JSON.stringify(writing(slot, wait)));
    expect(other.status).toBe(201);
  }
  const again = (await (await send('/v1/articles', 'POST', body)).json()) as {
    results: { status: string }[];
  };
  expect(again.results.filter(({ status }) => status === 'rejected')).toEqual([]);
});
