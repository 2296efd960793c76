/**
 * The corpus's English stories, ready to be set in pages. In: corpus/articles. Out: those with a title and seven paragraphs or
 * more; and how two texts are compared, as bags of words.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Story } from './pages.ts';

const folder = resolve(import.meta.dirname, '../../../corpus/articles');
type Line = number | { line: number; from?: string; to?: string };
interface Expected {
  title: string | null;
  url: string | null;
  lang: string;
  body: Line[];
}

/** The stories, in the order of their folders' names. */
export function stories(): Story[] {
  return readdirSync(folder).flatMap((id) => {
    const expected = JSON.parse(readFileSync(join(folder, id, 'expected.json'), 'utf8')) as Expected;
    const lines = readFileSync(join(folder, id, 'source.txt'), 'utf8').split('\n');
    const paragraphs = expected.body.map((entry) => {
      const line = typeof entry === 'number' ? { line: entry } : entry;
      const text = lines[line.line - 1] ?? '';
      const from = line.from === undefined ? 0 : text.indexOf(line.from);
      const to = line.to === undefined ? text.length : text.indexOf(line.to) + line.to.length;
      return text.slice(from, to).trim();
    });
    if (expected.lang !== 'en' || expected.title === null || paragraphs.length < 7) return [];
    const published = '2026-03-11T18:20:00Z';
    return [
      {
        title: expected.title,
        paragraphs,
        published,
        author: 'Maren Oakfield',
        url: `https://example.org/${id}`,
      },
    ];
  });
}

const words = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** Shares of the gold's words found and of the found words that are gold, counted as bags, and their harmonic mean. */
export function shares(found: string, gold: string): { recall: number; precision: number; f1: number } {
  const left = new Map<string, number>();
  for (const word of words(gold)) left.set(word, (left.get(word) ?? 0) + 1);
  let hits = 0;
  for (const word of words(found)) {
    const count = left.get(word) ?? 0;
    if (count > 0) hits++;
    left.set(word, count - 1);
  }
  const recall = hits / words(gold).length;
  const precision = hits / Math.max(1, words(found).length);
  return { recall, precision, f1: hits === 0 ? 0 : (2 * recall * precision) / (recall + precision) };
}
