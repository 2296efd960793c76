/**
 * The OpenAPI document that is committed is the one that the contract makes,
 * and Redocly, which we didn't write, finds no error in it.
 */
import { readFileSync } from 'node:fs';
import { createConfig, lintFromString } from '@redocly/openapi-core';
import { expect, test } from 'vitest';
import { openApiDocument } from '../../src/http/openapi/document.ts';

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const committed = read('src/http/openapi/openapi.json');

test('openapi.json is what the contract makes: if not, npm run openapi', () => {
  const { version } = JSON.parse(read('package.json')) as { version: string };
  expect(JSON.parse(committed)).toEqual(openApiDocument(version));
});

test('Redocly finds no error, and warns only of suffixes', async () => {
  const found = await lintFromString({
    source: committed,
    absoluteRef: 'openapi.json',
    config: await createConfig({ extends: ['recommended'] }),
  });
  expect(found.filter(({ severity }) => severity === 'error')).toEqual([]);
  // `{day}` and `{day}{suffix}` look alike to it; a day has no dot, and a suffix begins with one.
  expect([...new Set(found.map(({ ruleId }) => ruleId))]).toEqual(['no-ambiguous-paths']);
});

test('every operation and parameter says what it is for', () => {
  const { paths } = JSON.parse(committed) as {
    paths: Record<string, Record<string, { summary: string; parameters?: { description?: string }[] }>>;
  };
  for (const [path, methods] of Object.entries(paths)) {
    for (const { summary, parameters = [] } of Object.values(methods)) {
      expect(summary.length, path).toBeGreaterThan(5);
      for (const { description } of parameters) expect(description, path).toBeTypeOf('string');
    }
  }
});
