/**
 * What stands in a feed, before RSS, Atom or JSON. In: digests. Out: entries in
 * a fixed order. Three ways to count: `editions`, one entry a day, whose id and
 * date stay and whose `updated` moves; `closed`, the same for days that are
 * over, dated by their end, for mail tools send an entry once, by its date, and
 * never its later state; `revisions`, one entry a version, which never changes.
 * An edition's date follows from its day alone: one that is built late, or
 * again, is no news.
 */
import { type DigestOut, isoSeconds } from '../../contract/index.ts';
import { briefingsId, editionId, outletFeedUrl, versionId, versionUrl } from '../addresses.ts';
import { bulletin } from '../bulletin/index.ts';
import type { Bulletin } from '../bulletin/model.ts';
import type { RenderContext } from '../context.ts';
import { flat } from '../inert.ts';
import { cutForMail } from '../newsletter/email.ts';

export type FeedMode = 'editions' | 'closed' | 'revisions';

export type Feed = FeedHead &
  (
    | { readonly mode: 'editions' | 'closed'; readonly items: readonly Edition[] }
    | { readonly mode: 'revisions'; readonly items: readonly DigestOut[] }
  );

/** A digest of a day. A story has none, so feeds hold its versions only. */
export type Edition = Exclude<DigestOut, { kind: 'story' }>;

interface FeedHead {
  /** What the feed is of: `Sample newsroom`, `The Sample Courier`, a story's headline. */
  readonly title: string;
  /** The feed's permanent id: that of a digest, or of the row of editions. */
  readonly id: string;
  /** The feed's own address, absolute, as it was asked for. */
  readonly self: string;
  /** The same for people. */
  readonly home: string;
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
  const entries =
    feed.mode === 'revisions'
      ? feed.items.map((digest) => entryOf(digest, 'revisions', digest.created, context))
      : feed.items.map((digest) => entryOf(digest, feed.mode, dateOf(digest, feed.mode), context));
  return entries
    .sort((a, b) => compare(b.entry.published, a.entry.published) || compare(b.order, a.order))
    .map(({ entry }) => entry);
}

/** When the feed last changed: its newest `updated`; null for an empty feed. */
export function feedUpdated(entries: readonly Entry[]): string | null {
  return entries.reduce<string | null>(
    (last, { updated }) => (last === null || updated > last ? updated : last),
    null,
  );
}

function entryOf(digest: DigestOut, mode: FeedMode, published: string, context: RenderContext) {
  const shown = cutForMail(bulletin(digest, context));
  const { ref, version } = shown;
  const revision = mode === 'revisions';
  const entry: Entry = {
    id: revision ? versionId(ref, version) : editionId(ref),
    title: unmerged(revision ? `${shown.title} · version ${version}` : shown.title),
    link: revision ? versionUrl(context.origin, ref, version) : shown.page,
    published,
    // A day that is over was made before it ended; nothing is updated before it is published.
    updated: compare(digest.created, published) < 0 ? published : digest.created,
    source: sourceOf(digest, context),
    authors: shown.outlets.map(({ name }) => name),
    bulletin: shown,
  };
  // Versions of one second are told apart by number, editions by key.
  return { entry, order: `${digest.key} ${String(version).padStart(10, '0')}` };
}

/** A title is text, where an entity would show: a word joiner keeps Mailchimp from merging `*|EMAIL|*` into it. */
function unmerged(title: string): string {
  return title.replaceAll('*|', '*\u2060|');
}

/** An edition's date: the first moment of its day, or, where only closed days are shown, the first after it. */
function dateOf(digest: Edition, mode: 'editions' | 'closed'): string {
  const start = Date.parse(`${digest.day}T00:00:00Z`);
  return isoSeconds(mode === 'closed' ? start + DAY : start);
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
