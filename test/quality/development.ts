/**
 * The development sets as the quality scripts use them. In: files of
 * ../shared/eval (or STANDFIRST_EVAL). Out: items with their articles and
 * references. Says loudly that it did not run where the sets are missing.
 */
import fs from 'node:fs';
import path from 'node:path';
import type { Article } from '../../src/engine/article.ts';

/** Where the sets and the scorer are. */
export const evalFolder = path.resolve(
  process.env.STANDFIRST_EVAL ?? path.join(import.meta.dirname, '../../../shared/eval'),
);

export interface Item {
  readonly id: string;
  readonly source: string;
  readonly articles: readonly Article[];
  /** Given units of a single article, else null. */
  readonly units: readonly string[] | null;
  readonly reference: readonly string[];
}

interface SingleLine {
  id: string;
  source: string;
  title?: string;
  text: string;
  sentences?: string[];
  reference: string[];
}

interface MultiLine {
  id: string;
  source: string;
  articles: { title: string; text: string }[];
  reference: string;
}

/** The words of a text as budgets count them. */
export function wordCount(text: string): number {
  return text.split(/\s+/).filter(Boolean).length;
}

/** An article as the engine wants it. */
export function article(id: string, text: string, title?: string | null): Article {
  return {
    id,
    revision: 'r',
    outlet: 'o',
    text,
    title: title || null,
    url: null,
    published: null,
    lang: 'en',
  };
}

/** Reads one of the sets, line by line; null where it isn't there. */
export function lines<T>(file: string): T[] | null {
  const full = path.join(evalFolder, file);
  if (!fs.existsSync(full)) {
    console.error(`NOT RUN: ${full} is missing; nothing was measured on it`);
    return null;
  }
  return fs
    .readFileSync(full, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as T);
}

/** Single articles with their references. */
export function singles(): Item[] {
  return (lines<SingleLine>('single.jsonl') ?? []).map(
    ({ id, source, title, text, sentences, reference }) => ({
      id,
      source,
      articles: [article(id, text, title)],
      units: sentences ?? null,
      reference,
    }),
  );
}

/** Stories of several articles with their references. */
export function stories(): Item[] {
  return (lines<MultiLine>('multi.jsonl') ?? []).map(({ id, source, articles, reference }) => ({
    id,
    source: source.replace(/\(.*/, ''),
    articles: articles.map(({ title, text }, at) => article(`${id}/${at}`, text, title)),
    units: null,
    reference: [reference],
  }));
}
