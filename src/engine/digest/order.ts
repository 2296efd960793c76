/**
 * The orders that make every list of a digest the same whatever came first.
 * In: readings, citations, texts. Out: comparisons by UTF-16 code unit, without
 * collation, and the story's order of its articles.
 */
import type { Citation } from '../article.ts';
import type { Reading } from '../terms/reading.ts';

/** UTF-16 order. */
export function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** By outlet, then article, then place in the text. */
export function byPlace(a: Citation, b: Citation): number {
  return byText(a.outlet, b.outlet) || byText(a.article, b.article) || a.start - b.start || a.end - b.end;
}

/** Of two stories that weigh the same: by their least article id, for ids of stories depend on what came first. */
export function byLeastArticle(a: readonly Reading[], b: readonly Reading[]): number {
  return byText(leastId(a), leastId(b));
}

function leastId(readings: readonly Reading[]): string {
  return readings.map(({ article }) => article.id).sort()[0] ?? '';
}

/** By publication, then outlet, id and revision; undated articles last. */
export function storyOrder(readings: readonly Reading[]): Reading[] {
  const key = ({ article }: Reading): string => article.published ?? '~';
  return [...readings].sort(
    (a, b) =>
      byText(key(a), key(b)) ||
      byText(a.article.outlet, b.article.outlet) ||
      byText(a.article.id, b.article.id) ||
      byText(a.article.revision, b.article.revision) ||
      byText(a.article.text, b.article.text),
  );
}
