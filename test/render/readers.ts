/**
 * Feed readers that we didn't write, each asked the same: what are the items?
 * In: a feed's XML or JSON. Out: id, title, link and date of every item in the
 * reader's order. Debian's two run as programs; where they are missing that is
 * said aloud, for then they did not run.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { Readable } from 'node:stream';
import { parseFeed as parseRowan } from '@rowanmanning/feed-parser';
import FeedParser from 'feedparser';
import { parseFeed as parseSmith } from 'feedsmith';
import RssParser from 'rss-parser';

export interface Item {
  readonly id: string;
  readonly title: string;
  readonly link: string;
  /** Milliseconds since 1970. */
  readonly date: number;
}

/** A reader; `null` where it is not installed. `json` tells whether it knows JSON Feed. */
export interface Reader {
  readonly name: string;
  readonly json: boolean;
  readonly read: (feed: string) => Promise<Item[]> | Item[];
}

const PYTHON = '/usr/bin/python3';
const ASK_FEEDPARSER = `
import calendar, feedparser, json, sys
feed = feedparser.parse(sys.stdin.buffer.read())
if feed.bozo: sys.exit('not well-formed: %s' % feed.bozo_exception)
print(json.dumps([{'id': e.id, 'title': e.title, 'link': e.link, 'date': 1000 * calendar.timegm(e.published_parsed)} for e in feed.entries]))
`;

interface Smith {
  items?: {
    id?: string;
    guid?: { value?: string };
    title?: string;
    link?: string;
    url?: string;
    pubDate?: string;
    date_published?: string;
  }[];
  entries?: { id?: string; title?: { value?: string }; links?: { href?: string }[]; published?: string }[];
}

type Parsed = FeedParser.Item & Partial<Record<'rss:title' | 'atom:title', { '#'?: string }>>;

const npm: Reader[] = [
  {
    name: 'rss-parser',
    json: false,
    read: async (feed) => {
      const { items } = await new RssParser().parseString(feed);
      return items.map((item) => ({
        // Atom's id is `id`, RSS's is `guid`.
        id: String((item as { id?: string }).id ?? item.guid),
        title: String(item.title),
        link: String(item.link),
        date: Date.parse(String(item.isoDate)),
      }));
    },
  },
  {
    name: 'feedsmith',
    json: true,
    read: (feed) => {
      const found = parseSmith(feed).feed as Smith;
      return found.entries !== undefined
        ? found.entries.map((e) => ({
            id: String(e.id),
            title: String(e.title?.value),
            link: String(e.links?.[0]?.href),
            date: Date.parse(String(e.published)),
          }))
        : (found.items ?? []).map((i) => ({
            id: String(i.guid?.value ?? i.id),
            title: String(i.title),
            link: String(i.link ?? i.url),
            date: Date.parse(String(i.pubDate ?? i.date_published)),
          }));
    },
  },
  {
    name: '@rowanmanning/feed-parser',
    json: false,
    read: (feed) =>
      parseRowan(feed).items.map((item) => ({
        id: String(item.id),
        title: String(item.title),
        link: String(item.url),
        date: Number(item.published),
      })),
  },
  {
    name: 'feedparser',
    json: false,
    read: async (feed) => {
      const found: Item[] = [];
      const items = Readable.from([feed]).pipe(new FeedParser({})) as AsyncIterable<Parsed>;
      for await (const item of items) {
        // Its `title` has tags cut out, whether or not they were text; what it read stands beside it.
        const read = item['rss:title'] ?? item['atom:title'];
        const title = String(read?.['#']);
        found.push({ id: item.guid, title, link: item.link, date: Number(item.pubdate) });
      }
      return found;
    },
  },
];

const pythons: Reader = {
  name: 'python3-feedparser',
  json: false,
  read: (feed) =>
    JSON.parse(execFileSync(PYTHON, ['-c', ASK_FEEDPARSER], { input: feed, encoding: 'utf8' })) as Item[],
};

/** newsboat is asked to fetch a file, and then its cache is read; its own order is by date. */
const newsboat: Reader = {
  name: 'newsboat',
  json: false,
  read: (feed) => {
    const home = mkdtempSync(join(tmpdir(), 'newsboat-'));
    try {
      const at = (name: string) => join(home, name);
      writeFileSync(at('feed.xml'), feed);
      writeFileSync(at('urls'), `file://${at('feed.xml')}\n`);
      writeFileSync(at('config'), '');
      execFileSync('newsboat', ['-u', at('urls'), '-c', at('cache.db'), '-C', at('config'), '-x', 'reload'], {
        env: { ...process.env, HOME: home, LC_ALL: 'C.UTF-8' },
      });
      const cache = new DatabaseSync(at('cache.db'), { readOnly: true });
      const rows = cache
        .prepare('select guid, title, url, pubDate from rss_item order by pubDate desc, id')
        .all();
      cache.close();
      return rows.map((row) => ({
        id: String(row.guid),
        title: String(row.title),
        link: String(row.url),
        date: 1000 * Number(row.pubDate),
      }));
    } finally {
      rmSync(home, { recursive: true });
    }
  },
};

function runs(program: string, ...args: string[]): boolean {
  try {
    execFileSync(program, args, { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** Every reader that is on this machine; what is missing is said on standard error. */
export function readers(): Reader[] {
  const debian = [
    { reader: pythons, there: existsSync(PYTHON) && runs(PYTHON, '-c', 'import feedparser') },
    { reader: newsboat, there: runs('newsboat', '--version') },
  ];
  for (const { reader, there } of debian) {
    if (!there)
      console.warn(`\n*** ${reader.name} IS NOT INSTALLED: its checks of the feeds DID NOT RUN ***\n`);
  }
  return [...npm, ...debian.filter(({ there }) => there).map(({ reader }) => reader)];
}
