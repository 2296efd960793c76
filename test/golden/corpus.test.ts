/**
 * The sample corpus: its files say what corpus/README.md says they say, and cleaning finds exactly the body that a careful
 * reader marked, with and without what the sender knows.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { clean } from '../../src/engine/clean/index.ts';
import { splitSentences } from '../../src/engine/sentences/index.ts';
import { epochMinutes } from '../../src/engine/terms/calendar.ts';

const ROOT = new URL('../../corpus/', import.meta.url);

interface BodyLine {
  readonly line: number;
  readonly from?: string;
  readonly to?: string;
}
interface Expected {
  readonly outlet: string;
  readonly title: string | null;
  readonly url: string | null;
  readonly published: string | null;
  readonly lang: string | null;
  readonly story: string;
  readonly body: readonly (number | BodyLine)[];
  readonly says: { readonly published: string | null; readonly title: string | null };
  readonly shows: readonly string[];
}
interface Quote {
  readonly article: string;
  readonly text: string;
}
interface Story {
  readonly story: string;
  readonly about: string;
  readonly articles: readonly string[];
  readonly lookAlikes?: readonly string[];
  readonly copies?: readonly (readonly string[])[];
  readonly claims: readonly {
    readonly id: string;
    readonly says: string;
    readonly support: readonly Quote[];
  }[];
  readonly onlyHere?: readonly Quote[];
  readonly apart?: readonly (readonly [Quote, Quote])[];
  readonly conflicts?: readonly {
    readonly kind: string;
    readonly subject: string;
    readonly values: readonly { readonly value: string; readonly articles: readonly string[] }[];
  }[];
  readonly names?: readonly { readonly variants: readonly string[]; readonly articles: readonly string[] }[];
}

const read = (path: string): string => readFileSync(new URL(path, ROOT), 'utf8');
const ids = readdirSync(new URL('articles/', ROOT)).sort();
const articles = new Map(
  ids.map((id) => [
    id,
    {
      text: read(`articles/${id}/source.txt`),
      expected: JSON.parse(read(`articles/${id}/expected.json`)) as Expected,
    },
  ]),
);
const stories: readonly Story[] = readdirSync(new URL('stories/', ROOT))
  .sort()
  .map((file) => JSON.parse(read(`stories/${file}`)) as Story);
const outlets: readonly { readonly id: string }[] = JSON.parse(read('outlets.json'));
const textOf = (id: string): string => articles.get(id)?.text ?? '';

/** 1 for every character of the body, white space aside. */
function bodyMask(text: string, body: Expected['body']): Uint8Array {
  const mask = new Uint8Array(text.length);
  const lines = text.split('\n');
  let at = 0;
  const starts = lines.map((line) => {
    const start = at;
    at += line.length + 1;
    return start;
  });
  for (const entry of body) {
    const {
      line: number,
      from,
      to,
    } = typeof entry === 'number' ? { line: entry, from: undefined, to: undefined } : entry;
    const line = lines[number - 1] ?? '';
    const start = from === undefined ? 0 : line.indexOf(from);
    const end = to === undefined ? line.length : line.indexOf(to) + to.length;
    mask.fill(1, (starts[number - 1] ?? 0) + start, (starts[number - 1] ?? 0) + end);
  }
  return mask;
}

/** The characters on which two readings of one text differ, as snippets. */
function differences(text: string, want: Uint8Array, got: Uint8Array): string[] {
  const found: string[] = [];
  for (let i = 0; i < text.length; i++) {
    if (want[i] === got[i] || text.charAt(i).trim() === '') continue;
    found.push(`${want[i] ? 'lost' : 'left'}: ${text.slice(i, i + 60)}`);
    while (i < text.length && (want[i] !== got[i] || text.charAt(i).trim() === '')) i++;
  }
  return found;
}

describe('corpus articles', () => {
  it.each(ids)('%s is well formed', (id) => {
    const { text, expected } = articles.get(id) ?? { text: '', expected: null };
    expect(text.trim()).not.toBe('');
    expect(outlets.map((outlet) => outlet.id)).toContain(expected?.outlet);
    expect(stories.map(({ story }) => story)).toContain(expected?.story);
    expect(id.startsWith(`${expected?.story}-${expected?.outlet}`)).toBe(true);
    if (expected?.published != null) expect(epochMinutes(expected.published)).not.toBeNull();
    if (expected?.url != null) expect(expected.url).toMatch(/^https:\/\/[a-z0-9.-]+\.example\//);
    expect(expected?.shows.length).toBeGreaterThan(0);
    const lines = text.split('\n');
    for (const entry of expected?.body ?? []) {
      const { line: number, from = '', to = '' } = typeof entry === 'number' ? { line: entry } : entry;
      expect(lines[number - 1]?.trim(), `line ${number}`).toBeTruthy();
      expect(lines[number - 1]).toContain(from);
      expect(lines[number - 1]).toContain(to);
    }
  });

  it.each(ids)('%s: cleaning keeps the body and drops the rest', (id) => {
    const { text, expected } = articles.get(id) ?? {};
    if (text === undefined || expected === undefined) throw new Error(id);
    const want = bodyMask(text, expected.body);
    const known = { title: expected.title, published: expected.published, lang: expected.lang };
    for (const input of [{ text, ...known }, { text }]) {
      const got = new Uint8Array(text.length);
      for (const { start, end } of clean(input).body) got.fill(1, start, end);
      expect(differences(text, want, got)).toEqual([]);
    }
  });

  it.each(ids)('%s: the hints are what the text says', (id) => {
    const { text, expected } = articles.get(id) ?? {};
    if (text === undefined || expected === undefined) throw new Error(id);
    const { hints } = clean({ text });
    expect({ published: hints.published?.value ?? null, title: hints.title?.value ?? null }).toEqual(
      expected.says,
    );
  });
});

describe('corpus stories', () => {
  it.each(stories.map((story) => [story.story, story] as const))('%s is well formed', (name, story) => {
    const members = ids.filter((id) => articles.get(id)?.expected.story === name);
    expect([...story.articles].sort()).toEqual(members);
    expect(story.about).not.toBe('');
    for (const other of story.lookAlikes ?? []) expect(stories.map((s) => s.story)).toContain(other);
    for (const id of (story.copies ?? []).flat()) expect(members).toContain(id);
    expect(new Set(story.claims.map(({ id }) => id)).size).toBe(story.claims.length);
    for (const { id, says, support } of story.claims) {
      expect(says).not.toBe('');
      const by = new Set(support.map(({ article }) => articles.get(article)?.expected.outlet));
      expect(by.size, `${id} needs two outlets`).toBeGreaterThan(1);
    }
    for (const { values } of story.conflicts ?? []) {
      expect(values.length).toBeGreaterThan(1);
      for (const id of values.flatMap((value) => value.articles)) expect(members).toContain(id);
    }
    for (const { variants, articles: holders } of story.names ?? []) {
      for (const variant of variants)
        expect(
          holders.some((id) => textOf(id).includes(variant)),
          variant,
        ).toBe(true);
    }
  });

  it.each(stories.map((story) => [story.story, story] as const))(
    '%s quotes whole sentences of the body',
    (_name, story) => {
      const quotes = [
        ...story.claims.flatMap(({ support }) => support),
        ...(story.onlyHere ?? []),
        ...(story.apart ?? []).flat(),
      ];
      const wrong = quotes.filter(({ article, text }) => {
        const source = textOf(article);
        const sentences = splitSentences(source, clean({ text: source }).body).map((s) =>
          source.slice(s.start, s.end),
        );
        return !sentences.includes(text);
      });
      expect(wrong).toEqual([]);
    },
  );
});

describe('the corpus', () => {
  it('is as large and as varied as the README promises', () => {
    const words = [...articles.values()].map(({ text }) => text.split(/\s+/).length);
    expect(ids.length).toBeGreaterThanOrEqual(30);
    expect(
      stories.filter(
        (story) => new Set(story.articles.map((id) => articles.get(id)?.expected.outlet)).size >= 3,
      ).length,
    ).toBeGreaterThanOrEqual(6);
    expect(Math.min(...words)).toBeLessThan(60);
    expect(Math.max(...words)).toBeGreaterThan(2500);
  });
});
