/** What stands around an article, above its headline or between its paragraphs, and how it is told from it: each rule and its limit. */
import { describe, expect, test } from 'vitest';
import { extract } from '../../../src/engine/index.ts';

const P = [
  'The council said on Tuesday that the bridge over the Alder would stay closed until the end of May.',
  'Divers found that the river had washed out the gravel under two of the three piers, the report says.',
  'The repair will need about 1,200 tonnes of stone, which has to come by rail from the quarry at Kell.',
  'Two ferries will carry people on foot from Monday, the county said, and a third one is to follow in April.',
] as const;
const set = (texts: readonly string[] = P) => texts.map((text) => `<p>${text}</p>`).join('');
const whole = P.join('\n\n');
const text = (body: string, title = 'Bridge over the Alder shut') =>
  extract({ html: `<title>${title}</title><body>${body}` }).text;
const remark = (i: number) =>
  `Reader ${i} has seen the very same thing on the other side of the river, and twice.`;
const remarks = Array.from({ length: 9 }, (_, i) => `<p>${remark(i)}</p>`).join('');

describe('above the headline', () => {
  const motto = '<p>News and remarks from a small county on two rivers, most mornings of the week.</p>';

  test.each([
    ['a heading of the first rank', '<h1>Bridge over the Alder shut</h1>'],
    ['one of the third', '<h3>Bridge over the Alder shut</h3>'],
    ['no heading', '<div><b>Bridge over the Alder shut</b></div>'],
    ['with more below it in one block', '<div>Bridge over the Alder shut<br>By Ann Writer</div>'],
  ])('nothing is the article’s, where the headline is %s', (_, headline) => {
    expect(text(`<div>${motto}${headline}${set()}</div>`)).toBe(whole);
  });

  test('what says so late that it is no headline cuts nothing', () => {
    expect(text(`<div>${set()}<h3>Bridge over the Alder shut</h3><p>${remark(1)}</p></div>`)).toContain(P[0]);
  });
});

describe('several stories', () => {
  const piece = (title: string, body: string) => `<div class="entry"><h2>${title}</h2>${body}</div>`;

  test('the one under the headline', () => {
    const other = piece('Onions cost more', remarks);
    const mine = piece('Bridge over the Alder shut', set());
    for (const page of [mine + other, mine + other + other]) expect(text(`<div>${page}</div>`)).toBe(whole);
  });

  test('parts of one story stay together', () => {
    const part = (i: number) => `<section class="part"><h2>Part ${i}</h2><p>${P[i]}</p></section>`;
    const found = text(`<main><h1>Bridge over the Alder shut</h1>${part(0)}${part(1)}${part(2)}</main>`);
    for (const i of [0, 1, 2]) expect(found).toContain(P[i]);
  });
});

describe('cards', () => {
  const card = (i: number, tag: string) =>
    `<div class="k"><${tag}><a href="/${i}">How the ferry found its way home</a></${tag}><p>It took ${i} hours in the fog, the captain tells us.</p></div>`;
  const between = (inner: string) =>
    text(
      `<article><h1>Bridge over the Alder shut</h1>${set(P.slice(0, 2))}${inner}${set(P.slice(2))}</article>`,
    );

  test('one below a heading that is a link, two and more below any link', () => {
    expect(between(card(1, 'h3'))).toBe(whole);
    expect(between(card(1, 'span') + card(2, 'span'))).toBe(whole);
  });

  test('those that are most of the article are its list of things', () => {
    const all = Array.from({ length: 9 }, (_, i) => card(i, 'h3')).join('');
    const found = text(`<article><h1>Bridge over the Alder shut</h1><p>${P[0]}</p>${all}</article>`);
    expect(found).toContain('It took 8 hours');
  });

  test('one below a link in no heading stays, and so does a list of links that are explained', () => {
    expect(between(card(1, 'span'))).toContain('It took 1 hours');
    const item = (i: number) =>
      `<li><a href="/${i}">The road across the weir</a><p>It is ${i} miles longer.</p></li>`;
    expect(between(`<ul>${item(1)}${item(2)}</ul>`)).toContain('It is 2 miles longer.');
  });
});

describe('names', () => {
  test('that mislead around the article mislead inside it', () => {
    expect(
      text(
        `<div class="slideshow"><h1>Bridge over the Alder shut</h1><div class="slideshow-intro"><p>${P[0]}</p></div>${set(P.slice(1))}</div>`,
      ),
    ).toBe(whole);
    expect(
      text(
        `<div class="story"><h1>Bridge over the Alder shut</h1>${set()}<div class="slideshow"><p>${remark(1)}</p></div></div>`,
      ),
    ).toBe(whole);
  });

  test('of a notice that is longer than the article', () => {
    expect(
      text(
        `<div role="dialog">${set(P.map((one) => `We share with partners. ${one.slice(4)}`))}<p>${remark(1)}</p></div><div class="x"><h1>Bridge over the Alder shut</h1>${set()}</div>`,
      ),
    ).toBe(whole);
  });

  test('of tags, which WordPress gives to posts, say nothing', () => {
    expect(
      text(
        `<div class="post type-post hentry category-gallery tag-comments"><h1>Bridge over the Alder shut</h1>${set()}</div><div class="remarks">${remarks}</div>`,
      ),
    ).toContain(whole);
  });
});

test('the box around a field for an address goes, and no more than that', () => {
  const field = '<form><input type="email"></form>';
  const box = `<div><h4>Our letter</h4><p>Five stories worth your time, at seven every morning.</p>${field}</div>`;
  const page = (inner: string) =>
    text(`<article><h1>Bridge over the Alder shut</h1>${set()}${inner}</article>`);
  expect(page(`<div>${box}<p>${remark(1)}</p></div>`)).not.toContain('at seven');
  expect(page(field)).toBe(whole);
});

test('clocks, ornaments and page numbers are no text; a time in a sentence is', () => {
  expect(
    text(
      `<article><h1>Bridge over the Alder shut</h1><p>${P[0]}</p><div>* * *</div><p>${P[1]}</p><header><time>11.20</time></header><p>${P[2]}</p><p>It fell at <time>4 am</time>.</p><p>Page 1 of 3 <a href="?2">2</a> <a href="?3">3</a> <a href="?2">Next page</a></p></article>`,
    ),
  ).toBe(`${P[0]}\n\n${P[1]}\n\n${P[2]}\n\nIt fell at 4 am.`);
});

test('a caption in a table or a box with its picture goes; a paragraph with a picture in it stays', () => {
  const page = (inner: string) =>
    text(
      `<div class="story-text"><h1>Bridge over the Alder shut</h1>${set(P.slice(0, 2))}${inner}${set(P.slice(2))}</div>`,
    );
  expect(page(`<table><tr><td><img src=a><br>The piers at low water, on Sunday.</td></tr></table>`)).toBe(
    whole,
  );
  expect(page(`<div><img src=a><span>The piers at low water, on Sunday.</span></div>`)).toBe(whole);
  expect(page(`<p><img src=a> Nobody was hurt, the county said.</p>`)).toContain('Nobody was hurt');
});

test('the title is the heading that the page’s title holds, of whatever rank', () => {
  const { title } = extract({
    html: `<title>The Example: Bridge over the Alder shut</title><h1>The Example</h1><div><h3>Bridge over the Alder shut</h3>${set()}</div>`,
  });
  expect(title).toEqual({ value: 'Bridge over the Alder shut', source: 'heading', confidence: 0.7 });
});
