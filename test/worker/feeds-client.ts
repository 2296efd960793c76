/**
 * The Worker with a way to the hostile server, for tests of feeds. In: paths, bodies, names of behaviours. Out: answers, held
 * against the OpenAPI document, and feeds as they stand after a cron run.
 */
import {
  createExecutionContext,
  createScheduledController,
  runInDurableObject,
  waitOnExecutionContext,
} from 'cloudflare:test';
import { expect, inject } from 'vitest';
import type { FeedOut, FeedTrial } from '../../src/contract/index.ts';
import type { Bindings } from '../../src/storage/index.ts';
import worker from '../../src/worker.ts';
import type {} from '../hostile/provided.ts';
import { bindings, type Doc } from './client.ts';
import { described } from './described.ts';

/** The hostile server under several names. */
export const HOSTS = inject('hostile').ports.map((port) => `127.0.0.1:${port}`);

/** The same server with something else at its robots.txt, by what stands there. */
export const ROBOTS: readonly (readonly [name: string, host: string])[] = Object.entries(
  inject('robots'),
).map(([name, port]) => [name, `127.0.0.1:${port}`]);

/** What the Worker is given: only the hostile server is open to it. */
export const env: Bindings = {
  ...bindings,
  FETCH_ALLOW: [...HOSTS, ...ROBOTS.map(([, host]) => host)].join(', '),
  FETCH_SECONDS: '1.5',
  FEEDS_BUDGET: '5000',
};

/** The address of a behaviour, on one of the hosts. */
export const at = (name: string, host = 0) => `http://${HOSTS[host]}/${name}`;

/** A request of an admin, or of whoever has `token`. */
export async function ask(
  method: string,
  path: string,
  body?: unknown,
  { token = 'admin-a', type = 'application/json', with: given = env } = {},
): Promise<Response> {
  const url = `https://standfirst.test${path}`;
  const text = body === undefined || typeof body === 'string' ? body : JSON.stringify(body);
  const request = new Request(url, {
    method,
    headers: { 'Content-Type': type, ...(token === '' ? {} : { Authorization: `Bearer ${token}` }) },
    ...(text === undefined ? {} : { body: text }),
  });
  const context = createExecutionContext();
  const response = await worker.fetch(request as never, given as never, context);
  await waitOnExecutionContext(context);
  return described(url, method, response as Response);
}

/** A document that a request gives; fails the test where its status is another. */
export async function told(method: string, path: string, body?: unknown, status = 200): Promise<Doc> {
  const response = await ask(method, path, body);
  const text = await response.text();
  expect(response.status, `${method} ${path}: ${text.slice(0, 300)}`).toBe(status);
  return JSON.parse(text);
}

/** Registers the feed at an address. */
export async function add(url: string, more: Record<string, unknown> = {}): Promise<FeedOut> {
  return told('POST', '/v1/feeds', { url, outlet: 'quay-news', ...more }, 201);
}

export const feed = (id: string): Promise<FeedOut> => told('GET', `/v1/feeds/${id}`);
export const trial = (id: string): Promise<FeedTrial> => told('POST', `/v1/feeds/${id}/test`);

/** One run of the cron, as the platform starts it. */
export async function run(given: Bindings = env): Promise<void> {
  const context = createExecutionContext();
  await worker.scheduled(createScheduledController() as never, given as never);
  await waitOnExecutionContext(context);
}

/** The registry's object. */
export const registry = () => bindings.FEEDS.get(bindings.FEEDS.idFromName('main'));

/** Time goes by for the registry: every feed is due. */
export const due = () =>
  runInDurableObject(registry(), (_, state) => {
    state.storage.sql.exec('UPDATE feeds SET next = 0, lease = 0');
  });

/** Teaches the server a feed under a name; gives its address. */
export async function say(
  name: string,
  body: string,
  more: { status?: number; headers?: Record<string, string> } = {},
): Promise<string> {
  await fetch(at(`said/${name}`), { method: 'PUT', body: JSON.stringify({ body, ...more }) });
  return at(`said/${name}`);
}

/** The headers of every request for a name, oldest first. */
export async function logged(name: string): Promise<Record<string, string>[]> {
  return (await fetch(at(`log/${name}`))).json();
}

/** How often the server was asked that nobody may ask. */
export async function canary(): Promise<number> {
  return Number(await (await fetch(at('canary'))).text());
}
