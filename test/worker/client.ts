/**
 * A client of the Worker under test. In: paths and bodies. Out: responses, read.
 */
import { env, exports } from 'cloudflare:workers';
import { expect } from 'vitest';
import type { Bindings } from '../../src/storage/index.ts';
import { bodyOf, SAMPLES, type Sample } from './articles.ts';
import { described } from './described.ts';

export const bindings = env as unknown as Bindings;

type Worker = { default: { fetch(input: string, init?: RequestInit): Promise<Response> } };

/** One request as the outside world makes it; its answer must be as the OpenAPI document says. */
export async function send(path: string, init: RequestInit = {}): Promise<Response> {
  const url = `https://standfirst.test${path}`;
  const response = await (exports as unknown as Worker).default.fetch(url, { redirect: 'manual', ...init });
  return described(url, init.method ?? 'GET', response);
}

/** A GET that wants what is newest; digests are made on the spot. */
export async function get(path: string, headers: Record<string, string> = {}): Promise<Response> {
  return send(path, { headers: { 'Cache-Control': 'no-cache', ...headers } });
}

// biome-ignore lint/suspicious/noExplicitAny: tests look into documents whose shape they are about to check
export type Doc = any;

/** A GET's document; fails the test where the status is not the one wanted. */
export async function read(path: string, status = 200): Promise<Doc> {
  const response = await get(path);
  const text = await response.text();
  expect(response.status, `${path}: ${text.slice(0, 300)}`).toBe(status);
  return JSON.parse(text);
}

/** A write with a token. */
export async function write(
  method: string,
  path: string,
  body: unknown,
  token: string | null = 'ingest-a',
  type = 'application/json',
): Promise<Response> {
  const headers: Record<string, string> = { 'Content-Type': type };
  if (token !== null) headers.Authorization = `Bearer ${token}`;
  const text = body === undefined || typeof body === 'string' ? body : JSON.stringify(body);
  return send(path, { method, headers, ...(text === undefined ? {} : { body: text }) });
}

/** PUTs a sample; gives the answer's document. */
export async function put(sample: Sample, changes: Record<string, unknown> = {}): Promise<Doc> {
  const response = await write('PUT', `/v1/articles/${sample.id}`, { ...bodyOf(sample), ...changes });
  return { http: response.status, ...((await response.json()) as object) };
}

/** Posts samples as one batch. */
export async function post(samples: readonly Sample[] = SAMPLES): Promise<Doc> {
  return (await write('POST', '/v1/articles', samples)).json();
}

/** The story that an article is in. */
export async function storyOf(article: string): Promise<string> {
  return (await read(`/v1/articles/${article}`)).story;
}

/** A problem document, checked for what every one must have. */
export async function problem(response: Response, status: number, slug: string): Promise<Doc> {
  const text = await response.text();
  expect(response.status, text.slice(0, 300)).toBe(status);
  expect(response.headers.get('content-type')).toBe('application/problem+json');
  expect(response.headers.get('cache-control')).toBe('no-store');
  const document = JSON.parse(text) as Doc;
  expect(document).toMatchObject({ type: `urn:standfirst:problem:${slug}`, status });
  expect(document.title).toBeTypeOf('string');
  expect(document.detail).toBeTypeOf('string');
  return document;
}
