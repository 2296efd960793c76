/**
 * The headline. In: a page's markup, its JSON-LD, the site's name. Out: the headline without the site's name, with where it was
 * found. Where several places agree in most words the page's own heading is taken, for that is what its
 * reader saw; unless it only puts a label ("Opinion") before what the others say.
 */
import type { Hint } from '../article.ts';
import type { LinkedArticle } from './json-ld.ts';
import type { Markup } from './markup.ts';

const SEPARATOR = /\s+[|•·–—»:-]\s+|\s*[|»]\s*/;

/** The headline; null where the page has none of its usual places. */
export function chosenTitle(
  markup: Markup,
  linked: LinkedArticle | null,
  siteName: string | null,
): Hint<string> | null {
  const social = markup.metas.get('og:title')?.[0] ?? markup.metas.get('twitter:title')?.[0] ?? '';
  const stated: readonly (readonly [text: string, source: string, confidence: number])[] = [
    [linked?.headline ?? '', 'JSON-LD headline', 0.95],
    [bare(social, siteName), 'meta og:title', 0.9],
    [markup.properties.get('headline')?.[0] ?? '', 'itemprop headline', 0.9],
  ];
  const best = stated.find(([text]) => text !== '');
  const page = bare(markup.pageTitle, siteName);
  const told = [...stated.map(([text]) => text), page].filter((text) => text !== '');
  const heading =
    markup.headings.find((text) => told.some((other) => agree(text, other))) ?? lone(markup.headings, told);
  const labelled = best !== undefined && heading?.endsWith(` ${oneLine(best[0])}`);
  if (heading !== undefined && !labelled) return { value: heading, source: 'h1', confidence: 0.95 };
  if (best !== undefined) return { value: oneLine(best[0]), source: best[1], confidence: best[2] };
  const only = markup.headings.filter((text) => text !== '');
  if (only.length === 1 && (page === '' || words(only[0] as string).length > 3))
    return { value: only[0] as string, source: 'h1', confidence: 0.7 };
  const held = markup.lesser.find((text) => words(text).length > 3 && markup.pageTitle.includes(text));
  if (held !== undefined) return { value: held, source: 'heading', confidence: 0.7 };
  return page === '' ? null : { value: page, source: 'title', confidence: 0.6 };
}

/** A page title without the site's name and section at its ends; the longest part where the name isn't known. */
function bare(title: string, siteName: string | null): string {
  const line = oneLine(title);
  const parts = line.split(SEPARATOR);
  if (parts.length < 2) return line;
  const last = parts[parts.length - 1] as string;
  if (siteName !== null && sameWords(last, siteName)) return cutBefore(line, last);
  if (siteName !== null && sameWords(parts[0] as string, siteName))
    return line.slice((parts[0] as string).length).replace(/^[\s|•·–—»:-]+/, '');
  return words(last).length <= 3 && words(line).length - words(last).length >= 4
    ? cutBefore(line, last)
    : line;
}

function cutBefore(line: string, last: string): string {
  return line.slice(0, line.length - last.length).replace(/[\s|•·–—»:-]+$/, '');
}

/** The only heading of its rank, where it is a line of its own and speaks of what the others speak of. */
function lone(headings: readonly string[], told: readonly string[]): string | undefined {
  const [only, ...more] = headings.filter((text) => text !== '');
  if (only === undefined || more.length > 0 || words(only).length < 4) return undefined;
  const spoken = new Set(told.flatMap(words).filter((word) => word.length > 3));
  return words(only).some((word) => spoken.has(word)) ? only : undefined;
}

/** Whether two headlines share most of their words. */
function agree(a: string, b: string): boolean {
  const [left, right] = [new Set(words(a)), new Set(words(b))];
  const shared = [...left].filter((word) => right.has(word)).length;
  return (
    shared > 0 &&
    shared >= 0.6 * Math.min(left.size, right.size) &&
    shared >= 0.5 * Math.max(left.size, right.size)
  );
}

function sameWords(a: string, b: string): boolean {
  const squeeze = (text: string) =>
    words(text)
      .join('')
      .replace(/^the|com$/g, '');
  return squeeze(a) !== '' && squeeze(a) === squeeze(b);
}

function words(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
