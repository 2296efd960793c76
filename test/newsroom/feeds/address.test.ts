/**
 * Which addresses may be fetched, spelling by spelling (WHATWG URL, RFC 6890, RFC 6761). What a name resolves to can't
 * be seen here: that is said in newsroom/outside/address.ts.
 */
import { describe, expect, it } from 'vitest';
import { addressOf, allowed } from '../../../src/newsroom/outside/address.ts';

const verdict = (text: string, allow: readonly string[] = []) => {
  const address = addressOf(text, allow);
  return 'url' in address ? address.url.href : `refused: ${address.refused}`;
};

/** Loopback, private, link-local, shared, mapped, translated, multicast, reserved; and public ones, for they are numbers too. */
const NUMBERS = [
  ...[
    '127.0.0.1',
    '127.1',
    '127.0.1',
    '127.255.255.254',
    '0x7f000001',
    '0x7F.0.0.1',
    '0x7f.1',
    '017700000001',
    '0177.0.0.1',
  ],
  ...[
    '2130706433',
    '127.0.0.1.',
    '0',
    '0.0.0.0',
    '0x0',
    '00',
    '１２７.０.０.１',
    '127。0。0。1',
    '①②⑦.0.0.1',
    '%31%32%37.0.0.1',
  ],
  ...[
    '10.0.0.1',
    '10.1',
    '167772161',
    '0x0a000001',
    '012.0.0.1',
    '172.16.0.1',
    '172.31.255.255',
    '192.168.0.1',
    '192.168.1',
  ],
  ...[
    '0xc0a80001',
    '3232235521',
    '169.254.169.254',
    '2852039166',
    '0xa9fea9fe',
    '0251.0376.0251.0376',
    '169.254.43518',
  ],
  ...[
    '100.64.0.1',
    '100.127.255.255',
    '192.0.0.1',
    '192.0.2.1',
    '198.18.0.1',
    '198.51.100.1',
    '203.0.113.1',
    '224.0.0.1',
  ],
  ...['240.0.0.1', '255.255.255.255', '192.88.99.1', '8.8.8.8', '1.1', '93.184.216.34'],
  ...[
    '[::1]',
    '[0:0:0:0:0:0:0:1]',
    '[::]',
    '[::ffff:127.0.0.1]',
    '[::ffff:7f00:1]',
    '[::127.0.0.1]',
    '[::ffff:0:127.0.0.1]',
  ],
  ...[
    '[64:ff9b::7f00:1]',
    '[64:ff9b::10.0.0.1]',
    '[64:ff9b:1::a00:1]',
    '[2002:7f00:1::]',
    '[2002:a00:1::1]',
    '[2001::1]',
  ],
  ...[
    '[fe80::1]',
    '[fec0::1]',
    '[fc00::1]',
    '[fd12:3456::1]',
    '[ff02::1]',
    '[100::1]',
    '[2001:db8::1]',
    '[3fff::1]',
    '[5f00::1]',
  ],
  ...['[2606:4700:4700::1111]', '[::FFFF:A9FE:A9FE]', '[0000:0000:0000:0000:0000:ffff:169.254.169.254]'],
];

const NAMES = [
  ...[
    'localhost',
    'LOCALHOST',
    'localhost.',
    'ｌｏｃａｌｈｏｓｔ',
    'foo.localhost',
    'localhost.localdomain',
    'intranet',
    'metadata',
  ],
  ...[
    'metadata.google.internal',
    'kubernetes.default.svc',
    'kv.service.consul',
    'printer.local',
    'router.lan',
    'nas.home.arpa',
    'wiki.corp',
    'git.intranet',
    'x.private',
  ],
  ...[
    '1.0.0.127.in-addr.arpa',
    'x.onion',
    'x.test',
    'x.invalid',
    'news.example',
    'news.example.com.',
    'kubernetes.default.svc.cluster.local',
  ],
  ...['ⓛocalhost', 'loc%61lhost', 'foo.LOCAL', 'com'],
];

const OTHERS: readonly (readonly [string, RegExp])[] = [
  ['file:///etc/passwd', /file:/],
  ['ftp://news.example.com/feed', /ftp:/],
  ['gopher://news.example.com/', /gopher:/],
  ['javascript:alert(1)', /javascript:/],
  ['data:text/xml,<rss/>', /data:/],
  ['blob:https://news.example.com/x', /blob:/],
  ['ws://news.example.com/', /ws:/],
  ['view-source:http://127.0.0.1/', /view-source:/],
  ['feed:https://news.example.com/', /feed:/],
  ['http://user@news.example.com/', /user/],
  ['http://user:pass@news.example.com/', /user/],
  ['http://:pass@news.example.com/', /user/],
  ['http://news.example.com@127.0.0.1/', /user/],
  ['http://127.0.0.1\\@news.example.com/', /number/],
  ['http://127.0.0.1#@news.example.com/', /number/],
  ['http://127.0.0.1?@news.example.com/', /number/],
  ['http:/\\127.0.0.1/', /number/],
  ['http:127.0.0.1/', /number/],
  ['ht\ttp://127.0.0.1/', /number/],
  ['http://\t127.0.0.1/', /number/],
  ['http://news.example.com:22/', /port 22/],
  ['http://news.example.com:25/', /port 25/],
  ['http://news.example.com:6379/', /port 6379/],
  ['http://news.example.com:9200/', /port 9200/],
  ['https://news.example.com:80443/', /not an absolute/],
  ['http://a..example.com/', /empty label/],
  ['http://[::1/', /not an absolute/],
  ['http://1.2.3.4.5/', /not an absolute/],
  ['http://news.example.com:99999/', /not an absolute/],
  ['//news.example.com/', /not an absolute/],
  ['news.example.com/feed', /not an absolute/],
  ['', /not an absolute/],
];

describe('refused', () => {
  it.each(NUMBERS)('a host that is a number: %s', (host) => {
    expect(verdict(`http://${host}/feed`)).toMatch(
      /^refused: the host is a number|^refused: the host ends in a dot/,
    );
  });

  it.each(NAMES)('a name of some network: %s', (host) => {
    expect(verdict(`https://${host}/feed`)).toMatch(/^refused: /);
  });

  it.each(OTHERS)('%s', (url, why) => {
    expect(verdict(url)).toMatch(/^refused: /);
    expect(verdict(url)).toMatch(why);
  });
});

describe('fetched', () => {
  it.each([
    ['https://news.example.com/feed', 'https://news.example.com/feed'],
    ['HTTP://News.Example.COM:80/a/../feed#top', 'http://news.example.com/feed'],
    ['https://news.example.com:8443/feed?x=1', 'https://news.example.com:8443/feed?x=1'],
    ['https://bücher.example.com/', 'https://xn--bcher-kva.example.com/'],
    ['https://9news.example.com/', 'https://9news.example.com/'],
    ['https://local.example.com/', 'https://local.example.com/'],
  ])('%s', (url, href) => {
    expect(verdict(url)).toBe(href);
  });
});

describe('the operator’s list', () => {
  const allow = allowed(' 127.0.0.1:8123 , Localhost:9000,,');

  it('opens exactly those hosts and ports', () => {
    expect(allow).toEqual(['127.0.0.1:8123', 'localhost:9000']);
    expect(verdict('http://127.0.0.1:8123/feed', allow)).toBe('http://127.0.0.1:8123/feed');
    expect(verdict('http://0x7f.1:8123/feed', allow)).toBe('http://127.0.0.1:8123/feed');
    for (const url of [
      'http://127.0.0.1/',
      'http://127.0.0.1:8124/',
      'http://localhost/',
      'http://u@127.0.0.1:8123/',
      'ftp://127.0.0.1:8123/',
    ]) {
      expect(verdict(url, allow), url).toMatch(/^refused/);
    }
  });

  it('is closed where nothing is set', () => {
    expect(allowed(undefined)).toEqual([]);
    expect(verdict('http://127.0.0.1:8123/', allowed(''))).toMatch(/^refused/);
  });
});
