/**
 * A feed as RSS 2.0, after the RSS Advisory Board's specification and profile.
 * In: a feed. Out: XML. `description` comes before `content:encoded`, for some
 * readers take the last one they meet; feedsmith writes them in that order.
 */
import { generateRssFeed } from 'feedsmith';
import type { RenderContext } from '../context.ts';
import { contentHtml, descriptionHtml } from './content.ts';
import { entriesOf, type Feed, feedUpdated } from './entry.ts';
import { marked, unmarked } from './marked.ts';

/** The feed as an RSS document. */
export function rssFeed(feed: Feed, context: RenderContext): string {
  const entries = entriesOf(feed, context);
  const updated = feedUpdated(entries);
  return unmarked(
    generateRssFeed({
      title: marked(feed.title),
      link: marked(feed.home),
      description: marked(`${feed.title}: sentences quoted word for word, with their sources`),
      generator: 'Standfirst',
      ...(updated === null ? {} : { lastBuildDate: new Date(updated) }),
      atom: { links: [{ href: feed.self, rel: 'self', type: 'application/rss+xml' }] },
      items: entries.map((entry) => ({
        title: marked(entry.title),
        link: marked(entry.link),
        description: marked(descriptionHtml(entry.bulletin)),
        guid: { value: entry.id, isPermaLink: false },
        pubDate: new Date(entry.published),
        ...(entry.source === null
          ? {}
          : { source: { title: marked(entry.source.name), url: entry.source.feed } }),
        atom: { updated: new Date(entry.updated) },
        dc: { creators: entry.authors.map(marked) },
        content: { encoded: marked(contentHtml(entry.bulletin, feed.mode === 'revisions')) },
      })),
    }),
  );
}
