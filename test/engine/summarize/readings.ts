/**
 * Texts → Readings for tests. In: a text, and optionally its units as strings
 * in order. Out: a Reading.
 */
import type { Article, Span } from '../../../src/engine/article.ts';
import { type Reading, read } from '../../../src/engine/terms/reading.ts';

/** An article of nothing but text. */
export function articleOf(
  text: string,
  id = 'a',
  title: string | null = null,
  lang: string | null = 'en',
): Article {
  return { id, revision: 'r1', outlet: 'Sample', text, title, url: null, published: null, lang };
}

/** Reads a text; `units` are found in it in order. */
export function readingOf(text: string, units?: readonly string[], lang: string | null = 'en'): Reading {
  if (units === undefined) return read(articleOf(text, 'a', null, lang));
  const spans: Span[] = [];
  let from = 0;
  for (const unit of units) {
    const start = text.indexOf(unit, from);
    if (start < 0) throw new Error(`no such unit: ${unit}`);
    from = start + unit.length;
    spans.push({ start, end: from });
  }
  return read(articleOf(text, 'a', null, lang), spans);
}
