/**
 * Pages put together by chance, from a seed: a naming style, a frame, a way of writing paragraphs, and the furniture that
 * newspapers' systems put before, between, beside and after them. In: an article, a seed. Out: HTML, the same for the same
 * seed. Unlike the layouts of pages.ts no page here was written with the extractor's rules in view: pieces meet as they fall.
 */
import type { Story } from './pages.ts';

/** A generator of numbers below 1 from a seed (mulberry32). */
function chance(seed: number): () => number {
  let state = (seed * 0x9e3779b1) >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

const TITLES = [
  'Night train returns to the coast after nine years',
  'Teachers vote on new contract as term ends',
  'Review: a quiet film about a loud family',
  'Why the price of onions keeps climbing',
  'Stadium plan shelved for want of money',
  'What we know about the new bus lanes',
  'Archaeologists open a well from the Bronze Age',
  'Weekend quiz: ten questions on islands',
  'Heat pumps: what owners wish they had known',
  'Orchestra names its first woman conductor',
];
const DECKS = [
  'It took a petition, two ministers and a great deal of patience.',
  'Nobody expected the vote to be so close.',
  'Our critic left the cinema in tears, and then went back.',
  'Farmers, traders and cooks explain.',
  'The mayor says that it is not the end.',
];
const REMARKS = [
  'Finally somebody writes about this. We have been saying it at every meeting since the spring and nobody listened.',
  'Typical. The article leaves out who signed the contract in the first place, and we all know who that was.',
  'Does anyone know whether the number 12 still stops there? The map on the site has been wrong for months now.',
  'I disagree with nearly all of this, but thank you for letting the other side speak for once. More of it please.',
];
const CAPTIONS = [
  'The harbour front on Sunday, with the old customs house on the left.',
  'Crews at work early on Monday. Photo: P. Anders / Example Pictures',
  'A file picture of the square in front of the town hall.',
];
const LETTERS = [
  'Sign up for our morning newsletter and get the news in your inbox.',
  'Subscribe to the Example Daily for less than a cup of coffee a week.',
  'Never miss a story: download our app.',
];
const LEGAL =
  'Copyright 2026 Example Media Group. All rights reserved. No part of these pages may be copied without leave of the publisher.';
const COOKIE =
  'We use cookies and similar techniques to make this site work, to measure how it is used and to show you advertisements that suit you. You may change your mind at any time.';

const written = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

/** How a system names what it makes. */
type Naming = (role: string) => string;

const NAMINGS: readonly ((random: () => number) => Naming)[] = [
  () => (role) => ` class="${role}"`,
  () => (role) => ` class="c-${role} c-${role}--default" data-component="${role}"`,
  () => (role) => ` id="${role}"`,
  () => (role) => ` class="tpl${role.replace(/(?:^|-)([a-z])/g, (_, c: string) => c.toUpperCase())}_x3"`,
  (random) => {
    const made = new Map<string, string>();
    const hash = () => `_${Math.floor(random() * 1e8).toString(36)}`;
    return (role) => {
      const name = made.get(role) ?? hash();
      made.set(role, name);
      return ` class="css-${name}"`;
    };
  },
  () => () => ' class="flex flex-col mt-4 px-2 md:px-0 text-gray-700"',
  () => () => '',
];

/** One page; `seed` decides everything. */
export function composed(story: Story, seed: number): string {
  const random = chance(seed);
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T;
  const some = (share: number, make: () => string): string => (random() < share ? make() : '');
  const named = pick(NAMINGS)(random);
  const box = (role: string, inner: string, tag = 'div') => `<${tag}${named(role)}>${inner}</${tag}>`;
  const link = (text: string) => `<a href="/${text.length}/${text.slice(0, 5).toLowerCase()}">${text}</a>`;
  const links = (texts: readonly string[]) =>
    `<ul>${texts.map((text) => `<li>${link(text)}</li>`).join('')}</ul>`;
  const titles = (count: number) => {
    const from = Math.floor(random() * TITLES.length);
    return Array.from({ length: count }, (_, i) => TITLES[(from + i) % TITLES.length] as string);
  };
  const card = (title: string) =>
    pick([
      () => `<a href="/${title.length}"><img src="t.jpg"><h3>${title}</h3><p>${pick(DECKS)}</p></a>`,
      () => `<div><img src="t.jpg"><h3>${link(title)}</h3><p>${pick(DECKS)}</p></div>`,
      () => `<div>${link(title)}<span>2 hours ago</span></div>`,
      () => `<h4>${link(title)}</h4>`,
    ])();
  const share = () =>
    box(
      'share',
      pick([
        links(['Facebook', 'WhatsApp', 'Email', 'Copy link']),
        '<button>Share</button><span>Share this article</span>',
      ]),
    );
  const figure = () =>
    pick([
      () => `<figure><img src="p.jpg"><figcaption>${pick(CAPTIONS)}</figcaption></figure>`,
      () => box('image', `<picture><img src="p.jpg"></picture>${box('caption', pick(CAPTIONS))}`),
      () => box('media', `<img src="p.jpg"><p${named('caption')}>${pick(CAPTIONS)}</p>`),
    ])();
  const advert = () =>
    box(
      'ad',
      pick(['Advertisement', '<iframe src="//ads.example"></iframe>', '<script>ads()</script>']),
      'aside',
    );
  const between = () =>
    pick([
      advert,
      figure,
      () => `<p><strong>Also read: ${link(pick(TITLES))}</strong></p>`,
      () =>
        box(
          'newsletter',
          `<h4>Stay informed</h4><p>${pick(LETTERS)}</p><form><input name="email"><button>Go</button></form>`,
        ),
      () => box('related', `<h4>Related</h4>${links(titles(3))}`),
      () =>
        `<blockquote${named('pullquote')}>${written((story.paragraphs[2] ?? '').slice(0, 90))}</blockquote>`,
      share,
    ])();

  const wrapped = pick([
    (text: string) => `<p>${text}</p>`,
    (text: string) => `<p${named('paragraph')}><span>${text}</span></p>`,
    (text: string) => `<div${named('text')}><p>${text}</p></div>`,
    (text: string) => `<div>${text}</div>`,
    (text: string) => `${text}<br><br>\n`,
  ]);
  const body = story.paragraphs
    .map((text, i) => {
      const [first = '', ...rest] = written(text).split('. ');
      const linked =
        rest.length > 0 && random() < 0.2
          ? `${first}. ${rest.join('. ').replace(/^(\S+ \S+)/, '<a href="/t">$1</a>')}`
          : written(text);
      return `${wrapped(linked)}${i + 1 < story.paragraphs.length ? some(0.25, between) : ''}`;
    })
    .join('\n');
  const meta = box(
    'byline',
    `By ${story.author}${pick([' | ', '<br>', '<span> </span>'])}<time datetime="${story.published}">11 March 2026, 18.20</time>`,
  );
  const title = `<h1>${written(story.title)}</h1>`;
  const head = pick([`${title}${meta}`, box('header', `${title}${meta}`, 'header'), `${meta}${title}`]);
  const after = [
    some(0.5, share),
    some(0.4, () => box('tags', links(['Region', 'Transport', 'Council']))),
    some(0.3, () =>
      box('author-bio', `<p>${story.author} is a reporter for the Example and lives by the river.</p>`),
    ),
    some(0.5, () =>
      box(
        'related-stories',
        `<h2>${pick(['More on this story', 'Related articles', 'You may also like'])}</h2>${titles(4).map(card).join('')}`,
      ),
    ),
    some(0.4, () =>
      box(
        'comments',
        `<h3>${pick(['Comments', '4 comments', 'Leave a comment'])}</h3>${REMARKS.map((text) => `<div><b>reader</b><p>${text}</p></div>`).join('')}`,
        'section',
      ),
    ),
  ].join('\n');
  const main = box(
    'article',
    `${head}${some(0.6, figure)}${box('article-body', body)}${after}`,
    pick(['article', 'main', 'div', 'section']),
  );
  const side = some(0.6, () =>
    box('sidebar', `<h3>Most read</h3>${titles(5).map(card).join('')}`, pick(['aside', 'div'])),
  );
  const frame = pick([
    () => `${main}${side}`,
    () => `${side}${main}`,
    () => box('wrapper', box('columns', `${box('main', main)}${side}`)),
    () => `<table><tr><td>${main}</td><td>${side}</td></tr></table>`,
  ])();
  const cookies = () => box('cookie-notice', `<p>${COOKIE}</p><button>Accept</button>`);
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${written(story.title)} - The Example</title></head><body>
${some(0.4, cookies)}${box('nav', links(['Home', 'News', 'Sport', 'Culture', 'Travel', 'Weather']), pick(['nav', 'div']))}${some(0.3, () => box('ticker', `<span>Latest</span>${titles(3).map(link).join(' ')}`))}
${some(0.3, () => box('breadcrumb', `${link('Home')} › ${link('Region')}`))}${frame}${some(0.4, () => box('more', `<h2>Latest stories</h2>${titles(6).map(card).join('')}`))}
${box('footer', `${links(['About', 'Contact', 'Privacy', 'Terms'])}<p>${LEGAL}</p>`, pick(['footer', 'div']))}${some(0.2, cookies)}</body></html>`;
}
