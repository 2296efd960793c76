/**
 * A feed as RSS 2.0, after the RSS Advisory Board's specification and profile.
 * In: a feed. Out: XML. `description` comes before `content:encoded`, for some
 * readers take the last one they meet.
 */
import { generateRssFeed } from 'feedsmith';
import type { RenderContext } from '../context.ts';
import { contentHtml, descriptionHtml } from './content.ts';
import { entriesOf, type Feed, feedUpdated } from './entry.ts';
import { xmlDocument, xmlText } from './xml-text.ts';

/** The feed as an RSS document. */
export function rssFeed(feed: Feed, context: RenderContext): string {
  const entries = entriesOf(feed, context);
  const updated = feedUpdated(entries);
  return xmlDocument(
    generateRssFeed({
      title: xmlText(feed.title),
      link: feed.home,
      description: xmlText(`${feed.title}: sentences quoted word for word, with their sources`),
      generator: 'Standfirst',
      ...(updated === null ? {} : { lastBuildDate: new Date(updated) }),
      atom: { links: [{ href: feed.self, rel: 'self', type: 'application/rss+xml' }] },
      items: entries.map((entry) => ({
        title: xmlText(entry.title),
        link: entry.link,
        description: xmlText(descriptionHtml(entry.bulletin)),
        guid: { value: entry.id, isPermaLink: false },
        pubDate: new Date(entry.published),
        ...(entry.source === null
          ? {}
          : { source: { title: xmlText(entry.source.name), url: entry.source.feed } }),
        atom: { updated: new Date(entry.updated) },
        dc: { creators: entry.authors.map(xmlText) },
        content: { encoded: xmlText(contentHtml(entry.bulletin, feed.mode === 'revisions')) },
      })),
    }),
  );
}
