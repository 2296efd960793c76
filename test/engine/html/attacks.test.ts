/**
 * Pages that mean harm: what they try to bring into the text or the facts stays out, and what they cost is bounded. Each attack
 * stands in a page with an honest article, whose text must come back alone.
 */
import { describe, expect, test } from 'vitest';
import { extract } from '../../../src/engine/index.ts';

const P = [
  'The reservoir above Hollin is to be drained in June, the water board said on Thursday at its meeting.',
  'Its dam was built in 1904 and has leaked since the frost of last winter, engineers found in March.',
  'The villages below will get their water from the Tarn until the repair is done, the board added.',
];
const EVIL =
  'Words that no reader of this page can see, planted by somebody who wanted them in a digest of the day.';
const page = (inner: string, head = '') =>
  `<html lang=en><head>${head}</head><body><article><h1>Reservoir</h1><p>${P[0]}</p>${inner}<p>${P[1]}</p><p>${P[2]}</p></article></body></html>`;
const honest = P.join('\n\n');
const MEGABYTE = 1_000_000;

describe('nothing that is not shown', () => {
  test.each([
    ['script', `<script>document.write("${EVIL}")</script>`],
    ['script of data', `<script type="application/json">{"a":"${EVIL}"}</script>`],
    ['style', `<style>p::after { content: "${EVIL}" }</style>`],
    ['iframe', `<iframe srcdoc="<p>${EVIL}</p>"><p>${EVIL}</p></iframe>`],
    ['object and embed', `<object data=x><p>${EVIL}</p></object><embed src=x>`],
    ['svg text', `<svg><text>${EVIL}</text><foreignObject><p>${EVIL}</p></foreignObject></svg>`],
    ['svg that breaks out of its script', `<svg><script><![CDATA[${EVIL}]]></script></svg>`],
    ['noscript', `<noscript><p>${EVIL}</p></noscript>`],
    ['template', `<template><p>${EVIL}</p></template>`],
    ['comment', `<!-- <p>${EVIL}</p> -->`],
    ['comment that ends oddly', `<!--><!-- <p>${EVIL}</p> --!>`],
    ['conditional comment', `<!--[if IE]><p>${EVIL}</p><![endif]-->`],
    ['hidden attribute', `<p hidden>${EVIL}</p>`],
    ['display none', `<p style="color:red; DISPLAY : none">${EVIL}</p>`],
    ['visibility hidden', `<div style='visibility:hidden'><p>${EVIL}</p></div>`],
    ['no size', `<p style="margin:0;font-size:0">${EVIL}</p>`],
    ['off the page', `<p style="position:absolute; left: -9999px">${EVIL}</p>`],
    ['text area', `<textarea><p>${EVIL}</p></textarea>`],
    ['option', `<select><option>${EVIL}</select>`],
    ['alternative text', `<img alt="${EVIL}" title="${EVIL}" onerror="alert(1)" src=x>`],
    ['attributes', `<p title="${EVIL}" data-x="${EVIL}" aria-label="${EVIL}"></p>`],
    ['noframes', `<noframes><p>${EVIL}</p></noframes>`],
    ['dialog', `<dialog open><p>${EVIL}</p></dialog>`],
    ['canvas and audio', `<canvas>${EVIL}</canvas><audio>${EVIL}</audio><video>${EVIL}</video>`],
    ['math', `<math><annotation-xml encoding="text/html"><style>${EVIL}</style></annotation-xml></math>`],
    ['noscript with an open paragraph', `<noscript><p>${EVIL}</noscript>`],
    ['template with open elements', `<template><div><ul><li>${EVIL}</template>`],
  ])('%s', (_, html) => {
    expect(extract({ html: page(html) }).text).toBe(honest);
  });

  test('a script within a script is all script, but for its last mark', () => {
    const nested = `<script><!--<script>${EVIL}</script>--></script>`;
    expect(extract({ html: page(nested) }).text).not.toContain(EVIL);
  });

  test('markup that is written as text stays text', () => {
    const written =
      '&lt;script&gt;alert(1)&lt;/script&gt; stood in the report that the board printed on Thursday.';
    expect(extract({ html: page(`<p>${written}</p>`) }).text).toContain(
      '<script>alert(1)</script> stood in the report that the board printed on Thursday.',
    );
  });
});

describe('addresses', () => {
  test.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    ' java\tscript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:x',
    'file:///etc/passwd',
    'blob:https://a.example/x',
    'https:alert(1)',
    'https://a.example\\@evil.example/',
    'https://user:secret@evil.example/',
    `https://a.example/${'x'.repeat(5000)}`,
    'https://a.example/ <script>',
  ])('%s is no canonical address', (address) => {
    const head = `<link rel=canonical href="${address.replace(/"/g, '&quot;')}"><meta property="og:url" content="${address}"><script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: 'x', url: address }).replace(/</g, '\\u003c')}</script>`;
    expect(extract({ html: page('', head), url: 'https://a.example/1' }).canonical).toBe(null);
  });

  test('<base> doesn’t move relative addresses to another host', () => {
    const head = '<base href="https://evil.example/"><link rel=canonical href="/1">';
    expect(extract({ html: page('', head), url: 'https://a.example/2' }).canonical?.value).toBe(
      'https://a.example/1',
    );
  });
});

describe('facts', () => {
  test('JSON-LD cannot set what is not asked of it', () => {
    const evil =
      '{"@type":"NewsArticle","headline":"Reservoir","__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"datePublished":{"toString":"x"},"author":[[[{"name":{"a":1}}]]]}';
    const found = extract({ html: page('', `<script type="application/ld+json">${evil}</script>`) });
    expect(found).toMatchObject({ title: { value: 'Reservoir' }, byline: null, published: null });
    expect({}).not.toHaveProperty('polluted');
  });

  test('a body in JSON-LD does not take the place of the one that is shown', () => {
    const evil = JSON.stringify({ '@type': 'NewsArticle', articleBody: `${EVIL} `.repeat(8) });
    const long = P.concat(P.map((text) => text.replace('The', 'This')))
      .map((text) => `<p>${text} It was noted.</p>`)
      .join('');
    const found = extract({ html: page(long, `<script type="application/ld+json">${evil}</script>`) });
    expect(found.textSource).toBe('content');
    expect(found.text).not.toContain(EVIL);
  });

  test('facts are short, whatever the page says', () => {
    const huge = 'Very long name '.repeat(10_000);
    const head = `<title>${huge}</title><meta property="og:site_name" content="${huge}"><meta name=author content="${huge}"><meta property="og:title" content="${huge}"><script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: huge, author: Array(500).fill({ name: huge }), datePublished: huge })}</script>`;
    const { text, textSource, ...facts } = extract({ html: page(`<p class=byline>${huge}</p>`, head) });
    expect(JSON.stringify(facts).length).toBeLessThan(5000);
  });
});

/** Two megabytes of each is what the Worker takes at most. */
const SIZE = 2 * MEGABYTE;
const fill = (unit: string, size = SIZE) => unit.repeat(Math.ceil(size / unit.length));
const bombs: Readonly<Record<string, string>> = {
  'tables, 10,000 deep': page(`${'<table><tr><td>'.repeat(10_000)}x${'</table>'.repeat(10_000)}`),
  'an attribute of 1 MB': page(
    `<div class="${fill('a-b ', MEGABYTE)}" style="${fill('display:', MEGABYTE)}">x</div>`,
  ),
  'a tag name of 1 MB': page(`<${fill('a', MEGABYTE)}>`),
  'an unclosed comment': `${page('')}<!--${fill('-')}`,
  'comments that open comments': page(`${fill('<!--')}-->`),
  'half a million elements': page(fill('<b>')),
  'half a million empty pairs': page(fill('<i></i>')),
  'end tags only': page(fill('</p>')),
  entities: page(`<p>${fill('&#x1F600;')}</p>`),
  'unknown entities': page(`<p>${fill('&ampersandish')}</p>`),
  'short headings': page(fill('<h1>a b c d</h1>')),
  bylines: page(fill('<p class="byline">By Ann Writer</p>')),
  'one quotation many times': page(fill(`<blockquote>${P[0]}</blockquote>`)),
  'different quotations': page(
    Array.from({ length: 15_000 }, (_, i) => `<blockquote>${i} ${P[0]}</blockquote>`).join(''),
  ),
  'heads of other stories': page(fill('<h2>Related</h2><p>x.</p>')),
  'bodies by one name': page(fill(`<div class="article-body"><p>${P[0]}</p></div>`)),
  'JSON-LD of brackets': page('', `<script type="application/ld+json">${fill('[', MEGABYTE)}</script>`),
  'JSON-LD scripts': page('', fill('<script type="application/ld+json">{"@type":"NewsArticle"}</script>')),
  'fields for addresses': page(`${'<div>'.repeat(240)}${fill('<input type="email">')}`),
  'cards, deep': page(
    `${'<div>'.repeat(240)}${fill('<div class="c"><h3><a href="/x">A story about the harbour</a></h3><p>Deck.</p></div>')}`,
  ),
  'one headline many times': page(
    fill(`<h2>A story about the harbour</h2><p>${P[0]}</p>`),
    '<meta property="og:title" content="A story about the harbour">',
  ),
  'stories of one shape': page(
    fill(`<article class="s"><h1>A story about the harbour</h1><p>${P[0]}</p></article>`),
    '<meta property="og:title" content="A story about the harbour">',
  ),
  'names that mislead': page(
    `${['related', 'share', 'promo', 'nav', 'menu', 'tags', 'byline', 'footer', 'rail', 'banner', 'social', 'print', 'gallery', 'modal'].map((name) => `<div class="${name}">`.repeat(17)).join('')}<p>${P.join(' ').repeat(40)}</p>${fill('<i class="modal gallery print social banner rail footer byline tags menu nav promo share related"></i>')}`,
  ),
  'one line of 2 MB': page(`<p>${fill('word ')}</p>`),
};

describe('what 2 MB can cost', () => {
  const cost = (html: string): number => {
    const before = process.cpuUsage();
    extract({ html, url: 'https://a.example/' });
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  };
  const plain = page(
    Array.from({ length: 14_000 }, (_, i) => `<p>${i} ${P[i % 3]} ${P[(i + 1) % 3]?.slice(i % 20)}</p>`)
      .join('')
      .slice(0, SIZE),
  );

  test('no page costs more than twenty times one of prose', () => {
    cost(plain);
    const usual = Math.max(50, cost(plain));
    const dear = Object.entries(bombs)
      .map(([name, html]) => ({ name, ratio: cost(html) / usual }))
      .sort((a, b) => b.ratio - a.ratio);
    console.log(
      `2 MB of prose: ${usual.toFixed(0)} ms CPU; dearest: ${dear
        .slice(0, 4)
        .map(({ name, ratio }) => `${name} ${ratio.toFixed(2)}`)
        .join(', ')} times that`,
    );
    expect(dear[0]?.ratio).toBeLessThan(20);
  });
});
