/** What `standfirst ingest` makes of files: pages, Markdown, archives, packed ones; what is wrong costs its own file only. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readArticles, type Wish } from '../../src/cli/ingest/articles.ts';
import { listSources } from '../../src/cli/ingest/sources.ts';
import { ArticleIn, LIMITS, parseArticle } from '../../src/contract/index.ts';
import { standfirst } from './command.ts';
import { receiver, TOKEN } from './receiver.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'standfirst-files-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function file(name: string, content: string | Uint8Array): void {
  const path = join(folder, name);
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, content);
}

/** Every article, or `file: problem`. */
async function read(wish: Wish = {}): Promise<(Record<string, unknown> | string)[]> {
  const all: (Record<string, unknown> | string)[] = [];
  for await (const one of readArticles(await listSources(folder), wish))
    all.push('problem' in one ? `${one.from.slice(folder.length + 1)}: ${one.problem}` : { ...one.article });
  return all;
}

const P = [
  'The harbour of Averley will be dredged from April on, the port authority said on Monday.',
  'Four metres of silt have settled since 2019, and the ferry touches ground at low water.',
  'The work costs 2.4 million crowns and will take until the end of September, it added.',
];
const page = (head = '') =>
  `<!doctype html><html lang="en"><head>${head}<meta property="article:published_time" content="2026-03-02T10:00:00+01:00"></head><body><nav><a href="/">Home</a></nav><article><h1>Averley harbour to be dredged</h1>${P.map((p) => `<p>${p}</p>`).join('')}</article></body></html>`;
const canonical = '<link rel="canonical" href="https://www.averley.example/news/harbour">';

describe('pages', () => {
  test('are read here: text and facts go, the page stays; the outlet is the host’s', async () => {
    file('harbour.html', page(canonical));
    expect(await read()).toEqual([
      {
        id: 'harbour',
        outlet: 'averley.example',
        title: 'Averley harbour to be dredged',
        url: 'https://www.averley.example/news/harbour',
        published: '2026-03-02T09:00:00Z',
        lang: 'en',
        text: P.join('\n\n'),
      },
    ]);
    expect(await read({ outlet: 'mine' })).toMatchObject([{ outlet: 'mine' }]);
  });

  test('or sent as they are, where that is wanted', async () => {
    file('harbour.htm', page());
    expect(await read({ asHtml: true })).toEqual([{ id: 'harbour', outlet: 'harbour', html: page() }]);
  });

  test('in other charsets than UTF-8', async () => {
    const bytes = Buffer.from(
      page('<meta charset="windows-1252">').replace('harbour of', 'caf\xe9 of'),
      'latin1',
    );
    file('a.html', bytes);
    const [found] = (await read()) as { text: string }[];
    expect(found?.text).toContain('The café of Averley');
  });

  test('without an article, or too large, cost themselves only', async () => {
    file('empty.html', '<title>Averley</title><nav><a href=/>Home</a></nav>');
    file('large.html', `<p>${'x'.repeat(LIMITS.htmlBytes)}`);
    file('z.html', page());
    expect(await read()).toEqual([
      expect.stringMatching(/^empty\.html: no article text was found in the page, only title "Averley"/),
      expect.stringMatching(/^large\.html: the page is longer than 2000000 bytes/),
      expect.objectContaining({ id: 'z' }),
    ]);
  });
});

describe('Markdown', () => {
  test('front matter gives the facts, the rest is read as its reader sees it', async () => {
    file(
      'posts/harbour.md',
      `---\ntitle: "Dredging: a *plan*"\ndate: 2026-03-02 10:00:00 +0100\nlink: https://a.example/1\noutlet: averley\ntags: [port, silt]\nlanguage: en\ndraft: true\n---\n\n## Why\n\n${P[0]} [More](https://a.example/x)\n\n- **one** of many\n- two\n\n<script>alert(1)</script>\n\n> ${P[1]}\n`,
    );
    expect(await read()).toEqual([
      {
        id: 'posts-harbour',
        outlet: 'averley',
        title: 'Dredging: a *plan*',
        url: 'https://a.example/1',
        published: '2026-03-02T09:00:00Z',
        lang: 'en',
        text: `Why\n\n${P[0]} More\n\none of many\n\ntwo\n\n${P[1]}`,
      },
    ]);
  });

  test('without front matter a first heading is the title; other headings stay', async () => {
    file('a.md', `# The *harbour*\n\n${P[0]}\n\n# Later\n\n${P[1]}\n`);
    file('b.md', `${P[0]}\n\n# Not first\n`);
    file('README.md', '# About this folder');
    file('c.md', `----\n\n${P[0]}\n\n---\na: 1\n---\n\n${P[1]}\n`);
    const [a, b, c, ...more] = (await read()) as { title?: string; text: string }[];
    expect(a).toMatchObject({ title: 'The harbour', text: `${P[0]}\n\nLater\n\n${P[1]}` });
    expect(b).not.toHaveProperty('title');
    // What opens with a rule has no front matter, whatever stands between fences further down.
    expect(c?.text).toMatch(new RegExp(`^${P[0]}\\n\\n.*\\n\\n${P[1]}$`));
    expect(more).toEqual([]);
  });

  test.each([
    ['2026-03-02', '2026-03-02'],
    ['2026-03-02T10:00:00Z', '2026-03-02T10:00:00Z'],
    ['2026-03-02 10:00', '2026-03-02'], // no zone: the hour says nothing
    ['soon', 'soon'], // the Worker says what is wrong with it
  ])('the date %s', async (given, wanted) => {
    file('a.md', `---\ndate: ${given}\n---\n${P[0]}\n`);
    expect(await read()).toMatchObject([{ published: wanted }]);
  });

  test.each([
    ['no mapping', '- a\n- b', /^a\.md: front matter: a YAML mapping is wanted/],
    ['not YAML', 'title: "open', /^a\.md: front matter: /],
    [
      'a bomb',
      `a: &a [x,x,x,x,x,x,x,x,x]\n${[...'bcdefgh'].map((c, i) => `${c}: &${c} [${Array(9).fill(`*${'abcdefgh'[i]}`)}]`).join('\n')}`,
      /^a\.md: front matter: /,
    ],
    ['too long', `a: ${'x'.repeat(70_000)}`, /^a\.md: front matter: at most 65536/],
  ])('front matter that is %s', async (_, yaml, wanted) => {
    file('a.md', `---\n${yaml}\n---\n${P[0]}\n`);
    expect(await read()).toEqual([expect.stringMatching(wanted)]);
  });
});

describe('packed files', () => {
  test('of every kind are unpacked', async () => {
    const article = { id: 'n', outlet: 'x', text: P[0] };
    file('a.txt.gz', gzipSync(P.join('\n')));
    file('b.html.gz', gzipSync(page()));
    file('c.json.gz', gzipSync(JSON.stringify({ ...article, id: 'c' })));
    file('d.ndjson.gz', gzipSync(`${JSON.stringify(article)}\n{\n`));
    file('e.md.gz', gzipSync(`# T\n\n${P[0]}`));
    const all = await read();
    expect(all.map((one) => (typeof one === 'string' ? one : one.id))).toEqual([
      'a',
      'b',
      'c',
      'n',
      'd.ndjson.gz:2: not JSON',
      'e',
    ]);
    expect(all[0]).toMatchObject({ outlet: 'a', text: P.join('\n') });
  });

  test('that swell, broke off, or are no gzip cost themselves only', async () => {
    file('a.txt.gz', gzipSync(Buffer.alloc(40_000_000, 0x20)));
    file('b.txt.gz', gzipSync(P.join('\n')).subarray(0, 40));
    file('c.html.gz', 'plain');
    file('d.txt', P.join('\n'));
    expect(await read()).toEqual([
      expect.stringMatching(/^a\.txt\.gz: the file is longer than 16777216 bytes/),
      expect.stringMatching(/^b\.txt\.gz: unexpected end of file/),
      expect.stringMatching(/^c\.html\.gz: incorrect header check/),
      expect.objectContaining({ id: 'd' }),
    ]);
  });
});

describe('web archives', () => {
  const record = (type: string, url: string, block: string | Buffer) => {
    const bytes = Buffer.from(block);
    const head = `WARC/1.0\r\nWARC-Type: ${type}\r\nWARC-Target-URI: ${url}\r\nWARC-Date: 2026-03-02T09:00:00Z\r\nWARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-000000000000>\r\nContent-Type: application/http; msgtype=${type}\r\nContent-Length: ${bytes.length}\r\n\r\n`;
    return Buffer.concat([Buffer.from(head), bytes, Buffer.from('\r\n\r\n')]);
  };
  const http = (status: number, type: string, body: string | Buffer, more = '') =>
    Buffer.concat([
      Buffer.from(`HTTP/1.1 ${status} X\r\nContent-Type: ${type}\r\n${more}\r\n`),
      Buffer.from(body),
    ]);
  const records = [
    record('request', 'https://a.example/1', 'GET /1 HTTP/1.1\r\nHost: a.example\r\n\r\n'),
    record('response', 'https://www.a.example/news/1', http(200, 'text/html; charset=utf-8', page())),
    record('response', 'https://a.example/robots.txt', http(200, 'text/plain', 'User-agent: *')),
    record('response', 'https://a.example/gone', http(404, 'text/html', page())),
    record('response', 'https://a.example/big', http(200, 'text/html', `<p>${'x'.repeat(LIMITS.htmlBytes)}`)),
    record(
      'response',
      'https://a.example/2?p=1',
      http(200, 'text/html', gzipSync(page()), 'Content-Encoding: gzip\r\n'),
    ),
    record(
      'response',
      'https://a.example/bomb',
      http(200, 'text/html', gzipSync(Buffer.alloc(30_000_000, 0x20)), 'Content-Encoding: gzip\r\n'),
    ),
    record('response', 'javascript:alert(1)', http(200, 'text/html', page())),
    record('response', 'https://a.example/3', http(200, 'text/html', '<nav>Home</nav>')),
  ];

  test.each([
    ['pages.warc', Buffer.concat(records)],
    ['pages.warc.gz', Buffer.concat(records.map((one) => gzipSync(one)))],
  ])('%s: its pages of status 200, each by its address', async (name, bytes) => {
    file(name, bytes);
    const all = await read();
    expect(all.map((one) => (typeof one === 'string' ? one : [one.id, one.outlet, one.url]))).toEqual([
      ['a.example-news-1', 'a.example', 'https://www.a.example/news/1'],
      `${name} (https://a.example/big): the page is longer than 2000000 bytes`,
      ['a.example-2-p-1', 'a.example', 'https://a.example/2?p=1'],
      `${name} (https://a.example/bomb): the page is longer than 2000000 bytes`,
      expect.stringContaining(`${name} (https://a.example/3): no article text was found`),
    ]);
    for (const one of all) if (typeof one !== 'string') expect(parseArticle(ArticleIn, one).ok).toBe(true);
  });

  test('what is no archive says so', async () => {
    file('a.warc', 'hello');
    file('b.warc.gz', 'hello');
    file('c.txt', P.join('\n'));
    const all = await read();
    expect(all).toEqual([
      'a.warc: there is no WARC record in it',
      expect.stringMatching(/^b\.warc\.gz: /),
      expect.objectContaining({ id: 'c' }),
    ]);
  });
});

test('the command says who reads the pages, and sends them', async () => {
  const worker = await receiver();
  try {
    file('harbour.html', page(canonical));
    const args = ['ingest', folder, '--to', worker.url.href, '--token', TOKEN];
    const ran = await standfirst(args, '');
    expect(ran).toMatchObject({ status: 0, out: '1 created, 0 revised, 0 unchanged, 0 rejected\n' });
    expect(ran.err).toContain('pages are read here and sent as text');
    expect(worker.kept.get('harbour')).toMatchObject({ text: P.join('\n\n') });
    expect((await standfirst([...args, '--send-html', '--fresh'], '')).err).toContain(
      'the Worker reads them',
    );
    expect(worker.kept.get('harbour')).toMatchObject({ html: page(canonical) });
  } finally {
    await worker.close();
  }
});
