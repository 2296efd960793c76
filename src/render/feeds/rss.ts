/**
 * A feed as RSS 2.0, after the RSS Advisory Board's specification and profile.
 * In: a feed. Out: XML. `description` comes before `content:encoded`, for some
 * readers take the last one they meet.
 */
import type { RenderContext } from '../context.ts';
import { contentHtml, descriptionHtml } from './content.ts';
import { type Entry, entriesOf, type Feed, feedUpdated } from './entry.ts';
import { type Element, element, text, xmlDocument } from './xml.ts';

const VOCABULARIES = {
  version: '2.0',
  'xmlns:atom': 'http://www.w3.org/2005/Atom',
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
  'xmlns:content': 'http://purl.org/rss/1.0/modules/content/',
};

/** The feed as an RSS document. */
export function rssFeed(feed: Feed, context: RenderContext): string {
  const entries = entriesOf(feed, context);
  const updated = feedUpdated(entries);
  const channel = element(
    'channel',
    {},
    text('title', feed.title),
    text('link', feed.home),
    text('description', `${feed.title}: sentences quoted word for word, with their sources`),
    updated === null ? null : text('lastBuildDate', rfc822(updated)),
    text('generator', 'Standfirst'),
    element('atom:link', { href: feed.self, rel: 'self', type: 'application/rss+xml' }),
    entries.map((entry) => item(entry, feed.mode === 'revisions')),
  );
  return xmlDocument(element('rss', VOCABULARIES, channel));
}

function item(entry: Entry, revision: boolean): Element {
  return element(
    'item',
    {},
    text('title', entry.title),
    text('link', entry.link),
    text('description', descriptionHtml(entry.bulletin)),
    element('guid', { isPermaLink: 'false' }, entry.id),
    text('pubDate', rfc822(entry.published)),
    entry.source === null ? null : element('source', { url: entry.source.feed }, entry.source.name),
    text('atom:updated', entry.updated),
    entry.authors.map((name) => text('dc:creator', name)),
    text('content:encoded', contentHtml(entry.bulletin, revision)),
  );
}

/** `Sat, 14 Mar 2026 18:20:00 GMT` (RFC 822 with four-digit years). */
function rfc822(instant: string): string {
  return new Date(instant).toUTCString();
}
