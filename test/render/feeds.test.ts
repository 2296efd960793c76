/**
 * Feeds as their readers see them: five programs beside the library that wrote
 * them agree on ids, titles, links, dates and order, in every format; ids and
 * dates outlive edits and moves.
 */
import { parseRssFeed } from 'feedsmith';
import { describe, expect, test } from 'vitest';
import { refOf } from '../../src/render/bulletin/index.ts';
import { atomFeed } from '../../src/render/feeds/atom.ts';
import { entriesOf, type Feed } from '../../src/render/feeds/entry.ts';
import { briefingFeed, dailyFeed, editionFeed, revisionsFeed } from '../../src/render/feeds/index.ts';
import { jsonFeed } from '../../src/render/feeds/json-feed.ts';
import { rssFeed } from '../../src/render/feeds/rss.ts';
import { readers } from './readers.ts';
import { briefing, context, daily, story } from './sample.ts';

const hostile = 'A ]]> <script>x</script> & “q" \u0001\u202e 😀 مرحبا 東京 {{ x }} *|X|*';
const days = [
  daily('2026-03-14'),
  daily('2026-03-16', [{ headline: hostile, sentences: [hostile] }]),
  daily('2026-03-15'),
];
const FEEDS: [string, Feed][] = [
  ['days', dailyFeed(days, '.rss', context)],
  ['briefings', briefingFeed('sample-courier', [briefing('2026-03-13'), briefing()], '.rss', context)],
  ['one edition', editionFeed(briefing(), '.rss', context)],
  [
    'versions of a story',
    revisionsFeed(
      refOf(story()),
      [story(1, '2026-03-14T09:00:00Z'), story(2)],
      'https://news.example/v.rss',
      context,
    ),
  ],
  ['nothing yet', dailyFeed([], '.rss', context)],
];
const WRITERS = [
  ['RSS', rssFeed],
  ['Atom', atomFeed],
  ['JSON Feed', jsonFeed],
] as const;

describe.each(FEEDS)('%s', (_, feed) => {
  const expected = entriesOf(feed, context).map(({ id, title, link, published }) => ({
    id,
    title,
    link,
    date: Date.parse(published),
  }));

  for (const reader of readers()) {
    for (const [format, write] of WRITERS) {
      if (format === 'JSON Feed' && !reader.json) continue;
      test(`${reader.name} reads the ${format}`, async () => {
        expect(await reader.read(write(feed, context))).toEqual(expected);
      });
    }
  }
});

describe('an edition feed', () => {
  const entryAt = (digest: ReturnType<typeof briefing>, origin = context.origin) => {
    const there = { ...context, origin };
    const [entry] = entriesOf(briefingFeed('sample-courier', [digest], '.rss', there), there);
    if (entry === undefined) throw new Error('no entry');
    return entry;
  };

  test('keeps id and date through versions; updated moves', () => {
    const before = entryAt(briefing('2026-03-14', 1, '2026-03-14T10:00:00Z'));
    const after = entryAt(briefing('2026-03-14', 5, '2026-03-14T21:00:00Z'));
    expect(after.id).toBe(before.id);
    expect(after.published).toBe(before.published);
    expect(after.updated).toBe('2026-03-14T21:00:00Z');
  });

  test('dates a day by the day, however late it is built', () => {
    const late = entryAt(briefing('2026-03-14', 1, '2026-11-22T08:00:00Z'));
    expect(late.published).toBe('2026-03-14T00:00:00Z');
    expect(late.updated).toBe('2026-11-22T08:00:00Z');
  });

  test('keeps ids through a move to another host and scheme', () => {
    const here = entryAt(briefing());
    const there = entryAt(briefing(), 'http://other.example');
    expect(there.id).toBe(here.id);
    expect(there.link).not.toBe(here.link);
  });
});

describe('a feed of closed days', () => {
  const items = [briefing('2026-02-28', 1, '2026-02-28T12:00:00Z'), briefing('2026-12-31')];
  const feed = briefingFeed('sample-courier', items, '.rss', context, 'closed');

  test('dates each by the end of its day, so that a tool sends the whole day, once', () => {
    expect(entriesOf(feed, context).map(({ published }) => published)).toEqual([
      '2027-01-01T00:00:00Z',
      '2026-03-01T00:00:00Z',
    ]);
  });

  test('updates none before it is published', () => {
    for (const { published, updated } of entriesOf(feed, context))
      expect(Date.parse(updated)).toBeGreaterThanOrEqual(Date.parse(published));
  });

  test('is a feed of its own with the same entries', () => {
    const open = briefingFeed('sample-courier', items, '.rss', context);
    expect(feed.id).not.toBe(open.id);
    expect(feed.self).toBe(`${open.self}?closed=1`);
    const ids = (one: Feed) => entriesOf(one, context).map(({ id }) => id);
    expect(ids(feed)).toEqual(ids(open));
  });
});

describe('a revisions feed', () => {
  const versions = [story(2), story(10), story(1)];
  const entries = entriesOf(
    revisionsFeed(refOf(story()), versions, 'https://news.example/v.rss', context),
    context,
  );

  test('has one entry a version, versions of one moment in number order', () => {
    expect(entries.map(({ id }) => id.split(':').at(-1))).toEqual(['10', '2', '1']);
  });

  test('says why each version was made', () => {
    const feed = revisionsFeed(refOf(story()), [story(2)], 'https://news.example/v.rss', context);
    expect(rssFeed(feed, context)).toContain('Article added: The Sample Dial');
  });
});

describe('the RSS', () => {
  const xml = rssFeed(dailyFeed(days, '.rss', context), context);

  test('has what tools for feeds by mail want', () => {
    const dates = [...xml.matchAll(/<pubDate>(.*?)<\/pubDate>/g)].map(([, date]) => date);
    expect(dates).toHaveLength(days.length);
    for (const date of dates)
      expect(date).toMatch(/^[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/);
    expect(xml.match(/<guid isPermaLink="false">urn:/g)).toHaveLength(days.length);
    expect(xml).toContain('<atom:link href="https://news.example/v1/digests/latest.rss" rel="self"');
    for (const entry of xml.split('<item>').slice(1)) {
      expect(entry.indexOf('<description>')).toBeGreaterThan(0);
      expect(entry.indexOf('<description>')).toBeLessThan(entry.indexOf('<content:encoded>'));
    }
  });

  test('names the outlet as source', () => {
    const source = parseRssFeed(xml).items?.[1]?.source;
    expect(source?.title).toBe('The Sample Courier');
    expect(source?.url).toBe('https://news.example/v1/outlets/sample-courier/briefings/latest.rss');
  });

  test('has no address that is not absolute', () => {
    for (const [, href] of xml.matchAll(/(?:href=&quot;|href=|url=|<link>)"?([^"&<]*)/g))
      expect(href).toMatch(/^https?:\/\//);
  });

  test('is the same whatever the order of the days', () => {
    const turned = dailyFeed([...days].reverse(), '.rss', context);
    expect(rssFeed(turned, context)).toBe(xml);
  });
});
