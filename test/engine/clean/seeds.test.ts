/**
 * The five articles of the first day, which are not in the repository: read from ../shared/seeds where they are. Body lines
 * are named by number and first words only.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { clean } from '../../../src/engine/clean/index.ts';

const ROOT = new URL('../../../../shared/seeds/', import.meta.url);

interface Seed {
  /** Line number and the first word or two of what is body in that line. */
  readonly body: readonly (readonly [line: number, opens: string])[];
  readonly published: string | null;
  readonly title: string | null;
}

const SEEDS: Readonly<Record<string, Seed>> = {
  '000': {
    published: null,
    title: null,
    body: [
      [1, 'Minister of'],
      [2, '“The talks'],
      [3, 'Once allies'],
      [4, 'Terrorist attacks'],
      [5, 'The latest'],
      [6, 'The fighting'],
      [7, 'The conflict'],
      [8, 'The FO'],
      [9, 'Pakistan appreciated'],
      [10, 'Meanwhile'],
      [11, '“As promised'],
      [12, 'A high-level'],
      [13, 'The development'],
      [14, 'In a'],
      [15, 'Presenting'],
      [16, 'Asif added'],
      [17, 'The minister'],
      [18, 'The defence'],
      [19, 'He said'],
    ],
  },
  '001': {
    published: '2025-10-18',
    title: null,
    body: [
      [3, 'The Ministry'],
      [5, 'The foreign'],
      [7, 'The governments'],
      [9, '"Pakistan does'],
      [11, 'The ministry'],
      [13, 'Earlier'],
      [15, '"As promised'],
      [17, 'The two'],
      [19, 'The Taliban'],
      [21, 'The Pakistan'],
      [23, 'Furthermore'],
      [25, 'After the'],
      [27, 'The country'],
      [29, 'The two'],
      [31, 'However'],
    ],
  },
  '002': {
    published: null,
    title: 'After warning to Kabul',
    body: [
      [10, 'A day'],
      [14, 'According to'],
      [16, '“A high-level'],
      [18, '“The talks'],
      [24, 'The Pakistan'],
      [26, '“Pakistan does'],
      [28, '“Pakistan appreciates'],
      [34, 'Asif, on'],
      [36, 'Asif further'],
      [38, 'Addressing'],
      [40, 'The remarks'],
    ],
  },
  '003': {
    published: '2025-10-18',
    title: 'Pakistan, Afghan Taliban',
    body: [
      [15, 'In a bid'],
      [17, 'Doha meeting'],
      [21, 'According to'],
      [23, 'Appreciating'],
      [25, 'Defence Minister'],
      [29, 'Earlier'],
      [31, 'Pakistan’s Minister'],
      [33, 'According to'],
      [35, 'Tarar'],
      [39, 'Observers'],
      [41, 'Analysts'],
      [43, 'They point'],
      [45, 'While the'],
      [47, 'In a'],
      [49, 'Diplomatic'],
    ],
  },
  '004': {
    published: null,
    title: 'Pakistan And Afghan',
    body: [
      [7, 'In a'],
      [9, 'The traditionally'],
      [13, 'The Afghan'],
      [15, 'During their'],
      [17, 'Aejaz'],
      [19, 'Diplomatic'],
      [21, 'Mujahid'],
      [23, 'From a'],
      [25, 'Last week'],
      [27, 'Prime Minister'],
    ],
  },
};

const files = existsSync(ROOT) ? readdirSync(ROOT) : [];
if (files.length === 0) console.warn('NOT RUN: ../shared/seeds is missing, the five seeds were not cleaned');

describe('the five seeds', () => {
  it.each(Object.entries(SEEDS))('%s: no furniture left, no body lost', (name, seed) => {
    const file = files.find((each) => each.startsWith(name));
    if (file === undefined) return;
    const text = readFileSync(new URL(file, ROOT), 'utf8');
    const { body, hints } = clean({ text });
    const lines = text.split('\n');
    const starts = lines.map((_, index) =>
      lines.slice(0, index).reduce((sum, line) => sum + line.length + 1, 0),
    );
    const expected = seed.body.map(([number, opens]) => {
      const line = lines[number - 1] ?? '';
      expect(line).toContain(opens);
      return {
        start: (starts[number - 1] ?? 0) + line.indexOf(opens),
        end: (starts[number - 1] ?? 0) + line.trimEnd().length,
      };
    });
    expect(body).toEqual(expected);
    expect(hints.published?.value ?? null).toBe(seed.published);
    expect(hints.title?.value.startsWith(seed.title ?? '') ?? seed.title === null).toBe(true);
  });
});
