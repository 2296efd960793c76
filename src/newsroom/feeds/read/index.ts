/**
 * A feed's text → its items. In: the text, the address where it answered, now. Out: the feed in whatever form it was, or
 * why it is none. The form is read off the text: servers send any media type. Total and near linear in the length.
 */
import { atomOf } from './atom.ts';
import type { RawFeed } from './document.ts';
import { jsonFeedOf } from './json-feed.ts';
import { rssOf } from './rss.ts';
import { type XmlReason, xmlOf } from './xml.ts';

export type Read =
  | { readonly feed: RawFeed }
  | { readonly reason: XmlReason | 'empty'; readonly detail: string };

/** Reads RSS, RSS 1.0, Atom or JSON Feed. */
export function readFeed(text: string, base: string, now: number): Read {
  const start = text.search(/[^\s\0\uFEFF]/);
  if (start < 0) return { reason: 'empty', detail: 'the answer had no text in it' };
  const first = text[start];
  if (first === '{' || first === '[') {
    const feed = jsonFeedOf(text.slice(start), base, now);
    return feed === null ? none('JSON, but no JSON Feed') : { feed };
  }
  if (first !== '<') return none('it begins with neither < nor {');
  const xml = xmlOf(text.slice(start));
  if ('refused' in xml) return { reason: xml.refused, detail: xml.detail };
  const feed = rssOf(xml.root, base, now) ?? atomOf(xml.root, base, now);
  return feed === null
    ? none(`its root is <${xml.root.name.slice(0, 40)}>: no RSS, Atom or JSON Feed`)
    : { feed };
}

function none(detail: string): Read {
  return { reason: 'not-a-feed', detail };
}
