/**
 * A digest whose every word tries to get out of its place: markup, script,
 * closing tags, bidi marks, long words, other scripts. In: nothing. Out: a
 * contract shape that parses, and the context that shows it.
 */
import { DigestOut } from '../../../src/contract/index.ts';
import type { PageContext, Quotation, StoryDigest } from '../../../src/render/pages/context.ts';
import { page, REVISION, storyDigest, storyId } from './fixture.ts';

export const HOSTILE = {
  script: '<script>document.title="taken"</script><img src=x onerror="document.title=\'taken\'">',
  closing: '</span></p></main></body></html>]]>--><!-- "quoted\' & &amp; &lt;',
  arabic: 'قال وزير الخارجية إن المحادثات "مثمرة" وإنها ستستمر.',
  bidi: '\u202Eevil \u2066words\u2069 here\u202C (abc)',
  long: 'x'.repeat(10_000),
  cjk: '外务大臣表示，会谈将于周六继续进行。',
  emoji: 'A 👩‍👩‍👧‍👦 family & a 🏳️‍🌈 flag.',
};

const LANGUAGES: Record<string, string | null> = { arabic: 'ar', cjk: 'zh-Hans', bidi: null };

const cite = (article: string, text: string): Quotation => ({
  article,
  revision: REVISION,
  outlet: `outlet-${article}`,
  url: `https://${article}.example/?a="><script>&b=1`,
  start: 0,
  end: text.length,
  text,
});

/** Every hostile text as a claim, a title, a speaker and a value. */
export function hostileDigest(): StoryDigest {
  const cites = Object.entries(HOSTILE).map(([article, text]) => cite(article, text));
  return DigestOut.parse({
    ...storyDigest('carrow-ferry'),
    key: `story:${storyId('hostile')}`,
    inputs: cites.map(({ article, outlet, url, text }) => ({
      article,
      revision: REVISION,
      outlet,
      origin: article,
      copied: 0,
      title: text.slice(0, 500),
      url,
      published: null,
    })),
    headline: { text: HOSTILE.script, article: 'script', outlet: 'outlet-script', from: 'title' },
    summary: cites,
    claims: cites.map((citation, i) => ({
      id: `c${i}`,
      text: citation.text,
      citation,
      support: [citation],
      alsoReportedBy: [],
      outlets: 1,
      origins: 1,
      score: 1,
    })),
    outlets: cites.map((citation) => ({
      outlet: citation.outlet,
      summary: [citation],
      onlyHere: [citation],
      notFoundHere: ['c0', 'c1'],
      voices: [{ speaker: HOSTILE.closing, citations: [citation] }],
    })),
    conflicts: [
      {
        kind: 'figure',
        subject: HOSTILE.script,
        values: cites.map((c) => ({ value: HOSTILE.closing, citations: [c] })),
      },
    ],
    timeline: [
      { date: '2026-03', precision: 'month', citation: cites[0] },
      { date: 'no date', precision: 'day', citation: cites[1] },
    ],
    names: [
      { name: HOSTILE.script, variants: [HOSTILE.closing, HOSTILE.arabic], outlets: ['outlet-script'] },
    ],
    notes: [HOSTILE.closing],
  }) as StoryDigest;
}

export const hostilePage: PageContext = {
  ...page,
  outletName: (id) => `${id} <b onclick="x">`,
  source: (article) => ({
    lang: article in LANGUAGES ? (LANGUAGES[article] as string | null) : 'en',
    text: HOSTILE[article as keyof typeof HOSTILE] ?? null,
  }),
};
