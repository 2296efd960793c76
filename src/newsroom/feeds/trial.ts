/**
 * What a poll would take. In: a registered feed, ports. Out: its newest items as they would be taken, or why there are
 * none. The feed is fetched once, without validators; its pages are not; nothing is stored, its health neither.
 */
import { done, type FeedOut, type FeedTrial, LIMITS, type Result } from '../../contract/index.ts';
import { normaliseLine } from '../normalise.ts';
import type { Outside } from '../outside/fetch.ts';
import { askFeed } from './ask.ts';
import { type Candidate, candidatesOf, wordsOf } from './items.ts';
import type { Feeds, Known } from './ports.ts';

const BEGINS = 300;

/** Tries a feed. */
export async function trialOf(
  { feeds, outside, now }: { readonly feeds: Feeds; readonly outside: Outside; readonly now: () => number },
  feed: FeedOut,
): Promise<Result<FeedTrial>> {
  const asked = await askFeed(outside, { url: feed.url, etag: null, modified: null }, now);
  const nothing = { notice: null, url: null, format: null, title: null, seen: 0, items: [] };
  if (asked.kind !== 'read') {
    const error =
      asked.kind === 'failed'
        ? { reason: asked.reason, detail: asked.detail }
        : ({ reason: 'no-budget', detail: 'it takes too many requests' } as const);
    return done({ ok: false, error, ...nothing });
  }
  const { items, notice } = await candidatesOf(asked.feed, feed.id);
  const shown = items.slice(0, LIMITS.trialItems);
  const known = await feeds.known(
    feed.id,
    shown.map(({ key }) => key),
    false,
  );
  if (!known.ok) return known;
  const { format, title } = asked.feed;
  return done({
    ...{ ok: true, error: null, notice: asked.notice ?? notice, url: asked.url, format },
    title: normaliseLine(wordsOf(title).slice(0, LIMITS.feedNameChars)),
    seen: asked.feed.items.length,
    items: shown.map((item, at) => shownAs(item, known.value[at] as Known, feed.fetchPages)),
  });
}

function shownAs(item: Candidate, known: Known, fetchPages: boolean): FeedTrial['items'][number] {
  const { article, title, url, published, lang, text } = item;
  return {
    ...{ article, title, url, published, lang },
    characters: text.length,
    begins: text.slice(0, BEGINS).toWellFormed(),
    ...fate(item, known, fetchPages),
  };
}

function fate(
  item: Candidate,
  known: Known,
  fetchPages: boolean,
): Pick<FeedTrial['items'][number], 'would' | 'why'> {
  if (known === 'elsewhere')
    return { would: 'leave', why: 'another feed of the outlet brought the same page' };
  if (known === 'same') return { would: 'known', why: null };
  if (fetchPages && !item.whole && item.url !== null)
    return { would: 'fetch', why: 'the feed has only an excerpt' };
  if (!/\S/.test(item.text)) return { would: 'leave', why: 'it has no text' };
  return { would: 'take', why: item.whole ? item.undated : (item.undated ?? 'it looks like an excerpt') };
}
