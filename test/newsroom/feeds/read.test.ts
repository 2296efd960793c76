/**
 * Feeds are read as other readers read them: feedsmith and rowan's parser, whom we didn't write, see the same items in what
 * feedsmith makes of random ones and in dialects written by hand. And any text at all gives an answer, in time that
 * grows with its length.
 */
import { parseFeed as parseRowan } from '@rowanmanning/feed-parser';
import fc from 'fast-check';
import { generateAtomFeed, generateJsonFeed, generateRssFeed, parseFeed as parseSmith } from 'feedsmith';
import { describe, expect, it } from 'vitest';
import { fragmentText } from '../../../src/engine/index.ts';
import type { RawFeed, RawItem } from '../../../src/newsroom/feeds/read/document.ts';
import { readFeed } from '../../../src/newsroom/feeds/read/index.ts';

const NOW = Date.parse('2026-11-22T12:00:00Z');
const BASE = 'https://news.example.com/feed';

function feedOf(text: string): RawFeed {
  const read = readFeed(text, BASE, NOW);
  if ('reason' in read) throw new Error(`${read.reason}: ${read.detail}`);
  return read.feed;
}
const words = (raw: RawItem['title']) =>
  raw === null ? null : raw.html ? fragmentText(raw.text) : raw.text.trim();
const dateOf = ({ published }: RawItem) =>
  published !== null && 'value' in published ? Date.parse(published.value) : null;
const ours = (text: string) =>
  feedOf(text).items.map((item) => ({
    id: item.guid,
    link: item.link,
    title: words(item.title),
    date: dateOf(item),
  }));

/** What any title may hold that is no white space at its ends and that XML can carry. */
const title = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 40 })
  .map((text) => `A ${text.replace(/[\p{C}<>&\s]/gu, '')}z`);
const item = fc.record({
  id: fc.uuid(),
  title,
  path: fc.webPath(),
  time: fc.integer({ min: 1e12, max: 1.75e12 }),
});
const second = (time: number) => Math.floor(time / 1000) * 1000;

describe('what feedsmith writes', () => {
  it.each(['rss', 'atom', 'json'] as const)('%s', (form) => {
    fc.assert(
      fc.property(fc.array(item, { maxLength: 8 }), (items) => {
        const wanted = items.map(({ id, title, path, time }) => ({
          id,
          title,
          link: new URL(`/x${path}`, BASE).href,
          date: second(time),
        }));
        const text = {
          rss: () =>
            generateRssFeed({
              title: 'T',
              description: 'D',
              items: wanted.map((one) => ({
                title: one.title,
                link: one.link,
                guid: { value: one.id },
                pubDate: new Date(one.date),
              })),
            }),
          atom: () =>
            generateAtomFeed({
              id: 'urn:f',
              title: { value: 'T' },
              updated: new Date(NOW),
              entries: wanted.map((one) => ({
                id: one.id,
                title: { value: one.title },
                links: [{ href: one.link }],
                published: new Date(one.date),
                updated: new Date(NOW),
              })),
            } as never),
          json: () =>
            JSON.stringify(
              generateJsonFeed({
                title: 'T',
                items: wanted.map((one) => ({
                  id: one.id,
                  url: one.link,
                  title: one.title,
                  date_published: new Date(one.date),
                  content_text: 'x',
                })),
              } as never),
            ),
        }[form]();
        expect(ours(text)).toEqual(wanted);
      }),
      { numRuns: 60 },
    );
  });
});

/** Dialects that are about, each with an oddity of its own. */
const DIALECTS: Record<string, string> = {
  'RSS 0.91 with its document type': `<?xml version="1.0"?><!DOCTYPE rss PUBLIC "-//Netscape Communications//DTD RSS 0.91//EN" "http://my.netscape.com/publish/formats/rss-0.91.dtd"><rss version="0.91"><channel><title>T</title><link>https://news.example.com/</link><description>d</description><item><title>One</title><link>https://news.example.com/1</link></item></channel></rss>`,
  'RSS 1.0': `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel rdf:about="x"><title>T</title><link>https://news.example.com/</link><description>d</description></channel><item rdf:about="https://news.example.com/1"><title>One</title><link>https://news.example.com/1</link><dc:date>2026-03-01T10:00:00Z</dc:date></item></rdf:RDF>`,
  'RSS 2.0 with strange prefixes': `<rss version="2.0" xmlns:d="http://purl.org/dc/elements/1.1/"><channel><title>T</title><link>https://news.example.com/</link><description>d</description><item><title><![CDATA[One & only]]></title><link>https://news.example.com/1</link><guid isPermaLink="false">x1</guid><d:date>2026-03-01T10:00:00Z</d:date></item></channel></rss>`,
  'RSS 2.0 in capitals': `<RSS version="2.0"><CHANNEL><TITLE>T</TITLE><LINK>https://news.example.com/</LINK><DESCRIPTION>d</DESCRIPTION><ITEM><TITLE>One</TITLE><LINK>https://news.example.com/1</LINK><GUID>https://news.example.com/1</GUID><PUBDATE>Sun, 01 Mar 2026 10:00:00 +0000</PUBDATE></ITEM></CHANNEL></RSS>`,
  'a podcast': `<rss version="2.0" xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd" xmlns:media="http://search.yahoo.com/mrss/"><channel><title>T</title><link>https://news.example.com/</link><description>d</description><itunes:owner><itunes:name>N</itunes:name></itunes:owner><item><itunes:title>Other</itunes:title><title>One</title><media:group><media:title>Third</media:title></media:group><link>https://news.example.com/1</link><guid isPermaLink="false">p</guid><pubDate>Sun, 1 Mar 2026 10:00:00 GMT</pubDate><enclosure url="https://news.example.com/1.mp3" length="1" type="audio/mpeg"/></item></channel></rss>`,
  'Atom under a prefix': `<a:feed xmlns:a="http://www.w3.org/2005/Atom"><a:id>f</a:id><a:title>T</a:title><a:updated>2026-03-01T10:00:00Z</a:updated><a:entry><a:id>urn:1</a:id><a:title>One</a:title><a:link rel="self" href="https://news.example.com/self"/><a:link rel="alternate" href="https://news.example.com/1"/><a:published>2026-03-01T10:00:00Z</a:published></a:entry></a:feed>`,
  'Atom with a source in it': `<feed xmlns="http://www.w3.org/2005/Atom"><id>f</id><title>T</title><updated>2026-03-01T10:00:00Z</updated><entry><id>urn:1</id><source><id>other</id><title>Other</title></source><title>One</title><link href="https://news.example.com/1"/><published>2026-03-01T10:00:00Z</published></entry></feed>`,
};

interface Other {
  guid?: { value?: string } | string;
  id?: string;
  rdf?: { about?: string };
  title?: string | { value?: string };
  link?: string;
  links?: { href?: string; rel?: string }[];
}

describe('dialects', () => {
  it.each(Object.entries(DIALECTS))('%s', (name, text) => {
    const [one, ...rest] = ours(text);
    expect(rest).toEqual([]);
    expect(one).toMatchObject({
      title: name.includes('strange') ? 'One & only' : 'One',
      link: 'https://news.example.com/1',
    });
    if (!name.includes('0.91')) expect(one?.date).toBe(Date.parse('2026-03-01T10:00:00Z'));
    const smith = parseSmith(text) as unknown as { feed: { items?: Other[]; entries?: Other[] } };
    const [theirs] = (smith.feed.items ?? smith.feed.entries) as [Other];
    const said = typeof theirs.title === 'object' ? theirs.title.value : theirs.title;
    expect(said).toBe(one?.title);
    expect(theirs.link ?? theirs.links?.find(({ rel }) => rel !== 'self')?.href).toBe(one?.link);
    // Rowan's parser reads no capitals, and takes the first title of whatever namespace.
    if (/capitals|podcast/.test(name)) return;
    const [rowan] = parseRowan(text).items;
    expect([rowan?.title, rowan?.url]).toEqual([one?.title, one?.link]);
  });

  it('a namespace holds for its element, and no further', () => {
    const text = `<rss><channel><link xmlns="http://www.w3.org/2005/Atom" rel="self" href="https://other.example.com/"/><item xmlns:x="urn:x" xmlns:atom="urn:y"><x:title>No</x:title><atom:summary>No</atom:summary><title xmlns="http://www.w3.org/2005/Atom">No</title><title>One</title><link>/1</link></item><item><dc:title>Two</dc:title></item></channel></rss>`;
    expect(ours(text).map(({ title, link }) => [title, link])).toEqual([
      ['One', 'https://news.example.com/1'],
      ['Two', null],
    ]);
    expect(feedOf(text).items[0]?.excerpt).toBeNull();
  });

  it('xml:base, at every height', () => {
    const text = `<feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://a.example.com/x/"><entry xml:base="y/"><id>1</id><link href="z"/></entry><entry><id>2</id><link xml:base="/w/" href="../v"/></entry></feed>`;
    expect(ours(text).map(({ link }) => link)).toEqual([
      'https://a.example.com/x/y/z',
      'https://a.example.com/v',
    ]);
  });
});

describe('any text', () => {
  const pieces = fc.constantFrom(
    '<rss>',
    '<channel>',
    '<item>',
    '</item>',
    '<feed xmlns="http://www.w3.org/2005/Atom">',
    '<entry>',
    '</entry>',
    '<title>',
    '</title>',
    '<![CDATA[',
    ']]>',
    '<!--',
    '-->',
    '&amp;',
    '&#0;',
    '&#xD800;',
    '<!DOCTYPE a [',
    ']>',
    '<?xml ',
    '?>',
    '"',
    "'",
    '=',
    '<',
    '>',
    '{"version":"https://jsonfeed.org/version/1","items":[',
    '{}',
    ']}',
    '\0',
    '\uD800',
    'text',
    '<a b="c">',
    '/>',
  );

  it('gives an answer', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(pieces, fc.string({ unit: 'binary' })), { maxLength: 60 }), (parts) => {
        const read = readFeed(parts.join(''), BASE, NOW);
        expect('feed' in read || read.reason.length > 0).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ['<', '<rss><channel><item>'],
    ['&', '<rss><channel><item><title>'],
    ['<a>', '<rss><channel>'],
    ['<item>', '<rss><channel>'],
    ['<item><title><![CDATA[', '<rss><channel>'],
    ['<!--', '<rss><channel>'],
    [' a="b"', '<rss'],
    [' ', '<rss'],
    ['"\'', '<rss a='],
    ['<!DOCTYPE ', ''],
    ['<?', '<rss>'],
    ['[', '{"version":"https://jsonfeed.org/version/1","items":'],
    ['<item><pubDate>Mon,     Mon,     </pubDate></item>', '<rss><channel>'],
    ['<a xmlns:a="http://www.w3.org/2005/Atom">', '<rss><channel>'],
    ['<a xmlns:b="http://www.w3.org/2005/Atom" xmlns:c="x"/>', `<rss>${'<a xmlns:d="x">'.repeat(90)}`],
    ['<item><link xml:base="a/">a</link></item>', '<rss><channel>'],
  ])('of %s over and over costs what its length says', (piece, head) => {
    const cost = (length: number) => {
      const text = head + piece.repeat(Math.ceil(length / piece.length));
      const started = performance.now();
      readFeed(text, BASE, NOW);
      return performance.now() - started;
    };
    cost(100_000);
    expect(cost(2_000_000)).toBeLessThan(1500);
  });
});
