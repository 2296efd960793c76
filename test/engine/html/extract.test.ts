/** What `extract` keeps, what it drops, and how it writes text. */
import { describe, expect, test } from 'vitest';
import { extract } from '../../../src/engine/index.ts';

const P1 =
  'The council said on Tuesday that the bridge over the Alder would stay closed until the end of May.';
const P2 =
  'Divers found that the river had washed out the gravel under two of the three piers, the report says.';
const P3 =
  'The repair will need about 1,200 tonnes of stone, which has to come by rail from the quarry at Kell.';
const P4 =
  'Two ferries will carry people on foot from Monday, the county said, and a third one is to follow in April.';
const P5 =
  'Shopkeepers on the south bank fear for their spring trade and have asked the council for help with the rent.';
const text = (html: string, url?: string) => extract({ html, url: url ?? null }).text;
const article = (inner: string) => `<html lang=en><body><article><h1>Bridge shut</h1>${inner}</article>`;

describe('text', () => {
  test('paragraphs are joined by a blank line, white space collapses, entities are decoded', () => {
    expect(
      text(article(`<p>${P1}\n   </p>\n<p>A&nbsp;&eacute;t&eacute; &amp; &#8220;more&#8221; than ${P2}</p>`)),
    ).toBe(`${P1}\n\nA\u00a0été & “more” than ${P2}`);
  });

  test('inline elements do not break words; blocks do', () => {
    expect(
      text(
        article(
          `<p><b>T</b>he <i>coun</i>cil <span>said</span> on Tuesday that the bridge would stay closed until May.</p><div>${P2}</div>${P3}`,
        ),
      ),
    ).toBe(`The council said on Tuesday that the bridge would stay closed until May.\n\n${P2}\n\n${P3}`);
  });

  test('one <br> breaks the line, two the paragraph', () => {
    expect(text(article(`<p>${P1}<br>${P2}<br><br>${P3}</p>`))).toBe(`${P1}\n${P2}\n\n${P3}`);
  });

  test('<pre> keeps its lines', () => {
    expect(
      text(
        article(
          `<p>${P1}</p><pre>water level\n  5.7 m   Sunday\n  5.1 m   Monday, when the divers came.</pre><p>${P3}</p>`,
        ),
      ),
    ).toContain('water level\n  5.7 m   Sunday\n  5.1 m   Monday, when the divers came.');
  });

  test('nothing is normalised: decomposed letters and odd spaces stay', () => {
    expect(text(article(`<p>Cafe\u0301 ${P1}</p>`))).toBe(`Cafe\u0301 ${P1}`);
  });
});

describe('what belongs to the story stays', () => {
  test.each([
    [
      'a list',
      `<ul><li>Lorries go by Kell Mill.</li><li>Cyclists get off and push.</li></ul>`,
      'Cyclists get off and push.',
    ],
    [
      'a list of links',
      `<ul><li><a href=//a.example>The engineer’s report of March 2026</a></li></ul>`,
      'engineer’s report',
    ],
    ['a quotation', `<blockquote>“What is missing is the ground,” he said.</blockquote>`, 'What is missing'],
    ['a table', `<table><tr><th>Day<th>Level<tr><td>Sunday<td>5.7 m</table>`, 'Sunday 5.7 m'],
    [
      'a table in a figure',
      `<figure><table><tr><td>Sunday<td>5.7 m</table><figcaption>Levels</figcaption></figure>`,
      'Sunday 5.7 m',
    ],
    ['a subheading', `<h2>What the divers saw</h2>`, 'What the divers saw'],
    ['a short sentence', `<p>Nobody was hurt.</p>`, 'Nobody was hurt.'],
  ])('%s', (_, html, kept) => {
    expect(text(article(`<p>${P1}</p>${html}<p>${P2}</p><p>${P3}</p>`))).toContain(kept);
  });

  test('a paragraph that scripts will fade in', () => {
    const faded = [P1, P2, P3].map((text) => `<p style="opacity:0">${text}</p>`).join('');
    expect(text(article(faded))).toBe([P1, P2, P3].join('\n\n'));
  });

  test('a wrapper with an unlucky name does not cost the article', () => {
    for (const name of ['has-sidebar', 'social', 'tag-comments', 'ad-free', 'promo'])
      expect(text(`<div class="${name}"><h1>Bridge</h1><p>${P1}</p><p>${P2}</p></div>`), name).toBe(
        `${P1}\n\n${P2}`,
      );
  });

  test('pieces of the body whose classes only style them', () => {
    for (const name of [
      'overflow-hidden rounded',
      'elementor-widget elementor-widget-text-editor',
      'md:hidden',
      'no-print',
      'read',
    ])
      expect(
        text(
          `<div><h1>Bridge</h1><div class="${name}"><p>${P1}</p></div><div class="b"><p>${P2}</p><p>${P3}</p></div></div>`,
        ),
        name,
      ).toBe(`${P1}\n\n${P2}\n\n${P3}`);
  });

  test('the standfirst in a header of its own', () => {
    expect(
      text(
        `<header><h1>Bridge</h1><p>${P3}</p></header><div class="article-body"><p>${P1}</p><p>${P2}</p></div>`,
      ),
    ).toBe(`${P3}\n\n${P1}\n\n${P2}`);
  });
});

describe('furniture goes', () => {
  test.each([
    [
      'a caption',
      `<figure><img src=a><figcaption>The bridge on Sunday, when the water stood at its highest level. Photo: A. Holt</figcaption></figure>`,
    ],
    [
      'a caption without its element',
      `<div><div><img src=a></div><div>The bridge on Sunday, when the water stood at its highest level.</div></div>`,
    ],
    [
      'related links',
      `<h3>Related stories</h3><ul><li><a href=/1>Ferry back in service after the storm of last week</a></li></ul>`,
    ],
    [
      'a pointer',
      `<p><strong>Read more: <a href=/1>Ferry back in service after the storm of last week</a></strong></p>`,
    ],
    [
      'a share bar',
      `<div class="share-bar"><a href=/f>Share</a> <a href=/m>Send</a> this with everybody you have ever met in your life, please</div>`,
    ],
    [
      'a newsletter box',
      `<p>Sign up for our newsletter and get the day’s stories in your inbox every morning.</p>`,
    ],
    [
      'a cookie notice',
      `<div id="cookieNotice"><p>We and our partners store information on a device, such as cookies, and process personal data for it.</p></div>`,
    ],
    [
      'a card',
      `<a href=/n><h3>Ferry back in service</h3><p>After a week without boats the islanders were glad to see the old ferry come round the point.</p></a>`,
    ],
    ['what is hidden', `<p hidden>${P3}</p><p style="display: none">${P3}</p>`],
    [
      'a form',
      `<form><label>Your name and the address at which we can reach you by post, please, if there is one</label></form>`,
    ],
  ])('%s', (_, html) => {
    expect(text(article(`<p>${P1}</p>${html}<p>${P2}</p>`))).toBe(`${P1}\n\n${P2}`);
  });

  test('comments, even when they outweigh the article', () => {
    const comments = Array.from({ length: 5 }, () => `<div class="comment"><p>${P3}</p></div>`).join('');
    expect(
      text(`<div><h1>Bridge</h1><p>${P1}</p><p>${P2}</p></div><section id="comments">${comments}</section>`),
    ).toBe(`${P1}\n\n${P2}`);
  });

  test('comments that only their head gives away; a heading of one word cuts nothing', () => {
    const body = [P1, P2, P3, P4, P5];
    const page = (head: string) =>
      `<div><h1>Bridge</h1>${body.map((p) => `<p>${p}</p>`).join('')}<h3>${head}</h3><p>Shame on them all, say I.</p></div>`;
    expect(text(page('8 comments'))).toBe(body.join('\n\n'));
    expect(text(page('Leave a reply'))).toBe(body.join('\n\n'));
    expect(text(page('Discussion'))).toContain('Shame on them');
  });

  test('what is shown twice: a pulled quotation, a paragraph for other screens; short lines may be said again', () => {
    const pulled = `<blockquote class="x">“${P2.slice(0, 70)}”</blockquote>`;
    const steps = '<p>Mind the step.</p>';
    expect(
      text(
        article(
          `<p>${P1}</p>${steps}<p>${P2}</p>${pulled}<p class=wide>${P3}</p><p class=narrow>${P3}</p>${steps}`,
        ),
      ),
    ).toBe([P1, 'Mind the step.', P2, P3, 'Mind the step.'].join('\n\n'));
  });

  test('other stories after the last paragraph: links, cards, what stands below their head', () => {
    const cards = ['Ferry is back', 'Quarry reopens'].map(
      (title) =>
        `<h3><a href="/x">${title} after the long winter</a></h3><p>A line that would have you read it.</p>`,
    );
    const story = `<p>${P1}</p><p>${P2}</p><p>${P3}</p>`;
    for (const after of [
      cards.join(''),
      `<h2>More from the Valley</h2>${cards.join('')}`,
      '<ul><li><a href="/1">Why did nobody look at the gravel?</a></li></ul>',
      '<h2>More to explore</h2><p>What the river took last year.</p><p>Who pays for it all?</p>',
    ])
      expect(text(article(story + after)), after).toBe([P1, P2, P3].join('\n\n'));
    const part = `<h2>Related work on the quarry</h2><p>${P4} ${P5}</p><p>${P5}</p>`;
    expect(text(article(story + part))).toContain(P5);
  });

  test('long teasers below headings that are links go, where the story comes first and is longer; a list of things stays', () => {
    const thing = (name: string) =>
      `<h3><a href="/${name}">${name} of the valley</a></h3><p>${P4} ${P5} (${name})</p>`;
    const story = [P1, P2, P3, P4, P5]
      .map((one) => `<p>${one} It said no more.</p><p>${one} That was all.</p>`)
      .join('');
    const found = text(article(story + thing('Bridges') + thing('Weirs')));
    expect(found).not.toContain('Weirs of the valley');
    expect(found).toContain('That was all.');
    expect(text(article(`<p>${P1}</p>${['Bridges', 'Weirs', 'Mills'].map(thing).join('')}`))).toContain(
      '(Mills)',
    );
  });

  test('what stands below a gallery’s pictures; where comments begin; a menu after the last line', () => {
    const story = `<p>${P1}</p><p>${P2}</p><p>${P3}</p><p>${P4}</p><p>${P5}</p>`;
    const honest = [P1, P2, P3, P4, P5].join('\n\n');
    const menu = `<ul>${['Rivers', 'Roads', 'Weather today and tomorrow'].map((one) => `<li><a href=/x>${one}</a></li>`).join('')}</ul>`;
    for (const html of [
      `<div>[1/2]The bridge over the Alder on Tuesday, with the divers’ boat below the second pier. REUTERS/A. Holt</div>${story}`,
      `<div>1 of 7 | The bridge over the Alder on Tuesday, with the divers’ boat below the second pier.</div>${story}`,
      `${story}<div>View comments (27)</div><h3>Anonymous</h3><p>${P1} So they say.</p>`,
      `${story}<h3>There are 13 comments</h3><p>${P1} So they say.</p>`,
      `${story}<div>Posted in</div>${menu.repeat(9)}<p>Nothing here may be copied by anybody.</p>`,
      `${story}<p>More information: A. Holt et al, Gravel under piers, Journal of Bridges (2026). DOI: 10.1234/jb.2026.7</p><p>B. Kell, Stones, 2025. https://doi.org/10.1234/jb.2025.1</p>`,
      `${story}<h3>About the author</h3><div>She has written about rivers for twenty years and keeps a boat at Kell.</div>`,
    ])
      expect(text(article(html)), html.slice(0, 60)).toBe(honest);
  });

  test('a page that heads the parts of its story with h1 keeps those heads', () => {
    const parts = ['One', 'Two', 'Three'].map(
      (name) => `<h1>Part ${name} of the report</h1><p>${P2} ${name}.</p>`,
    );
    const found = text(article(parts.join('')));
    expect(found).toContain('Part Two of the report');
    expect(found).not.toContain('Bridge shut');
  });

  test('the lines after the last sentence: an author’s life, a correction, tags', () => {
    const end = `<p>Ann Writer is our correspondent for rivers and has kept a boat since she was nine.</p><p>Correction, March 12:</p><p>The weight was wrong.</p><div>rivers</div>`;
    expect(
      text(
        `<meta name=author content="Ann Writer"><article><h1>Bridge</h1>${[P1, P2, P3, P4, P5].map((p) => `<p>${p}</p>`).join('')}${end}</article>`,
      ),
    ).toBe([P1, P2, P3, P4, P5].join('\n\n'));
  });
});

describe('other languages', () => {
  test.each([
    [
      'de',
      'Weitere Nachrichten aus der Region',
      'Die Brücke über die Aller bleibt bis Ende Mai gesperrt, teilte der Landkreis am Dienstag mit.',
      'Niemand wurde verletzt.',
    ],
    [
      'ja',
      '関連記事',
      '町と町を結ぶ橋が水曜日に通行止めになった。三本の橋脚のうち一本が四センチ沈んだためだ。',
      'けが人はいなかった。',
    ],
    [
      'zh',
      '相关新闻',
      '连接该镇两岸的大桥周三被关闭，此前三个桥墩中的一个下沉了四厘米，官员说。',
      '没有人受伤。',
    ],
    [
      'ar',
      'أخبار ذات صلة',
      'أغلق الجسر الذي يربط بين شطري المدينة يوم الأربعاء بعد أن هبطت إحدى دعائمه الثلاث أربعة سنتيمترات.',
      'لم يصب أحد بأذى.',
    ],
    [
      'hi',
      'संबंधित खबरें',
      'शहर के दोनों हिस्सों को जोड़ने वाला पुल बुधवार को बंद कर दिया गया क्योंकि उसका एक खंभा चार सेंटीमीटर धंस गया।',
      'कोई घायल नहीं हुआ।',
    ],
  ])('%s', (lang, related, first, last) => {
    const links = Array.from({ length: 6 }, (_, i) => `<div><a href="/${i}">${related} ${i}</a></div>`).join(
      '',
    );
    const html = `<html lang=${lang}><div class=x1>${links}</div><div class=x2><h1>${first.slice(0, 12)}</h1><p>${first}</p><p>${last}</p></div><div class=x3>${links}</div>`;
    expect(extract({ html })).toMatchObject({ text: `${first}\n\n${last}`, lang: { value: lang } });
  });
});

describe('pages without a body in sight', () => {
  test('JSON-LD’s articleBody stands in for a text that only the browser would show', () => {
    const body = Array.from({ length: 8 }, () => P1).join('\n\n');
    const found = extract({
      html: `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', articleBody: body })}</script><div id=app></div>`,
    });
    expect(found).toMatchObject({ text: body, textSource: 'JSON-LD articleBody' });
  });

  test('a page that hides all of itself until its scripts have run', () => {
    expect(text(`<div style="visibility:hidden"><h1>Bridge</h1><p>${P1}</p><p>${P2}</p></div>`)).toBe(
      `${P1}\n\n${P2}`,
    );
  });

  test('no prose, no text', () => {
    expect(text('')).toBe('');
    expect(text('<nav><a href=/>Home</a></nav><h1>News</h1>')).toBe('');
  });
});
