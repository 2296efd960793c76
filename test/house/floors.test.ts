/**
 * The house stands as design.md draws it: imports go down, siblings never meet,
 * the engine has one door and touches neither time, chance nor platform.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

const src = resolve(import.meta.dirname, '../../src');
const FLOORS: Record<string, number> = {
  engine: 0,
  contract: 0,
  storage: 1,
  render: 1,
  newsroom: 2,
  objects: 3,
  http: 3,
  cli: 4,
  'worker.ts': 5,
};
/** Inside the engine the data flows through these in order; `article.ts` is everyone's. */
const ENGINE_ORDER = [
  'article.ts',
  'html',
  'version.ts',
  'clean',
  'sentences',
  'terms',
  'summarize',
  'stories',
  'digest',
  'index.ts',
];
/** Facts that every engine room may read, wherever they lie: types, calendar and language packs. */
const ENGINE_FACTS = ['terms/calendar.ts', 'terms/language', 'digest/model.ts'];

interface Import {
  from: string;
  to: string;
}

function files(dir: string): string[] {
  return readdirSync(dir, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

function importsOf(file: string): string[] {
  const statement =
    /^(?:import|export)\s(?:[^'";=()]*?\sfrom\s)?\s*['"]([^'"\n]+)['"]|\bimport\(\s*['"]([^'"\n]+)['"]/gm;
  return [...readFileSync(file, 'utf8').matchAll(statement)].map((m) => (m[1] ?? m[2]) as string);
}

const sources = files(src);
const relativeImports: Import[] = sources.flatMap((file) =>
  importsOf(file)
    .filter((to) => to.startsWith('.'))
    .map((to) => ({ from: relative(src, file), to: relative(src, resolve(dirname(file), to)) })),
);
const room = (path: string) => path.split('/')[0] as string;

/** Why an import breaks the house's rules, or null where it keeps them. */
function trespass({ from, to }: Import): string | null {
  const here = room(from);
  const there = room(to);
  if (!(here in FLOORS)) return `${from}: ${here} is on no floor`;
  if (to.startsWith('..')) return null; // package.json and the like: data, not a room
  if (here === there) return here === 'engine' ? engineTrespass(from, to) : null;
  if (!(there in FLOORS)) return `${from} → ${to}: ${there} is on no floor`;
  if (there === 'engine' && to !== 'engine/index.ts')
    return `${from} → ${to}: the engine's only door is engine/index.ts`;
  if (here === 'http' && to === 'objects/facade.ts') return null;
  return (FLOORS[there] as number) < (FLOORS[here] as number) ? null : `${from} → ${to}: goes up or sideways`;
}

function engineTrespass(from: string, to: string): string | null {
  if (ENGINE_FACTS.some((fact) => to.startsWith(`engine/${fact}`))) return null;
  const at = (path: string) => ENGINE_ORDER.indexOf(path.split('/')[1] as string);
  if (at(from) < 0 || at(to) < 0) return `${from} → ${to}: a room the engine does not have`;
  return at(to) <= at(from) ? null : `${from} → ${to}: against the way of the data`;
}

describe('floors', () => {
  test('there is something to walk', () => {
    expect(relativeImports.length).toBeGreaterThan(50);
  });

  test('imports go down, siblings never meet, the engine has one door', () => {
    expect(relativeImports.map(trespass).filter(Boolean)).toEqual([]);
  });

  test.each([
    ['storage/keys.ts', 'newsroom/ingest.ts'],
    ['engine/index.ts', 'contract/article.ts'],
    ['storage/keys.ts', 'render/page.tsx'],
    ['http/app.ts', 'objects/catalog.ts'],
    ['newsroom/build.ts', 'engine/digest/claims.ts'],
    ['engine/clean/index.ts', 'engine/digest/claims.ts'],
  ])('%s may not import %s', (from, to) => {
    expect(trespass({ from, to })).not.toBeNull();
  });

  test('the engine imports nothing from outside itself, but for the tokenizer of HTML', () => {
    // htmlparser2: the HTML standard's tokenizer is no work for every project; it is pure, small and kept up.
    const allowed = [{ file: 'engine/html/tree.ts', to: 'htmlparser2' }];
    const strangers = sources
      .filter((file) => relative(src, file).startsWith('engine/'))
      .flatMap((file) => importsOf(file).map((to) => ({ file: relative(src, file), to })))
      .filter(({ to }) => !to.startsWith('.'));
    expect(strangers).toEqual(allowed);
  });

  test('no time, no chance, no platform in the engine', () => {
    const forbidden =
      /Date\.now|new Date\b|Date\.UTC|Date\.parse|Math\.random|\bcrypto\b|\bfetch\(|\bconsole\.|\bprocess\.|\bglobalThis\b|performance\.|setTimeout|\bIntl\.|localeCompare|toLocale|\bcaches\b|Buffer\./;
    const hits = sources
      .filter((file) => relative(src, file).startsWith('engine/'))
      .flatMap((file) =>
        readFileSync(file, 'utf8')
          .split('\n')
          .map((line, i) => ({ at: `${relative(src, file)}:${i + 1}`, line: line.trim() }))
          .filter(({ line }) => !/^(\*|\/\/|\/\*)/.test(line) && forbidden.test(line)),
      );
    expect(hits).toEqual([]);
  });

  test('no room or file whose name says nothing', () => {
    const empty = sources
      .map((file) => relative(src, file))
      .filter((path) => /(^|\/)(utils?|helpers?|common|misc|manager|data|info|lib)(\/|\.tsx?$)/.test(path));
    expect(empty).toEqual([]);
  });

  test('every file opens with what enters and what leaves', () => {
    const bare = sources
      .filter((file) => !/^\/\*\*|^\/\*\* @jsx/.test(readFileSync(file, 'utf8').trimStart()))
      .map((file) => relative(src, file));
    expect(bare).toEqual([]);
  });
});
