/**
 * Made-up articles for the tests of grouping. In: numbers that choose events
 * and words. Out: articles of a few events, alike inside one, partly alike
 * between events of one affair. No two runs differ.
 */
import type { Article } from '../../../src/engine/article.ts';
import { type Profile, profile } from '../../../src/engine/stories/index.ts';
import { read } from '../../../src/engine/terms/reading.ts';

const syllables = ['ba', 'ro', 'ti', 'mu', 'ke', 'la', 'so', 'du', 'vi', 'ne'];

/** The same invented word for the same number. */
export function word(number: number): string {
  let text = '';
  for (let left = number + 137; left > 0; left = Math.floor(left / 10)) text += syllables[left % 10];
  return `${text}n`;
}

export function article(id: string, text: string, more: Partial<Article> = {}): Article {
  const plain = { revision: 'r', outlet: id, title: null, url: null, published: null, lang: 'en' };
  return { id, text, ...plain, ...more };
}

/** An article of event `event`; `own` chooses which of its words it uses and what it adds. */
export function told(id: string, event: number, own: number, day: number | null): Article {
  const affair = Math.floor(event / 2);
  const words: string[] = [];
  for (let at = 0; at < 60; at += 1) {
    const kind = (at * 7 + own * 3) % 10;
    if (kind < 3) words.push(word(1000 + affair * 40 + ((at + own) % 25)));
    else if (kind < 7) words.push(word(3000 + event * 40 + ((at * 3 + own) % 30)));
    else words.push(word(9000 + own * 60 + at));
  }
  const sentences: string[] = [];
  for (let at = 0; at < words.length; at += 12) {
    const [first = '', ...rest] = words.slice(at, at + 12);
    sentences.push(`${first[0]?.toUpperCase()}${first.slice(1)} ${rest.join(' ')}.`);
  }
  const published = day === null ? null : `2026-03-${String(10 + day).padStart(2, '0')}`;
  return article(id, sentences.join(' '), { published });
}

export const profileOf = (one: Article): Profile => profile(read(one));
