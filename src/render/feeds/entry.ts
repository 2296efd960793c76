/**
 * What stands in a feed, before RSS, Atom or JSON. In: digests with the time of
 * their first version. Out: entries in a fixed order. Three ways to count:
 * `editions`, one entry a digest, whose id and date stay and whose `updated`
 * moves; `closed`, the same for days that are over, dated by their end, for
 * mail tools send an entry once, by its date, and never its later state;
 * `revisions`, one entry a version, which never changes.
 */
import { type DigestOut, isoSeconds } from '../../contract/index.ts';
import { briefingsId, editionId, outletFeedUrl, versionId, versionUrl } from '../addresses.ts';
import { bulletin } from '../bulletin/index.ts';
import type { Bulletin } from '../bulletin/model.ts';
import type { RenderContext } from '../context.ts';
import { flat } from '../inert.ts';
import { cutForMail } from '../newsletter/email.ts';

export type FeedMode = 'editions' | 'closed' | 'revisions';

/** A digest for a feed, with `created` of its version 1. */
export interface FeedItem {
  readonly digest: DigestOut;
  readonly first: string;
}

export interface Feed {
  readonly mode: FeedMode;
  /** What the feed is of: `Sample newsroom`, `The Sample Courier`, a story's headline. */
  readonly title: string;
  /** The feed's permanent id: that of a digest, or of the row of editions. */
  readonly id: string;
  /** The feed's own address, absolute, as it was asked for. */
  readonly self: string;
  /** The same for people. */
  readonly home: string;
  readonly items: readonly FeedItem[];
}

/** Milliseconds. */
const DAY = 86_400_000;

export interface Entry {
  readonly id: string;
  readonly title: string;
  readonly link: string;
  readonly published: string;
  readonly updated: string;
  /** Whose headline the title is, else whose briefing it is; `feed` is that outlet's channel here. */
  readonly source: { readonly name: string; readonly id: string; readonly feed: string } | null;
  /** Names of the outlets quoted. */
  readonly authors: readonly string[];
  readonly bulletin: Bulletin;
}

/** The feed's entries, newest first; entries of one moment by id. */
export function entriesOf(feed: Feed, context: RenderContext): Entry[] {
  return feed.items
    .map((item) => entryOf(item, feed.mode, context))
    .sort((a, b) => compare(b.published, a.published) || compare(b.order, a.order))
    .map(({ entry }) => entry);
}

/** When the feed last changed: its newest `updated`; null for an empty feed. */
export function feedUpdated(entries: readonly Entry[]): string | null {
  return entries.reduce<string | null>(
    (last, { updated }) => (last === null || updated > last ? updated : last),
    null,
  );
}

function entryOf({ digest, first }: FeedItem, mode: FeedMode, context: RenderContext) {
  const shown = cutForMail(bulletin(digest, context));
  const { ref, version } = shown;
  const revision = mode === 'revisions';
  const published = revision ? digest.created : mode === 'closed' ? endOfDay(digest, first) : first;
  const entry: Entry = {
    id: revision ? versionId(ref, version) : editionId(ref),
    title: unmerged(revision ? `${shown.title} · version ${version}` : shown.title),
    link: revision ? versionUrl(context.origin, ref, version) : shown.page,
    published,
    updated: digest.created,
    source: sourceOf(digest, context),
    authors: shown.outlets.map(({ name }) => name),
    bulletin: shown,
  };
  // Versions of one second are told apart by number, editions by key.
  return { entry, published, order: `${digest.key} ${String(version).padStart(10, '0')}` };
}

/** A title is text, where an entity would show: a word joiner keeps Mailchimp from merging `*|EMAIL|*` into it. */
function unmerged(title: string): string {
  return title.replaceAll('*|', '*\u2060|');
}

/** The first moment after the edition's day; a story has no day and keeps its first version's time. */
function endOfDay(digest: DigestOut, first: string): string {
  return digest.kind === 'story' ? first : isoSeconds(Date.parse(`${digest.day}T00:00:00Z`) + DAY);
}

function sourceOf(digest: DigestOut, context: RenderContext): Entry['source'] {
  const outlet = outletOf(digest);
  if (outlet === undefined) return null;
  return {
    name: flat(context.outletName(outlet)),
    id: briefingsId(outlet),
    feed: outletFeedUrl(context.origin, outlet),
  };
}

function outletOf(digest: DigestOut): string | undefined {
  switch (digest.kind) {
    case 'briefing':
      return digest.outlet;
    case 'daily':
      return digest.stories[0]?.headline?.outlet;
    case 'story':
      return digest.headline?.outlet;
  }
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
