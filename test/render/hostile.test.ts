/**
 * Hostile titles, bodies and addresses come through whole and inert, in every
 * format: nothing an outlet wrote becomes a tag, a link, a template action or
 * an unreadable document.
 */
import fc from 'fast-check';
import { parseAtomFeed, parseRssFeed } from 'feedsmith';
import RssParser from 'rss-parser';
import { describe, expect, test } from 'vitest';
import { dailyFeed } from '../../src/render/feeds/index.ts';
import { FORMATS, renderListmonk } from '../../src/render/formats.ts';
import { flat, markup, safeLink } from '../../src/render/inert.ts';
import { EMAIL_BYTES } from '../../src/render/newsletter/email.ts';
import { escaped } from '../../src/render/newsletter/markdown.ts';
import { context, daily } from './sample.ts';
import { fromHtml, fromText } from './sentences.ts';

const HOSTILE = [
  ']]> <![CDATA[ x ]]>',
  '<script>alert(1)</script><img src=x onerror=alert(1)>',
  '"><a href="javascript:alert(1)">x</a>',
  '{{ .Subscriber.Email }} {% include "x" %} *|EMAIL|* {$name}',
  '\u0000\u0001\u001b[31m red \u202e evil \u2066 \ufffe \ud800 end',
  'w'.repeat(10_000),
  '👩‍👩‍👧‍👦 👍🏽 🇳🇴 é',
  'أعلنت بلدية المدينة يوم السبت',
  '北京市政府星期六宣布，新的地铁线路将于明年春天开通。',
  '# not a heading\n\n- nor a list\n> nor a quote 1. `code` [x](javascript:alert(1)) ![i](x) |t|',
  '&lt;b&gt; &amp;amp; &#x3c;',
  '',
];

const anyText = fc.oneof(
  fc.constantFrom(...HOSTILE),
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.stringMatching(/^[<>&"'{}\][()*|`#@\\/ a-z:!%-]{0,40}$/),
);

const render = (digest: ReturnType<typeof daily>, suffix: string): string => {
  const format = FORMATS.find((one) => one.suffix === suffix);
  if (format?.by === 'newsletter') return format.render(digest, context);
  if (format?.by === 'feed') return format.render(dailyFeed([digest], suffix, context), context);
  throw new Error(suffix);
};

const unentitied = (html: string) =>
  html
    .replace(/&#(\d+);/g, (_, n) => String.fromCodePoint(Number(n)))
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');

/** The tags of an HTML text, by name. */
const tags = (html: string) =>
  new Set([...html.matchAll(/<\/?([a-z][a-z0-9]*)/gi)].map(([, name]) => name?.toLowerCase()));

describe('text', () => {
  test.each(HOSTILE)('is whole in HTML after the reader decodes it: %j', (text) => {
    expect(unentitied(String(markup(text)))).toBe(flat(text));
    expect(String(markup(text))).not.toMatch(/[<>{}|]|&(?![a-z]+;|#\d+;)/);
  });

  test('keeps what is only unusual', () => {
    for (const text of ['👩‍👩‍👧‍👦 👍🏽', 'می‌خواهم', 'é', '東京', '\u200f(مرحبا)\u200f'])
      expect(flat(text)).toBe(text);
  });

  test('is the same after a second pass, and where nothing is to be done', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const once = flat(text);
        expect(flat(once)).toBe(once);
        // One line, well-formed, no white space but single spaces between words.
        expect(once.isWellFormed()).toBe(true);
        expect(once).toBe(once.trim().replace(/\s+/g, ' '));
      }),
      { numRuns: 2000 },
    );
  });

  test('loses what turns or ends other text', () => {
    expect(flat('a\u0000b\u202ec\u2066d\ufeffe\n\tf')).toBe('abcde f');
  });

  test('in Markdown has every mark escaped', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const out = escaped(text);
        expect(out.replace(/\\([!-/:-@[-`{-~])/g, '$1')).toBe(
          flat(text).replace(/\\([!-/:-@[-`{-~])/g, '\\$1'),
        );
        expect(out.replace(/\\[!-/:-@[-`{-~]/g, '')).not.toMatch(/[\\`*_{}[\]<>|]/);
      }),
    );
  });
});

describe('an address', () => {
  test.each([
    'javascript:alert(1)',
    ' JaVaScRiPt:alert(1)',
    'data:text/html,x',
    'ftp://x.example/',
    '/relative',
    '//x.example',
    'https://me:pw@x.example/',
    'https://',
    '',
    'vbscript:x',
  ])('is no link: %j', (address) => {
    expect(safeLink(address)).toBeNull();
    const digest = daily('2026-03-14', [{ headline: 'x', sentences: ['A sentence.'], url: address }]);
    for (const { link } of fromHtml(render(digest, '.email.html')))
      expect(link).toMatch(/^https:\/\/news\.example\/v1\/articles\//);
  });

  test.each([
    ['https://x.example/a b?q="><x>{{y}}', 'https://x.example/a%20b?q=%22%3E%3Cx%3E%7B%7By%7D%7D'],
    ['HTTPS://X.example/ü', 'https://x.example/%C3%BC'],
    ['https://x.example/p_(q)?a[]=1&b=2#f', 'https://x.example/p_(q)?a[]=1&b=2#f'],
  ])('is a link that ends nothing: %s', (address, link) => {
    expect(safeLink(address)).toBe(link);
  });
});

describe('a digest of hostile texts', () => {
  const stories = fc.array(
    fc.record({
      headline: anyText,
      sentences: fc.array(anyText, { maxLength: 4 }),
      url: fc.option(fc.oneof(anyText, fc.webUrl({ withFragments: true, withQueryParameters: true })), {
        nil: undefined,
      }),
    }),
    { maxLength: 4 },
  );
  const TAGS = new Set(tags(render(daily(), '.email.html')));

  test('is well-formed XML that gives back the title', async () => {
    await fc.assert(
      fc.asyncProperty(stories, async (told) => {
        const digest = daily(
          '2026-03-14',
          told.map(({ url, ...rest }) => (url === undefined ? rest : { ...rest, url })),
        );
        const [rss, atom] = [render(digest, '.rss'), render(digest, '.atom')];
        // rss-parser's XML parser is a strict one: it throws where the document isn't well-formed.
        expect((await new RssParser().parseString(rss)).items).toHaveLength(1);
        expect((await new RssParser().parseString(atom)).items).toHaveLength(1);
        expect(parseRssFeed(rss).items?.[0]?.guid?.value).toBe('urn:standfirst:daily:2026-03-14');
        const title = JSON.parse(render(digest, '.feed.json')).items[0].title;
        expect(parseAtomFeed(atom).entries?.[0]?.title?.value).toBe(title);
        // biome-ignore lint/suspicious/noControlCharactersInRegex: what XML forbids
        expect(rss + atom).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff\ufdd0-\ufdef]/);
      }),
      { numRuns: 150 },
    );
  });

  test('is mail below its bound, with our tags alone and the same sentences as its text', () => {
    fc.assert(
      fc.property(stories, (told) => {
        const digest = daily(
          '2026-03-14',
          told.map(({ url, ...rest }) => (url === undefined ? rest : { ...rest, url })),
        );
        const html = render(digest, '.email.html');
        expect(new TextEncoder().encode(html).length).toBeLessThan(EMAIL_BYTES);
        for (const tag of tags(html)) expect([...TAGS, 'h3']).toContain(tag);
        for (const [, href] of html.matchAll(/href="([^"]*)"/g)) expect(href).toMatch(/^https?:\/\//);
        expect(html).not.toContain('{{');
        expect(html).not.toContain('*|');
        expect(fromText(render(digest, '.txt'))).toEqual(fromHtml(html));
        JSON.parse(renderListmonk(digest, context));
        render(digest, '.md');
      }),
      { numRuns: 150 },
    );
  });
});
