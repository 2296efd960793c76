/**
 * The golden folders of the cleaning rules: corpus/rules/<rule>/<case>/ holds a source and what a careful reader would drop
 * from it, and by which rule. What is not listed must stay.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { clean, PASSES } from '../../src/engine/clean/index.ts';

const ROOT = new URL('../../corpus/rules/', import.meta.url);

interface Expected {
  readonly about: string;
  readonly given?: { readonly title?: string; readonly published?: string; readonly lang?: string };
  readonly dropped: readonly { readonly rule: string; readonly text: string }[];
  readonly hints?: Readonly<Record<string, string | null>>;
}

const folders = (at: URL): string[] =>
  readdirSync(at, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();

describe.each(folders(ROOT))('rule %s', (rule) => {
  it.each(folders(new URL(`${rule}/`, ROOT)))('%s', (name) => {
    const at = new URL(`${rule}/${name}/`, ROOT);
    const text = readFileSync(new URL('source.txt', at), 'utf8');
    const expected: Expected = JSON.parse(readFileSync(new URL('expected.json', at), 'utf8'));
    const document = clean({ text, ...expected.given });
    expect(expected.about).not.toBe('');
    expect(document.dropped.map((d) => ({ rule: d.rule, text: text.slice(d.start, d.end) }))).toEqual(
      expected.dropped,
    );
    for (const [kind, value] of Object.entries(expected.hints ?? {})) {
      expect({ kind, value: document.hints[kind as keyof typeof document.hints]?.value ?? null }).toEqual({
        kind,
        value,
      });
    }
  });
});

describe('the rules', () => {
  it('each has golden cases, among them one where it must not fire', () => {
    for (const { name } of PASSES) {
      const folder = new URL(`${name.replaceAll(' ', '-')}/`, ROOT);
      expect(existsSync(folder), name).toBe(true);
      const fired = folders(folder).map((which) => {
        const expected: Expected = JSON.parse(
          readFileSync(new URL(`${which}/expected.json`, folder), 'utf8'),
        );
        return (
          expected.dropped.some((d) => d.rule === name) ||
          (name === 'relative day' && typeof expected.hints?.published === 'string')
        );
      });
      expect(fired, name).toContain(true);
      expect(fired, name).toContain(false);
    }
  });
});
