/** What a page states of its article: where each thing is looked for, and what is refused. */
import { describe, expect, test } from 'vitest';
import { extract } from '../../../src/engine/index.ts';

const ld = (value: unknown) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
const page = (html: string, url?: string) => extract({ html, url: url ?? null });

describe('dates are ISO, in UTC where the zone is known', () => {
  test.each([
    ['2023-12-22T17:05:00.000Z', '2023-12-22T17:05:00Z'],
    ['2023-12-22T23:21:43-06:00', '2023-12-23T05:21:43Z'],
    ['2023-12-22 23:21:43 -0600', '2023-12-23T05:21:43Z'],
    ['2023-12-22T15:39:21.387+0000', '2023-12-22T15:39:21Z'],
    ['2023-12-21T10:00+05:30', '2023-12-21T04:30:00Z'],
    ['Thu, 21 Dec 2023 09:45:16 PST', '2023-12-21T17:45:16Z'],
    ['Thu, 21 Dec 2023 09:45:16 GMT', '2023-12-21T09:45:16Z'],
    ['1703264700', '2023-12-22T17:05:00Z'],
    ['1703264700000', '2023-12-22T17:05:00Z'],
    ['2023-12-22T17:05:00', '2023-12-22'], // no zone: the hour says nothing
    ['2023-12-22', '2023-12-22'],
    ['2023/12/22', '2023-12-22'],
    ['20231222', '2023-12-22'],
    ['12/22/2023 17:30:03', '2023-12-22'],
    ['22.12.2023', '2023-12-22'],
    ['December 22, 2023 at 5:05 p.m. UTC', '2023-12-22T17:05:00Z'],
    ['Dec 22, 2023 8:00 AM EST', '2023-12-22T13:00:00Z'],
    ['December 22, 2023 12:30 a.m. PDT', '2023-12-22T07:30:00Z'],
    ['22 December 2023, 14:00 GMT+2', '2023-12-22T12:00:00Z'],
    ['22 December 2023, 14:00 UTC+05:30', '2023-12-22T08:30:00Z'],
    ['22 December 2023 | 14:00 CET', '2023-12-22T13:00:00Z'],
    ['2023-12-22 23:30 -0930', '2023-12-23T09:00:00Z'],
    ['2023-12-22 14:00 IST', '2023-12-22'], // Indian, Irish or Israeli
    ['2023-12-22 14:00 BST', '2023-12-22'], // British or Bangladeshi
    ['2023-12-22 14:00 +25:00', '2023-12-22'],
    ['2023-12-22T29:99:00Z', '2023-12-22'],
    ['2024-02-29T00:30:00+01:00', '2024-02-28T23:30:00Z'],
    ['2023-01-01T00:30:00+01:00', '2022-12-31T23:30:00Z'],
    ['22nd December 2023', '2023-12-22'],
    ['2023年12月22日', '2023-12-22'],
    ['10/11/2023', null], // could be read in two ways
    ['2023-13-01', null],
    ['yesterday', null],
    ['', null],
  ])('%s', (given, wanted) => {
    expect(
      page(`<html lang=en>${ld({ '@type': 'NewsArticle', datePublished: given })}`).published?.value ?? null,
    ).toBe(wanted);
  });
});

describe('the choice between places', () => {
  test('a clock without a zone gives way to the instant that another place states; a far one does not', () => {
    const both = (instant: string) =>
      page(
        `${ld({ '@type': 'NewsArticle', datePublished: '2023-12-13T17:06:41' })}<meta property="article:published_time" content="${instant}">`,
      ).published;
    expect(both('2023-12-13T22:06:41+00:00')).toMatchObject({
      value: '2023-12-13T22:06:41Z',
      source: 'meta article:published_time',
    });
    expect(both('2023-11-02T22:06:41+00:00')).toMatchObject({
      value: '2023-12-13',
      source: 'JSON-LD datePublished',
    });
  });

  test('the headline is the one that readers see, where JSON-LD has one for search engines', () => {
    const told = ld({ '@type': 'NewsArticle', headline: 'Bridge closure 2026: all you need to know' });
    const og = '<meta property="og:title" content="The Alder bridge is shut until May">';
    const h1 = '<h1>The Alder bridge is shut until May</h1>';
    expect(page(told + og + h1).title).toMatchObject({
      value: 'The Alder bridge is shut until May',
      source: 'h1',
    });
    expect(page(`${told}<h1>Why the Alder bridge will stay closed</h1>`).title?.source).toBe('h1');
    expect(page(`${told}<h1>The Example Courier</h1>`).title?.source).toBe('JSON-LD headline');
  });

  test('entities and tags in JSON-LD are not part of the words; addresses stay as they are', () => {
    const found = page(
      ld({
        '@type': 'NewsArticle',
        headline: 'The mayor&#8217;s &quot;plan&quot; &amp; <i>the</i> bridge',
        author: { name: 'Ann O&#39;Writer' },
        url: 'https://a.example/?a=1&copy=2',
      }),
    );
    expect(found).toMatchObject({
      title: { value: 'The mayor’s "plan" & the bridge' },
      byline: { value: "Ann O'Writer" },
      canonical: { value: 'https://a.example/?a=1&copy=2' },
    });
  });

  test.each([
    ['By Ann Writer Published 22 Dec 2023', 'Ann Writer'],
    ['By Ann Writer Monday, February 29', 'Ann Writer'],
    ['Ann Writer<br>The Example News', 'Ann Writer'],
    ['By Ann Writer, Senior Staff Writer, Speech and Privacy Project', 'Ann Writer'],
    ['By Ann Writer 11 March 2026, 18.20', 'Ann Writer'],
    ['Last Updated: yesterday', undefined],
    ['By Bo Monday-Smith', 'Bo Monday-Smith'],
  ])('the byline %s', (line, wanted) => {
    expect(page(`<html lang=en><p class="byline">${line}</p>`).byline?.value).toBe(wanted);
  });
});

describe('where it is found', () => {
  const everywhere = [
    ld({
      '@type': 'NewsArticle',
      headline: 'Bridge closed',
      datePublished: '2026-03-01',
      dateModified: '2026-03-02',
      author: { name: 'Ann Writer' },
      inLanguage: 'en-GB',
      url: 'https://a.example/ld',
      publisher: { name: 'The A' },
    }),
    '<meta property="og:title" content="Bridge is closed"><meta property="article:published_time" content="2026-03-03"><meta name="author" content="Bo Reporter"><meta property="og:url" content="https://a.example/og"><meta property="og:site_name" content="The A"><meta property="article:modified_time" content="2026-03-04">',
    '<div itemscope><b itemprop="author">Cy Editor</b><b itemprop="datePublished" content="2026-03-05"></b></div>',
    '<time datetime="2026-03-06">then</time><p class="byline">By Di Stringer</p>',
  ];
  test.each([
    [0, 'Ann Writer', 'JSON-LD author', '2026-03-01', 'JSON-LD datePublished'],
    [1, 'Bo Reporter', 'meta author', '2026-03-03', 'meta article:published_time'],
    [2, 'Cy Editor', 'itemprop author', '2026-03-05', 'itemprop datePublished'],
    [3, 'Di Stringer', 'class byline', '2026-03-06', 'time'],
  ])('without the first %i places', (skipped, byline, bySource, published, dateSource) => {
    const found = page(`<html>${everywhere.slice(skipped).join('')}`);
    expect(found.byline).toMatchObject({ value: byline, source: bySource });
    expect(found.published).toMatchObject({ value: published, source: dateSource });
  });

  test('updated, language, site, canonical address', () => {
    expect(page(everywhere.join(''))).toMatchObject({
      updated: { value: '2026-03-02' },
      lang: { value: 'en-GB', source: 'JSON-LD inLanguage' },
      siteName: { value: 'The A' },
      canonical: { value: 'https://a.example/og' },
    });
  });

  test('the address gives a day when nothing else does', () => {
    expect(page('<p>x', 'https://a.example/2026/03/07/bridge').published).toMatchObject({
      value: '2026-03-07',
      source: 'address',
    });
  });

  test('a page that says nothing', () => {
    const { text, textSource, ...stated } = page('<p>Nothing.');
    expect(Object.values(stated).every((value) => value === null)).toBe(true);
  });
});

describe('JSON-LD as pages write it', () => {
  const article = { '@type': ['Thing', 'ReportageNewsArticle'], headline: 'Bridge closed' };
  test.each([
    ['an array', [{ '@type': 'WebSite', name: 'A' }, article]],
    ['a graph', { '@context': 'https://schema.org', '@graph': [{ '@type': 'Person', name: 'B' }, article] }],
    ['inside a page', { '@type': 'WebPage', mainEntity: article }],
  ])('%s', (_, value) => {
    expect(page(ld(value)).title).toMatchObject({ value: 'Bridge closed', source: 'JSON-LD headline' });
  });

  test('authors: strings, objects, references; several are joined', () => {
    const graph = {
      '@graph': [
        {
          '@type': 'NewsArticle',
          headline: 'x',
          author: [{ '@id': '#a' }, 'Bo Reporter', { name: 'Cy Editor' }],
        },
        { '@type': 'Person', '@id': '#a', name: 'Ann Writer' },
      ],
    };
    expect(page(ld(graph)).byline?.value).toBe('Ann Writer, Bo Reporter, Cy Editor');
  });

  test('line breaks inside strings are forgiven; what is no JSON is passed over', () => {
    expect(
      page('<script type="application/ld+json">{"@type":"NewsArticle","headline":"Bridge\nclosed"}</script>')
        .title?.value,
    ).toBe('Bridge closed');
    expect(page(`<script type="application/ld+json">{oops</script>${ld(article)}`).title?.value).toBe(
      'Bridge closed',
    );
  });

  test('other types are no articles, and __proto__ is a key like others', () => {
    expect(
      page(ld({ '@type': 'Product', name: 'Kettle', datePublished: '2026-01-01' })).published,
    ).toBeNull();
    const found = page(
      '<script type="application/ld+json">{"@type":"NewsArticle","__proto__":{"headline":"x"},"constructor":{"name":"y"}}</script>',
    );
    expect(found.title).toBeNull();
  });
});

describe('titles', () => {
  test.each([
    [
      'the site’s name goes',
      '<meta property="og:site_name" content="The Courier"><title>Bridge closed to all traffic | The Courier</title>',
      'Bridge closed to all traffic',
    ],
    [
      'in front too',
      '<meta property="og:site_name" content="The Courier"><title>The Courier - Bridge closed to all traffic</title>',
      'Bridge closed to all traffic',
    ],
    [
      'a dash of the headline stays',
      '<title>Bridge closed - and nobody knows for how long it will be</title>',
      'Bridge closed - and nobody knows for how long it will be',
    ],
    [
      'the page’s own heading wins where the others agree',
      '<meta property="og:title" content="Alder bridge closed, divers say"><h1>The Courier</h1><h1>Alder bridge closed</h1>',
      'Alder bridge closed',
    ],
    [
      'a label before it goes',
      '<meta property="og:title" content="Alder bridge closed"><h1><span>Opinion</span> Alder bridge closed</h1>',
      'Alder bridge closed',
    ],
  ])('%s', (_, html, wanted) => {
    expect(page(html).title?.value).toBe(wanted);
  });
});

describe('refused', () => {
  test.each([
    ['https://facebook.example/ann'],
    ['@ann'],
    ['The Courier'],
    ['By'],
    ['x'.repeat(400)],
    ['2026'],
  ])('as an author: %s', (name) => {
    expect(
      page(`<meta property="og:site_name" content="The Courier"><meta name="author" content="${name}">`)
        .byline,
    ).toBeNull();
  });

  test('offices after a name are no names', () => {
    expect(
      page('<p class="byline">By Ann Writer, Senior Correspondent | The Courier</p>').byline?.value,
    ).toBe('Ann Writer');
  });

  test.each([
    ['javascript:alert(1)', null],
    ['https://user@evil.example/', null],
    ['story', null],
    ['//b.example/x', 'https://b.example/x'],
    ['/x?y=1', 'https://a.example/x?y=1'],
    [' https://b.example/x ', 'https://b.example/x'],
  ])('as a canonical address: %s', (href, wanted) => {
    expect(
      page(`<link rel="canonical" href="${href}">`, 'https://a.example/p').canonical?.value ?? null,
    ).toBe(wanted);
  });

  test.each([
    ['en_us', 'en-US'],
    ['zh-hans-cn', 'zh-Hans-CN'],
    ['klingon!', null],
    ['', null],
  ])('as a language: %s', (tag, wanted) => {
    expect(page(`<html lang="${tag}">`).lang?.value ?? null).toBe(wanted);
  });
});
