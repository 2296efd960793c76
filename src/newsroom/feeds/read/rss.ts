/**
 * RSS 2.0 and its forebears 0.9x (rssboard.org/rss-specification), and RSS 1.0 (web.resource.org/rss/1.0/spec). In: the
 * root element, the feed's own address, now. Out: its items. `content:encoded` is the article, `description` is about it.
 * Descriptions are HTML, escaped once, in CDATA, or (wrongly, often) as elements.
 */
import { dated, type When } from './dates.ts';
import { linkOf, type RawFeed, type RawItem, type Words } from './document.ts';
import { child, type Element } from './xml.ts';

/** Reads the channel; null where the root is no RSS. */
export function rssOf(root: Element, base: string, now: number): RawFeed | null {
  if (root.name !== 'rss' && root.name !== 'rdf:rdf') return null;
  const channel = child(root, 'channel');
  if (channel === null) return null;
  const lang = child(channel, 'language', 'dc:language')?.text ?? root.attributes.get('xml:lang') ?? null;
  const home = linkOf(child(channel, 'link')?.text, base) ?? base;
  const items = [...channel.children, ...root.children].filter(({ name }) => name === 'item');
  return {
    format: 'rss',
    title: wordsOf(child(channel, 'title')),
    items: items.filter((item) => item.closed || root.closed).map((item) => itemOf(item, home, lang, now)),
    truncated: !root.closed,
  };
}

function itemOf(item: Element, base: string, lang: string | null, now: number): RawItem {
  const guid = child(item, 'guid');
  const id = guid?.text.trim() || item.attributes.get('rdf:about')?.trim() || null;
  const permalink = guid !== null && guid.attributes.get('ispermalink')?.toLowerCase() !== 'false';
  return {
    guid: id,
    link:
      linkOf(child(item, 'link')?.text, base) ??
      linkOf(child(item, 'atom:link')?.attributes.get('href'), base) ??
      (permalink && /^https?:/i.test(id ?? '') ? linkOf(id, base) : null),
    title: wordsOf(child(item, 'title', 'dc:title')),
    content: wordsOf(child(item, 'content:encoded', 'atom:content')),
    excerpt: wordsOf(child(item, 'description', 'atom:summary', 'dc:description')),
    published: dateOf(item, now),
    lang: child(item, 'dc:language')?.text ?? item.attributes.get('xml:lang') ?? lang,
  };
}

const DATES = [
  ['pubdate', true],
  ['dc:date', true],
  ['dcterms:issued', true],
  ['atom:published', true],
  ['atom:updated', false],
  ['dcterms:modified', false],
] as const;

function dateOf(item: Element, now: number): When {
  let first: When = null;
  for (const [name, published] of DATES) {
    const when = dated(child(item, name)?.text ?? '', name === 'pubdate' ? 'pubDate' : name, published, now);
    if (when !== null && 'value' in when) return when;
    first ??= when;
  }
  return first;
}

/** Text of an element that may hold HTML; elements in it are taken as they stand. */
function wordsOf(element: Element | null): Words | null {
  if (element === null) return null;
  const text = element.children.length > 0 ? element.markup() : element.text;
  return /\S/.test(text) ? { text, html: true } : null;
}
