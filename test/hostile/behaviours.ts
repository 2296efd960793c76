/**
 * What a server of feeds can do to a poller, a path each. In: requests. Out: answers that are slow, endless, packed, torn,
 * pointed elsewhere, or wrong in what they say. What each must end in stands in test/worker/feeds-hostile.test.ts.
 */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';
import { GOOD, item, plain, rss, WORDS } from './feeds.ts';

type Behaviour = (request: IncomingMessage, response: ServerResponse) => void;

/** A body with a type and status. */
const says =
  (
    body: string | Buffer,
    type = 'application/rss+xml',
    status = 200,
    headers: Record<string, string> = {},
  ): Behaviour =>
  (_, response) => {
    response.writeHead(status, { 'Content-Type': type, ...headers });
    response.end(body);
  };
const status = (code: number, headers: Record<string, string> = {}): Behaviour =>
  says('no', 'text/plain', code, headers);
const to = (location: string, code = 302): Behaviour => says('', 'text/plain', code, { Location: location });
/** Bytes straight to the socket, then the end. */
const raw =
  (head: string, end: 'end' | 'reset' = 'end'): Behaviour =>
  ({ socket }) => {
    socket.write(head, () => (end === 'end' ? socket.end() : socket.resetAndDestroy()));
  };
/** Something every few milliseconds, for ever. */
const keeps =
  (piece: () => string | Buffer, every: number, headers: Record<string, string> = {}): Behaviour =>
  (_, response) => {
    response.writeHead(200, { 'Content-Type': 'application/rss+xml', ...headers });
    const timer = setInterval(() => response.write(piece()), every);
    response.on('close', () => clearInterval(timer));
  };

const utf16 = (text: string, mark: boolean, big: boolean) => {
  const bytes = Buffer.from((mark ? '\uFEFF' : '') + text, 'utf16le');
  return big ? bytes.swap16() : bytes;
};
const atom = (entries: string) =>
  `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en-GB"><title>Quay</title><id>urn:q</id><updated>2026-09-01T00:00:00Z</updated>${entries}</feed>`;
const LAUGHS = `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "ha">${Array.from({ length: 12 }, (_, i) => `<!ENTITY a${i} "${`&a${i === 0 ? '' : i - 1};`.repeat(10)}">`).join('')}]>`;
/** Words that no other number gives. */
const words = (n: number) =>
  Array.from({ length: 12 }, (_, i) => ((n + 7) * 7919 * (i + 3)).toString(36)).join(' ');
const dated = (date: string) => rss(plain(1, { date }) + plain(2));
/** Nineteen items with something big in each; the last three are behind the bound. */
const BIG = rss(
  Array.from({ length: 19 }, (_, i) =>
    plain(i, { text: words(i), more: `<junk>${'x'.repeat(120_000)}</junk>` }),
  ).join(''),
);

/** The port of a server that nobody may ask. */
export const canary = { port: 0 };

export const BEHAVIOURS: Readonly<Record<string, Behaviour>> = {
  good: says(GOOD),
  // Time.
  'slow-headers': () => {},
  'half-headers': ({ socket }) => void socket.write('HTTP/1.1 200 OK\r\nContent-Type: text/xml\r\nX-A: '),
  'drip-body': keeps(() => '<', 40),
  'drip-whitespace': keeps(() => ' ', 40),
  // Size.
  'endless-body': keeps(() => `${' '.repeat(200_000)}`, 1),
  'endless-items': keeps(() => plain(1).repeat(300), 1),
  'gzip-bomb': says(gzipSync(Buffer.alloc(48_000_000, 0x20)), 'application/rss+xml', 200, {
    'Content-Encoding': 'gzip',
  }),
  'gzip-bomb-feed': says(
    gzipSync(rss(plain(1) + item({ text: 'x'.repeat(30_000_000) }))),
    'application/rss+xml',
    200,
    { 'Content-Encoding': 'gzip' },
  ),
  'too-large-but-whole': says(BIG),
  'ten-thousand-items': says(
    rss(
      Array.from({ length: 10_000 }, (_, i) =>
        item({ title: `Sluice ${i}`, guid: `g${i}`, text: words(i) }),
      ).join(''),
    ),
  ),
  'long-header': says(GOOD, 'application/rss+xml', 200, { 'X-Long': 'x'.repeat(12_000) }),
  // Packing and length.
  'gzip-good': says(gzipSync(GOOD), 'application/rss+xml', 200, { 'Content-Encoding': 'gzip' }),
  'gzip-broken': says('this is not gzip', 'application/rss+xml', 200, { 'Content-Encoding': 'gzip' }),
  'gzip-cut': says(gzipSync(GOOD).subarray(0, 300), 'application/rss+xml', 200, {
    'Content-Encoding': 'gzip',
  }),
  'length-too-long': raw(
    `HTTP/1.1 200 OK\r\nContent-Type: text/xml\r\nContent-Length: 900000\r\n\r\n${GOOD}`,
  ),
  'length-too-short': raw(
    `HTTP/1.1 200 OK\r\nContent-Type: text/xml\r\nContent-Length: 200\r\nConnection: close\r\n\r\n${GOOD}`,
  ),
  'length-twice': raw(
    `HTTP/1.1 200 OK\r\nContent-Length: 5\r\nContent-Length: 900\r\nConnection: close\r\n\r\n${GOOD}`,
  ),
  // Torn.
  'reset-at-once': raw('', 'reset'),
  'reset-in-the-middle': ({ socket }, response) => {
    response.writeHead(200, { 'Content-Type': 'text/xml' });
    response.write(GOOD.slice(0, 800), () => setTimeout(() => socket.resetAndDestroy(), 20));
  },
  'not-http': raw('SSH-2.0-OpenSSH_9.2\r\n'),
  // Elsewhere.
  'redirect-loop': to('/redirect-loop'),
  'redirect-long': (request, response) => {
    const n = Number(/\d+$/.exec(request.url ?? '')?.[0] ?? 0);
    to(n > 8 ? '/good' : `/redirect-long?${n + 1}`)(request, response);
  },
  'redirect-private': to('http://10.0.0.1/feed'),
  'redirect-metadata': to('http://169.254.169.254/latest/meta-data/'),
  'redirect-canary': (request, response) => to(`http://127.0.0.1:${canary.port}/secret`)(request, response),
  'redirect-canary-spelt': (request, response) =>
    to(`http://0x7f.1:${canary.port}/secret`, 307)(request, response),
  'redirect-localhost': (request, response) =>
    to(`http://localhost.:${canary.port}/secret`, 303)(request, response),
  'redirect-file': to('file:///etc/passwd'),
  'redirect-data': to(`data:application/rss+xml,${encodeURIComponent(GOOD)}`),
  'redirect-user': to('http://admin:secret@news.example.com/feed'),
  'redirect-nowhere': status(302),
  'redirect-broken': to('http://['),
  'moved-301': to('/good-301', 301),
  'good-301': says(GOOD),
  'moved-308': to('/good-308', 308),
  'good-308': says(GOOD),
  'moved-to-404': to('/missing', 301),
  'found-302': to('/good-302', 302),
  'good-302': says(GOOD),
  // Conditional.
  'unasked-304': (_, response) => void response.writeHead(304).end(),
  etag: (request, response) => {
    const same = request.headers['if-none-match'] === 'W/"one"';
    response.writeHead(same ? 304 : 200, { ETag: 'W/"one"', 'Content-Type': 'application/rss+xml' });
    response.end(same ? undefined : GOOD);
  },
  'etag-hostile': says(GOOD, 'application/rss+xml', 200, {
    ETag: `"${'e'.repeat(5000)}"`,
    'Last-Modified': 'yesterday',
  }),
  // Refusals.
  '429-seconds': status(429, { 'Retry-After': '7200' }),
  '429-date': (request, response) =>
    status(429, { 'Retry-After': new Date(Date.now() + 7_200_000).toUTCString() })(request, response),
  '429-a-year': status(429, { 'Retry-After': '31536000' }),
  '429-garbage': status(429, { 'Retry-After': 'soon' }),
  '429-past': status(429, { 'Retry-After': 'Sun, 06 Nov 1994 08:49:37 GMT' }),
  '503-seconds': status(503, { 'Retry-After': '7200' }),
  '503-alone': status(503),
  gone: status(410),
  missing: status(404),
  'wants-a-user': status(401, { 'WWW-Authenticate': 'Basic realm="x"' }),
  forbidden: status(403),
  broken: status(500),
  'no-content': (_, response) => void response.writeHead(204).end(),
  'partial-content': says(GOOD, 'application/rss+xml', 206),
  teapot: status(418),
  // Not what it says.
  'html-page': says(
    '<!DOCTYPE html><html><head><title>Hello</title></head><body><p>No feed here.</p></body></html>',
    'text/html',
  ),
  'html-as-rss': says('<!DOCTYPE html><html><body><p>No feed here.</p></body></html>'),
  empty: says(''),
  'only-spaces': says(' \r\n\t '.repeat(1000)),
  'plain-text': says('It rained.', 'text/plain'),
  'type-wrong': says(GOOD, 'text/html'),
  'type-binary': says(GOOD, 'application/octet-stream'),
  'type-missing': raw(`HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n${GOOD}`),
  'type-picture': says(GOOD, 'image/png'),
  // XML.
  truncated: says(GOOD.slice(0, -200)),
  'truncated-early': says(GOOD.slice(0, 300)),
  'doctype-bomb': says(
    `${LAUGHS}<rss version="2.0"><channel>${item({ title: '&a11;', guid: 'x', text: WORDS.repeat(4) })}</channel></rss>`,
  ),
  'doctype-file': says(
    `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY f SYSTEM "file:///etc/passwd">]><rss version="2.0"><channel><item><description>&f;</description></item></channel></rss>`,
  ),
  'doctype-outside': (_, response) => {
    const subset = `http://127.0.0.1:${canary.port}/evil.dtd`;
    response.end(rss(plain(1), `<?xml version="1.0"?><!DOCTYPE rss SYSTEM "${subset}">`));
  },
  'entities-unknown': says(
    rss(item({ guid: 'e', text: WORDS.repeat(4), more: '<title>&copy; &bomb; &#x41;</title>' })),
  ),
  'deep-nesting': says(`<rss><channel><item>${'<a>'.repeat(300_000)}`),
  'deep-description': says(
    rss(item({ guid: 'd', more: `<description>${'<div>'.repeat(5000)}x</description>` })),
  ),
  'many-attributes': says(
    `<rss ${Array.from({ length: 50_000 }, (_, i) => `a${i}="x"`).join(' ')}><channel/></rss>`,
  ),
  'many-elements': says(`<rss><channel>${'<a/>'.repeat(400_000)}</channel></rss>`),
  'cdata-open': says(rss(`${plain(1)}<item><guid>c</guid><title><![CDATA[ never closed`)),
  'comment-open': says(rss(`${plain(1)}<!-- never closed `)),
  'no-items': says(rss('')),
  // Items.
  'same-guids': says(rss(plain(1) + plain(2, { guid: 'sluice-1' }) + plain(3, { guid: 'sluice-1' }))),
  'no-guids': says(
    rss(plain(1).replace(/<guid>.*?<\/guid>/, '') + plain(2).replace(/<guid>.*?<\/guid>/, '')),
  ),
  'no-guids-no-links': says(
    rss(item({ title: 'One', text: WORDS.repeat(4) }) + item({ text: `${WORDS.repeat(4)} Two.` })),
  ),
  'empty-items': says(rss('<item/><item></item><item><title> </title></item>')),
  'titles-only': says(rss(item({ title: 'Only a title', guid: 't' }))),
  'date-future': says(dated('Tue, 01 Sep 2099 09:30:00 GMT')),
  'date-1970': says(dated('Thu, 01 Jan 1970 00:00:00 GMT')),
  'date-garbage': says(dated('31st of Nevember')),
  'date-impossible': says(dated('Tue, 31 Feb 2026 09:30:00 GMT')),
  'links-relative': says(rss(plain(1, { link: '/sluice/1' }))),
  'links-javascript': says(
    rss(plain(1, { link: 'javascript:alert(1)' }) + plain(2, { link: 'data:text/html,x' })),
  ),
  'title-huge': says(rss(plain(1, { title: 'Sluice '.repeat(60_000) }))),
  'text-huge': says(rss(plain(1, { text: 'Sluice. '.repeat(180_000) }))),
  'text-script': says(
    rss(
      plain(1, {
        text: `<script>alert(1)</script><p onclick="x()">${WORDS.repeat(4)}</p><img src=x onerror=alert(1)>`,
      }),
    ),
  ),
  nuls: says(
    rss(plain(1, { title: 'Slu\0ice\u202E plan', guid: 'nul\0\u0007', text: `${WORDS.repeat(4)}\0\uFFFE` })),
  ),
  surrogates: says(Buffer.from(rss(plain(1)).replace('Number', '\xED\xA0\x80Number'), 'latin1')),
  // Charsets.
  'charset-header': says(
    Buffer.from(rss(plain(1, { title: 'Café à Orléans' }), '<?xml version="1.0"?>'), 'latin1'),
    'text/xml; charset=ISO-8859-1',
  ),
  'charset-declared': says(
    Buffer.from(
      rss(plain(1, { title: 'Café à Orléans' }), '<?xml version="1.0" encoding="windows-1252"?>'),
      'latin1',
    ),
    'text/xml',
  ),
  'charset-unknown': says(GOOD, 'text/xml; charset=klingon'),
  'charset-lying': says(Buffer.from(rss(plain(1, { title: 'Café' })), 'latin1'), 'text/xml; charset=utf-8'),
  'utf-8-mark': says(`\uFEFF${GOOD}`),
  'utf-16-mark': says(utf16(GOOD, true, false), 'text/xml'),
  'utf-16-big': says(utf16(GOOD, true, true), 'text/xml'),
  'utf-16-bare': says(utf16(GOOD, false, false), 'text/xml'),
  'utf-16-said': says(GOOD.replace('utf-8', 'utf-16'), 'text/xml'),
  // Other forms.
  'json-feed': says(
    JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Q',
      items: [
        {
          id: 7,
          url: 'https://news.example.com/7',
          content_html: `<p>${WORDS.repeat(4)}</p>`,
          date_published: '2026-09-01T08:00:00+02:00',
        },
      ],
    }),
    'application/feed+json',
  ),
  'json-broken': says(
    '{"version":"https://jsonfeed.org/version/1.1","items":[{"id":',
    'application/feed+json',
  ),
  'json-other': says('{"hello":"world"}', 'application/json'),
  'json-odd': says(
    '{"__proto__":{"items":1},"version":"https://jsonfeed.org/version/1","items":[null,7,"x",[],{"id":{"a":1},"content_text":["x"],"title":7},{"__proto__":{"id":"p"}}]}',
    'application/json',
  ),
  'json-too-large': says(
    JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      items: [{ id: 'x', content_text: 'x'.repeat(2_100_000) }],
    }),
    'application/feed+json',
  ),
  'namespace-proto': says(rss(plain(1)).replace('<rss ', '<rss xmlns:a="__proto__" xmlns="constructor" ')),
  'json-deep': says(
    `{"version":"https://jsonfeed.org/version/1","items":${'['.repeat(100_000)}`,
    'application/json',
  ),
  'atom-xhtml': says(
    atom(
      `<entry><id>urn:1</id><title type="html">Sluice &amp;amp; quay</title><link href="https://news.example.com/a"/><updated>2026-09-01T10:00:00Z</updated><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>${WORDS.repeat(4)}</p></div></content></entry>`,
    ),
    'application/atom+xml',
  ),
  rdf: says(
    `<?xml version="1.0"?><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"><channel rdf:about="x"><title>Q</title></channel><item rdf:about="https://news.example.com/r"><title>Sluice</title><link>https://news.example.com/r</link><description>${WORDS.repeat(9)}</description></item></rdf:RDF>`,
    'application/rdf+xml',
  ),
  // Linked pages, for feeds that fetch them.
  'pages-private': (_, response) => {
    const link = `http://127.0.0.1:${canary.port}/page`;
    response.end(
      rss(
        plain(1, { link, text: 'Excerpt of the sluice plan.' }) +
          plain(2, { link: 'http://[::1]/', text: 'Excerpt two.' }),
      ),
    );
  },
  'pages-redirect': (request, response) =>
    void response.end(
      rss(
        plain(1, {
          link: `http://${request.headers.host}/redirect-canary`,
          text: 'Excerpt of the sluice plan.',
        }),
      ),
    ),
  'pages-slow': (request, response) =>
    void response.end(
      rss(
        plain(1, { link: `http://${request.headers.host}/drip-body`, text: 'Excerpt of the sluice plan.' }),
      ),
    ),
  'robots-elsewhere': says('User-agent: *\nDisallow: /page\n', 'text/plain'),
  'pages-good': (request, response) =>
    void response.end(
      rss(plain(1, { link: `http://${request.headers.host}/page`, text: 'Excerpt of the sluice plan.' })),
    ),
  page: says(
    `<!DOCTYPE html><html><head><title>Sluice</title></head><body><nav>Home</nav><article><h1>Sluice</h1>${`<p>${WORDS}</p>`.repeat(4)}<p>The last word of the page is weir.</p></article></body></html>`,
    'text/html',
  ),
};

/** What stands where a server's robots.txt is looked for. */
export const ROBOTS: Readonly<Record<string, Behaviour>> = {
  missing: status(404),
  forbidden: status(403),
  'no-content': status(204),
  'a-page': says(
    '<!DOCTYPE html><html><body><p>Disallow: nothing of that name here</p></body></html>',
    'text/html',
  ),
  'for-others': says('User-agent: otherbot\nDisallow: /\n', 'text/plain'),
  'for-all': says('User-agent: *\r\nDisallow: /page\r\n', 'text/plain'),
  'for-us': says('User-agent: *\nAllow: /\n\nUser-agent: StandFirst/2.0\nDisallow: /\n', 'text/plain'),
  'for-us-alone': says('User-agent: *\nDisallow: /\n\nUser-agent: standfirst\nDisallow:\n', 'text/plain'),
  'utf-16': says(utf16('User-agent: *\nDisallow: /\n', true, false), 'text/plain'),
  error: status(503),
  'asked-too-often': status(429, { 'Retry-After': '7200' }),
  reset: raw('', 'reset'),
  drips: keeps(() => '#', 40),
  'endless-remarks': keeps(() => `${'# '.repeat(50_000)}\n`, 1),
  'endless-after-all': (_, response) => {
    response.writeHead(200, { 'Content-Type': 'text/plain' });
    response.write('User-agent: *\nDisallow: /\n');
    const timer = setInterval(() => response.write(`${'Allow: /x'.repeat(20_000)}\n`), 1);
    response.on('close', () => clearInterval(timer));
  },
  bomb: says(gzipSync(Buffer.alloc(48_000_000, 0x20)), 'text/plain', 200, { 'Content-Encoding': 'gzip' }),
  'moved-canary': (request, response) => to(`http://127.0.0.1:${canary.port}/secret`)(request, response),
  'moved-private': to('http://169.254.169.254/robots.txt', 301),
  'moved-in-a-ring': to('/robots.txt'),
  'moved-for-good': to('/robots-elsewhere', 301),
};
