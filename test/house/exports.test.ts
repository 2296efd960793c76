/**
 * Whatever a file of src hands out, somebody takes: what is used at home only
 * is not exported, and no door offers what nobody asks for. Types are left out,
 * for signatures need them.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '../..');
const files = ['src', 'test', 'corpus'].flatMap((folder) =>
  readdirSync(join(root, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.(tsx?|mjs)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name)),
);
const texts = new Map(files.map((file) => [file, readFileSync(file, 'utf8')]));

/** Cloudflare takes these by name. */
const PLATFORM = 'src/worker.ts';
const IMPORT = /^(?:import|export)\s+(?:type\s+)?([^'";]*?)\s*from\s*['"](\.[^'"]+)['"]/gm;
const LAZY = /\bimport\(\s*['"](\.[^'"]+)['"]/g;
const OWN = /^export\s+(?:async\s+)?(?:const|let|function\*?|class)\s+(\w+)/gm;
const PASSED_ON = /^export\s*\{([^}]*)\}\s*from/gm;

/** The names in the braces of `export { … } from`, types left out. */
function passedOn(braced: string): string[] {
  return braced
    .split(',')
    .map((one) => one.trim())
    .filter((one) => one !== '' && !one.startsWith('type '))
    .map((one) => one.split(/\s+as\s+/).at(-1) as string);
}

/** What each file is asked for; `*` is everything. */
function taken(): Map<string, Set<string>> {
  const asked = new Map<string, Set<string>>();
  const ask = (by: string, path: string, wanted: readonly string[]) => {
    const file = resolve(dirname(by), path);
    asked.set(file, new Set([...(asked.get(file) ?? []), ...wanted]));
  };
  for (const [file, text] of texts) {
    for (const [, clause = '', path = ''] of text.matchAll(IMPORT))
      ask(file, path, clause.includes('*') ? ['*'] : (clause.match(/\w+/g) ?? []));
    for (const [, path = ''] of text.matchAll(LAZY)) ask(file, path, ['*']);
  }
  return asked;
}

test('nothing is exported that nobody imports', () => {
  const asked = taken();
  const idle = [...texts].flatMap(([file, text]) => {
    const path = relative(root, file);
    if (!path.startsWith('src/') || path === PLATFORM || asked.get(file)?.has('*')) return [];
    const own = [...text.matchAll(OWN)].map(([, name]) => name as string);
    const passed = [...text.matchAll(PASSED_ON)].flatMap(([, braced]) => passedOn(braced as string));
    return [...own, ...passed]
      .filter((name) => !asked.get(file)?.has(name))
      .map((name) => `${path}: ${name}`);
  });
  expect(asked.size).toBeGreaterThan(300);
  expect(idle).toEqual([]);
});
