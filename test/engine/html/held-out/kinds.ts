/**
 * Stories that are no plain column of paragraphs: live blogs, lists, interviews, tables, footnotes, quotations pulled out, posts
 * of others set in, walls, readers who outwrite the writer. In: a story. Out: a page and what of it is the story. Written
 * before any of them was shown to the extractor. A post of somebody else's that is set in is not the story's text, as
 * the development pages have it; footnotes, tables and lists are.
 */
import {
  BIO,
  CAPTIONS,
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
  REMARKS,
  SECTIONS,
  type Setting,
  STORIES,
  set,
} from './pieces.ts';

const top = `<header class="site-head"><nav>${list(SECTIONS)}</nav></header>`;
const bottom = `<footer>${list(LEGAL_LINKS)}<p>${OWNER}</p></footer>`;
const sentences = (text: string): string[] =>
  text.match(/[^.!?]+[.!?]+["”’]?(?:\s|$)/g)?.map((one) => one.trim()) ?? [text];

const liveBlog: Setting = (s) => {
  const heads = s.paragraphs.map(
    (_, i) =>
      [
        'What we know so far',
        'Minister speaks',
        'Roads reopen',
        'Police statement',
        'Reaction in the town',
        'Schools to close',
        'Latest picture',
      ][i % 7] as string,
  );
  return {
    gold: s.paragraphs.flatMap((text, i) => [heads[i] as string, text]),
    html: doc(
      linked(s, { '@type': 'LiveBlogPosting' }),
      `${top}<main><h1>${esc(s.title)}</h1><div class="live-status">LIVE</div><div class="live-feed">${s.paragraphs.map((t, i) => `<article class="live-post" id="p${i}"><header><time datetime="2026-03-11T1${i % 10}:20:00Z">1${i % 10}.20</time><h2>${heads[i]}</h2></header><div class="live-post-text"><p>${esc(t)}</p></div><footer><button>Share</button></footer></article>`).join('')}</div><button>Show more</button></main>${bottom}`,
    ),
  };
};

const listicle: Setting = (s) => {
  const things = s.paragraphs
    .slice(1)
    .map(
      (_, i) =>
        `${i + 1}. ${['The harbour steps', 'Old mill', 'Glass bridge', 'Market hall', 'Signal box', 'Salt house', 'North gate'][i % 7]}`,
    );
  return {
    gold: [s.paragraphs[0] ?? '', ...s.paragraphs.slice(1).flatMap((t, i) => [things[i] as string, t])],
    html: doc(
      og(s),
      `${top}<div class="container"><h1>${esc(s.title)}</h1><div class="intro"><p>${esc(s.paragraphs[0] ?? '')}</p></div>${s.paragraphs
        .slice(1)
        .map(
          (t, i) =>
            `<div class="list-item"><h2>${things[i]}</h2><div class="list-img"><img src="${i}.jpg"><span class="src">Getting there / Example</span></div><p>${esc(t)}</p><a class="btn" href="/buy">Check prices</a></div>`,
        )
        .join('')}</div>${bottom}`,
    ),
  };
};

const orderedList: Setting = (s) =>
  doc(
    og(s),
    `${top}<div class="content-area"><h1>${esc(s.title)}</h1><ol class="points">${each(s.paragraphs, '<li>', '</li>')}</ol></div><div class="side"><h4>Trending now</h4>${list(STORIES)}</div>${bottom}`,
  );

const keyPoints: Setting = (s) => {
  const points = [
    'Crossing shut for at least two days',
    'Detour adds forty minutes',
    'Engineers expected on Thursday',
  ];
  return {
    gold: [...points, ...s.paragraphs],
    html: doc(
      linked(s),
      `${top}<article><h1>${esc(s.title)}</h1><div class="key-points"><ul>${each(points, '<li>', '</li>')}</ul></div><div class="article-copy">${set(s)}</div></article>${bottom}`,
    ),
  };
};

const interview: Setting = (s) => {
  const asked = [
    'What happened that morning?',
    'And who told you?',
    'Were you afraid?',
    'How did people react?',
    'Would you do it again?',
    'What comes next?',
  ];
  const gold = s.paragraphs.flatMap((t, i) => (i === 0 ? [t] : [asked[(i - 1) % asked.length] as string, t]));
  return {
    gold,
    html: doc(
      og(s),
      `${top}<div class="post-detail"><h1>${esc(s.title)}</h1><div class="author-line">Interview: ${s.author}</div>${gold.map((t) => (t.endsWith('?') && t.length < 40 ? `<p><strong>${t}</strong></p>` : `<p>${esc(t)}</p>`)).join('')}</div><div class="teasers">${STORIES.slice(
        0,
        4,
      )
        .map((t, i) => `<div class="teaser"><h3>${link(t)}</h3><p>${DECKS[i]}</p></div>`)
        .join('')}</div>${bottom}`,
    ),
  };
};

const photographs: Setting = (s) =>
  doc(
    og(s),
    `${top}<article><h1>${esc(s.title)}</h1><div class="slideshow" data-count="8">${[...CAPTIONS, ...CAPTIONS].map((t, i) => `<div class="slide"><img src="${i}.jpg"><div class="slide-text"><span>${i + 1} / 8</span><p>${t}</p></div></div>`).join('')}</div>${set(s, { 2: `<figure><img src="q.jpg"><figcaption>${CAPTIONS[1]} <span class="credit">Example Images</span></figcaption></figure>`, 4: `<div class="inline-photo"><img src="r.jpg"><div class="legend">${CAPTIONS[3]}</div></div>` })}</article>${bottom}`,
  );

const wall: Setting = (s) => ({
  gold: s.paragraphs.slice(0, 3),
  html: doc(
    linked(s, { isAccessibleForFree: false }),
    `${top}<article class="story"><h1>${esc(s.title)}</h1><div class="story-lead">${each(s.paragraphs.slice(0, 3))}</div><div class="gate"><div class="gate-fade"></div><h2>Keep reading for £1 a month</h2><p>Subscribers get every story, the archive back to 1987, two crosswords a day and our app without advertising.</p><div class="offers"><div class="offer"><h3>Digital</h3><p>Unlimited access on any device, cancel at any time before your next billing date.</p><a href="/buy">Choose</a></div><div class="offer"><h3>Digital and print</h3><p>Saturday and Sunday papers delivered to your door, and everything in Digital.</p><a href="/buy">Choose</a></div></div><p>Already a subscriber? ${link('Log in')}</p></div></article>${bottom}`,
  ),
});

const twoArticles: Setting = (s) =>
  doc(
    `${linked(s)}${og(s)}`,
    `${top}<div class="stream"><article class="item first"><h1>${esc(s.title)}</h1><div class="item-text">${set(s)}</div></article><article class="item"><h1>${STORIES[7]}</h1><div class="item-text">${each([...DECKS, ...REMARKS.map((t) => t.replace(/\bI\b/g, 'the writer'))])}</div></article></div>${bottom}`,
  );

const twoUnderHeadings: Setting = (s) =>
  doc(
    og(s),
    `${top}<div class="col"><div class="entry"><h2>${esc(s.title)}</h2>${set(s)}</div><div class="entry"><h2>${STORIES[7]}</h2>${each(DECKS)}</div></div>${bottom}`,
  );

const loudReaders: Setting = (s) =>
  doc(
    og(s),
    `${top}<div class="main-col"><h1>${esc(s.title)}</h1><div class="story-html">${set(s)}</div><div id="coral-thread" class="thread"><h2>Join the conversation</h2>${Array.from({ length: 4 }, (_, k) => REMARKS.map((t, i) => `<div class="coral coral-comment"><button class="coral-username">reader${k}${i}</button><time>${i + 1} hours ago</time><div class="coral-comment-content">${t} ${k}</div><button>Respect</button><button>Reply</button></div>`).join('')).join('')}</div></div>${bottom}`,
  );

const loudReadersHashed: Setting = (s) =>
  doc(
    og(s),
    `${top}<div class="x0a"><h1 class="x1b">${esc(s.title)}</h1><div class="x2c">${set(s, {}, '<p class="x9f">')}</div><div class="x3d"><h2 class="x4e">28 Comments</h2><ul class="x5f">${Array.from({ length: 4 }, (_, k) => REMARKS.map((t, i) => `<li class="x6a"><span class="x7b">reader${k}${i}</span><span class="x8c">${i + 1}h</span><p class="x9d">${t} ${k}</p><button>Reply</button></li>`).join('')).join('')}</ul></div></div>${bottom}`,
  );

const sections: Setting = (s) =>
  doc(
    linked(s),
    `${top}<main><h1>${esc(s.title)}</h1>${s.paragraphs
      .map(
        (t, i) =>
          `${i % 2 === 0 ? '<section class="article-section">' : ''}<p>${esc(t)}</p>${i % 2 === 1 || i === s.paragraphs.length - 1 ? `</section>${i < s.paragraphs.length - 1 ? `<section class="article-section-ad"><span>Story continues below advertisement</span><div id="gpt-${i}"></div></section>` : ''}` : ''}`,
      )
      .join(
        '',
      )}<section class="signup-section"><h3>The Breakfast Note</h3><p>${LETTER}</p></section><section><h2>More stories</h2>${STORIES.slice(
      0,
      4,
    )
      .map((t, i) => `<div><h3>${link(t)}</h3><p>${DECKS[i]}</p></div>`)
      .join('')}</section></main>${bottom}`,
  );

const footnotes: Setting = (s) => {
  const notes = [
    'The figures are those of the annual return and do not include the islands.',
    'See the minutes of the council of 4 February 2026, page 12.',
  ];
  return {
    gold: [...s.paragraphs, ...notes],
    html: doc(
      `<title>${esc(s.title)}</title>`,
      `<header><a href="/">Example essays</a></header><main class="post"><h1>${esc(s.title)}</h1><section class="post-content">${s.paragraphs.map((t, i) => `<p>${esc(t)}${i < 2 ? `<sup id="fnref:${i + 1}"><a href="#fn:${i + 1}" class="footnote-ref" role="doc-noteref"></a></sup>` : ''}</p>`).join('')}<div class="footnotes" role="doc-endnotes"><hr><ol>${notes.map((t, i) => `<li id="fn:${i + 1}"><p>${t} <a href="#fnref:${i + 1}" class="footnote-backref" role="doc-backlink">↩︎</a></p></li>`).join('')}</ol></div></section></main>`,
    ),
  };
};

const pulled: Setting = (s) => {
  const quote = (i: number) => esc(sentences(s.paragraphs[i] ?? '')[0] ?? '');
  return doc(
    og(s),
    `${top}<article><h1>${esc(s.title)}</h1>${set(s, { 0: `<aside class="zitat"><p>${quote(2)}</p></aside>`, 2: `<div class="c-hl"><span>“</span><p>${quote(4)}</p></div>`, 3: `<blockquote class="wp-block-pullquote"><p>${quote(5)}</p><cite>A witness</cite></blockquote>` })}</article>${bottom}`,
  );
};

const tweets: Setting = (s) =>
  doc(
    linked(s),
    `${top}<article><h1>${esc(s.title)}</h1><div class="text-body">${set(s, {
      1: `<blockquote class="twitter-tweet" data-lang="en"><p lang="en" dir="ltr">We are aware of the disruption and thank everybody for their patience tonight. <a href="https://t.co/x">pic.twitter.com/x</a></p>&mdash; County Council (@examplecouncil) <a href="https://twitter.com/x/status/1">March 11, 2026</a></blockquote><script async src="https://platform.twitter.com/widgets.js"></script>`,
      3: `<blockquote class="instagram-media" data-instgrm-captioned><div><a href="https://www.instagram.com/p/x/">View this post on Instagram</a><p><a href="https://www.instagram.com/p/x/">A post shared by Example Council (@examplecouncil)</a></p></div></blockquote>`,
    })}</div></article>${bottom}`,
  );

const figures: Setting = (s) => {
  const rows = [
    ['Year', 'Crossings', 'Delays'],
    ['2023', '41,200', '310'],
    ['2024', '43,950', '288'],
    ['2025', '39,870', '402'],
  ];
  return {
    gold: [...s.paragraphs.slice(0, 3), ...rows.map((row) => row.join(' ')), ...s.paragraphs.slice(3)],
    html: doc(
      og(s),
      `${top}<article><h1>${esc(s.title)}</h1><div class="rte">${each(s.paragraphs.slice(0, 3))}<div class="table-wrap"><table><thead><tr>${(rows[0] as string[]).map((c) => `<th>${c}</th>`).join('')}</tr></thead><tbody>${rows
        .slice(1)
        .map((row) => `<tr>${row.map((c) => `<td>${c}</td>`).join('')}</tr>`)
        .join(
          '',
        )}</tbody></table></div>${each(s.paragraphs.slice(3))}</div></article><div class="aside-col">${list(STORIES)}</div>${bottom}`,
    ),
  };
};

const shortLines: Setting = (s) => {
  const gold = s.paragraphs.flatMap(sentences);
  return {
    gold,
    html: doc(
      og(s),
      `${top}<div class="art"><h1>${esc(s.title)}</h1><div class="art-body-x">${each(gold)}</div><div class="tagline">More on: ${link('Roads')} ${link('Council')}</div></div>${bottom}`,
    ),
  };
};

const partHeadings: Setting = (s) => {
  const heads = ['How it began', 'The long wait', 'What the county says'];
  return {
    gold: s.paragraphs.flatMap((t, i) =>
      i > 0 && i % 2 === 0 && i / 2 - 1 < 3 ? [heads[i / 2 - 1] as string, t] : [t],
    ),
    html: doc(
      linked(s),
      `${top}<article><h1>${esc(s.title)}</h1>${s.paragraphs.map((t, i) => `${i > 0 && i % 2 === 0 && i / 2 - 1 < 3 ? `<h2>${heads[i / 2 - 1]}</h2>` : ''}<p>${esc(t)}</p>`).join('')}<h2>What to read next</h2>${list(STORIES.slice(0, 5))}</article>${bottom}`,
    ),
  };
};

const columnist: Setting = (s) =>
  doc(
    og(s),
    `${top}<main><div class="portrait"><img src="w.jpg"><div class="who">${s.author}</div><div class="what">Columnist</div></div><h1>${esc(s.title)}</h1><div class="col-text">${set(s)}<p><em>${BIO(s.author)}</em></p><p><em>The views in this column are the writer's own. Follow her on social media at @example or write to letters@example.org.</em></p></div></main><div class="reco"><h3>Readers also liked</h3>${STORIES.map((t) => `<p>${link(t)}</p>`).join('')}</div>${bottom}`,
  );

const cardsBetween: Setting = (s) => {
  const card = (i: number) =>
    `<div class="zz1"><div class="zz2"><img src="${i}.jpg"></div><div class="zz3"><span class="zz4">Politics</span><a class="zz5" href="/c">${STORIES[i]}</a><p class="zz6">${DECKS[i]}</p></div></div>`;
  return doc(
    linked(s),
    `${top}<div class="zz7"><h1>${esc(s.title)}</h1>${set(s, { 0: card(0), 2: card(1), 4: card(3) }, '<p class="zz8">')}</div>${bottom}`,
  );
};

const quotedLetter: Setting = (s) =>
  doc(
    og(s),
    `${top}<article><h1>${esc(s.title)}</h1><div class="prose">${s.paragraphs.map((t, i) => (i % 2 === 1 ? `<blockquote><p>${esc(t)}</p></blockquote>` : `<p>${esc(t)}</p>`)).join('')}</div></article>${bottom}`,
  );

const folded: Setting = (s) => {
  const heads = [
    'When did it happen?',
    'Who is affected?',
    'What can travellers do?',
    'Is it over?',
    'Who pays?',
    'Where can I ask?',
    'What about schools?',
  ];
  return {
    gold: s.paragraphs.flatMap((t, i) => (i === 0 ? [t] : [heads[(i - 1) % 7] as string, t])),
    html: doc(
      og(s),
      `${top}<div class="explainer"><h1>${esc(s.title)}</h1><p>${esc(s.paragraphs[0] ?? '')}</p>${s.paragraphs
        .slice(1)
        .map(
          (t, i) =>
            `<details open class="fold"><summary>${heads[i % 7]}</summary><div><p>${esc(t)}</p></div></details>`,
        )
        .join('')}</div>${bottom}`,
    ),
  };
};

const paged: Setting = (s) =>
  doc(
    og(s),
    `${top}<div id="story"><h1>${esc(s.title)}</h1>${set(s)}<div class="pages"><span>Page 1 of 3</span> <a href="?page=2">2</a> <a href="?page=3">3</a> <a href="?page=2">Next page »</a></div><div class="tools"><a href="/p">Print</a> <a href="/s">Single page</a></div></div>${bottom}`,
  );

export const kinds: Readonly<Record<string, Setting>> = {
  liveBlog,
  listicle,
  orderedList,
  keyPoints,
  interview,
  photographs,
  wall,
  twoArticles,
  twoUnderHeadings,
  loudReaders,
  loudReadersHashed,
  sections,
  footnotes,
  pulled,
  tweets,
  figures,
  shortLines,
  partHeadings,
  columnist,
  cardsBetween,
  quotedLetter,
  folded,
  paged,
};
