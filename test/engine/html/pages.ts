/**
 * Pages as newspapers' systems make them, built around given paragraphs: ten layouts with the usual furniture, in our own
 * markup. In: an article. Out: HTML. What each layout is here to show stands above it.
 */

export interface Story {
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly published: string;
  readonly author: string;
  readonly url: string;
}

/** Furniture says what furniture says; none of these words is in the corpus's bodies in this order. */
const TEASERS = [
  'Council weighs new parking charges for the old town after a year of complaints',
  'How a village choir became the unlikely hit of the winter season',
  'Five walks for the first warm weekend of the year',
  'Opinion: why the harbour market deserves a second chance',
  'Gallery: the lantern parade in pictures',
];
const COMMENTS = [
  'I have lived here for forty years and nobody has ever asked us what we think about any of this, as usual.',
  'Great reporting as always. Could you follow up with the people who live on the other side of the river, please?',
  'This is what happens when the same three people sit on every committee in the county, year after year after year.',
];
const COOKIES =
  'We and our 142 partners store and access information on your device, such as cookies, to show you personalised advertising and to measure how our content is used.';
const NEWSLETTER =
  'Get the day’s most important stories in your inbox every morning. You can unsubscribe at any time.';

const written = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/“/g, '&ldquo;').replace(/’/g, '&#8217;');
const paragraphs = (story: Story, between: readonly string[] = []): string =>
  story.paragraphs.map((text, i) => `<p>${written(text)}</p>\n${between[i] ?? ''}`).join('');
const list = (items: readonly string[], name = ''): string =>
  `<ul class="${name}">${items.map((item) => `<li><a href="/x/${item.length}">${item}</a></li>`).join('')}</ul>`;
const nav = list(['Home', 'News', 'Sport', 'Business', 'Culture', 'Weather', 'Jobs'], 'menu');
const legal = `<p>© 2026 Example Media Ltd. All rights reserved. Registered office: 1 Example Street. No part of this site may be copied.</p>`;
const page = (head: string, body: string): string =>
  `<!DOCTYPE html><html lang="en-GB"><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`;
const comments = (name: string): string =>
  `<section class="${name}"><h3>Comments</h3>${COMMENTS.map((text) => `<div class="${name}__item"><b>reader${text.length}</b><p>${text}</p></div>`).join('')}</section>`;

/** A well-kept semantic page: JSON-LD, article, figure with caption, aside between paragraphs. */
const semantic = (story: Story): string =>
  page(
    `<title>${written(story.title)} | The Example</title>
     <script type="application/ld+json">${JSON.stringify({
       '@context': 'https://schema.org',
       '@graph': [
         { '@type': 'WebSite', name: 'The Example' },
         {
           '@type': 'NewsArticle',
           headline: story.title,
           datePublished: story.published,
           author: [{ '@type': 'Person', name: story.author }],
         },
       ],
     })}</script>
     <link rel="canonical" href="${story.url}">`,
    `<header><nav>${nav}</nav></header><main><article><h1>${written(story.title)}</h1>
     <p class="byline">By ${story.author}</p><figure><img src="a.jpg"><figcaption>The scene on Wednesday morning, seen from the north bank of the river. Photograph: Example Pictures</figcaption></figure>
     ${paragraphs(story, ['', `<aside><h4>Read more</h4>${list(TEASERS.slice(0, 2))}</aside>`])}</article>
     <section class="related-stories"><h2>More on this story</h2>${list(TEASERS)}</section>${comments('comments')}</main><footer>${legal}</footer>`,
  );

/** Hashed class names, as CSS-in-JS makes them: only structure tells. */
const hashed = (story: Story): string =>
  page(
    `<meta property="og:title" content="${written(story.title)}"><meta property="og:site_name" content="The Example"><meta property="article:published_time" content="${story.published}"><meta name="author" content="${story.author}">`,
    `<div class="sc-a1"><div class="sc-b2">${nav}</div><div class="sc-c3"><h1 class="sc-d4">${written(story.title)}</h1>
     <div class="sc-e5"><span>${story.author}</span> <span>11 March 2026</span></div>
     <div class="sc-f6">${paragraphs(story)}</div></div>
     <div class="sc-g7">${TEASERS.map((text) => `<div class="sc-h8"><a href="/y/${text.length}"><img src="t.jpg"><h3>${text}</h3><span>${text.toLowerCase()}, our reporters find</span></a></div>`).join('')}</div><div class="sc-i9">${list(['Terms', 'Privacy', 'Contact'])}</div></div>`,
  );

/** A blog system's theme: the body class names a sidebar, the post's class its tags; share links and author box around. */
const blog = (story: Story): string =>
  page(
    `<title>${written(story.title)} – The Example</title><meta property="article:published_time" content="${story.published}">`,
    `<div class="single has-sidebar comments-open"><article id="post-12" class="post type-post category-news tag-share tag-comment has-post-thumbnail hentry">
     <header class="entry-header"><h1 class="entry-title">${written(story.title)}</h1><div class="entry-meta">Posted on <time class="entry-date published" datetime="${story.published}">then</time> by <a rel="author" href="/author">${story.author}</a></div></header>
     <div class="entry-content">${paragraphs(story)}<div class="sharedaddy sd-sharing"><h3>Share this:</h3>${list(['Facebook', 'X', 'Email'])}</div></div>
     <footer class="entry-footer">Tags: ${list(['bridge', 'river'])}</footer></article>
     <div class="author-box"><p>${story.author} has reported from the county for twenty years and keeps bees, hens and a growing collection of maps.</p></div>
     <div id="comments" class="comments-area">${COMMENTS.concat(COMMENTS)
       .map((text) => `<p>${text}</p>`)
       .join('')}</div></div>
     <aside id="secondary" class="widget-area"><section class="widget">${list(TEASERS)}</section></aside>`,
  );

/** No paragraphs: lines broken by pairs of <br>, in a layout table. */
const tables = (story: Story): string =>
  page(
    `<title>The Example: ${written(story.title)}</title>`,
    `<table width=900><tr><td colspan=3>${list(['Home', 'Archive', 'Letters'])}<tr><td width=150><a href=/>News</a><br><a href=/s>Sport</a><br><a href=/w>Weather</a>
     <td><h1>${written(story.title)}</h1><font size=2>By ${story.author}</font><br><br>${story.paragraphs.map(written).join('<br><br>')}<td width=200>${TEASERS.map((text) => `<a href=/z>${text}</a><br>`).join('')}</table><hr><center><font size=1>© Example Media</font></center>`,
  );

/** Microdata; the body in three pieces with advertisements and a newsletter box between; a cookie notice before all. */
const pieces = (story: Story): string => {
  const third = Math.ceil(story.paragraphs.length / 3);
  const piece = (from: number) =>
    `<div class="article-body__content">${story.paragraphs
      .slice(from, from + third)
      .map((text) => `<p>${written(text)}</p>`)
      .join('')}</div>`;
  return page(
    '',
    `<div id="cookie-consent"><p>${COOKIES}</p><button>Accept all</button></div><div itemscope itemtype="https://schema.org/NewsArticle">
     <h1 itemprop="headline">${written(story.title)}</h1><span itemprop="author" itemscope><span itemprop="name">${story.author}</span></span><meta itemprop="datePublished" content="${story.published}">
     ${piece(0)}<div class="ad-slot">Advertisement</div>${piece(third)}<div class="newsletter-signup"><h3>The morning letter</h3><p>${NEWSLETTER}</p></div>${piece(2 * third)}</div>
     <div class="recirc">${TEASERS.map((text) => `<p><a href="/q">${text}</a> A story our readers liked, told by the people who were there on the day.</p>`).join('')}</div>`,
  );
};

/** The standfirst in a header of its own, outside the body; a pull quote, a list and a table that are the story's. */
const standfirst = (story: Story): string =>
  page(
    `<title>${written(story.title)}</title>`,
    `<div class="masthead"><a href="/">The Example</a></div><header class="top"><h1>${written(story.title)}</h1><p class="deck">${written(story.paragraphs[0] ?? '')}</p></header>
     <div class="story-body"><p>${written(story.paragraphs[1] ?? '')}</p><ul>${story.paragraphs
       .slice(2, 4)
       .map((text) => `<li>${written(text)}</li>`)
       .join(
         '',
       )}</ul><table><tr><td>${written(story.paragraphs[4] ?? '')}</td></tr></table><blockquote>${written(story.paragraphs[5] ?? '')}</blockquote>
     ${story.paragraphs
       .slice(6)
       .map((text) => `<p>${written(text)}</p>`)
       .join('')}<p><strong><a href="/r">Read more: ${TEASERS[0]}</a></strong></p></div>`,
  );

/** Longer articles follow on the same page, as endless scrolling leaves them. */
const endless = (story: Story): string =>
  page(
    `<meta property="og:title" content="${written(story.title)}">`,
    `<main><article class="story"><h1>${written(story.title)}</h1><div class="story-text">${paragraphs(story)}</div></article>
     <article class="story next"><h1>${TEASERS[1]}</h1><div class="story-text">${COMMENTS.slice(0, 2)
       .map((text) => `<p>${text}</p>`)
       .join('')}</div></article></main>`,
  );

/** Links in the text, emphasis inside words, hidden print lines, a video player with its controls. */
const inline = (story: Story): string =>
  page(
    '',
    `<div class="wrap"><h2 class="kicker"><a href="/region">Region</a></h2><h1>${written(story.title)}</h1><div class="player"><button>Play</button><span class="sr-only">Video player</span></div>
     <div class="content">${story.paragraphs
       .map((text) => {
         const [first = '', ...rest] = text.split(' ');
         return `<p><b>${written(first.slice(0, 1))}</b>${written(first.slice(1))} <a href="/t/${rest.length}">${written(rest.slice(0, 2).join(' '))}</a> ${written(rest.slice(2).join(' '))}<span style="display:none">Printed from example.org</span></p>`;
       })
       .join('')}</div><div class="toolbar">${list(['Print', 'Mail', 'Link'])}</div></div>`,
  );

/** Unclosed paragraphs and list items, stray end tags, upper case, attributes without quotes. */
const careless = (story: Story): string =>
  `<HTML><HEAD><TITLE>${written(story.title)}</TITLE><BODY BGCOLOR=white><UL CLASS=nav><LI><A HREF=/>Home</A><LI><A HREF=/n>News</A></UL></DIV></SPAN><H1>${written(story.title)}</H1><DIV ID=text>${story.paragraphs.map((text) => `<P>${written(text)}`).join('\n')}</DIV></B><DIV CLASS=comments>${COMMENTS.map((text) => `<P>${text}`).join('')}`;

/** A paywalled page: an invitation to subscribe amid the text, a bio at its end, most-read lists on both sides. */
const walled = (story: Story): string =>
  page(
    `<script type="application/ld+json">${JSON.stringify([{ '@type': ['NewsArticle'], headline: story.title, author: { '@type': 'Person', name: story.author }, datePublished: story.published }])}</script>`,
    `<div class="left-rail"><h4>Most read</h4>${list(TEASERS)}</div><div class="article__main"><h1>${written(story.title)}</h1><div class="article__text">
     ${paragraphs(story, ['', '', `<div class="subscribe-inline"><p>${NEWSLETTER}</p></div>`])}<p><em>${story.author} is the Example’s county reporter and can be reached at the news desk.</em></p></div></div><div class="right-rail">${list(TEASERS, 'trending')}</div>`,
  );

export const layouts: Readonly<Record<string, (story: Story) => string>> = {
  semantic,
  hashed,
  blog,
  tables,
  pieces,
  standfirst,
  endless,
  inline,
  careless,
  walled,
};
