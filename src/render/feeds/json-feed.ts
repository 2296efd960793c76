/**
 * A feed as JSON Feed 1.1. In: a feed. Out: JSON. Each item's `_standfirst`
 * lists the quoted sentences by id and link, which the other formats hold
 * inside their HTML.
 */
import { generateJsonFeed } from 'feedsmith';
import type { RenderContext } from '../context.ts';
import { contentHtml } from './content.ts';
import { entriesOf, type Feed } from './entry.ts';

/** The feed as a JSON Feed document. */
export function jsonFeed(feed: Feed, context: RenderContext): string {
  const document = generateJsonFeed({
    title: feed.title,
    home_page_url: feed.home,
    feed_url: feed.self,
    description: `${feed.title}: sentences quoted word for word, with their sources`,
    items: entriesOf(feed, context).map((entry) => ({
      id: entry.id,
      url: entry.link,
      title: entry.title,
      summary: entry.bulletin.gist,
      content_html: contentHtml(entry.bulletin, feed.mode === 'revisions'),
      date_published: new Date(entry.published),
      date_modified: new Date(entry.updated),
      authors: entry.authors.map((name) => ({ name })),
      _standfirst: {
        version: entry.bulletin.version,
        sentences: entry.bulletin.sections.flatMap(({ blocks }) =>
          blocks.flatMap(({ quotes }) => quotes.map(({ id, link }) => ({ id, link }))),
        ),
      },
    })),
  }) as { readonly items?: unknown };
  // The library leaves out what is empty; JSON Feed 1.1 wants `items` all the same.
  return `${JSON.stringify({ ...document, items: document.items ?? [] })}\n`;
}
