/**
 * A feed as Atom 1.0 (RFC 4287). In: a feed. Out: XML. Titles are of type
 * text, so that no reader takes an outlet's angle bracket for a tag.
 */
import type { RenderContext } from '../context.ts';
import { flat } from '../inert.ts';
import { contentHtml, descriptionHtml } from './content.ts';
import { type Entry, entriesOf, type Feed, feedUpdated } from './entry.ts';
import { type Element, element, text, xmlDocument } from './xml.ts';

/** `updated` of a feed that holds nothing yet: RFC 4287 wants one, and no clock is asked. */
const NEVER = '1970-01-01T00:00:00Z';

/** The feed as an Atom document. */
export function atomFeed(feed: Feed, context: RenderContext): string {
  const entries = entriesOf(feed, context);
  return xmlDocument(
    element(
      'feed',
      { xmlns: 'http://www.w3.org/2005/Atom' },
      text('id', feed.id),
      title(feed.title),
      text('updated', feedUpdated(entries) ?? NEVER),
      text('generator', 'Standfirst'),
      author(flat(context.siteName)),
      element('link', { href: feed.self, rel: 'self', type: 'application/atom+xml' }),
      element('link', { href: feed.home, rel: 'alternate', type: 'text/html' }),
      entries.map((entry) => atomEntry(entry, feed.mode === 'revisions')),
    ),
  );
}

function atomEntry(entry: Entry, revision: boolean): Element {
  return element(
    'entry',
    {},
    text('id', entry.id),
    title(entry.title),
    text('published', entry.published),
    text('updated', entry.updated),
    element('link', { href: entry.link, rel: 'alternate', type: 'text/html' }),
    entry.authors.map(author),
    entry.source === null
      ? null
      : element(
          'source',
          {},
          text('id', entry.source.id),
          title(entry.source.name),
          text('updated', entry.updated),
        ),
    element('summary', { type: 'html' }, descriptionHtml(entry.bulletin)),
    element('content', { type: 'html' }, contentHtml(entry.bulletin, revision)),
  );
}

function title(words: string): Element {
  return element('title', { type: 'text' }, words);
}

function author(name: string): Element {
  return element('author', {}, text('name', name));
}
