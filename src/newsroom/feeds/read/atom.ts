/**
 * Atom 1.0 (RFC 4287), and 0.3, which is still about. In: the root element, the feed's own address, now. Out: its
 * entries. Text constructs say whether they are text, HTML or XHTML; addresses are relative to the nearest `xml:base`.
 */
import { dated, type When } from './dates.ts';
import { linkOf, type RawFeed, type RawItem, type Words } from './document.ts';
import { child, type Element } from './xml.ts';

/** Reads the feed; null where the root is no Atom feed. */
export function atomOf(root: Element, base: string, now: number): RawFeed | null {
  if (root.name !== 'atom:feed' && root.name !== 'feed') return null;
  const entries = root.children.filter(({ name }) => name === 'atom:entry' || name === 'entry');
  return {
    format: 'atom',
    title: wordsOf(part(root, 'title')),
    items: entries.filter((entry) => entry.closed || root.closed).map((entry) => itemOf(entry, base, now)),
    truncated: !root.closed,
  };
}

function itemOf(entry: Element, base: string, now: number): RawItem {
  const content = part(entry, 'content');
  const elsewhere = content?.attributes.get('src');
  return {
    guid: part(entry, 'id')?.text.trim() || null,
    link: pageOf(entry, base) ?? (elsewhere === undefined ? null : linkOf(elsewhere, baseOf(entry, base))),
    title: wordsOf(part(entry, 'title')),
    content: wordsOf(content),
    excerpt: wordsOf(part(entry, 'summary')),
    published: dateOf(entry, now),
    lang: langOf(entry),
  };
}

/** The page of an entry: its link with `rel="alternate"`, which is also what no `rel` means. */
function pageOf(entry: Element, base: string): string | null {
  for (const link of entry.children) {
    if (link.name !== 'atom:link' && link.name !== 'link') continue;
    if ((link.attributes.get('rel')?.trim() || 'alternate') !== 'alternate') continue;
    const url = linkOf(link.attributes.get('href'), baseOf(link, base));
    if (url !== null) return url;
  }
  return null;
}

const DATES = [
  ['published', true],
  ['issued', true],
  ['updated', false],
  ['modified', false],
] as const;

function dateOf(entry: Element, now: number): When {
  let first: When = null;
  for (const [name, published] of DATES) {
    const when = dated(part(entry, name)?.text ?? '', name, published, now);
    if (when !== null && 'value' in when) return when;
    first ??= when;
  }
  return first;
}

function part(element: Element, name: string): Element | null {
  return child(element, `atom:${name}`, name);
}

/** `type` is text, html or xhtml, or a media type (RFC 4287 §4.1.3.1). Anything else is no text. */
function wordsOf(element: Element | null): Words | null {
  if (element === null) return null;
  const type = element.attributes.get('type')?.trim().toLowerCase() ?? 'text';
  const html = /^(x?html|text\/html|application\/xhtml\+xml)$/.test(type);
  if (!html && !/^text/.test(type)) return null;
  const nested = element.children.length > 0;
  const text = nested ? element.markup() : element.text;
  return /\S/.test(text) ? { text, html: html || nested } : null;
}

function baseOf(element: Element, outer: string): string {
  const up = element.parent === null ? outer : baseOf(element.parent, outer);
  return linkOf(element.attributes.get('xml:base'), up) ?? up;
}

function langOf(element: Element): string | null {
  return element.attributes.get('xml:lang') ?? (element.parent === null ? null : langOf(element.parent));
}
