/**
 * More pages, written after the extractor had been mended on the others and before it saw these: what they come to at first sight
 * is what its rules are worth on pages that nobody tuned on. In: a story. Out: a page.
 */
import { ARTICLES as ALONE, STORIES as TOLD } from '../../languages/stories.ts';
import {
  BIO,
  CAPTIONS,
  COOKIES,
  DECKS,
  doc,
  each,
  esc,
  LEGAL_LINKS,
  LETTER,
  link,
  linked,
  list,
  OWNER,
  og,
  type Page,
  REMARKS,
  SECTIONS,
  type Setting,
  STORIES,
  set,
} from './pieces.ts';

const webflow: Setting = (s) =>
  doc(
    og(s),
    `<div class="navbar w-nav" data-collapse="medium"><div class="container w-container"><nav role="navigation" class="w-nav-menu">${SECTIONS.map((t) => link(t, 'w-nav-link')).join('')}</nav></div></div><div class="section wf-section"><div class="container w-container"><h1 class="heading-3">${esc(s.title)}</h1><div class="div-block-7"><div class="text-block-4">${s.author}</div><div class="text-block-5">March 11, 2026</div></div><div class="rich-text-block w-richtext">${set(s, { 1: `<figure class="w-richtext-align-center w-richtext-figure-type-image"><div><img src="w.jpg"></div><figcaption>${CAPTIONS[0]}</figcaption></figure>`, 4: '<p>‍</p>' })}</div></div></div><div class="section-2"><div class="w-dyn-list"><div role="list" class="w-dyn-items">${STORIES.slice(
      0,
      3,
    )
      .map(
        (t, i) =>
          `<div role="listitem" class="w-dyn-item"><a href="/p" class="link-block w-inline-block"><div class="text-block-9">${t}</div><div class="text-block-10">${DECKS[i]}</div></a></div>`,
      )
      .join('')}</div></div></div><div class="footer"><div class="text-block-11">${OWNER}</div></div>`,
  );

const gatsby: Setting = (s) =>
  doc(
    linked(s),
    `<div id="___gatsby"><div id="gatsby-focus-wrapper"><div class="css-1x"><div class="css-nav">${list(SECTIONS)}</div><div class="css-hero"><span class="css-eyebrow">County</span><h1 class="css-h">${esc(s.title)}</h1><p class="css-dek">${esc(s.paragraphs[0] ?? '')}</p></div><div class="css-grid"><div class="css-meta"><p>Words by ${s.author}</p><p>Read time 4 min</p></div><div class="css-body">${each(s.paragraphs.slice(1), '<p class="css-p">')}</div></div><div class="css-next"><p>Next up</p>${link(STORIES[3] as string)}</div></div></div></div>`,
  );

const hubspot: Setting = (s) =>
  doc(
    og(s),
    `<div class="header-container-wrapper"><div class="hs-menu-wrapper">${list(SECTIONS)}</div></div><div class="body-container-wrapper"><div class="blog-post-wrapper"><div class="section post-header"><h1><span id="hs_cos_wrapper_name" class="hs_cos_wrapper">${esc(s.title)}</span></h1><div class="blog-post__meta">Posted by <a class="author-link" href="/a">${s.author}</a> on Mar 11, 2026</div></div><div class="hs-blog-social-share"><ul class="hs-blog-social-share-list"><li>Tweet</li><li>Share</li></ul></div><div class="section post-body"><span id="hs_cos_wrapper_post_body" class="hs_cos_wrapper_type_rich_text">${set(s, { 2: '<!--more--><div class="hs-cta-wrapper"><a class="cta_button" href="/c">Download our guide to the county’s finances</a></div>' })}</span></div><p id="hubspot-topic_data">Topics: ${link('Roads')}, ${link('Council')}</p></div><div class="hs-blog-subscribe"><h3>Subscribe Here!</h3><form><input type="email"></form></div></div>`,
  );

const beehiiv: Setting = (s) =>
  doc(
    og(s),
    `<div class="fixed top-0"><button>Login</button><button>Subscribe</button></div><div class="rendered-post"><div class="web-header"><h1 style="color:#030712">${esc(s.title)}</h1><div class="bh__byline_wrapper"><span>${s.author}</span><span>March 11, 2026</span></div></div><div id="content-blocks"><div class="dream-post-content-doc">${s.paragraphs.map((t, i) => `<div style="padding-bottom:12px;padding-left:15px"><p>${esc(t)}</p></div>${i === 2 ? `<div style="border:2px solid #000"><div style="padding:12px"><h4>Together with Example Mattresses</h4><p>Sleep better from the first night, or send it back. Readers of this letter save a fifth until Sunday.</p><a href="/ad">Get the offer</a></div></div>` : ''}`).join('')}</div></div><div class="reply"><h4>Reply</h4></div><div class="keep-reading"><h2>Keep Reading</h2>${STORIES.slice(
      0,
      3,
    )
      .map((t, i) => `<a href="/k"><h3>${t}</h3><p>${DECKS[i]}</p></a>`)
      .join('')}</div></div>`,
  );

const regionalChain: Setting = (s) =>
  doc(
    linked(s),
    `<header class="gnt_n_he"><a class="gnt_n_lo" href="/">Example</a><nav class="gnt_n">${SECTIONS.map((t) => `<a class="gnt_n_mn_l" href="/s">${t}</a>`).join('')}</nav></header><main class="gnt_cw"><article class="gnt_pr gnt_ar"><div class="gnt_ar_lb"><a class="gnt_ar_lbl" href="/l">NEWS</a></div><h1 class="gnt_ar_hl">${esc(s.title)}</h1><div class="gnt_ar_by"><a class="gnt_ar_by_a" href="/staff">${s.author}</a></div><div class="gnt_ar_dt" aria-label="Published 6:20 p.m. GMT March 11, 2026"></div><div class="gnt_ar_b">${s.paragraphs.map((t, i) => `<p class="gnt_ar_b_p">${esc(t)}</p>${i === 1 ? `<figure class="gnt_em gnt_em_img"><img src="g.jpg"><div class="gnt_em_img_ccw" data-c-caption="${CAPTIONS[1]}"></div></figure>` : ''}${i === 3 ? `<aside class="gnt_em gnt_em_fo__bet"><a href="/r"><strong>More:</strong> ${STORIES[6]}</a></aside>` : ''}`).join('')}</div></article><div class="gnt_rr"><div class="gnt_rr_t">More in News</div>${STORIES.map((t) => `<a class="gnt_rr_l" href="/r"><div>${t}</div><div>2h ago</div></a>`).join('')}</div></main><footer class="gnt_fo">${OWNER}</footer>`,
  );

const blox: Setting = (s) =>
  doc(
    og(s),
    `<div id="site-container"><nav class="tnt-navbar">${list(SECTIONS)}</nav><section id="main-page-container"><div class="row row-primary"><div class="col-md-8"><article class="asset story"><header class="asset-header"><h1 class="headline"><span class="tnt-headline">${esc(s.title)}</span></h1><div class="meta"><span><ul class="list-inline"><li><span class="tnt-byline">By ${s.author}</span></li><li class="visible-print">Example Gazette</li><li class="hidden-print"><time class="tnt-date asset-date" datetime="${s.published}">Mar 11, 2026</time></li></ul></span></div></header><div id="asset-content" class="asset-content subscriber-premium"><div class="asset-body"><div class="asset-photo"><div class="photo-container"><div class="image"><img src="b.jpg"></div></div><figcaption class="caption"><span class="caption-text"><p>${CAPTIONS[2]}</p></span></figcaption></div><div id="article-body" class="asset-content p402_premium">${s.paragraphs.map((t, i) => `<div class="subscriber-only"><p>${esc(t)}</p></div>${i === 2 ? '<div class="tnt-ads-container text-center"><div class="tnt-ads">ad</div></div>' : ''}`).join('')}</div><div class="tagline"><p>${s.author} can be reached at 555-0134 or at news@example.org.</p></div></div></div></article><div id="asset-below"><div class="block"><h3>Watch now: related video</h3><div class="card-grid">${STORIES.slice(
      0,
      4,
    )
      .map(
        (t, i) =>
          `<article class="tnt-asset-type-article"><div class="card-container"><div class="card-headline"><h3 class="tnt-headline">${link(t)}</h3></div><div class="card-lead"><p>${DECKS[i]}</p></div></div></article>`,
      )
      .join(
        '',
      )}</div></div><div id="asset-comments"><h3>Be the first to know</h3><p>Get local news delivered to your inbox!</p><form><input type="email"></form></div></div></div></div></section></div>`,
  );

const portal: Setting = (s) =>
  doc(
    linked(s),
    `<div id="Aside"></div><div id="module-article"><div class="caas-container"><article role="article"><div class="caas-header"><div class="caas-logo">Example Wire</div><div class="caas-title-wrapper"><h1>${esc(s.title)}</h1></div></div><div class="caas-content"><div class="caas-content-byline-wrapper"><div class="caas-attr-item-author">${s.author}</div><div class="caas-attr-time-style"><time datetime="${s.published}">Wed, 11 March 2026 at 6:20 pm GMT</time><span class="caas-attr-mins-read">·4-min read</span></div></div><div class="caas-content-wrapper"><div class="caas-body">${set(s, { 0: `<figure class="caas-figure"><div class="caas-img-container"><img src="c.jpg"></div><figcaption class="caption-collapse">${CAPTIONS[3]}</figcaption></figure>` })}<p><strong>Read more:</strong> ${link(STORIES[2] as string)}</p></div><button class="caas-button">View comments</button></div></div></article></div><div class="stream"><h2>Latest stories</h2><ul>${STORIES.map((t, i) => `<li><div><div>Example Wire</div><h3>${link(t)}</h3><p>${DECKS[i % 6]}</p><div>2h ago</div></div></li>`).join('')}</ul></div></div>`,
  );

const government: Setting = (s) =>
  doc(
    `<title>${esc(s.title)} - EXAMPLE.GOV</title>`,
    `<div id="global-cookie-message" class="gem-c-cookie-banner"><h2>Cookies on EXAMPLE.GOV</h2>${each(COOKIES.slice(3, 5))}<button>Accept additional cookies</button></div><a href="#content" class="govuk-skip-link">Skip to main content</a><main role="main" id="content" class="news-article"><div class="govuk-grid-row"><span class="govuk-caption-xl gem-c-title__context">News story</span><h1 class="gem-c-title__text">${esc(s.title)}</h1><p class="gem-c-lead-paragraph">${esc(s.paragraphs[0] ?? '')}</p></div><div class="metadata-logo-wrapper"><dl class="gem-c-metadata__list"><dt>From:</dt><dd>${link('Department for Examples')}</dd><dt>Published</dt><dd>11 March 2026</dd></dl></div><div class="govuk-grid-row"><div class="gem-c-govspeak govuk-govspeak"><div class="govspeak">${each(s.paragraphs.slice(1))}</div></div></div><div class="gem-c-share-links"><h2>Share this page</h2><p>The following links open in a new tab</p><ul><li>Share on Facebook</li></ul></div><div class="gem-c-related-navigation"><h2>Related content</h2>${list(STORIES.slice(0, 4))}</div></main><div class="gem-c-feedback"><h2>Is this page useful?</h2><button>Yes</button><button>No</button></div>`,
  );

const wireRelease: Setting = (s) =>
  doc(
    og(s),
    `<header>${list(SECTIONS)}</header><article class="news-release"><header class="release-header"><div class="container"><h1>${esc(s.title)}</h1></div><div class="mb-no"><a href="/n">Example Organisation</a> <p class="mb-no">Mar 11, 2026, 18:20 GMT</p></div></header><section class="release-body container"><div class="row"><div class="col-lg-10">${set(s)}<p>SOURCE Example Organisation</p></div></div></section></article><section class="modul-four"><h2>Also from this source</h2>${STORIES.slice(
      0,
      2,
    )
      .map((t, i) => `<div class="card"><h3>${link(t)}</h3><p>${DECKS[i]}</p></div>`)
      .join('')}</section><footer>${OWNER}</footer>`,
  );

const tumblr: Setting = (s) =>
  doc(
    `<title>${esc(s.title)}</title>`,
    `<div id="header"><h1><a href="/">quiet county notes</a></h1></div><div id="posts"><div class="post text"><div class="post-content"><h2 class="title">${esc(s.title)}</h2>${set(s)}</div><div class="post-info"><a href="/p">Mar 11th, 2026</a> <span>31 notes</span></div><ol class="notes">${Array.from({ length: 9 }, (_, i) => `<li class="note like"><a href="/u">user${i}</a> liked this</li>`).join('')}</ol></div></div>`,
  );

const exportedDocument: Setting = (s) =>
  doc(
    `<title>${esc(s.title)}</title>`,
    `<div id="banners"><div id="banners-inner"><a href="/r">Report abuse</a> <a href="/l">Learn more</a></div></div><div id="contents"><div class="c9 doc-content"><p class="c0 title"><span class="c4">${esc(s.title)}</span></p><p class="c0 c2"><span class="c1"></span></p>${s.paragraphs.map((t) => `<p class="c0"><span class="c1">${esc(t)}</span></p><p class="c0 c2"><span class="c1"></span></p>`).join('')}</div></div>`,
  );

const transcript: Setting = (s) => {
  const gold = s.paragraphs.map((t, i) => `${i % 2 === 0 ? 'HOST' : 'GUEST'}: ${t}`);
  return {
    gold,
    html: doc(
      og(s),
      `<nav>${list(SECTIONS)}</nav><main><h1>${esc(s.title)}</h1><div class="audio-module"><button>Play</button><span>7-Minute Listen</span><ul><li>Download</li><li><a href="/t">Transcript</a></li></ul></div><div class="transcript storytext">${each(gold)}<p class="disclaimer">Transcripts are made on a rush deadline by a contractor. This text may not be in its final form and may be updated or revised in the future.</p></div></main>`,
    ),
  };
};

const timeline: Setting = (s) => {
  const heads = s.paragraphs.map((_, i) => `${i + 3} March`);
  return {
    gold: s.paragraphs.flatMap((t, i) => [heads[i] as string, t]),
    html: doc(
      og(s),
      `<div class="bar">${list(SECTIONS)}</div><div class="tl"><h1>${esc(s.title)}</h1>${s.paragraphs.map((t, i) => `<div class="tl-row"><div class="tl-when"><h3>${heads[i]}</h3></div><div class="tl-what"><p>${esc(t)}</p></div></div>`).join('')}</div>`,
    ),
  };
};

const bullets: Setting = (s) =>
  doc(
    og(s),
    `<div class="hd">${list(SECTIONS)}</div><div class="brief"><h1>${esc(s.title)}</h1><p><b>Why it matters:</b> ${esc(s.paragraphs[0] ?? '')}</p><ul>${s.paragraphs
      .slice(1, -1)
      .map((t) => `<li>${esc(t)}</li>`)
      .join(
        '',
      )}</ul><p><b>What’s next:</b> ${esc(s.paragraphs.at(-1) ?? '')}</p></div><div class="ft"><a href="/d">Go deeper</a></div>`,
  );
const withLabels: Setting = (s) => ({
  gold: [
    'Why it matters:',
    s.paragraphs[0] ?? '',
    ...s.paragraphs.slice(1, -1),
    'What’s next:',
    s.paragraphs.at(-1) ?? '',
  ],
  html: bullets(s) as string,
});

const review: Setting = (s) =>
  doc(
    og(s),
    `<nav>${list(SECTIONS)}</nav><article class="review"><h1>${esc(s.title)}</h1><div class="review-rating" aria-label="3 stars">★★★☆☆</div><div class="review-copy">${set(s)}</div><div class="buybox"><h4>Buy it</h4><p>£12.99 at Example Books. If you buy through links here we may earn a small commission.</p><a href="/b">Buy now</a></div></article><section class="more-reviews"><h2>More reviews</h2>${STORIES.slice(
      0,
      4,
    )
      .map((t, i) => `<div><a href="/r"><img src="t.jpg"><strong>${t}</strong></a><em>${DECKS[i]}</em></div>`)
      .join('')}</section>`,
  );

const contents: Setting = (s) => {
  const heads = ['The closure', 'The detour', 'The cost'];
  return {
    gold: s.paragraphs.flatMap((t, i) =>
      i > 0 && i % 2 === 1 && i < 6 ? [heads[(i - 1) / 2] as string, t] : [t],
    ),
    html: doc(
      linked(s),
      `<header>${list(SECTIONS)}</header><main><h1>${esc(s.title)}</h1><div class="toc"><p>In this article</p><ul>${heads.map((t, i) => `<li><a href="#s${i}">${t}</a></li>`).join('')}</ul></div><div class="guide">${s.paragraphs.map((t, i) => `${i > 0 && i % 2 === 1 && i < 6 ? `<h2 id="s${(i - 1) / 2}">${heads[(i - 1) / 2]}</h2>` : ''}<p>${esc(t)}</p>`).join('')}</div></main>`,
    ),
  };
};

const manyAuthors: Setting = (s) =>
  doc(
    og(s),
    `<header>${list(SECTIONS)}</header><main><h1>${esc(s.title)}</h1><div class="contributors"><div class="person"><img src="1.jpg"><p class="person-name">${s.author}</p><p class="person-bio">${BIO(s.author)}</p></div><div class="person"><img src="2.jpg"><p class="person-name">Idris Kell</p><p class="person-bio">${BIO('Idris Kell')}</p></div></div><div class="longform">${set(s)}</div></main><footer>${OWNER}</footer>`,
  );

const floatingBoxes: Setting = (s) =>
  doc(
    og(s),
    `<div class="a1">${list(SECTIONS)}</div><div class="b2"><h1>${esc(s.title)}</h1>${set(s, {
      1: `<div class="b3" style="float:right;width:200px"><b>AT A GLANCE</b><br>${LETTER}<br><a href="/n">Sign up</a></div>`,
      3: `<table width="200" align="right"><tr><td><b>ALSO IN NEWS</b></td></tr>${STORIES.slice(0, 4)
        .map((t) => `<tr><td><a href="/x">${t}</a></td></tr>`)
        .join('')}</table>`,
    })}<br clear="all"><div class="b4"><a href="/top">Return to top</a></div></div>`,
  );

const infinite: Setting = (s) =>
  doc(
    linked(s),
    `<header>${list(SECTIONS)}</header><div id="infinite"><div class="article-wrap" data-url="/1"><h1 class="hl">${esc(s.title)}</h1><div class="cp">${set(s)}</div></div><div class="article-wrap" data-url="/2"><h1 class="hl">${STORIES[0]}</h1><div class="cp">${each([...DECKS, ...REMARKS])}</div></div><div class="article-wrap" data-url="/3"><h1 class="hl">${STORIES[1]}</h1><div class="cp">${each(REMARKS)}</div></div></div>`,
  );

const readersBelow: Setting = (s) =>
  doc(
    og(s),
    `<div class="p1">${list(SECTIONS)}</div><div class="p2"><h1>${esc(s.title)}</h1><div class="p3">${set(s)}</div><h3>Readers’ comments (14)</h3><table class="p4">${[...REMARKS, ...REMARKS.map((t) => `Again: ${t}`)].map((t, i) => `<tr><td class="p5"><b>reader${i}</b><br>12 March</td><td class="p6">${t}</td></tr>`).join('')}</table></div><div class="p7">${list(LEGAL_LINKS)}${OWNER}</div>`,
  );

const archive: Setting = (s) =>
  `<html><head><title>${esc(s.title)} - Example Archive</title></head><body><div id="wm-ipp-base" style="display:block"><div id="wm-ipp">The archive captured this page 41 times between 2009 and 2026. <a href="/about">About this capture</a></div></div><table><tbody><tr><td class="gutter"><a href="/">Home</a></td><td class="copy"><div class="kicker">LOCAL</div><div class="hed">${esc(s.title)}</div><div class="byl">By ${s.author.toUpperCase()}</div><div class="dat">Published: March 11, 2026</div><div class="grafs">${s.paragraphs.map((t) => `<div class="graf">${esc(t)}</div>`).join('')}</div><div class="endnote">A version of this article appears in print on March 12, 2026, Section A, Page 4 of the City edition.</div></td></tr></tbody></table></body></html>`;

const russian: Setting = (): Page => {
  const { title, text, furniture } = ALONE.ru as (typeof ALONE)[string];
  const gold = text
    .split('\n\n')
    .filter((line) => line.length > 50 && !furniture.some((piece) => line.startsWith(piece)));
  return {
    gold,
    html: doc(
      `<title>${title} — Пример</title><meta property="og:title" content="${title}">`,
      `<div class="layout__header">${list(['Новости', 'Политика', 'Спорт'])}</div><div class="layout-article__main"><div class="article__header"><h1 class="article__title">${title}</h1></div><div class="article__body">${gold.map((t) => `<div class="article__block" data-type="text"><div class="article__text">${t}</div></div>`).join('')}<div class="article__block" data-type="article"><div class="article__article-link"><a href="/x">Читайте также: старые мосты ждут ремонта</a></div></div></div></div><div class="lenta"><div class="lenta__item"><a href="/l">Мэр открыл новую школу в центре города</a></div></div><div class="footer">Все права защищены. Сетевое издание «Пример».</div>`,
      'ru',
    ),
  };
};

const german: Setting = (): Page => {
  const { first, second, other, furniture } = TOLD.de as (typeof TOLD)[string];
  const gold = [first, second, other]
    .flatMap(({ text }) => text.split('\n\n'))
    .filter((line) => line.length > 60 && !furniture.some((piece) => line.startsWith(piece)));
  return {
    gold,
    html: doc(
      `<title>${first.title} | Musterbote</title><meta property="og:title" content="${first.title}">`,
      `<div class="cmp"><p>Wir und unsere 201 Partner verarbeiten personenbezogene Daten, um Ihnen Inhalte und Werbung zu zeigen, die zu Ihnen passen.</p><button>Zustimmen</button></div><div class="kopf">${list(['Politik', 'Wirtschaft', 'Sport'])}</div><main><h1>${first.title}</h1><p class="vorspann">${gold[0]}</p><div class="zeile">Von Karla Musterfrau, 14.03.2026, 09:40 Uhr</div><div class="bild"><img src="d.jpg"><span>Löscharbeiten am frühen Morgen. Foto: Beispielbild</span></div><div class="absatz">${each(gold.slice(1, 3))}</div><div class="kasten"><b>Mehr zum Thema</b>${list(['So schützen Sie Ihr Haus vor Rauch', 'Feuerwehr sucht Nachwuchs'])}</div><div class="absatz">${each(gold.slice(3))}</div><div class="plus"><p>Jetzt weiterlesen mit Musterbote Plus: vier Wochen kostenlos testen, danach 9,90 Euro im Monat.</p></div></main><div class="fuss">Impressum Datenschutz AGB</div>`,
      'de',
    ),
  };
};

export const second: Readonly<Record<string, Setting>> = {
  webflow,
  gatsby,
  hubspot,
  beehiiv,
  regionalChain,
  blox,
  portal,
  government,
  wireRelease,
  tumblr,
  exportedDocument,
  transcript,
  timeline,
  withLabels,
  review,
  contents,
  manyAuthors,
  floatingBoxes,
  infinite,
  readersBelow,
  archive,
  russian,
  german,
};
