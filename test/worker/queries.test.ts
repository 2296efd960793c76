/**
 * Noise can't multiply cache entries: every operation of the OpenAPI document
 * refuses a parameter that it doesn't list, and one that is given twice.
 */
import { reset } from 'cloudflare:test';
import { beforeAll, expect, it } from 'vitest';
import document from '../../src/http/openapi/openapi.json' with { type: 'json' };
import { get, post, problem, storyOf } from './client.ts';

type Get = { operationId: string; parameters?: { name: string; in: string; required?: boolean }[] };

/** oEmbed's consumers send what they like (oembed.com, 2.2.1). */
const OPEN = ['oembed'];

let story = '';
beforeAll(async () => {
  await reset();
  await post();
  story = await storyOf('weir-tribune');
});

const operations = Object.entries(document.paths as unknown as Record<string, { get?: Get }>).flatMap(
  ([path, { get: operation }]) => (operation === undefined ? [] : [{ path, operation }]),
);

function filled(path: string): string {
  const values: Record<string, string> = {
    ...{ story, article: 'weir-tribune', outlet: 'tribune' },
    ...{ day: '2026-03-14', version: '1', suffix: '.json' },
  };
  return path.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? 'x');
}

it.each(operations)('$operation.operationId', async ({ path, operation }) => {
  if (OPEN.includes(operation.operationId)) return;
  const headers = { Accept: 'application/json', Authorization: 'Bearer admin-a' };
  for (const query of ['?zz9=1', '?zz9', '?__proto__=1', '?constructor=1', '?%00=1']) {
    const answer = await get(filled(path) + query, headers);
    // What is wanted and missing may be told of first.
    expect([400, 422], `${path}${query}`).toContain(answer.status);
    await answer.text();
  }
  const known = (operation.parameters ?? []).filter((one) => one.in === 'query');
  for (const { name } of known) {
    const twice = await get(`${filled(path)}?${name}=1&${name}=1`, headers);
    await problem(twice, 400, 'bad-query');
  }
});
