/**
 * An article → what the catalog keeps of it: the facts that lists show, the
 * profile that grouping needs, the paragraphs that may repeat. In: a stored
 * article, what is said of its outlet. Out: an entry. Refuses nothing.
 */
import { type Article, edgesOf, type Profile, profile, publishedDay } from '../engine/index.ts';
import type { articles, blocks } from '../storage/index.ts';
import { deskOf, languageAt, languageColumns, readUnlearned } from './outlets/desk.ts';

/** What the catalog keeps of one article. */
export interface Entry {
  readonly facts: articles.ArticleFacts;
  readonly profile: Profile;
  /** Paragraphs that may repeat under other stories. */
  readonly edges: readonly blocks.Block[];
}

const EXCERPT = 300;
const EDGE_EXCERPT = 120;

/** Reads an article once, for everything the catalog keeps. */
export function entryOf(sql: SqlStorage, article: Article): Entry {
  const desk = deskOf(sql, article.outlet);
  const reading = readUnlearned(article, desk);
  const [first] = reading.sentences;
  const end = first ? Math.min(first.end, first.start + EXCERPT) : 0;
  const { id, outlet, revision, url, published } = article;
  // As given, else the headline that the text itself holds: lists and stories go by it, and so do digests.
  const title = reading.title;
  return {
    facts: {
      ...{ id, outlet, revision, title, url, published },
      ...languageColumns(languageAt(article, reading, desk)),
      excerpt: article.text.slice(first?.start ?? 0, end).toWellFormed(),
      own_day: publishedDay(reading),
    },
    profile: profile(reading),
    edges: edgesOf(reading.document).map(({ hash, text }) => ({
      hash,
      excerpt: text.slice(0, EDGE_EXCERPT).toWellFormed(),
    })),
  };
}
