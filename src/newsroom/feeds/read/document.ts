/**
 * What a feed is, whatever form it has. In: nothing. Out: the types that the readers of each form fill. Everything in
 * them was written by a stranger; only `link` has been judged, as far as that it is an http or https address.
 */
import type { When } from './dates.ts';

/** A piece of text, and whether its `<` are tags. */
export interface Words {
  readonly text: string;
  readonly html: boolean;
}

/** An item as the feed has it. */
export interface RawItem {
  readonly guid: string | null;
  readonly link: string | null;
  readonly title: Words | null;
  /** The article, as the feed says. */
  readonly content: Words | null;
  /** Something about it. */
  readonly excerpt: Words | null;
  readonly published: When;
  readonly lang: string | null;
}

export type FeedFormat = 'rss' | 'atom' | 'json';

/** A feed as it was read. */
export interface RawFeed {
  readonly format: FeedFormat;
  readonly title: Words | null;
  readonly items: readonly RawItem[];
  /** Whether the document broke off before its end; what was not whole is not among the items. */
  readonly truncated: boolean;
}

/** An address in a feed, made absolute; null where it is none that a browser would go to as a page. */
export function linkOf(text: string | null | undefined, base: string): string | null {
  const trimmed = text?.trim() ?? '';
  if (trimmed === '' || !URL.canParse(trimmed, base)) return null;
  const url = new URL(trimmed, base);
  return url.protocol === 'https:' || url.protocol === 'http:' ? url.href : null;
}
