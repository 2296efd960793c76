/**
 * Digests for the page tests, made from the corpus's hand labels and not by the
 * engine: the pages must be right whatever the engine says today. In: a corpus
 * story's name. Out: contract shapes, and the context that shows them.
 */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type DigestOut, DigestOut as DigestSchema, type VersionsOut } from '../../../src/contract/index.ts';
import type {
  Briefing,
  Daily,
  PageContext,
  Quotation,
  StoryDigest,
} from '../../../src/render/pages/context.ts';

const corpus = resolve(import.meta.dirname, '../../../corpus');
const json = (...path: string[]) => JSON.parse(readFileSync(join(corpus, ...path), 'utf8'));

export const REVISION = '0123456789abcdef0123';
const HASH = 'a'.repeat(64);
const names = new Map<string, string>(
  json('outlets.json').map((o: { id: string; name: string }) => [o.id, o.name] as const),
);

const textOf = (article: string) => readFileSync(join(corpus, 'articles', article, 'source.txt'), 'utf8');

interface Quoted {
  article: string;
  text: string;
}

function cite({ article, text }: Quoted): Quotation {
  const expected = json('articles', article, 'expected.json');
  const start = textOf(article).indexOf(text);
  if (start < 0) throw new Error(`${article} does not say: ${text}`);
  return {
    article,
    revision: REVISION,
    outlet: expected.outlet,
    url: expected.url,
    start,
    end: start + text.length,
    text,
  };
}

export const page: PageContext = {
  origin: 'https://news.example',
  siteName: 'Standfirst',
  locale: 'en-GB',
  outletName: (id) => names.get(id) ?? id,
  source: (article) => {
    try {
      return { lang: 'en', text: textOf(article) };
    } catch {
      return null;
    }
  },
};

function parsed<D extends DigestOut>(digest: D): D {
  return DigestSchema.parse(digest) as D;
}

const envelope = (key: string, version: number) => ({
  schema: 1 as const,
  key,
  version,
  created: '2026-03-14T18:20:00Z',
  cause: { kind: 'article-added' as const, added: ['carrow-ferry-sample-gazette'], revised: [], removed: [] },
  engine: '0.1.0',
  hash: HASH,
});

const storyIds = new Map<string, string>();

/** A story's id in the contract's shape, the same for the same name. */
export function storyId(name: string): string {
  if (!storyIds.has(name))
    storyIds.set(
      name,
      `s${name
        .replace(/[^a-z0-9]/g, '')
        .padEnd(12, '0')
        .slice(0, 12)}`,
    );
  return storyIds.get(name) as string;
}

/** A digest of kind "story" out of a corpus story's labels. */
export function storyDigest(name: string, version = 4): StoryDigest {
  const label = json('stories', `${name}.json`);
  const articles: string[] = label.articles;
  const origin = (article: string) =>
    label.copies?.find((copy: string[]) => copy.includes(article))?.[0] ?? article;
  const inputs = articles.map((article) => {
    const expected = json('articles', article, 'expected.json');
    return {
      article,
      revision: REVISION,
      outlet: expected.outlet as string,
      origin: origin(article),
      copied: origin(article) === article ? 0 : 0.94,
      title: expected.title,
      url: expected.url,
      published: expected.published,
    };
  });
  const claims = label.claims
    .map((claim: { id: string; support: Quoted[] }, i: number) => {
      const support = claim.support.map(cite);
      const first = support[i % 2 === 0 ? 0 : support.length - 1] as Quotation;
      return {
        id: claim.id,
        text: first.text,
        citation: first,
        support,
        alsoReportedBy: [],
        outlets: new Set(support.map((s: Quotation) => s.outlet)).size,
        origins: new Set(support.map((s: Quotation) => origin(s.article))).size,
        score: 1 - i / 100,
      };
    })
    .sort((a: { origins: number }, b: { origins: number }) => b.origins - a.origins);
  const outlets = [...new Set(inputs.map((input) => input.outlet))].sort().map((outlet) => ({
    outlet,
    summary: claims
      .flatMap((claim: { support: Quotation[] }) => claim.support)
      .filter(
        (s: Quotation, i: number, all: Quotation[]) =>
          s.outlet === outlet &&
          all.findIndex((other) => other.article === s.article && other.text === s.text) === i,
      )
      .slice(0, 3),
    onlyHere: label.onlyHere.map(cite).filter((s: Quotation) => s.outlet === outlet),
    notFoundHere: claims
      .filter(
        (claim: { origins: number; support: Quotation[] }) =>
          claim.origins > 1 && !claim.support.some((s) => s.outlet === outlet),
      )
      .map((claim: { id: string }) => claim.id),
    voices: voices(inputs.filter((input) => input.outlet === outlet).map((input) => input.article)),
  }));
  return parsed({
    ...envelope(`story:${storyId(name)}`, version),
    kind: 'story',
    inputs,
    headline: {
      text: inputs.find((input) => input.title !== null)?.title ?? claims[0].text,
      article: inputs.find((input) => input.title !== null)?.article ?? claims[0].citation.article,
      outlet: inputs.find((input) => input.title !== null)?.outlet ?? claims[0].citation.outlet,
      from: 'title',
    },
    summary: claims.slice(0, 3).map((claim: { citation: Quotation }) => claim.citation),
    claims,
    outlets,
    conflicts: (label.conflicts ?? []).map(
      (conflict: { kind: 'figure'; subject: string; values: { value: string; articles: string[] }[] }) => ({
        kind: conflict.kind,
        subject: conflict.subject,
        values: conflict.values.map(({ value, articles: holders }) => ({
          value,
          citations: holders.flatMap((article) => sentenceWith(claims, article, value)),
        })),
      }),
    ),
    timeline: [
      { date: '2026-03-14', precision: 'day' as const, citation: claims[0].citation },
      { date: '2026-03-14', precision: 'day' as const, citation: claims[1].citation },
      { date: '2026-03-15', precision: 'day' as const, citation: claims[2].citation },
      { date: '2026-04', precision: 'month' as const, citation: claims[claims.length - 1].citation },
    ],
    names: (label.names ?? []).map((entry: { variants: string[]; articles: string[] }) => ({
      name: entry.variants[0],
      variants: entry.variants.slice(1),
      outlets: [...new Set(entry.articles.map((a) => json('articles', a, 'expected.json').outlet))],
    })),
    notes: [],
  });
}

function sentenceWith(claims: { support: Quotation[] }[], article: string, value: string): Quotation[] {
  const all = claims.flatMap((claim) => claim.support);
  return all.filter((s) => s.article === article && s.text.toLowerCase().includes(value)).slice(0, 1);
}

const SPEAKER = /“[^”]+[,.]” (?:said|says) ((?:[A-Z]\S*\.? ?){2,3})/g;

function voices(articles: string[]) {
  const bySpeaker = new Map<string, Quotation[]>();
  for (const article of articles) {
    for (const found of textOf(article).matchAll(SPEAKER)) {
      const speaker = (found[1] as string).replace(/[ ,.]+$/, '');
      const said = cite({ article, text: found[0].replace(/ $/, '') });
      bySpeaker.set(speaker, [...(bySpeaker.get(speaker) ?? []), said]);
    }
  }
  return [...bySpeaker].map(([speaker, citations]) => ({ speaker, citations }));
}

export const STORIES = ['carrow-ferry', 'teal-river-bridge', 'brannock-ferry'];

const ofOutlet = (digest: StoryDigest) => ({
  story: digest.key.slice('story:'.length),
  headline: digest.headline,
  outlets: new Set(digest.inputs.map((input) => input.outlet)).size,
  origins: new Set(digest.inputs.map((input) => input.origin)).size,
  summary: digest.summary,
});

export function dailyDigest(): Daily {
  const stories = STORIES.map((name) => storyDigest(name));
  return parsed({
    ...envelope('daily:2026-03-14', 2),
    kind: 'daily',
    day: '2026-03-14',
    inputs: stories.flatMap((story) => story.inputs),
    stories: stories.map((story, i) => ({
      ...ofOutlet(story),
      newSinceYesterday: i === 1 ? (story.outlets[0]?.onlyHere.slice(0, 1) ?? []) : [],
    })),
    notes: [],
  });
}

export function briefing(outlet = 'sample-courier'): Briefing {
  const stories = STORIES.map((name) => storyDigest(name)).filter((s) =>
    s.outlets.some((o) => o.outlet === outlet),
  );
  return parsed({
    ...envelope(`briefing:${outlet}:2026-03-14`, 2),
    kind: 'briefing',
    outlet,
    day: '2026-03-14',
    inputs: stories.flatMap((story) => story.inputs),
    stories: stories.map((story) => {
      const view = story.outlets.find((o) => o.outlet === outlet) as StoryDigest['outlets'][number];
      return {
        ...ofOutlet(story),
        summary: view.summary,
        onlyHere: view.onlyHere,
        notFoundHere: story.claims.filter((claim) => view.notFoundHere.includes(claim.id)),
        voices: view.voices,
        othersVoices: ['Tom Brierley', 'J. R. Whitlow'],
        conflicts: story.conflicts,
      };
    }),
    notes: [],
  });
}

export function versionsOf(key: string): VersionsOut {
  const fact = (version: number, created: string, kind: 'first' | 'article-added' | 'article-revised') => ({
    version,
    created,
    engine: '0.1.0',
    hash: HASH,
    cause: {
      kind,
      added: kind === 'article-added' ? ['carrow-ferry-sample-gazette'] : [],
      revised: kind === 'article-revised' ? ['carrow-ferry-sample-courier'] : [],
      removed: [],
    },
  });
  return {
    key,
    latest: 4,
    first: '2026-03-14T07:05:00Z',
    items: [
      fact(1, '2026-03-14T07:05:00Z', 'first'),
      fact(2, '2026-03-14T09:40:00Z', 'article-added'),
      fact(3, '2026-03-14T13:05:00Z', 'article-revised'),
      fact(4, '2026-03-14T18:20:00Z', 'article-added'),
    ],
    next: null,
  };
}
