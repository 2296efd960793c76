/**
 * Texts to time on. In: our own corpus. Out: articles of a number of words,
 * texts of any length, and as many made-up reports of events as wanted.
 */
import fs from 'node:fs';
import path from 'node:path';
import type { Article } from '../../src/engine/article.ts';

const folder = path.resolve(import.meta.dirname, '../../corpus/articles');

/** The corpus's articles, in order of their names. */
const sources: readonly string[] = fs
  .readdirSync(folder)
  .sort()
  .map((name) => path.join(folder, name, 'source.txt'))
  .filter((file) => fs.existsSync(file))
  .map((file) => fs.readFileSync(file, 'utf8'));

/** Articles of `words` words (up to some 1,500), each made of one or more of the corpus. */
export function articlesOf(words: number): string[] {
  return sources.map((text, at) => {
    const more = [1, 2, 3].map((next) => sources[(at + next) % sources.length]);
    const joined = [text, ...more].join('\n\n');
    let count = 0;
    let end = 0;
    for (const word of joined.matchAll(/\S+/g)) {
      count += 1;
      end = word.index + word[0].length;
      if (count === words) break;
    }
    return joined.slice(0, end);
  });
}

/** A text of at least `length` UTF-16 units, no paragraph of it quite like another. */
export function textOf(length: number): string {
  const parts: string[] = [];
  for (let at = 0, size = 0; size < length; at += 1) {
    const part = `${sources[at % sources.length]} Report ${at}.`;
    parts.push(part);
    size += part.length + 2;
  }
  return parts.join('\n\n').slice(0, length);
}

function hashOf(text: string): number {
  let hash = 2166136261;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 16777619);
  return hash >>> 0;
}

/** An article as the engine wants it, published on a day of March 2026. */
export function articleOf(id: string, text: string, day: number | null = null): Article {
  const published = day === null ? null : `2026-03-${String(day).padStart(2, '0')}T09:00:00Z`;
  return { id, revision: 'r', outlet: `o-${id}`, text, title: null, url: null, published, lang: 'en' };
}

/**
 * What one of several outlets tells of an event: an article of the corpus with most of its longer words made the event's
 * own, so that events are about as far apart as real ones, and a third of its paragraphs left out, another third by each.
 */
export function reportOf(event: number, teller: number): Article {
  const source = sources[event % sources.length] as string;
  const text = source
    .split(/\n\s*\n/)
    .filter((_, at) => at === 0 || hashOf(`${at}/${teller}`) % 3 > 0)
    .join('\n\n')
    .replace(/[A-Za-z]{4,}/g, (word) => (hashOf(word + event) % 100 < 92 ? word + own(event) : word));
  return articleOf(`${event}-${teller}`, text, 10 + (event % 5));
}

/** Letters that stand for a number. */
const own = (event: number): string =>
  [...event.toString(20)].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 20))).join('');
