/**
 * Any string is a page: an answer always comes, the same one, its text made of the page's own words, in time near linear
 * in the length. The bombs are 200 KB each.
 */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { extract } from '../../../src/engine/index.ts';
import { nasty } from '../nasty.ts';

const TAGS =
  'div p a b span article main h1 h2 ul li table tr td br figure figcaption aside nav pre blockquote section header time svg path script style title'.split(
    ' ',
  );
const ATTRIBUTES = [
  '',
  ' class="article-body"',
  ' class=comments',
  ' id="share-bar"',
  ' href="/x"',
  ' itemprop=author itemscope',
  ' datetime="2026-03-14"',
  ' style="display:none"',
  ' "=<',
];
const TEXTS = [
  'The river rose by a metre in the night, and the lower town was cut off by the morning, the council said.',
  'Read more',
  'By Ann Writer',
  '&amp;&#0;&#x110000;&notin',
  '\u0000\ud800',
  '<',
  '</',
  '<!--',
  ']]>',
  '{"@type":"NewsArticle","headline":',
];

const markup = fc
  .array(
    fc.oneof(
      fc
        .tuple(fc.constantFrom(...TAGS), fc.constantFrom(...ATTRIBUTES))
        .map(([tag, attribute]) => `<${tag}${attribute}>`),
      fc.constantFrom(...TAGS).map((tag) => `</${tag}>`),
      fc.constantFrom(...TEXTS),
      nasty,
    ),
    { maxLength: 60 },
  )
  .map((pieces) => pieces.join(''));

const words = (text: string): string[] => text.match(/[\p{L}\p{N}]+/gu) ?? [];

describe('any string', () => {
  test('gives an answer, twice the same', () => {
    fc.assert(
      fc.property(fc.oneof(markup, nasty, fc.string({ unit: 'binary' })), (html) => {
        const once = extract({ html, url: html });
        expect(extract({ html, url: html })).toEqual(once);
        expect(once.text).toBe(once.text.trim());
      }),
      { numRuns: 500 },
    );
  });

  test('the text has no word that the page has not', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.tuple(
            fc.constantFrom(...TAGS.slice(0, 23)),
            fc.constantFrom(...ATTRIBUTES.slice(0, 8)),
            fc.constantFrom(...TEXTS.slice(0, 3)),
          ),
          { maxLength: 40 },
        ),
        (pieces) => {
          const html = pieces.map(([tag, attribute, text]) => `<${tag}${attribute}> ${text} `).join('');
          const known = new Set(words(html));
          for (const word of words(extract({ html }).text)) expect(known.has(word), word).toBe(true);
        },
      ),
      { numRuns: 300 },
    );
  });

  test('paragraphs of one plain page come back in order, however many', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), (count) => {
        const all = Array.from(
          { length: count },
          (_, i) => `Paragraph number ${i} says that the river rose again and that the council met about it.`,
        );
        expect(extract({ html: `<h1>River</h1>${all.map((text) => `<p>${text}`).join('')}` }).text).toBe(
          all.join('\n\n'),
        );
      }),
      { numRuns: 20 },
    );
  });
});

const SIZE = 200_000;
const fill = (unit: string) => unit.repeat(Math.ceil(SIZE / unit.length));
const PROSE = 'The river rose by a metre in the night, and the lower town was cut off by the morning. ';
const bombs: Record<string, string> = {
  'nested blocks': fill('<div>'),
  'nested inlines': fill('<b>'),
  'nested links around blocks': fill('<a><div>'),
  'nested lists': fill('<li><ul>'),
  'nested articles with prose': fill(`<article><p>${PROSE}`),
  'nested microdata': fill('<div itemprop="author" itemscope class="byline date">x'),
  'nested svg': fill('<svg>'),
  'nested tables': fill('<table><tr><td>x'),
  'end tags without a start': `${'<div>'.repeat(300)}${fill('</span>')}`,
  'unclosed tags': fill('<'),
  'unclosed comments': fill('<!--'),
  'unclosed attribute': `<p class="${fill('x')}`,
  'one long attribute': `<p class="${fill('a-b ')}" style="${fill('display ')}">${PROSE}`,
  'many attributes': `<p ${Array.from({ length: SIZE / 6 }, (_, i) => `a${i}`).join(' ')}>${PROSE}`,
  'null bytes': fill('\0'),
  'line breaks': `<p>${fill('x<br>')}`,
  spaces: `<p>a${fill(' ')}b`,
  entities: fill('&amp;'),
  ampersands: fill('&'),
  cells: `<table>${fill('<tr><td>a<td>b')}`,
  headings: fill('<h1>same words here</h1>'),
  times: fill('<time datetime="2020-01-01">x</time>'),
  metas: fill('<meta name="author" content="b">'),
  'brackets in JSON-LD': `<script type="application/ld+json">{"@type":"Article","author":${'['.repeat(SIZE / 2)}${']'.repeat(SIZE / 2)}}</script>`,
  'a long title': `<title>${fill('a - ')}</title>`,
  'a long address': `<link rel=canonical href="http://${fill('a.')}">`,
  'pieces of a body': fill(`<div class="article-body"><p>${PROSE}</p></div>`),
};

describe('bombs', () => {
  const plain = `<h1>River</h1>${fill(`<p>${PROSE}${PROSE}${PROSE}</p>`)}`;
  const cost = (html: string): number => {
    const times = [0, 1, 2].map(() => {
      const { user, system } = process.cpuUsage();
      extract({ html, url: 'https://a.example/' });
      const now = process.cpuUsage();
      return (now.user + now.system - user - system) / 1000;
    });
    return Math.min(...times);
  };

  test.each(Object.keys(bombs))('%s: answered, and growing like its length', (name) => {
    const html = bombs[name] as string;
    const half = Math.max(2, cost(html.slice(0, html.length / 2)));
    const whole = cost(html);
    // Twice the length, twice the work: four times would be the square. Machines are shared, so three and some.
    expect(whole, `half cost ${half} ms, whole ${whole} ms, plain article ${cost(plain)} ms`).toBeLessThan(
      3.5 * half + 20,
    );
    expect(whole).toBeLessThan(1500);
  });
});
