/**
 * Newsletter forms: every format of a version says the same sentences in the
 * same order; mail stays below its bound by leaving out whole sentences and
 * says so; text keeps to its columns.
 */
import { describe, expect, test } from 'vitest';
import type { DigestOut } from '../../src/contract/index.ts';
import { refOf } from '../../src/render/bulletin/index.ts';
import { editionFeed, revisionsFeed } from '../../src/render/feeds/index.ts';
import { FORMATS, filename, renderListmonk, SUFFIXES, splitSuffix } from '../../src/render/formats.ts';
import { EMAIL_BYTES } from '../../src/render/newsletter/email.ts';
import { width, wrap } from '../../src/render/newsletter/wrap.ts';
import { briefing, context, daily, story } from './sample.ts';
import { fromHtml, fromMarkdown, fromText, type Sentence } from './sentences.ts';

type Digest = DigestOut;

/** A digest in the format with this suffix, in the way that format is served. */
function rendered(digest: Digest, suffix: string): string {
  const format = FORMATS.find((one) => one.suffix === suffix);
  if (format?.by === 'newsletter') return format.render(digest, context);
  if (format?.by === 'feed') {
    const feed =
      digest.kind === 'story'
        ? revisionsFeed(refOf(digest), [digest], `https://news.example/digest${suffix}`, context)
        : editionFeed(digest, suffix, context);
    return format.render(feed, context);
  }
  throw new Error(`nothing renders ${suffix}`);
}

const unescaped = (xml: string) =>
  xml.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');

/** Ids and links of the sentences in each format. */
function sentences(digest: Digest): Record<string, Sentence[]> {
  const json = JSON.parse(rendered(digest, '.feed.json')).items[0];
  const listmonk = JSON.parse(renderListmonk(digest, context));
  return {
    email: fromHtml(rendered(digest, '.email.html')),
    text: fromText(rendered(digest, '.txt')),
    markdown: fromMarkdown(rendered(digest, '.md')),
    rss: fromHtml(unescaped(rendered(digest, '.rss'))),
    atom: fromHtml(unescaped(rendered(digest, '.atom'))),
    json: json._standfirst.sentences,
    jsonHtml: fromHtml(json.content_html),
    listmonk: fromHtml(listmonk.body),
    listmonkText: fromText(listmonk.altbody),
  };
}

const long = Array.from({ length: 60 }, (_, i) => ({
  headline: `Story number ${i}`,
  sentences: Array.from(
    { length: 8 },
    (_, j) => `Sentence ${j} of story ${i} ${'has words that fill the line '.repeat(6)}.`,
  ),
}));
const tall = daily('2026-03-14', long);

const KINDS: [string, Digest, number][] = [
  ['story', story(), 7],
  ['briefing', briefing(), 7],
  ['daily', daily(), 5],
];

describe('every format of a version', () => {
  test.each([...KINDS, ['daily, cut', tall, 0] as [string, Digest, number]])(
    'says the same sentences in the same order: %s',
    (_, digest, many) => {
      const { email, ...others } = sentences(digest);
      if (many > 0) expect(email).toHaveLength(many);
      expect(email?.length).toBeGreaterThan(0);
      for (const [format, found] of Object.entries(others))
        expect({ format, found }).toEqual({ format, found: email });
    },
  );

  test.each(KINDS)('is the same bytes each time: %s', (_, digest) => {
    for (const suffix of SUFFIXES.filter((s) => s !== '.json' && s !== '.html')) {
      expect(rendered(digest, suffix)).toBe(rendered(structuredClone(digest), suffix));
    }
  });

  test('marks agreement the same in each', () => {
    const marks = (text: string) => text.replace(/\s+|&nbsp;/g, ' ').match(/agreed by \d+ of \d+/g);
    expect(marks(rendered(story(), '.email.html'))).toEqual([
      'agreed by 3 of 4',
      'agreed by 2 of 4',
      'agreed by 2 of 4',
    ]);
    for (const digest of [story(), briefing(), daily()]) {
      for (const suffix of ['.txt', '.md']) {
        expect(marks(rendered(digest, suffix))).toEqual(marks(rendered(digest, '.email.html')));
      }
    }
  });
});

test('a summary that says only part of a claim does not take its place', () => {
  const digest = story();
  const [, second] = digest.claims;
  if (second === undefined) throw new Error('the sample has two claims');
  const [own, other] = second.support;
  Object.assign(second, { citation: other, text: other?.text, support: [other, own] });
  const also = '* Everyone aboard was taken ashore by lifeboat';
  expect(rendered(digest, '.txt')).not.toContain(also);
  digest.agreed = [3, 1];
  expect(rendered(digest, '.txt')).toContain(also);
});

test('copies of one text agree with nobody', () => {
  const digest = story();
  Object.assign(digest.claims[2] as object, { origins: 1 });
  const text = rendered(digest, '.txt');
  expect(text).toMatch(
    /\nIn copies of one text\n\n\* Tugs will try to pull the ship free at high water\. \[\d+\]\n/,
  );
  expect(text).not.toContain('Also agreed');
});

test('the gist of one story is its sentences, of several the further headlines', () => {
  const gist = (digest: Digest) =>
    /<div style="display:none[^>]*>([^<]*)/.exec(rendered(digest, '.email.html'))?.[1];
  const one = [{ headline: 'One', sentences: ['The first.', 'The second.'] }];
  expect(gist(daily('2026-03-14', one))).toBe('The first. The second.');
  expect(
    gist(
      daily('2026-03-14', [...one, { headline: 'Two', sentences: [] }, { headline: 'Three', sentences: [] }]),
    ),
  ).toBe('Two · Three');
});

test('every sentence stands in its language and direction where a form can tell', () => {
  const html = unescaped(rendered(story(), '.rss'));
  for (const text of [rendered(story(), '.email.html'), html]) {
    expect(text).toMatch(/lang="en" dir="ltr"[^>]*>A ferry with about 230/);
    expect(text).toMatch(/lang="ar" dir="rtl"[^>]*>Tugs will try/);
    expect(text).toMatch(/lang="en-GB" dir="ltr"[^>]*>The ship passed/);
    expect(text).toMatch(/<(?:p class="ink"|span) dir="auto"[^>]*>A ferry carrying 214 people/);
  }
});

test('a value on which reports differ stands once, with all who give it', () => {
  const text = rendered(story(), '.txt').replace(/\s+/g, ' ');
  expect(text.match(/214 \(Sample Wire Agency, Sample Gazette\): /g)).toHaveLength(1);
  expect(text).toContain('* about 230 (The Sample Courier): ');
});

describe('an e-mail', () => {
  const bytes = (text: string) => new TextEncoder().encode(text).length;

  test('stays below its bound, keeps every story and says what it left out', () => {
    const html = rendered(tall, '.email.html');
    expect(bytes(html)).toBeLessThan(EMAIL_BYTES);
    expect(bytes(html)).toBeGreaterThan(EMAIL_BYTES * 0.9);
    const left = 480 - fromHtml(html).length;
    expect(html).toContain(`Left out to keep this short: ${left} sentences`);
    expect(rendered(tall, '.txt').replace(/\s+/g, ' ')).toContain(
      `Left out to keep this short: ${left} sentences`,
    );
  });

  test('passes over a sentence that alone is too large, and goes on', () => {
    const digest = daily('2026-03-14', [
      { headline: 'One', sentences: ['x'.repeat(200_000), 'Short.'] },
      { headline: 'Two', sentences: ['Also short.'] },
    ]);
    const html = rendered(digest, '.email.html');
    expect(fromHtml(html)).toHaveLength(2);
    expect(html).toContain('Left out to keep this short: 1 sentence.');
  });

  test('is never larger than the room that is reckoned for it', () => {
    // Characters that take most bytes: an entity each, or three bytes of UTF-8 beside many short quotes.
    for (const text of ['{', '東', "'", '']) {
      for (const many of [1, 20, 60]) {
        const sentences = Array.from({ length: many }, () => text.repeat(200));
        const html = rendered(daily('2026-03-14', [{ headline: text.repeat(50), sentences }]), '.email.html');
        expect(bytes(html)).toBeLessThan(EMAIL_BYTES);
      }
    }
  });

  test('loads nothing and runs nothing', () => {
    for (const [, digest] of KINDS)
      expect(rendered(digest, '.email.html')).not.toMatch(
        /<(script|link|img|iframe|form|svg)\b|@import|url\(/i,
      );
  });

  test('opens with its preheader', () => {
    const body = rendered(daily(), '.email.html').split('<body')[1] ?? '';
    expect(body.indexOf('Council votes')).toBeLessThan(body.indexOf('<table'));
  });
});

describe('text', () => {
  const LIMIT = 72;

  test.each(KINDS)('keeps to 72 columns but for whole addresses: %s', (_, digest) => {
    for (const line of rendered(digest, '.txt').split('\n')) {
      if (!/^ *https?:\/\/\S+$/.test(line)) expect(width(line)).toBeLessThanOrEqual(LIMIT);
    }
  });

  test.each([
    ['Latin', 'The quick brown fox jumps over the lazy dog and goes on its way across the wide field.', 40],
    ['Chinese', '北京市政府星期六宣布，新的地铁线路将于明年春天开通，全长四十二公里。', 20],
    ['Japanese', '東京の新しい駅は来年の春に開業する予定で、周辺の「再開発」も進んでいる。', 20],
    ['Korean', '서울시는 토요일에 새로운 지하철 노선이 내년 봄에 개통될 예정이라고 발표했다.', 20],
    ['Arabic', 'أعلنت بلدية المدينة يوم السبت أن خط المترو الجديد سيفتتح في الربيع المقبل.', 24],
    ['emoji', '👩‍👩‍👧‍👦 👍🏽 🇳🇴 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀', 16],
  ])('breaks %s within its columns and loses nothing', (_, text, limit) => {
    const lines = wrap(text, limit);
    expect(lines.length).toBeGreaterThan(1);
    for (const line of lines) expect(width(line)).toBeLessThanOrEqual(limit);
    const bare = (s: string) => s.replace(/\s+/g, '');
    expect(bare(lines.join(''))).toBe(bare(text));
    for (const line of lines) expect(line).not.toMatch(/^[、。，」]|「$/);
  });

  test('never breaks an address or a word without a place to break', () => {
    const url = `https://x.example/${'a'.repeat(200)}?q=東京駅`;
    expect(wrap(`See ${url} now`, LIMIT)).toEqual(['See', url, 'now']);
    expect(wrap('w'.repeat(10_000), LIMIT)).toEqual(['w'.repeat(10_000)]);
  });
});

describe('listmonk', () => {
  const campaign = JSON.parse(renderListmonk(daily(), context, { lists: [3], template: 7 }));

  test('gets what its campaign API requires', () => {
    expect(campaign).toMatchObject({
      lists: [3],
      template_id: 7,
      type: 'regular',
      content_type: 'html',
      messenger: 'email',
    });
    expect(campaign.subject).toBe('Ferry runs aground off Carrow Point · 2 more stories');
    expect(campaign.body).not.toMatch(/<html|<body/);
  });

  test('finds no template in what outlets wrote', () => {
    const hostile =
      '{{ .Subscriber.Email }} {{{x}}} {{- TrackView }} <script> https://x.example/@TrackLink {{"{{"}}';
    const sent = JSON.parse(
      renderListmonk(daily('2026-03-14', [{ headline: hostile, sentences: [hostile] }]), context),
    );
    for (const text of [sent.subject, sent.body, sent.altbody]) expect(text).not.toContain('{{');
    expect(sent.body).not.toContain('@TrackLink');
    expect(sent.subject.replaceAll('\u2060', '')).toBe(hostile);
  });
});

describe('the table of formats', () => {
  test('takes the longest suffix', () => {
    expect(splitSuffix('2026-03-14.feed.json')).toMatchObject({
      name: '2026-03-14',
      format: { name: 'JSON Feed' },
    });
    expect(splitSuffix('2026-03-14.json')).toMatchObject({ name: '2026-03-14', format: { name: 'JSON' } });
    expect(splitSuffix('latest.email.html')).toMatchObject({ name: 'latest', format: { name: 'E-mail' } });
    expect(splitSuffix('latest.pdf')).toEqual({ name: 'latest.pdf', format: null });
    expect(splitSuffix('.rss')).toEqual({ name: '.rss', format: null });
  });

  test('gives names that a header can hold', () => {
    expect(
      filename({ kind: 'briefing', outlet: 'sample-courier', day: '2026-03-14' }, 3, '.email.html'),
    ).toBe('briefing-sample-courier-2026-03-14-v3.email.html');
  });
});
