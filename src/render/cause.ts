/**
 * Why a version was made, in a line. In: a cause of the contract. Out: English
 * words. Articles are named by their outlets where those are known.
 */
import type { VersionsOut } from '../contract/index.ts';

type Cause = VersionsOut['items'][number]['cause'];

const WORDS: Record<Cause['kind'], string> = {
  first: 'First version',
  'article-added': 'Article added',
  'article-revised': 'Article revised',
  'article-retracted': 'Article withdrawn',
  'story-regrouped': 'Articles grouped anew',
  'engine-changed': 'Made again by a newer engine',
  'outlet-changed': 'What is said of an outlet changed',
  pinned: 'Pinned',
  'rolled-back': 'Rolled back',
};

/** `Article added: Port Gazette`; `nameOf` turns an article's id into what people call it. */
export function causeWords(cause: Cause, nameOf: (article: string) => string): string {
  const from = cause.from === undefined ? '' : ` to version ${cause.from}`;
  if (cause.kind === 'first') return WORDS.first;
  const parts = [
    ['added', cause.added],
    ['revised', cause.revised],
    ['removed', cause.removed],
  ] as const;
  const named = parts.filter(([, articles]) => articles.length > 0);
  const names = (articles: readonly string[]) => [...new Set(articles.map(nameOf))].join(', ');
  if (named.length === 1) return `${WORDS[cause.kind]}${from}: ${names((named[0] as (typeof named)[0])[1])}`;
  const all = named.map(([what, articles]) => `${what} ${names(articles)}`).join('; ');
  return `${WORDS[cause.kind]}${from}${all === '' ? '' : `: ${all}`}`;
}
