/**
 * `npm ci` must work on every platform: the lockfile lists every optional
 * binary (platform.md), package.json pins exactly, and no package was locked
 * to a host of the machine that made the file.
 */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';

interface Locked {
  version?: string;
  resolved?: string;
  dependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
  optionalDependencies?: Record<string, string>;
}
const root = resolve(import.meta.dirname, '../..');
const read = (name: string) => JSON.parse(readFileSync(resolve(root, name), 'utf8'));
const packages: Record<string, Locked> = read('package-lock.json').packages;
const manifest = read('package.json');

test('package.json pins exact versions, and the lockfile holds the same', () => {
  const wanted: Record<string, string> = { ...manifest.dependencies, ...manifest.devDependencies };
  for (const [name, version] of Object.entries(wanted)) {
    expect(version, name).toMatch(/^\d+\.\d+\.\d+(-[\w.]+)?$/);
    expect(packages[`node_modules/${name}`]?.version, name).toBe(version);
  }
});

test('every optional platform package has its entry', () => {
  const missing = Object.entries(packages).flatMap(([at, locked]) =>
    Object.entries(locked.optionalDependencies ?? {})
      .filter(([, range]) => /^[~^]?\d/.test(range))
      .filter(([name]) => !packages[`node_modules/${name}`] && !packages[`${at}/node_modules/${name}`])
      .map(([name, range]) => `${at}: ${name}@${range}`),
  );
  expect(missing).toEqual([]);
});

test('packages come from the public registry or name no host', () => {
  const hosts = Object.values(packages).flatMap((locked) =>
    locked.resolved ? [new URL(locked.resolved).host] : [],
  );
  expect([...new Set(hosts)].filter((host) => host !== 'registry.npmjs.org')).toEqual([]);
});

test('one miniflare and one workerd', () => {
  for (const name of ['miniflare', 'workerd']) {
    expect(Object.keys(packages).filter((at) => at.endsWith(`node_modules/${name}`))).toEqual([
      `node_modules/${name}`,
    ]);
  }
});
