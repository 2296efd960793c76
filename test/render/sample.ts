/**
 * Digests for the render tests, hand-made in the contract's shapes: a story of
 * four outlets, one outlet's briefing and a day. Parsed by the contract before
 * use, so that a sample can't drift from what the service serves.
 */
import { type DigestOut, DigestOut as DigestSchema } from '../../src/contract/index.ts';
import type { RenderContext } from '../../src/render/context.ts';

export const context: RenderContext = {
  origin: 'https://news.example',
  siteName: 'Sample newsroom',
  outletName: (id) => NAMES[id] ?? id,
};

const NAMES: Record<string, string> = {
  'sample-courier': 'The Sample Courier',
  'sample-gazette': 'Sample Gazette',
  'sample-dial': 'The Sample Dial',
  'sample-wire': 'Sample Wire Agency',
};

/** The wire's is not known. */
const LANGUAGES: Record<string, string> = {
  'sample-courier': 'en',
  'sample-dial': 'en-GB',
  'sample-gazette': 'ar',
};

const STORY = 's0000000ferry';
const REVISION = '0123456789abcdef0123';

/** A citation; `url: undefined` means the outlet's own made-up address. */
export function cite(outlet: string, start: number, text: string, url?: string | null) {
  return {
    article: `carrow-ferry-${outlet}`,
    revision: REVISION,
    outlet,
    url: url === undefined ? `https://${outlet.slice(7)}.example/ferry-aground` : url,
    start,
    end: start + text.length,
    text,
  };
}

const aground = cite(
  'sample-courier',
  120,
  'A ferry with about 230 people on board ran aground off Carrow Point before dawn on Saturday after losing its way in dense fog.',
);
const agroundGazette = cite(
  'sample-gazette',
  0,
  'The ferry Marigold Bay ran on to a sandbank off Carrow Point early on Saturday.',
);
const agroundWire = cite(
  'sample-wire',
  40,
  'A ferry carrying 214 people grounded off Carrow Point on Saturday in thick fog.',
  null,
);
const safe = cite(
  'sample-courier',
  250,
  'All of them were brought to safety by lifeboat within about two hours, the harbour authority said.',
);
const safeDial = cite(
  'sample-dial',
  81,
  'Everyone aboard was taken ashore by lifeboat, the harbour authority said.',
);
const captain = cite(
  'sample-courier',
  420,
  '“The captain did the right thing. He stopped the engines, he called us at once and he kept people calm,” she said.',
);
const tugs = cite('sample-gazette', 300, 'Tugs will try to pull the ship free at high water.');
const inspection = cite('sample-dial', 400, 'The ship passed its yearly inspection in January.');

function claim(id: string, citation: ReturnType<typeof cite>, support: ReturnType<typeof cite>[]) {
  const outlets = new Set(support.map((c) => c.outlet)).size;
  return {
    id,
    text: citation.text,
    citation,
    support,
    alsoReportedBy: [],
    outlets,
    origins: outlets,
    score: 1,
  };
}

function input(outlet: string) {
  return {
    article: `carrow-ferry-${outlet}`,
    revision: REVISION,
    outlet,
    origin: `carrow-ferry-${outlet}`,
    copied: 0,
    title: 'Ferry runs aground off Carrow Point',
    url: outlet === 'sample-wire' ? null : `https://${outlet.slice(7)}.example/ferry-aground`,
    published: '2026-03-14T09:30:00Z',
    lang: LANGUAGES[outlet] ?? null,
  };
}

const inputs = ['sample-courier', 'sample-dial', 'sample-gazette', 'sample-wire'].map(input);
const headline = {
  text: 'Ferry runs aground off Carrow Point',
  article: 'carrow-ferry-sample-courier',
  outlet: 'sample-courier',
  from: 'title',
};
const claims = [
  claim('c1', aground, [aground, agroundGazette, agroundWire]),
  claim('c2', safe, [safe, safeDial]),
  claim('c3', tugs, [tugs, cite('sample-wire', 200, 'Tugs are to try at high tide.', null)]),
];
const conflicts = [
  {
    kind: 'figure',
    subject: 'people on board',
    values: [
      { value: '214', citations: [agroundWire, agroundGazette] },
      { value: 'about 230', citations: [aground] },
    ],
  },
];

function envelope(kind: string, key: string, version: number, created: string) {
  const cause =
    version === 1
      ? { kind: 'first', added: [], revised: [], removed: [] }
      : { kind: 'article-added', added: ['carrow-ferry-sample-dial'], revised: [], removed: [] };
  return { schema: 1, kind, key, version, created, cause, engine: '1', hash: 'a'.repeat(64) };
}

type Of<K extends DigestOut['kind']> = Extract<DigestOut, { kind: K }>;

export function story(version = 2, created = '2026-03-14T18:20:00Z'): Of<'story'> {
  const view = (outlet: string, onlyHere: unknown[]) => ({
    outlet,
    summary: [],
    onlyHere,
    notFoundHere: [],
    voices: [],
  });
  return DigestSchema.parse({
    ...envelope('story', `story:${STORY}`, version, created),
    inputs,
    headline,
    summary: [aground, safe],
    agreed: [3, 2],
    claims,
    outlets: [view('sample-courier', [captain]), view('sample-dial', [inspection])],
    conflicts,
    timeline: [],
    names: [],
    notes: [],
  }) as Of<'story'>;
}

export function briefing(day = '2026-03-14', version = 1, created = `${day}T10:00:00Z`): Of<'briefing'> {
  return DigestSchema.parse({
    ...envelope('briefing', `briefing:sample-courier:${day}`, version, created),
    outlet: 'sample-courier',
    day,
    inputs,
    stories: [
      {
        story: STORY,
        headline,
        outlets: 4,
        origins: 3,
        summary: [aground, safe],
        onlyHere: [captain],
        notFoundHere: [claims[2]],
        voices: [{ speaker: 'Katerina Voss', citations: [captain] }],
        othersVoices: ['Maureen Tait'],
        conflicts,
      },
      {
        story: 's0000000other',
        headline: { ...headline, text: 'Lifeboat crews ask for a new slipway' },
        outlets: 1,
        origins: 1,
        summary: [cite('sample-courier', 900, 'Crews have asked the council for a new slipway.')],
        onlyHere: [],
        notFoundHere: [],
        voices: [],
        othersVoices: [],
        conflicts: [],
      },
    ],
    notes: [],
  }) as Of<'briefing'>;
}

/** A day; `headlines` and `sentences` replace the sample's own, one story each. */
export function daily(
  day = '2026-03-14',
  told: readonly { headline: string; sentences: readonly string[]; url?: string }[] = DEFAULT_DAY,
): Of<'daily'> {
  return DigestSchema.parse({
    ...envelope('daily', `daily:${day}`, 1, `${day}T10:00:00Z`),
    day,
    inputs,
    stories: told.map(({ headline: text, sentences, url }, i) => ({
      story: `s${String(i).padStart(12, '0')}`,
      headline: { ...headline, text },
      outlets: 3,
      origins: 2,
      agreed: sentences.map((_, j) => 3 - j),
      summary: sentences.map((sentence, j) => cite('sample-gazette', i * 1000 + j * 100, sentence, url)),
      newSinceYesterday: [],
    })),
    notes: [],
  }) as Of<'daily'>;
}

const DEFAULT_DAY = [
  { headline: 'Ferry runs aground off Carrow Point', sentences: [aground.text, safe.text] },
  {
    headline: 'Council votes to keep the Lakeside library',
    sentences: ['The council voted seven to four to keep the library open.', 'The vote followed a petition.'],
  },
  { headline: 'Nordvik dockers end strike', sentences: ['Dockers at Nordvik went back to work on Friday.'] },
];
