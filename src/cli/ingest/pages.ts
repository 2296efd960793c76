/**
 * Pages of HTML → articles to be sent. In: a page's bytes, what is known of it. Out: an article: read here, so that its text is
 * sent and not the page, or with its HTML for the Worker to read. Either way the same use case reads it.
 * Refused: pages larger than the Worker takes, and, read here, those in which no article is found.
 */
import { type ArticleBody, exceeds, LIMITS } from '../../contract/index.ts';
import { fromPage } from '../../newsroom/from-page.ts';
import { decoded } from '../../newsroom/outside/charset.ts';
import { outletIdAt } from './names.ts';

/** What is known of a page before it is read. */
export interface Known {
  readonly id: string;
  /** The outlet that was named; where none was, the host of the page's address is, or else `fallback`. */
  readonly outlet: string | undefined;
  readonly fallback: string;
  readonly url: string | null;
  readonly contentType: string;
}

/** The article of a page. Throws where there is none. */
export function pageArticle(bytes: Uint8Array, known: Known, asHtml: boolean): Record<string, unknown> {
  const html = decoded(bytes, known.contentType);
  if (exceeds(html, LIMITS.htmlBytes)) throw new Error(`the page is longer than ${LIMITS.htmlBytes} bytes`);
  const { id, url } = known;
  const sent: ArticleBody = { outlet: known.outlet ?? outletIdAt(url) ?? known.fallback, html, url };
  if (asHtml) return given({ ...sent, id });
  const read = fromPage(sent);
  if (!read.ok) throw new Error(read.failure.errors?.[0]?.detail ?? read.failure.detail);
  const { article } = read.value;
  return given({ ...article, id, outlet: known.outlet ?? outletIdAt(article.url) ?? known.fallback });
}

/** Without the fields that nothing is known of. */
function given(fields: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== null && value !== undefined),
  );
}
