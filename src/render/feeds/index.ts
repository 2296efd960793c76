/**
 * The feeds that are served. In: digests. Out: a Feed that any of the three
 * formats can be written from. Who may see what, and how many editions a feed
 * holds, is decided above.
 */
import type { DigestOut, DigestRef } from '../../contract/index.ts';
import { briefingsId, DAILIES_ID, digestUrl, editionId, outletUrl, pageUrl } from '../addresses.ts';
import { bulletin, refOf } from '../bulletin/index.ts';
import type { RenderContext } from '../context.ts';
import { dayWords } from '../dates.ts';
import { flat } from '../inert.ts';
import type { Edition, Feed, FeedMode } from './entry.ts';

/** How a row of editions is counted. */
export type RowMode = Exclude<FeedMode, 'revisions'>;

/** How many editions or versions a feed holds at most: two weeks, some 250 KB of full days. */
export const FEED_ITEMS = 14;

/**
 * The row of daily digests; `suffix` is that of the format asked for, `.rss`.
 * With mode `closed` (`?closed=1`) the items are to be of days that are over.
 */
export function dailyFeed(
  items: readonly Edition[],
  suffix: string,
  context: RenderContext,
  mode: RowMode = 'editions',
): Feed {
  return {
    mode,
    title: flat(context.siteName),
    id: rowId(DAILIES_ID, mode),
    self: `${digestUrl(context.origin, { kind: 'daily', day: 'latest' })}${suffix}${rowQuery(mode)}`,
    home: `${context.origin}/`,
    items,
  };
}

/** The row of an outlet's briefings; `suffix` and `mode` as in `dailyFeed`. */
export function briefingFeed(
  outlet: string,
  items: readonly Edition[],
  suffix: string,
  context: RenderContext,
  mode: RowMode = 'editions',
): Feed {
  const latest = digestUrl(context.origin, { kind: 'briefing', outlet, day: 'latest' });
  return {
    mode,
    title: `${flat(context.outletName(outlet))} · ${flat(context.siteName)}`,
    id: rowId(briefingsId(outlet), mode),
    self: `${latest}${suffix}${rowQuery(mode)}`,
    home: outletUrl(context.origin, outlet),
    items,
  };
}

function rowId(id: string, mode: RowMode): string {
  return mode === 'closed' ? `${id}:closed` : id;
}

function rowQuery(mode: RowMode): string {
  return mode === 'closed' ? '?closed=1' : '';
}

/** One digest's edition as a feed of one entry, at the digest's own address. */
export function editionFeed(edition: Edition, suffix: string, context: RenderContext): Feed {
  const ref = refOf(edition);
  return {
    mode: 'editions',
    title: nameOf(ref, [edition], context),
    id: `${editionId(ref)}:edition`,
    self: `${digestUrl(context.origin, ref)}${suffix}`,
    home: pageUrl(context.origin, ref),
    items: [edition],
  };
}

/** One digest's versions. `self` is where it is served: `…/digest.rss` or `…/versions.rss`. */
export function revisionsFeed(
  ref: DigestRef,
  versions: readonly DigestOut[],
  self: string,
  context: RenderContext,
): Feed {
  return {
    mode: 'revisions',
    title: `${nameOf(ref, versions, context)} · versions`,
    id: `${editionId(ref)}:versions`,
    self,
    home: pageUrl(context.origin, ref),
    items: versions,
  };
}

/** What people call the digest: a story by its newest headline, an edition by outlet or service and day. */
function nameOf(ref: DigestRef, versions: readonly DigestOut[], context: RenderContext): string {
  const site = flat(context.siteName);
  if (ref.kind === 'daily') return `${site} · ${dayWords(ref.day)}`;
  if (ref.kind === 'briefing') return `${flat(context.outletName(ref.outlet))} · ${dayWords(ref.day)}`;
  const newest = versions.reduce<DigestOut | null>(
    (a, b) => (a !== null && a.version > b.version ? a : b),
    null,
  );
  return `${newest === null ? ref.story : bulletin(newest, context).title} · ${site}`;
}
