/**
 * The feeds that are served. In: digests with the time of their first version.
 * Out: a Feed that any of the three formats can be written from. Who may see
 * what, and how many editions a feed holds, is decided above.
 */
import type { DigestOut, DigestRef } from '../../contract/index.ts';
import { digestUrl, editionId, outletUrl, pageUrl } from '../addresses.ts';
import { refOf } from '../bulletin/index.ts';
import type { RenderContext } from '../context.ts';
import { flat } from '../inert.ts';
import type { Feed, FeedItem } from './entry.ts';

/** How many editions or versions a feed holds at most: a month, and what tools read. */
export const FEED_ITEMS = 30;

/** The row of daily digests; `suffix` is that of the format asked for, `.rss`. */
export function dailyFeed(items: readonly FeedItem[], suffix: string, context: RenderContext): Feed {
  return {
    mode: 'editions',
    title: flat(context.siteName),
    id: 'urn:standfirst:daily',
    self: `${digestUrl(context.origin, { kind: 'daily', day: 'latest' })}${suffix}`,
    home: `${context.origin}/`,
    items,
  };
}

/** The row of an outlet's briefings. */
export function briefingFeed(
  outlet: string,
  items: readonly FeedItem[],
  suffix: string,
  context: RenderContext,
): Feed {
  return {
    mode: 'editions',
    title: `${flat(context.outletName(outlet))} · ${flat(context.siteName)}`,
    id: `urn:standfirst:briefing:${outlet}`,
    self: `${digestUrl(context.origin, { kind: 'briefing', outlet, day: 'latest' })}${suffix}`,
    home: outletUrl(context.origin, outlet),
    items,
  };
}

/** One digest's edition as a feed of one entry, at the digest's own address. */
export function editionFeed(item: FeedItem, suffix: string, context: RenderContext): Feed {
  const ref = refOf(item.digest);
  return {
    ...digestFeed(ref, 'editions', context),
    self: `${digestUrl(context.origin, ref)}${suffix}`,
    items: [item],
  };
}

/** One digest's versions. `self` is where it is served: `…/digest.rss` or `…/versions.rss`. */
export function revisionsFeed(
  ref: DigestRef,
  versions: readonly DigestOut[],
  self: string,
  context: RenderContext,
): Feed {
  const items = versions.map((digest) => ({ digest, first: digest.created }));
  return { ...digestFeed(ref, 'revisions', context), self, items };
}

function digestFeed(
  ref: DigestRef,
  mode: Feed['mode'],
  context: RenderContext,
): Omit<Feed, 'self' | 'items'> {
  const name = ref.kind === 'briefing' ? context.outletName(ref.outlet) : context.siteName;
  return {
    mode,
    title: `${flat(name)} · ${ref.kind === 'story' ? `story ${ref.story}` : ref.day}${mode === 'revisions' ? ' · versions' : ''}`,
    id: mode === 'revisions' ? `${editionId(ref)}:versions` : `${editionId(ref)}:edition`,
    home: pageUrl(context.origin, ref),
  };
}
