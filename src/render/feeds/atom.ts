/**
 * A feed as Atom 1.0 (RFC 4287). In: a feed. Out: XML. Titles are of type
 * text, so that no reader takes an outlet's angle bracket for a tag.
 */
import { generateAtomFeed } from 'feedsmith';
import type { RenderContext } from '../context.ts';
import { flat } from '../inert.ts';
import { contentHtml, descriptionHtml } from './content.ts';
import { entriesOf, type Feed, feedUpdated } from './entry.ts';
import { marked, unmarked } from './marked.ts';

/** `updated` of a feed that holds nothing yet: RFC 4287 wants one, and no clock is asked. */
const NEVER = '1970-01-01T00:00:00Z';

/** The feed as an Atom document. */
export function atomFeed(feed: Feed, context: RenderContext): string {
  const entries = entriesOf(feed, context);
  return unmarked(
    generateAtomFeed({
      id: feed.id,
      title: { value: marked(feed.title), type: 'text' },
      updated: new Date(feedUpdated(entries) ?? NEVER),
      generator: { text: 'Standfirst' },
      authors: [{ name: marked(flat(context.siteName)) }],
      links: [
        { href: feed.self, rel: 'self', type: 'application/atom+xml' },
        { href: feed.home, rel: 'alternate', type: 'text/html' },
      ],
      entries: entries.map((entry) => ({
        id: entry.id,
        title: { value: marked(entry.title), type: 'text' },
        published: new Date(entry.published),
        updated: new Date(entry.updated),
        links: [{ href: entry.link, rel: 'alternate', type: 'text/html' }],
        authors: entry.authors.map((name) => ({ name: marked(name) })),
        summary: { value: marked(descriptionHtml(entry.bulletin)), type: 'html' },
        content: { value: marked(contentHtml(entry.bulletin, feed.mode === 'revisions')), type: 'html' },
        ...(entry.source === null
          ? {}
          : {
              source: {
                id: entry.source.id,
                title: { value: marked(entry.source.name), type: 'text' },
                updated: new Date(entry.updated),
              },
            }),
      })),
    }),
  );
}
