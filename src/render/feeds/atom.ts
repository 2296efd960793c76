/**
 * A feed as Atom 1.0 (RFC 4287). In: a feed. Out: XML. Titles are of type
 * text, so that no reader takes an outlet's angle bracket for a tag.
 */
import { generateAtomFeed } from 'feedsmith';
import type { RenderContext } from '../context.ts';
import { flat } from '../inert.ts';
import { contentHtml, descriptionHtml } from './content.ts';
import { entriesOf, type Feed, feedUpdated } from './entry.ts';
import { xmlDocument, xmlText } from './xml-text.ts';

/** `updated` of a feed that holds nothing yet: RFC 4287 wants one, and no clock is asked. */
const NEVER = '1970-01-01T00:00:00Z';

/** The feed as an Atom document. */
export function atomFeed(feed: Feed, context: RenderContext): string {
  const entries = entriesOf(feed, context);
  return xmlDocument(
    generateAtomFeed({
      id: feed.id,
      title: { value: xmlText(feed.title), type: 'text' },
      updated: new Date(feedUpdated(entries) ?? NEVER),
      generator: { text: 'Standfirst' },
      authors: [{ name: xmlText(flat(context.siteName)) }],
      links: [
        { href: feed.self, rel: 'self', type: 'application/atom+xml' },
        { href: feed.home, rel: 'alternate', type: 'text/html' },
      ],
      entries: entries.map((entry) => ({
        id: entry.id,
        title: { value: xmlText(entry.title), type: 'text' },
        published: new Date(entry.published),
        updated: new Date(entry.updated),
        links: [{ href: entry.link, rel: 'alternate', type: 'text/html' }],
        authors: entry.authors.map((name) => ({ name: xmlText(name) })),
        summary: { value: xmlText(descriptionHtml(entry.bulletin)), type: 'html' },
        content: { value: xmlText(contentHtml(entry.bulletin, feed.mode === 'revisions')), type: 'html' },
        ...(entry.source === null
          ? {}
          : {
              source: {
                id: entry.source.id,
                title: { value: xmlText(entry.source.name), type: 'text' },
                updated: new Date(entry.updated),
              },
            }),
      })),
    }),
  );
}
