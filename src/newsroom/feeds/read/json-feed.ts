/**
 * JSON Feed 1.0 and 1.1 (jsonfeed.org/version/1.1). In: the document's text, the feed's own address, now. Out: its items;
 * null where it is JSON of another kind. Readers are told to be forgiving: a number may be an id, a field of the
 * wrong type counts as not there.
 */
import { dated } from './dates.ts';
import { linkOf, type RawFeed, type RawItem, type Words } from './document.ts';

/** Reads the feed. */
export function jsonFeedOf(text: string, base: string, now: number): RawFeed | null {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return null;
  }
  const feed = fields(json);
  if (!/^https?:\/\/(www\.)?jsonfeed\.org\/version\//.test(string(feed.version) ?? '')) return null;
  const items = Array.isArray(feed.items) ? (feed.items as unknown[]) : [];
  const lang = string(feed.language);
  return {
    format: 'json',
    title: words(feed.title, false),
    items: items.map((item) => itemOf(fields(item), base, lang, now)),
    truncated: false,
  };
}

function itemOf(item: Record<string, unknown>, base: string, lang: string | null, now: number): RawItem {
  return {
    guid: typeof item.id === 'number' ? String(item.id) : string(item.id),
    link: linkOf(string(item.url), base) ?? linkOf(string(item.external_url), base),
    title: words(item.title, false),
    content: words(item.content_html, true) ?? words(item.content_text, false),
    excerpt: words(item.summary, false),
    published:
      dated(string(item.date_published) ?? '', 'date_published', true, now) ??
      dated(string(item.date_modified) ?? '', 'date_modified', false, now),
    lang: string(item.language) ?? lang,
  };
}

function fields(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

function string(value: unknown): string | null {
  return typeof value === 'string' && /\S/.test(value) ? value : null;
}

function words(value: unknown, html: boolean): Words | null {
  const text = string(value);
  return text === null ? null : { text, html };
}
