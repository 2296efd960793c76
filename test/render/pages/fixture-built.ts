/**
 * Two more story digests: one as the engine makes it from the corpus, one with
 * more outlets and claims than any real story has. In: a corpus story's name.
 * Out: contract shapes.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { DigestOut } from '../../../src/contract/index.ts';
import { digestStory, read } from '../../../src/engine/index.ts';
import type { Quotation, StoryDigest } from '../../../src/render/pages/context.ts';
import { REVISION, storyDigest, storyId } from './fixture.ts';

const articles = resolve(import.meta.dirname, '../../../corpus/articles');

/** The engine's own digest of a corpus story. */
export function engineDigest(name: string): StoryDigest {
  const readings = readdirSync(articles)
    .filter((id) => id.startsWith(`${name}-`))
    .map((id) => {
      const expected = JSON.parse(readFileSync(join(articles, id, 'expected.json'), 'utf8'));
      const text = readFileSync(join(articles, id, 'source.txt'), 'utf8');
      const { outlet, title, url, published, lang } = expected;
      return read({ id, revision: REVISION, outlet, text, title, url, published, lang });
    });
  const { schema, version, created, cause, engine, hash } = storyDigest('carrow-ferry');
  return DigestOut.parse({
    ...{ schema, version, created, cause, engine, hash },
    kind: 'story',
    key: `story:${storyId('engine')}`,
    ...digestStory(readings),
  }) as StoryDigest;
}

const OUTLETS = 18;
const CLAIMS = 60;

/** Words that no compressor has seen before, the same in every run. */
function wordsFrom(seed: number) {
  let state = seed;
  const draw = () => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return state;
  };
  return {
    draw,
    word: () =>
      draw()
        .toString(36)
        .slice(0, 3 + (draw() % 6)),
  };
}

/** A text for every article of the crowd. */
export function crowdSource(article: string) {
  const { word } = wordsFrom(article.length * 31 + Number(article.slice(-1)));
  return { lang: 'en', text: Array.from({ length: 400 }, word).join(' ') };
}

/** 18 outlets, 60 claims, no sentence twice: what the page must still carry. */
export function crowdDigest(): StoryDigest {
  const outlets = Array.from({ length: OUTLETS }, (_, i) => `outlet-${i}`);
  const { draw, word } = wordsFrom(7);
  const cite = (outlet: string): Quotation => {
    const text = `${Array.from({ length: 20 }, word).join(' ')}.`;
    return {
      article: outlet,
      revision: REVISION,
      outlet,
      url: `https://${outlet}.example/a`,
      start: 9,
      end: 9 + text.length,
      text,
    };
  };
  const claims = Array.from({ length: CLAIMS }, (_, i) => {
    const support = outlets.filter(() => draw() % 3 === 0).map(cite);
    if (support.length === 0) support.push(cite('outlet-0'));
    const citation = support[0] as Quotation;
    return {
      id: `claim-${i}`,
      text: citation.text,
      citation,
      support,
      alsoReportedBy: [],
      outlets: support.length,
      origins: support.length,
      score: 1,
    };
  });
  return DigestOut.parse({
    ...storyDigest('carrow-ferry'),
    key: `story:${storyId('crowd')}`,
    inputs: outlets.map((outlet) => ({
      article: outlet,
      revision: REVISION,
      outlet,
      origin: outlet,
      copied: 0,
      title: `What ${outlet} says`,
      url: `https://${outlet}.example/a`,
      published: '2026-03-14T09:30:00Z',
    })),
    summary: claims.slice(0, 4).map((claim) => claim.citation),
    claims,
    outlets: outlets.map((outlet) => ({
      outlet,
      summary: claims
        .flatMap((c) => c.support)
        .filter((c) => c.outlet === outlet)
        .slice(0, 3),
      onlyHere: [cite(outlet)],
      notFoundHere: [],
      voices: [],
    })),
    conflicts: [],
    timeline: [],
    names: [],
  }) as StoryDigest;
}
