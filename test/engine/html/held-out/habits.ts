/**
 * A story in habits of markup that no system owns: tables for layout, lines for paragraphs, copies for other readers, notices
 * longer than the story, other scripts. In: a story. Out: a page. Written before any of them was shown to the extractor.
 */
import { STORIES as TOLD } from '../../languages/stories.ts';
import {
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

const nestedTables: Setting = (s) =>
  `<html><head><title>${esc(s.title)}</title></head><body bgcolor="#ffffff" topmargin="0"><table border="0" cellpadding="0" cellspacing="0" width="760"><tr><td colspan="3"><img src="logo.gif" width="760" height="60"></td></tr><tr><td colspan="3" bgcolor="#003366">${SECTIONS.map((t) => `<a href="/s"><font color="#ffffff" size="1" face="Verdana">${t}</font></a>`).join(' <font color="#ffffff">|</font> ')}</td></tr>
<tr valign="top"><td width="130" bgcolor="#eeeeee"><table width="100%"><tr><td><font size="1"><b>TODAY</b><br>${STORIES.slice(
    0,
    4,
  )
    .map((t) => `<a href="/t">${t}</a><br><br>`)
    .join(
      '',
    )}</font></td></tr></table></td><td width="480"><table cellpadding="8"><tr><td><font face="Georgia" size="5"><b>${esc(s.title)}</b></font><br><font size="1">By ${s.author}<br>Posted: March 11, 2026</font></td></tr><tr><td><table align="right" width="200"><tr><td><img src="p.jpg" width="200"><br><font size="1">${CAPTIONS[0]}</font></td></tr></table><font face="Georgia" size="3">${each(s.paragraphs)}</font></td></tr><tr><td><font size="1"><a href="/e">E-mail this story</a> | <a href="/p">Printer-friendly version</a></font></td></tr></table></td><td width="150"><img src="ad.gif" width="120" height="600"></td></tr><tr><td colspan="3" align="center"><font size="1">${OWNER}</font></td></tr></table></body></html>`;

const lineBreaks: Setting = (s) =>
  doc(
    `<title>${esc(s.title)}</title>`,
    `<div class="wrap"><div class="top">${list(SECTIONS)}</div><div class="left"><h1>${esc(s.title)}</h1><div class="info">11.03.2026 18:20 / ${s.author}</div><div class="text"><img src="l.jpg" align="left">${s.paragraphs.map((t, i) => `${esc(t)}<br><br>${i === 2 ? '<div class="adv" id="adv-inline"><script>show()</script></div>' : ''}`).join('\n')}</div><div class="socials">${['Like', 'Tweet', '+1'].map((t) => link(t)).join(' ')}</div><div class="others"><b>Other news:</b><br>${STORIES.slice(
      0,
      5,
    )
      .map((t) => `<a href="/o">${t}</a><br>`)
      .join('')}</div></div></div>`,
  );

const fonts: Setting = (s) =>
  `<HTML><HEAD><TITLE>${esc(s.title)}</TITLE></HEAD><BODY TEXT=#000000 LINK=#0000CC><CENTER><IMG SRC="mast.gif"><BR><FONT SIZE=-1>[ ${SECTIONS.map((t) => `<A HREF="/s">${t}</A>`).join(' | ')} ]</FONT></CENTER><HR><BLOCKQUOTE><FONT SIZE=+2><B>${esc(s.title)}</B></FONT><P><FONT SIZE=-1><I>By ${s.author}, staff writer</I></FONT>${s.paragraphs.map((t) => `<P><FONT FACE="Times">${esc(t)}</FONT>`).join('\n')}</BLOCKQUOTE><HR><CENTER><FONT SIZE=-2>${OWNER}<BR><A HREF="mailto:news@example.org">Write to us</A></FONT></CENTER></BODY></HTML>`;

const unclosed: Setting = (s) =>
  `<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 3.2//EN"><HTML><HEAD><TITLE>${esc(s.title)} -- The Example</TITLE><BODY><TABLE WIDTH=100%><TR><TD VALIGN=TOP WIDTH=20%><UL>${SECTIONS.map((t) => `<LI><A HREF=/s>${t}</A>`).join('\n')}</UL><TD VALIGN=TOP><H2>${esc(s.title)}</H2><P><I>${s.author}</I><P>${s.paragraphs.map(esc).join('\n<P>')}<P><A HREF=/prev>Previous story</A> <A HREF=/next>Next story</A><TR><TD COLSPAN=2><HR><ADDRESS>${OWNER}</ADDRESS></TABLE>`;

const inFrames: Setting = (s) =>
  doc(
    og(s),
    `<nav>${list(SECTIONS)}</nav><div id="content"><h1>${esc(s.title)}</h1>${set(s, {
      0: '<iframe src="//player.example/1" title="video">Your browser does not support frames. Please upgrade to see the film of the day.</iframe>',
      2: `<div class="widget-holder"><object data="x.swf"><p>You need a newer version of the player to see this content. Get it from the maker's site for free.</p></object></div>`,
      4: '<iframe srcdoc="<p>An advertisement in a frame that nobody asked for, with a good many words in it.</p>"></iframe>',
    })}</div><div class="feet">${list(LEGAL_LINKS)}</div>`,
  );

const copies: Setting = (s) =>
  doc(
    linked(s),
    `<noscript><div class="warn"><p>This site works best with JavaScript. Without it some parts will be missing, such as the crossword, the comments and the weather.</p></div></noscript><header>${list(SECTIONS)}</header><main><h1>${esc(s.title)}</h1><div class="pic"><img class="lazy" data-src="n.jpg"><noscript><img src="n.jpg"><p>${CAPTIONS[1]}</p></noscript></div><div class="txt">${set(s)}</div><noscript>${set(s)}</noscript></main>`,
  );

const printed: Setting = (s) =>
  doc(
    og(s),
    `<div class="screen-only"><div class="bar">${list(SECTIONS)}</div><div class="c-main"><h1>${esc(s.title)}</h1><div class="c-copy">${set(s, { 1: `<div class="c-box"><b>Advertising</b></div>` })}</div></div></div><div class="print-version" style="display: none"><img src="logo-bw.gif"><h1>${esc(s.title)}</h1><p>From The Example, printed from example.org for personal use only</p>${set(s)}</div>`,
  );

const customElements: Setting = (s) =>
  doc(
    og(s),
    `<news-app><app-bar slot="top"><app-menu>${SECTIONS.map((t) => `<menu-item>${link(t)}</menu-item>`).join('')}</app-menu></app-bar><story-page><story-title><h1>${esc(s.title)}</h1></story-title><story-meta><story-author>${s.author}</story-author><relative-time datetime="${s.published}">3 days ago</relative-time></story-meta><share-bar><button>Share</button></share-bar><story-text>${s.paragraphs.map((t, i) => `<text-block><p>${esc(t)}</p></text-block>${i === 1 ? '<ad-slot><span>Advertisement</span></ad-slot>' : ''}${i === 3 ? `<read-more><span>Read more</span>${link(STORIES[1] as string)}</read-more>` : ''}`).join('')}</story-text></story-page><story-river>${STORIES.map((t, i) => `<river-card><h3>${link(t)}</h3><p>${DECKS[i % 6]}</p></river-card>`).join('')}</story-river><app-footer><p>${OWNER}</p></app-footer></news-app>`,
  );

const customText: Setting = (s) =>
  doc(
    `<title>${esc(s.title)}</title>`,
    `<x-page><x-head><x-link>${link('Home')}</x-link></x-head><x-body><h1>${esc(s.title)}</h1>${s.paragraphs.map((t) => `<x-paragraph style="display:block">${esc(t)}</x-paragraph>`).join('\n')}</x-body><x-foot>${OWNER}</x-foot></x-page>`,
  );

const spans: Setting = (s) =>
  doc(
    og(s),
    `<div id="app"><div class="css-view-1dbjc4n r-1awozwy">${SECTIONS.map((t) => `<div class="css-view-1dbjc4n r-18u37iz"><a href="/s" role="link" class="css-4rbku5 css-18t94o4"><div dir="auto" class="css-901oao r-1awozwy">${t}</div></a></div>`).join('')}</div><div class="css-view-1dbjc4n r-150rngu"><div dir="auto" role="heading" aria-level="1" class="css-901oao r-ubezar">${esc(s.title)}</div><div dir="auto" class="css-901oao r-1b43r93">${s.author}</div><div class="css-view-1dbjc4n r-eqz5dr">${s.paragraphs.map((t) => `<div class="css-view-1dbjc4n r-zl2h9q"><div dir="auto" class="css-901oao r-16dba41"><span class="css-901oao css-16my406">${esc(t)}</span></div></div>`).join('')}</div></div><div class="css-view-1dbjc4n r-13awgt0">${STORIES.map((t) => `<a href="/s" role="link" class="css-4rbku5"><div dir="auto" class="css-901oao r-16dba41">${t}</div><div dir="auto" class="css-901oao">4 hours ago</div></a>`).join('')}</div></div>`,
  );

const preformatted: Setting = (s) =>
  doc(
    `<title>${esc(s.title)}</title>`,
    `<p><a href="/">Archive</a> &gt; <a href="/w">Wire</a></p><h1>${esc(s.title)}</h1><pre>\n${s.paragraphs.map((t) => esc(t).replace(/(.{50,66}) /g, '$1\n')).join('\n\n')}\n</pre><hr><p><a href="/1">Next document</a></p>`,
  );

const longNotice: Setting = (s) =>
  doc(
    og(s),
    `<div class="k1 k2"><div class="k3">${SECTIONS.map((t) => link(t)).join(' ')}</div><div class="k4"><h1>${esc(s.title)}</h1>${set(s, {}, '<p class="k5">')}</div></div><div class="q1" role="dialog" aria-modal="true" aria-label="Privacy"><div class="q2"><h2>We value your privacy</h2>${each([...COOKIES, ...COOKIES.map((t) => t.replace('We', 'Our partners')), ...COOKIES.map((t) => `In detail: ${t}`)], '<p class="q3">')}<button>Reject all</button><button>Accept all</button></div></div>`,
  );

const noticeFirst: Setting = (s) =>
  doc(
    `<title>${esc(s.title)} | The Example</title>`,
    `<div id="onetrust-consent-sdk"><div class="onetrust-pc-dark-filter"></div><div id="onetrust-pc-sdk" class="otPcCenter"><h2 id="ot-pc-title">Privacy Preference Center</h2><div id="ot-pc-content">${each([...COOKIES, ...COOKIES.map((t) => `More on this. ${t}`)])}<h3>Manage Consent Preferences</h3>${COOKIES.map((t) => `<div class="ot-accordion-layout"><h4>Always Active</h4><p class="ot-category-desc">${t}</p></div>`).join('')}</div></div></div><div class="page"><div class="hd">${list(SECTIONS)}</div><div class="bd"><h1>${esc(s.title)}</h1><div>${set(s)}</div></div></div>`,
  );

const wordMarkup: Setting = (s) =>
  doc(
    `<title>${esc(s.title)}</title>`,
    `<div id="menu">${list(SECTIONS)}</div><div class="WordSection1"><p class="MsoTitle"><b><span style="font-size:20pt">${esc(s.title)}<o:p></o:p></span></b></p><p class="MsoNormal"><span lang="EN-GB"><o:p>&nbsp;</o:p></span></p>${s.paragraphs.map((t) => `<p class="MsoNormal" style="margin-bottom:0cm"><span lang="EN-GB" style="font-family:Calibri">${esc(t)}<o:p></o:p></span></p><p class="MsoNormal"><o:p>&nbsp;</o:p></p>`).join('')}</div><div id="bottom">${OWNER}</div>`,
  );

const definitions: Setting = (s) =>
  doc(
    og(s),
    `<div class="nav">${list(SECTIONS)}</div><div class="detail"><h1>${esc(s.title)}</h1><div class="cont_view"><dl>${s.paragraphs.map((t) => `<dd>${esc(t)}</dd>`).join('')}</dl></div><div class="view_sns"><ul><li>Print</li><li>Scrap</li></ul></div></div><div class="rank"><h3>Top 10</h3><ol>${STORIES.map((t) => `<li>${link(t)}</li>`).join('')}</ol></div>`,
  );

const articleInForm: Setting = (s) =>
  `<!DOCTYPE html><html><head><title>${esc(s.title)}</title></head><body><form name="aspnetForm" method="post" action="story.aspx" id="aspnetForm"><div><input type="hidden" name="__VIEWSTATE" value="dDwtMTA"></div><div id="ctl00_header">${list(SECTIONS)}</div><table id="ctl00_outer"><tr><td id="ctl00_left"><div id="ctl00_menu">${list(STORIES)}</div></td><td><span id="ctl00_cph_lblTitle" class="Title">${esc(s.title)}</span><div id="ctl00_cph_story"><span id="ctl00_cph_lblBody">${each(s.paragraphs)}</span></div></td></tr></table><div id="ctl00_footer"><span>${OWNER}</span></div></form></body></html>`;

/** The texts of one language, without the lines that are furniture there. */
function toldIn(lang: 'ar' | 'zh' | 'fr'): { title: string; gold: string[] } {
  const { first, second, other, furniture } = TOLD[lang] as (typeof TOLD)[string];
  const gold = [first, second, other]
    .flatMap(({ text }) => text.split('\n\n'))
    .filter((line) => line.length > 40 && !furniture.some((piece) => line.startsWith(piece)));
  return { title: first.title, gold };
}

const arabic: Setting = (): Page => {
  const { title, gold } = toldIn('ar');
  return {
    gold,
    html: doc(
      `<title>${title}</title><meta property="og:title" content="${title}">`,
      `<div class="header"><ul>${['الرئيسية', 'سياسة', 'رياضة', 'ثقافة'].map((t) => `<li><a href="/s">${t}</a></li>`).join('')}</ul></div><div class="container"><h1>${title}</h1><div class="wysiwyg">${each(gold)}</div><div class="more"><h2>اقرأ أيضا</h2><ul>${['جسور قديمة تنتظر الترميم منذ سنوات', 'أمطار غزيرة في الشمال خلال الأسبوع'].map((t) => `<li><a href="/t">${t}</a></li>`).join('')}</ul></div></div><div class="footer"><p>جميع الحقوق محفوظة لموقع المثال ٢٠٢٦</p></div>`,
      'ar',
    ),
  };
};

const chinese: Setting = (): Page => {
  const { title, gold } = toldIn('zh');
  return {
    gold,
    html: doc(
      `<title>${title}_示例新闻网</title>`,
      `<div class="top">${['首页', '国内', '国际', '财经', '体育'].map((t) => `<a href="/s">${t}</a>`).join('')}</div><div class="box"><div class="path"><a href="/">首页</a> &gt; <a href="/c">社会</a> &gt; 正文</div><h1>${title}</h1><div class="info">2026年03月14日 09:30 来源：示例新闻</div><div class="left_zw">${each(gold, '<p>\u3000\u3000')}</div><div class="bianji">（责任编辑：王样本）</div><div class="tuijian"><h3>推荐阅读</h3><ul>${['春季招聘会下周在体育馆举行', '市图书馆延长周末开放时间', '新地铁线路将于年底通车'].map((t) => `<li><a href="/t">${t}</a></li>`).join('')}</ul></div></div><div class="foot">版权所有 示例新闻网 未经授权禁止转载</div>`,
      'zh-CN',
    ),
  };
};

const japanese: Setting = (): Page => {
  const gold = [
    '緑川町は十四日、老朽化した町立図書館を建て替える計画を発表した。新しい建物は駅前の広場に移り、三年後の春に開館する予定だという。',
    '町によると、総事業費は約十二億円で、このうち半分を国の補助金でまかなう。残りは町の積立金と寄付金を充てる方針だ。',
    '町長の山田見本氏は記者会見で「子どもからお年寄りまで、毎日立ち寄れる場所にしたい」と述べた。',
    '一方、現在の図書館の近くに住む人からは、通いにくくなるとの声も上がっている。町は来月、住民説明会を三回開く。',
  ];
  return {
    gold,
    html: doc(
      '<title>町立図書館を駅前に移転へ | 見本新聞</title><meta property="og:title" content="町立図書館を駅前に移転へ">',
      `<header id="gHeader"><ul>${['トップ', '社会', '経済', 'スポーツ'].map((t) => `<li><a href="/s">${t}</a></li>`).join('')}</ul></header><div id="wrap"><h1 class="ttl">町立図書館を駅前に移転へ</h1><p class="date">2026年3月14日 9時30分</p><div class="honbun">${gold.map((t) => `\u3000${t}<br>\n<br>\n`).join('')}</div><ul class="sns"><li>シェア</li><li>ツイート</li></ul><div class="kanren"><h2>関連記事</h2><ul>${['老朽化する橋の点検、町が前倒し', '駅前広場の工事始まる'].map((t) => `<li><a href="/t">${t}</a></li>`).join('')}</ul></div><div class="rank"><h2>アクセスランキング</h2><ol><li><a href="/1">大雨で橋が崩落、三人けが</a></li></ol></div></div><footer><p>無断転載を禁じます。著作権は見本新聞社に帰属します。</p></footer>`,
      'ja',
    ),
  };
};

const french: Setting = (): Page => {
  const { title, gold } = toldIn('fr');
  return {
    gold,
    html: doc(
      `<title>${title}</title><meta property="og:title" content="${title}">`,
      `<div class="bandeau"><p>Avec votre accord, nos partenaires et nous utilisons des cookies pour stocker des informations personnelles comme votre visite sur ce site.</p><button>Tout accepter</button></div><div class="menu-principal"><ul>${['Accueil', 'Monde', 'Sport'].map((t) => `<li><a href="/s">${t}</a></li>`).join('')}</ul></div><section class="contenu"><h1>${title}</h1><p class="signature">Par Jeanne Exemple</p><div class="corps">${each(gold.slice(0, 2))}<div class="a-lire"><strong>À lire aussi :</strong> <a href="/x">Ponts anciens : la carte des ouvrages à surveiller</a></div>${each(gold.slice(2))}</div><div class="abonnez"><h3>Restez informés</h3><p>Recevez chaque matin l’essentiel de l’actualité dans votre boîte de réception.</p></div><div class="plus-lus"><h3>Les plus lus</h3><ul>${['Vide-grenier du dimanche', 'La météo du week-end'].map((t) => `<li><a href="/t">${t}</a></li>`).join('')}</ul></div></section><div class="mentions"><p>Tous droits réservés. Toute reproduction interdite sans l’accord de l’éditeur.</p></div>`,
      'fr',
    ),
  };
};

const commentsFirst: Setting = (s) =>
  doc(
    og(s),
    `<div id="reader-panel" class="panel panel-discussion"><h3>${REMARKS.length} responses</h3>${REMARKS.map((t, i) => `<div class="panel-item"><b>reader${i}</b><p>${t}</p><a href="/r">Reply</a></div>`).join('')}</div><div id="story-panel" class="panel"><h1>${esc(s.title)}</h1>${set(s)}<p><small>${LETTER}</small></p></div>`,
  );

export const habits: Readonly<Record<string, Setting>> = {
  nestedTables,
  lineBreaks,
  fonts,
  unclosed,
  inFrames,
  copies,
  printed,
  customElements,
  customText,
  spans,
  preformatted,
  longNotice,
  noticeFirst,
  wordMarkup,
  definitions,
  articleInForm,
  arabic,
  chinese,
  japanese,
  french,
  commentsFirst,
};
