/**
 * A story as publishing systems set it, each by its own habits of markup and names. In: a story. Out: a page. Written from what is
 * known of the systems, before any of them was shown to the extractor; nothing here was copied from a page.
 */
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
  REMARKS,
  SECTIONS,
  type Setting,
  STORIES,
  set,
} from './pieces.ts';

const wordpressClassic: Setting = (s) =>
  doc(
    og(s),
    `<div id="page" class="hfeed site"><header id="masthead" class="site-header"><h1 class="site-title"><a href="/" rel="home">The Example</a></h1><nav id="site-navigation" class="main-navigation">${list(SECTIONS, 'nav-menu')}</nav></header>
<div id="main" class="wrapper"><div id="primary" class="site-content"><div id="content" role="main"><article id="post-4711" class="post-4711 post type-post status-publish format-standard hentry category-local tag-council tag-related">
<header class="entry-header"><h1 class="entry-title">${esc(s.title)}</h1></header><div class="entry-content"><div id="attachment_12" style="width: 650px" class="wp-caption aligncenter"><img class="size-full" src="a.jpg" alt=""><p class="wp-caption-text">${CAPTIONS[0]}</p></div>
${set(s)}<div class="sharedaddy sd-sharing-enabled"><div class="robots-nocontent sd-block sd-social"><h3 class="sd-title">Share this:</h3><div class="sd-content">${list(['Click to share on Facebook (Opens in new window)', 'Click to print (Opens in new window)'])}</div></div></div><div id="jp-relatedposts" class="jp-relatedposts"><h3 class="jp-relatedposts-headline"><em>Related</em></h3></div></div>
<footer class="entry-meta">This entry was posted in ${link('Local')} and tagged ${link('council')}, ${link('roads')} on ${link('March 11, 2026')} by <span class="by-author"><span class="author vcard"><a class="url fn n" href="/author" rel="author">${s.author}</a></span></span>.</footer></article>
<nav class="nav-single"><h3 class="assistive-text">Post navigation</h3><span class="nav-previous">${link(`← ${STORIES[1]}`)}</span><span class="nav-next">${link(`${STORIES[2]} →`)}</span></nav>
<div id="comments" class="comments-area"><h2 class="comments-title">${REMARKS.length} thoughts on “<span>${esc(s.title)}</span>”</h2><ol class="commentlist">${REMARKS.map((text, i) => `<li class="comment even thread-even depth-1"><article class="comment"><header class="comment-meta comment-author vcard"><cite><b class="fn">reader${i}</b></cite><time datetime="2026-03-12T10:00:00Z">March 12, 2026 at 10:00 am</time></header><section class="comment-content comment"><p>${text}</p></section></article></li>`).join('')}</ol><div id="respond"><h3>Leave a Reply</h3><form><p class="comment-notes">Your email address will not be published. Required fields are marked *</p></form></div></div></div></div>
<div id="secondary" class="widget-area" role="complementary"><aside class="widget"><h3 class="widget-title">Recent Posts</h3>${list(STORIES)}</aside></div></div><footer id="colophon"><div class="site-info"><a href="/">Proudly powered by WordPress</a></div></footer></div>`,
  );

const wordpressBlocks: Setting = (s) =>
  doc(
    og(s),
    `<div class="wp-site-blocks"><header class="wp-block-template-part"><div class="wp-block-group is-layout-flex"><p class="wp-block-site-title"><a href="/">The Example</a></p><nav class="wp-block-navigation">${list(SECTIONS)}</nav></div></header>
<main class="wp-block-group is-layout-flow"><div class="wp-block-group has-global-padding is-layout-constrained"><h1 class="wp-block-post-title">${esc(s.title)}</h1><div class="wp-block-template-part"><div class="wp-block-group"><div class="wp-block-post-date"><time datetime="${s.published}">11 March 2026</time></div><p>—</p><p>by</p><div class="wp-block-post-author-name">${s.author}</div></div></div>
<div class="entry-content wp-block-post-content is-layout-constrained">${set(
      s,
      {
        0: `<figure class="wp-block-image size-large"><img src="b.jpg"><figcaption class="wp-element-caption">${CAPTIONS[1]}</figcaption></figure>`,
        2: `<div class="wp-block-group has-background"><h4 class="wp-block-heading">Stay with us</h4><p>${LETTER}</p><div class="wp-block-jetpack-subscriptions__container"><form><input type="email" placeholder="Type your email…"><button>Subscribe</button></form></div></div>`,
        4: `<hr class="wp-block-separator"><ul class="wp-block-latest-posts__list wp-block-latest-posts">${STORIES.slice(
          0,
          3,
        )
          .map((t) => `<li>${link(t, 'wp-block-latest-posts__post-title')}</li>`)
          .join('')}</ul>`,
      },
      '<p class="wp-block-paragraph">',
    )}</div><div class="wp-block-group"><div class="wp-block-post-terms taxonomy-category">${link('Local')}</div></div></div>
<div class="wp-block-query"><h2 class="wp-block-heading">More posts</h2><ul class="wp-block-post-template">${STORIES.slice(
      3,
      7,
    )
      .map(
        (t, i) =>
          `<li class="wp-block-post post type-post"><h3 class="wp-block-post-title">${link(t)}</h3><div class="wp-block-post-excerpt"><p class="wp-block-post-excerpt__excerpt">${DECKS[i + 1]}</p></div></li>`,
      )
      .join('')}</ul></div></main><footer><p>${OWNER}</p></footer></div>`,
  );

const elementor: Setting = (s) => {
  const widget = (kind: string, inner: string) =>
    `<div class="elementor-element elementor-element-${kind.length}af3 elementor-widget elementor-widget-${kind}" data-element_type="widget"><div class="elementor-widget-container">${inner}</div></div>`;
  return doc(
    og(s),
    `<div class="elementor elementor-location-header"><section class="elementor-section"><div class="elementor-container">${widget('nav-menu', list(SECTIONS, 'elementor-nav-menu'))}</div></section></div>
<div class="elementor elementor-location-single post type-post hentry"><section class="elementor-section"><div class="elementor-container"><div class="elementor-column">${widget('theme-post-title', `<h1 class="elementor-heading-title">${esc(s.title)}</h1>`)}${widget('post-info', `<ul class="elementor-icon-list-items"><li><span>${s.author}</span></li><li><span>March 11, 2026</span></li></ul>`)}
${widget('theme-post-content', set(s))}${widget('share-buttons', ['Facebook', 'X', 'WhatsApp', 'Email'].map((n) => `<div class="elementor-share-btn"><span>${n}</span></div>`).join(''))}${widget('author-box', `<h4>${s.author}</h4><div class="elementor-author-box__bio">${BIO(s.author)}</div>`)}</div>
<div class="elementor-column">${widget('heading', '<h2>Popular this week</h2>')}${widget('posts', STORIES.map((t, i) => `<article class="elementor-post elementor-grid-item"><div class="elementor-post__text"><h3 class="elementor-post__title">${link(t)}</h3><div class="elementor-post__excerpt"><p>${DECKS[i % 6]}</p></div><a class="elementor-post__read-more" href="/x">Read More »</a></div></article>`).join(''))}</div></div></section></div><div class="elementor elementor-location-footer">${widget('text-editor', `<p>${OWNER}</p>`)}</div>`,
  );
};

const drupal: Setting = (s) =>
  doc(
    linked(s),
    `<div class="dialog-off-canvas-main-canvas" data-off-canvas-main-canvas><header role="banner"><nav role="navigation" class="block block-menu navigation menu--main">${list(SECTIONS, 'menu nav')}</nav></header><main role="main"><div class="layout-content"><div class="region region-content"><div data-drupal-messages-fallback class="hidden"></div>
<div id="block-page-title" class="block block-core"><h1 class="page-header"><span class="field field--name-title field--type-string">${esc(s.title)}</span></h1></div><article data-history-node-id="88" role="article" class="node node--type-article node--view-mode-full clearfix"><footer class="node__meta"><div class="node__submitted">Submitted by <span class="field field--name-uid">${s.author}</span> on <span class="field field--name-created">Wed, 11/03/2026 - 18:20</span></div></footer>
<div class="node__content clearfix"><div class="field field--name-field-image field--type-image field--label-hidden field__item"><img src="c.jpg"><div class="image-field-caption">${CAPTIONS[2]}</div></div><div class="clearfix text-formatted field field--name-body field--type-text-with-summary field--label-hidden field__item">${set(s, { 3: `<div data-embed-button="node" class="embedded-entity"><article class="node node--view-mode-teaser"><h2>${link(STORIES[4] as string)}</h2><p>${DECKS[4]}</p></article></div>` })}</div>
<div class="field field--name-field-tags field--label-inline"><div class="field__label">Tags</div><div class="field__items"><div class="field__item">${link('county')}</div><div class="field__item">${link('roads')}</div></div></div><section class="field field--name-comment comment-wrapper"><h2 class="title">Add new comment</h2></section></div></article>
<div class="views-element-container block block-views"><h2>See also</h2><div class="view-content">${STORIES.slice(
      0,
      4,
    )
      .map(
        (t, i) =>
          `<div class="views-row"><div class="views-field views-field-title"><span class="field-content">${link(t)}</span></div><div class="views-field views-field-body"><p>${DECKS[i]}</p></div></div>`,
      )
      .join(
        '',
      )}</div></div></div></div><aside class="layout-sidebar-second"><div class="region region-sidebar-second"><h2>Most viewed</h2>${list(STORIES)}</div></aside></main><footer role="contentinfo"><p>${OWNER}</p></footer></div>`,
  );

const joomla: Setting = (s) =>
  doc(
    `<title>${esc(s.title)}</title><meta name="generator" content="Joomla! - Open Source Content Management">`,
    `<div class="body"><div class="container"><header class="header"><div class="header-search"><form><label>Search ...</label></form></div></header><nav class="navigation">${list(SECTIONS, 'nav menu nav-pills')}</nav><div class="row-fluid"><main id="content" class="span9"><div id="system-message-container"></div><div class="item-page" itemscope itemtype="https://schema.org/Article"><meta itemprop="inLanguage" content="en-GB"><div class="page-header"><h2 itemprop="headline">${esc(s.title)}</h2></div>
<div class="icons"><div class="btn-group pull-right"><ul class="dropdown-menu"><li class="print-icon">${link('Print')}</li><li class="email-icon">${link('Email')}</li></ul></div></div><dl class="article-info muted"><dt class="article-info-term">Details</dt><dd class="createdby" itemprop="author" itemscope>Written by <span itemprop="name">${s.author}</span></dd><dd class="category-name">Category: ${link('Local news')}</dd><dd class="published"><time datetime="${s.published}" itemprop="datePublished">Published: 11 March 2026</time></dd><dd class="hits">Hits: 1042</dd></dl>
<div itemprop="articleBody">${set(s)}</div><ul class="pager pagenav"><li class="previous">${link('Prev')}</li><li class="next">${link('Next')}</li></ul></div></main><div id="aside" class="span3"><div class="well"><h3 class="page-header">Latest Articles</h3>${list(STORIES, 'latestnews mod-list')}</div><div class="custom"><p>${LETTER}</p></div></div></div></div></div>`,
  );

const blogger: Setting = (s) =>
  doc(
    `<title>The Example: ${esc(s.title)}</title>`,
    `<div class="content"><div class="content-outer"><div class="header section" id="header"><h1 class="title"><a href="/">The Example</a></h1><p class="description"><span>Notes from a small county, most mornings and some evenings.</span></p></div><div class="main-outer"><div class="columns"><div class="column-center-outer"><div class="main section" id="main"><div class="widget Blog" id="Blog1"><div class="blog-posts hfeed"><div class="date-outer"><h2 class="date-header"><span>Wednesday, 11 March 2026</span></h2><div class="date-posts"><div class="post-outer"><div class="post hentry uncustomized-post-template"><h3 class="post-title entry-title">${esc(s.title)}</h3>
<div class="post-body entry-content" id="post-body-77"><table align="center" class="tr-caption-container"><tbody><tr><td><a href="x.jpg"><img src="x.jpg"></a></td></tr><tr><td class="tr-caption">${CAPTIONS[3]}</td></tr></tbody></table>${s.paragraphs.map(esc).join('<br /><br />\n')}<div style="clear: both;"></div></div>
<div class="post-footer"><div class="post-footer-line"><span class="post-author vcard">Posted by <span class="fn">${s.author}</span></span> <span class="post-timestamp">at <a class="timestamp-link" href="/p"><abbr class="published" title="${s.published}">18:20</abbr></a></span></div><div class="post-share-buttons">${['Email This', 'BlogThis!', 'Share to X'].map((t) => link(t, 'goog-inline-block share-button')).join('')}</div><span class="post-labels">Labels: ${link('county')}, ${link('weather')}</span></div></div><div class="comments" id="comments"><h4>${REMARKS.length} comments:</h4><div id="Blog1_comments-block-wrapper"><dl class="avatar-comment-indent">${REMARKS.map((t, i) => `<dt class="comment-author">Anonymous ${i} said...</dt><dd class="comment-body"><p>${t}</p></dd><dd class="comment-footer">12 March 2026 at 09:0${i}</dd>`).join('')}</dl></div><p class="comment-footer">${link('Post a Comment')}</p></div></div></div></div></div><div class="blog-pager">${link('Newer Post')} ${link('Older Post')} ${link('Home')}</div><div class="blog-feeds"><div class="feed-links">Subscribe to: ${link('Post Comments (Atom)')}</div></div></div></div></div>
<div class="column-right-outer"><aside><div class="widget BlogArchive"><h2>Blog Archive</h2>${list(['2026 (41)', '2025 (203)', '2024 (188)'])}</div><div class="widget Profile"><h2>About Me</h2><p>I write about the place I live in. Views are mine alone and not those of my employer or my dog.</p></div></aside></div></div></div></div></div>`,
  );

const ghost: Setting = (s) =>
  doc(
    linked(s),
    `<div class="gh-viewport"><header id="gh-navigation" class="gh-navigation"><nav class="gh-navigation-menu">${list(SECTIONS)}</nav></header><main class="gh-main"><article class="gh-article post"><header class="gh-article-header gh-canvas"><a class="gh-article-tag" href="/t">Local</a><h1 class="gh-article-title is-title">${esc(s.title)}</h1><div class="gh-article-meta"><h4 class="gh-article-author-name">${s.author}</h4><div class="gh-article-meta-content"><time datetime="2026-03-11">11 Mar 2026</time><span class="gh-article-meta-length">— 4 min read</span></div></div><figure class="gh-article-image"><img src="g.jpg"><figcaption>${CAPTIONS[0]}</figcaption></figure></header>
<section class="gh-content gh-canvas is-body">${set(s, {
      1: `<figure class="kg-card kg-bookmark-card"><a class="kg-bookmark-container" href="/y"><div class="kg-bookmark-content"><div class="kg-bookmark-title">${STORIES[5]}</div><div class="kg-bookmark-description">${DECKS[5]}</div></div></a></figure>`,
      3: `<div class="kg-card kg-signup-card kg-width-regular"><div class="kg-signup-card-content"><h2 class="kg-signup-card-heading">Never miss a story</h2><p class="kg-signup-card-subheading">${LETTER}</p></div></div>`,
    })}</section></article><div class="gh-comments gh-canvas"><header class="gh-comments-header"><h2 class="gh-comments-title">Member discussion</h2></header></div></main>
<section class="gh-container is-grid gh-outer"><h2 class="gh-container-title">Read more</h2><div class="gh-feed">${STORIES.slice(
      0,
      4,
    )
      .map(
        (t, i) =>
          `<article class="gh-card post"><a class="gh-card-link" href="/z"><h3 class="gh-card-title is-title">${t}</h3><p class="gh-card-excerpt is-body">${DECKS[i]}</p><footer class="gh-card-meta"><span class="gh-card-author">By ${s.author}</span></footer></a></article>`,
      )
      .join(
        '',
      )}</div></section><footer class="gh-footer"><div class="gh-footer-signup"><h2>Sign up for more like this.</h2></div></footer></div>`,
  );

const substack: Setting = (s) =>
  doc(
    og(s, 'The Example Letter'),
    `<div id="entry"><div id="main" class="main typography"><div class="pencraft pc-display-contents pubTheme-yiXxQA"><div class="main-menu">${link('Home')} ${link('Archive')} ${link('About')}</div></div><div class="single-post-container"><div class="container"><div class="single-post"><article class="typography newsletter-post post"><div role="region" aria-label="Post header" class="post-header"><h1 class="post-title published">${esc(s.title)}</h1><h3 class="subtitle">${esc(s.paragraphs[0] ?? '')}</h3><div class="pencraft pc-display-flex byline-wrapper"><div class="pencraft">${link(s.author)}</div><div class="pencraft">Mar 11, 2026</div><div class="like-button-container post-ufi-button"><div class="label">214</div></div><div>Share</div></div></div>
<div class="visibility-check"></div><div><div class="available-content"><div dir="auto" class="body markup">${each(s.paragraphs.slice(1, 3))}<div class="captioned-image-container"><figure><a class="image-link" href="i.jpg"><div class="image2-inset"><picture><img src="i.jpg"></picture></div></a><figcaption class="image-caption">${CAPTIONS[3]}</figcaption></figure></div>
<div class="subscription-widget-wrap" data-attrs="{}"><div class="subscription-widget show-subscribe"><div class="preamble"><p class="cta-caption">The Example Letter is a reader-supported publication. To receive new posts and support my work, consider becoming a free or paid subscriber.</p></div><form><input type="email"><button>Subscribe</button></form></div></div>${each(s.paragraphs.slice(3))}<p class="button-wrapper"><a class="button primary" href="/s"><span>Share</span></a></p></div></div></div><div class="post-footer"><div>214 Likes</div><div>31 Restacks</div></div></article></div></div>
<div class="container comments-section"><h4>Discussion about this post</h4><div class="comment-list">${REMARKS.map((t, i) => `<div class="comment"><div class="comment-meta">Reader ${i} · Mar 12</div><div class="comment-body"><p><span>${t}</span></p></div></div>`).join('')}</div></div><div class="portable-archive-list">${STORIES.map((t, i) => `<div class="pencraft"><a href="/p">${t}</a><div>${DECKS[i % 6]}</div></div>`).join('')}</div></div></div></div>`,
  );

const medium: Setting = (s) =>
  doc(
    linked(s),
    `<div id="root"><div class="a b c"><div class="d e f g"><div class="h k"><a href="/">Open in app</a><button>Sign up</button><a href="/in">Sign in</a></div></div><main class="l"><article class="meteredContent"><div class="n o"><div class="p q r"><section><div><div class="gj gk gl"><h1 id="7a1b" class="pw-post-title hr hs">${esc(s.title)}</h1><div class="speechify-ignore"><div class="bl bm"><a href="/@w"><p class="be b">${s.author}</p></a><span>·</span><button>Follow</button><div><span>4 min read</span><span>·</span><span>Mar 11, 2026</span></div></div><div class="pw-multi-vote"><p>--</p></div><div>3</div><div>Listen</div><div>Share</div></div></div>
${s.paragraphs.map((t, i) => `<p id="${i}f3c" class="pw-post-body-paragraph ne nf ng">${esc(t)}</p>${i === 1 ? `<figure class="ml mm"><div role="button" class="mn"><picture><img src="m.jpg"></picture></div><figcaption class="mo">${CAPTIONS[1]}</figcaption></figure>` : ''}`).join('')}</div></section></div></div></article></main>
<div class="q r"><div><a href="/tag/county"><div class="x">County</div></a><a href="/tag/life"><div class="x">Life</div></a></div><div><h2>Written by ${s.author}</h2><p>1.2K Followers</p><p class="y">${BIO(s.author)}</p></div><h2>More from ${s.author}</h2>${STORIES.slice(
      0,
      4,
    )
      .map(
        (t, i) =>
          `<div class="z"><a href="/m"><h2>${t}</h2><h3>${DECKS[i]}</h3></a><div><span>Feb ${i + 2}</span></div></div>`,
      )
      .join('')}<h2>Recommended from Medium</h2>${STORIES.slice(4)
      .map((t, i) => `<div class="z"><a href="/m"><h2>${t}</h2><h3>${DECKS[i]}</h3></a></div>`)
      .join('')}</div></div></div>`,
  );

const arc: Setting = (s) =>
  doc(
    `${linked(s)}${og(s)}`,
    `<div id="fusion-app" class="fusion-app layout-section"><header class="page-header"><div class="b-header-nav-chain"><nav class="b-header-nav-chain__top-layout">${list(SECTIONS)}</nav></div></header><section role="main" tabindex="-1" class="b-right-rail__main"><div class="b-right-rail__full-width-1"><h1 class="b-headline">${esc(s.title)}</h1><h2 class="b-subheadline">${esc(s.paragraphs[0] ?? '')}</h2></div><div class="c-grid b-right-rail__rail-container"><div class="c-stack b-right-rail__main-interior-item"><figure class="c-media-item"><img src="arc.jpg"><figcaption><span class="c-media-item__caption">${CAPTIONS[0]}</span><span class="c-media-item__credit">(T. Hollis/Example)</span></figcaption></figure><div class="b-byline"><span class="b-byline__by">By</span> <span class="b-byline__names">${link(s.author)}</span><time class="c-date b-date">March 11, 2026 at 6:20PM GMT</time></div>
<article class="b-article-body">${each(s.paragraphs.slice(1, 3), '<p class="c-paragraph">')}<div class="c-stack arcad-feature" data-style-direction="vertical"><div class="arcad-container"><div class="arcad ad-300">Advertisement</div></div></div><p class="c-paragraph b-article-body__interstitial-link"><i>[ </i>${link(STORIES[2] as string, 'c-link')}<i> ]</i></p>${each(s.paragraphs.slice(3), '<p class="c-paragraph">')}</article><div class="c-stack b-author-bio"><h2>${link(s.author)}</h2><p>${BIO(s.author)}</p></div><div class="b-results-list"><h2 class="c-heading">From Around the County</h2>${STORIES.slice(
      3,
    )
      .map((t, i) => `<article class="c-card"><h3>${link(t)}</h3><p>${DECKS[i]}</p></article>`)
      .join(
        '',
      )}</div></div><aside class="b-right-rail__right-rail"><h2>Most read</h2>${list(STORIES)}</aside></div></section><footer class="c-stack b-footer">${list(LEGAL_LINKS)}<p>${OWNER}</p></footer></div>`,
  );

const squarespace: Setting = (s) =>
  doc(
    og(s),
    `<div id="siteWrapper" class="clearfix site-wrapper"><header id="header" class="header theme-col--primary"><div class="header-nav">${SECTIONS.map((t) => `<div class="header-nav-item">${link(t)}</div>`).join('')}</div></header><main id="page" class="container" role="main"><article class="sections" data-page-sections="5f"><section class="page-section blog-item-wrapper"><div class="content-wrapper"><div class="content"><article class="h-entry entry blog-item-content-wrapper hentry author-x post-type-text" id="article-5f"><div class="blog-item-top-wrapper"><div class="blog-item-title"><h1 class="entry-title entry-title--large p-name">${esc(s.title)}</h1></div><div class="blog-item-meta-wrapper"><time class="dt-published blog-meta-item blog-meta-item--date"><span>11 Mar</span></time><div class="blog-meta-item blog-meta-item--author p-author">Written By ${link(s.author)}</div></div></div>
<div class="blog-item-content e-content"><div class="sqs-layout sqs-grid-12 columns-12"><div class="row sqs-row"><div class="col sqs-col-12 span-12"><div class="sqs-block html-block sqs-block-html"><div class="sqs-block-content"><div class="sqs-html-content">${each(s.paragraphs.slice(0, 3), '<p class="" style="white-space:pre-wrap;">')}</div></div></div><div class="sqs-block image-block sqs-block-image"><div class="sqs-block-content"><figure class="sqs-block-image-figure"><div class="image-block-wrapper"><img src="s.jpg"></div><figcaption class="image-caption-wrapper"><div class="image-caption"><p>${CAPTIONS[2]}</p></div></figcaption></figure></div></div><div class="sqs-block newsletter-block"><div class="sqs-block-content"><div class="newsletter-form-wrapper"><h2 class="newsletter-form-header-title">Subscribe</h2><div class="newsletter-form-header-description"><p>${LETTER}</p></div></div></div></div><div class="sqs-block html-block sqs-block-html"><div class="sqs-block-content"><div class="sqs-html-content">${each(s.paragraphs.slice(3), '<p class="" style="white-space:pre-wrap;">')}</div></div></div></div></div></div></div>
<div class="blog-item-author-profile-wrapper entry-author"><div class="author-name">${link(s.author)}</div><div class="author-bio"><p>${BIO(s.author)}</p></div></div></article></div></div></section><section class="item-pagination item-pagination--prev-next">${link(`Previous ${STORIES[0]}`)}${link(`Next ${STORIES[1]}`)}</section></article></main><footer class="sections"><p>${OWNER}</p></footer></div>`,
  );

const wix: Setting = (s) =>
  doc(
    og(s),
    `<div id="SITE_CONTAINER"><div id="main_MF" class="main_MF"><div id="SITE_HEADER">${list(SECTIONS)}</div><main id="PAGES_CONTAINER"><div id="TPASection_k1" class="comp-k1"><div class="sNXKT2 blog-post-page-font" data-hook="post-page"><div data-hook="post" class="tmKFg5"><div class="post-header"><ul class="post-metadata"><li data-hook="user-name">${s.author}</li><li><span data-hook="time-ago">Mar 11</span></li><li><span data-hook="time-to-read">3 min read</span></li></ul></div><h1 data-hook="post-title" class="UbhFJ7"><span class="blog-post-title-font">${esc(s.title)}</span></h1>
<div data-hook="post-description"><div class="moYC4O"><div data-rce-version="9" class="u9HwI"><div data-id="content-viewer" class="D-0ms">${s.paragraphs.map((t, i) => `<p class="aujbK _28x_V" dir="auto" id="viewer-${i}"><span class="_3zM-5">${esc(t)}</span></p><div type="empty-line" id="e${i}" data-hook="rcv-block${i}" data-breakout="normal"><div class="aujbK"><br role="presentation"></div></div>`).join('')}</div></div></div></div><div data-hook="post-main-actions"><button>Facebook</button><div class="views">318 views</div><div>0 comments</div><span>Post not marked as liked</span></div></div>
<div data-hook="related-posts"><div class="fJZh"><div>Recent Posts</div>${link('See All')}</div>${STORIES.slice(
      0,
      3,
    )
      .map(
        (t) =>
          `<div data-hook="related-posts__post" class="pu51Xe"><div class="ETPbIy">${link(t)}</div><div>0</div></div>`,
      )
      .join(
        '',
      )}</div><div data-hook="comments"><h2>Comments</h2><p>Commenting on this post isn't available anymore. Contact the site owner for more info.</p></div></div></div></main><div id="SITE_FOOTER"><p>©2026 by The Example. Proudly created with Wix.com</p></div></div></div>`,
  );

const amp: Setting = (s) =>
  `<!doctype html><html ⚡ lang="en"><head><meta charset="utf-8">${linked(s)}<style amp-boilerplate>body{visibility:hidden}</style></head><body><amp-sidebar id="sb" layout="nodisplay"><ul>${SECTIONS.map((t) => `<li>${link(t)}</li>`).join('')}</ul></amp-sidebar><amp-consent id="c" layout="nodisplay"><div id="ui">${each(COOKIES.slice(0, 2))}<button on="tap:c.accept">OK</button></div></amp-consent>
<header class="amp-wp-header"><div><a href="/">The Example</a></div></header><article class="amp-wp-article"><header class="amp-wp-article-header"><h1 class="amp-wp-title">${esc(s.title)}</h1><div class="amp-wp-meta amp-wp-byline"><span class="amp-wp-author author vcard">${s.author}</span></div><div class="amp-wp-meta amp-wp-posted-on"><time datetime="${s.published}">3 days ago</time></div></header><figure class="amp-wp-article-featured-image wp-caption"><amp-img src="a.jpg" width="600" height="400"></amp-img><p class="wp-caption-text">${CAPTIONS[1]}</p></figure><div class="amp-wp-article-content">${set(s, { 1: '<amp-ad width="300" height="250" type="doubleclick"><div placeholder>Advertisement</div></amp-ad>', 3: `<amp-carousel type="carousel" height="180"><figure><amp-img src="1.jpg"></amp-img><figcaption>${CAPTIONS[2]}</figcaption></figure><figure><amp-img src="2.jpg"></amp-img><figcaption>${CAPTIONS[3]}</figcaption></figure></amp-carousel>` })}</div><footer class="amp-wp-article-footer"><div class="amp-wp-meta amp-wp-tax-category">Categories: ${link('Local')}</div><div class="amp-wp-meta amp-wp-comments-link">${link('Leave a Comment')}</div></footer></article><amp-list><div role="list">${STORIES.map((t) => `<div role="listitem">${link(t)}</div>`).join('')}</div></amp-list><footer class="amp-wp-footer"><p>${OWNER}</p><a href="#top" class="back-to-top">Back to top</a></footer></body></html>`;

const next: Setting = (s) =>
  doc(
    og(s),
    `<div id="__next"><div class="Layout_root__x1"><header class="Header_bar__9a">${SECTIONS.map((t) => link(t, 'Header_item__q')).join('')}</header><div class="Grid_grid__77"><div class="Grid_main__a2"><div class="Eyebrow_e__1">Local</div><h1 class="Heading_h1__ab">${esc(s.title)}</h1><div class="Meta_row__1f"><span>${s.author}</span><span>11 March 2026</span></div>${set(s, { 2: `<div class="Promo_box__3d"><div class="Promo_label__77">Read also</div>${link(STORIES[6] as string)}</div>` }, '<div class="Text_block__c3"><p class="Text_p__00">', '</p></div>')}</div><div class="Grid_side__b9"><div class="List_title__88">Just in</div>${STORIES.map((t, i) => `<div class="Card_card__1x">${link(t)}<p class="Card_deck__0">${DECKS[i % 6]}</p></div>`).join('')}</div></div><div class="Footer_f__2"><p>${OWNER}</p></div></div></div><script id="__NEXT_DATA__" type="application/json">${JSON.stringify({ props: { pageProps: { title: s.title, blocks: s.paragraphs.map((text) => ({ type: 'paragraph', text })) } } }).replace(/</g, '\\u003c')}</script>`,
  );

const shell: Setting = (s) =>
  doc(
    linked(s, { articleBody: s.paragraphs.join('\n\n') }),
    `<div id="root"><div class="app-shell"><div class="spinner">Loading…</div></div></div><noscript>You need to enable JavaScript to run this app.</noscript><div class="app-footer"><p>${OWNER}</p><p>${COOKIES[0]}</p></div>`,
  );

const typo3: Setting = (s) =>
  doc(
    `<title>${esc(s.title)}: Example</title><meta name="generator" content="TYPO3 CMS">`,
    `<div id="top" class="page"><nav id="mainnavigation">${list(SECTIONS)}</nav><main id="maincontent"><div class="frame frame-default frame-type-list frame-layout-0"><div class="news news-single"><div class="article" itemscope itemtype="http://schema.org/Article"><div class="header"><h1 itemprop="headline">${esc(s.title)}</h1></div><div class="footer"><p><span class="news-list-date"><time itemprop="datePublished" datetime="2026-03-11">11.03.2026</time></span> <span class="news-list-author" itemprop="author">By ${s.author}</span></p></div><div class="teaser-text" itemprop="description"><p>${esc(s.paragraphs[0] ?? '')}</p></div><div class="news-img-wrap"><div class="outer"><div class="mediaelement mediaelement-image"><img src="t.jpg"></div><p class="news-img-caption">${CAPTIONS[3]}</p></div></div><div class="news-text-wrap" itemprop="articleBody">${each(s.paragraphs.slice(1), '<p class="bodytext">')}</div><div class="news-backlink-wrap">${link('Back')}</div><div class="news-related-wrap"><div class="news-related news-related-news"><h4>Related news</h4>${list(STORIES.slice(0, 4))}</div></div></div></div></div></main><footer id="page-footer"><p>${OWNER}</p></footer></div>`,
  );

const pieces: Setting = (s) =>
  doc(
    `${linked(s)}${og(s)}`,
    `<div id="__next"><div class="duet--navigation--navbar">${list(SECTIONS)}</div><main id="content"><article><div class="duet--article--lede _1ymtmqpj"><h1 class="_8enl991">${esc(s.title)}</h1><p class="duet--article--dangerously-set-cms-markup _8enl992">${esc(s.paragraphs[0] ?? '')}</p><div class="duet--article--article-byline">by ${link(s.author)} <time datetime="${s.published}">Mar 11, 2026, 6:20 PM UTC</time></div></div><div class="duet--layout--entry-body-container"><div class="duet--layout--entry-body"><div id="zephr-anchor" class="duet--article--article-body-component-container">${s.paragraphs
      .slice(1)
      .map(
        (t, i) =>
          `<div class="duet--article--article-body-component"><p class="duet--article--dangerously-set-cms-markup duet--article--standard-paragraph _1ymtmqpi">${esc(t)}</p></div>${i === 1 ? `<div class="duet--article--article-body-component"><div class="duet--recirculation--related-list"><p class="title">Related</p>${list(STORIES.slice(0, 2))}</div></div>` : ''}${i === 3 ? `<div class="duet--article--article-body-component"><div class="duet--article--newsletter"><h3>The Breakfast Note</h3><p>${LETTER}</p></div></div>` : ''}`,
      )
      .join(
        '',
      )}</div></div></div></article><div class="duet--recirculation--layout"><h2>Most Popular</h2><ol>${STORIES.map((t) => `<li>${link(t)}</li>`).join('')}</ol></div></main></div>`,
  );

const brightspot: Setting = (s) =>
  doc(
    linked(s),
    `<header class="Page-header"><div class="PageNavigation">${list(SECTIONS)}</div></header><div class="Page-content"><main class="Page-main"><div class="Page-headline-wrap"><h1 class="Page-headline">${esc(s.title)}</h1></div><div class="Page-lead"><div class="Carousel"><div class="Carousel-slide"><div class="CarouselSlide-media"><img src="1.jpg"></div><div class="CarouselSlide-info"><span class="CarouselSlide-infoDescription"><p>${CAPTIONS[0]}</p></span></div></div><div class="Carousel-slide"><div class="CarouselSlide-media"><img src="2.jpg"></div><div class="CarouselSlide-info"><span class="CarouselSlide-infoDescription"><p>${CAPTIONS[1]}</p></span></div></div></div></div><div class="Page-byline"><div class="Page-authors">By <a class="Link" href="/a">${s.author}</a></div><div class="Page-dateModified">Updated 6:20 PM GMT, March 11, 2026</div></div><div class="Page-actions">Share</div>
<div class="Page-twoColumn"><div class="Page-storyBody gtmMainScrollContent"><div class="RichTextStoryBody RichTextBody">${set(
      s,
      {
        0: '<div class="SovrnAd Advertisement"></div>',
        2: `<div class="Enhancement" data-align-center><div class="Enhancement-item"><div class="PageListEnhancementGeneric"><div class="PageListEnhancementGeneric-title"><div class="PageListEnhancementGeneric-title-text">Related Stories</div></div><div class="PageListEnhancementGeneric-items">${STORIES.slice(
          0,
          3,
        )
          .map((t) => `<div class="PagePromo"><div class="PagePromo-title">${link(t)}</div></div>`)
          .join('')}</div></div></div></div>`,
      },
    )}</div><div class="Page-authorInfo"><div class="AuthorInfo"><div class="AuthorInfo-name">${s.author}</div><div class="AuthorInfo-description">${BIO(s.author)}</div></div></div></div><aside class="Page-aside"><div class="PageList"><h2>Most read</h2>${list(STORIES)}</div></aside></div></main></div><footer class="Page-footer"><p>${OWNER}</p></footer>`,
  );

export const systems: Readonly<Record<string, Setting>> = {
  wordpressClassic,
  wordpressBlocks,
  elementor,
  drupal,
  joomla,
  blogger,
  ghost,
  substack,
  medium,
  arc,
  squarespace,
  wix,
  amp,
  next,
  shell,
  typo3,
  pieces,
  brightspot,
};
