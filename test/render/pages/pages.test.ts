/**
 * The pages as HTML, without a browser: valid by html-validate, nothing of the
 * digest left out, nothing of it taken for markup, every quotation in its own
 * language and direction, small enough.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { problemOf } from '../../../src/contract/index.ts';
import { embedPage } from '../../../src/render/embed/index.ts';
import { coverageOf } from '../../../src/render/pages/coverage.ts';
import {
  apiDocsPage,
  briefingPage,
  dayPage,
  diffPage,
  feedsPage,
  frontPage,
  outletsPage,
  problemPage,
  STYLE_CSS,
  STYLE_PATH,
  storyPage,
} from '../../../src/render/pages/index.ts';
import { TOOLS } from '../../../src/render/pages/newsletter-tools.tsx';
import { ROOT } from '../../cli/command.ts';
import { briefing, dailyDigest, page, storyDigest, versionsOf } from './fixture.ts';
import { crowdDigest, crowdSource, engineDigest } from './fixture-built.ts';
import { API, DIFF, OUTLETS } from './fixture-lists.ts';
import { HOSTILE, hostileDigest, hostilePage } from './hostile.ts';
import { htmlErrors } from './validator.ts';

const story = storyDigest('carrow-ferry');
const STORIES = readdirSync(join(ROOT, 'corpus/stories')).map((file) => file.replace('.json', ''));
const versions = versionsOf(story.key);
const daily = dailyDigest();
const problem = problemOf(
  {
    problem: 'unknown-format',
    detail: 'no <b>such</b> format',
    allowed: ['json', 'rss'],
    errors: [{ path: 'a', detail: 'b' }],
    successor: 's000000000000',
  },
  '/x',
);

const PAGES: Record<string, string> = {
  front: frontPage({ daily, today: '2026-03-14', recent: [dailyDigest()], earlier: ['2026-03-13'] }, page),
  'front, an earlier day': frontPage({ daily, today: '2026-03-20', recent: [], earlier: [] }, page),
  'front, nothing yet': frontPage({ daily: null, today: '2026-03-14', recent: [], earlier: [] }, page),
  day: dayPage({ daily, before: '2026-03-13', after: null }, page),
  'day without stories': dayPage(
    { daily: { ...daily, stories: [] }, before: null, after: '2026-03-15' },
    page,
  ),
  story: storyPage({ digest: story, versions, pinned: false }, page),
  'an old version': storyPage({ digest: storyDigest('carrow-ferry', 2), versions, pinned: true }, page),
  'the newest version': storyPage({ digest: story, versions, pinned: true }, page),
  'a story without words': storyPage(
    {
      digest: {
        ...story,
        headline: null,
        summary: [],
        claims: [],
        outlets: [],
        conflicts: [],
        timeline: [],
        names: [],
        withheld: ['carrow-ferry-sample-dial'],
      },
      versions,
      pinned: false,
    },
    page,
  ),
  hostile: storyPage({ digest: hostileDigest(), versions, pinned: false }, hostilePage),
  crowd: storyPage({ digest: crowdDigest(), versions, pinned: false }, { ...page, source: crowdSource }),
  'the engine’s own digest': storyPage({ digest: engineDigest('doha-talks'), versions, pinned: false }, page),
  diff: diffPage(DIFF, page),
  'diff without changes': diffPage({ ...DIFF, diff: { ...DIFF.diff, changes: [] } }, page),
  outlets: outletsPage(OUTLETS, page),
  'no outlets': outletsPage([], page),
  briefing: briefingPage({ briefing: briefing(), before: '2026-03-13', after: '2026-03-15' }, page),
  'empty briefing': briefingPage(
    { briefing: { ...briefing(), stories: [] }, before: null, after: null },
    page,
  ),
  feeds: feedsPage(OUTLETS, page),
  docs: apiDocsPage(API, page),
  problem: problemPage(problem, page),
  frame: embedPage(story, page),
};

/** Text as a reader gets it: tags away, entities resolved. */
function words(html: string): string {
  return html
    .replace(/<[^>]*>/g, '')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&amp;/g, '&');
}

describe('every page', () => {
  test.each(Object.entries(PAGES))('%s is valid HTML', async (_, html) => {
    expect(await htmlErrors(html)).toEqual([]);
  });

  test('the validator is awake', async () => {
    expect(await htmlErrors('<!DOCTYPE html><html lang="en"><p><div></p></html>')).not.toEqual([]);
  });

  test.each(Object.entries(PAGES))('%s runs no script, carries no style of its own', (_, html) => {
    const bare = html.replace(/="[^"]*"/g, '=""').replace(/>[^<]*</g, '><'); // words and values away
    expect(bare).not.toMatch(/<script|<style|\son[a-z]+=|\sstyle=/i);
    expect(html).not.toContain('="javascript:');
  });

  test.each(Object.entries(PAGES))('%s stays under 60 KB, compressed', (_, html) => {
    expect(gzipSync(html).length + gzipSync(STYLE_CSS).length).toBeLessThan(60_000);
  });

  test('ids are unique', () => {
    for (const html of Object.values(PAGES)) {
      const ids = [...html.matchAll(/\sid="([^"]*)"/g)].map((m) => m[1]);
      expect(new Set(ids).size).toBe(ids.length);
    }
  });
});

describe('nothing is left out', () => {
  test('every sentence of a story digest stands on its page', () => {
    const text = words(PAGES.story as string);
    const cites = [
      ...story.summary,
      ...story.claims.flatMap((claim) => claim.support),
      ...story.outlets.flatMap((o) => [...o.summary, ...o.onlyHere, ...o.voices.flatMap((v) => v.citations)]),
      ...story.conflicts.flatMap((c) => c.values.flatMap((v) => v.citations)),
      ...story.timeline.map((entry) => entry.citation),
    ];
    expect(cites.length).toBeGreaterThan(60);
    for (const cite of cites) expect(text).toContain(cite.text);
    for (const { name, variants } of story.names)
      for (const v of [name, ...variants]) expect(text).toContain(v);
    for (const input of story.inputs) if (input.url) expect(PAGES.story).toContain(`href="${input.url}"`);
  });

  test('every mark of the matrix is drawn, copies by their own mark', () => {
    const html = PAGES.story as string;
    const pairs = story.claims.map((claim) => new Set(claim.support.map((s) => s.outlet)));
    const marks = pairs.reduce((n, outlets) => n + outlets.size, 0);
    const drawn = (kind: string) => html.match(new RegExp(`<td class="${kind}`, 'g'))?.length ?? 0;
    expect(drawn('own') + drawn('copy') + drawn('apart')).toBe(marks);
    const copies = story.claims.flatMap(({ support }) => [
      ...new Set(support.map(({ outlet }) => outlet).filter((outlet) => /-(?:dial|herald)$/.test(outlet))),
    ]);
    expect(drawn('copy')).toBeGreaterThan(0);
    expect(drawn('copy')).toBeLessThanOrEqual(copies.length);
    expect(drawn('copy') + drawn('apart')).toBeGreaterThanOrEqual(copies.length);
  });

  test('statements of copies alone are folded away, and no others', () => {
    const [, open = '', folded = ''] = (PAGES.story as string).split('<table class="matrix');
    const rows = (html: string) => [...html.matchAll(/<tr id="claim-(\d+)"/g)].map(([, n]) => Number(n));
    const origins = (place: number) => story.claims[place - 1]?.origins;
    expect(folded).not.toBe('');
    expect(rows(open).map(origins)).not.toContain(1);
    expect(new Set(rows(folded).map(origins))).toEqual(new Set([1]));
    expect(rows(open).length + rows(folded).length).toBe(story.claims.length);
  });

  test('a story’s sections are listed above them, those that it has', () => {
    for (const name of ['story', 'a story without words', 'crowd']) {
      const html = PAGES[name] as string;
      const headings = [...html.matchAll(/<h2 id="([^"]+)">([^<]+)/g)].map(
        ([, id, words]) => `#${id} ${words}`,
      );
      const [, nav = ''] = /aria-label="On this page">(.*?)<\/nav>/.exec(html) ?? [];
      expect([...nav.matchAll(/href="([^"]+)">([^<]+)/g)].map(([, to, words]) => `${to} ${words}`)).toEqual(
        headings,
      );
    }
  });

  test.each(STORIES)('marks of a statement are as many as its number says, who differs apart: %s', (name) => {
    const digest = engineDigest(name);
    const told = coverageOf(digest).rows.map(({ claim, marks }) => ({
      claim: claim.text,
      outlets: marks.filter(({ kind }) => kind === 'own' || kind === 'copy').length,
    }));
    expect(told).toEqual(digest.claims.map(({ text, outlets }) => ({ claim: text, outlets })));
  });

  test('every sentence of a briefing and of a day stands on its page', () => {
    for (const { summary, onlyHere, notFoundHere, voices } of briefing().stories) {
      const cites = [
        ...summary,
        ...onlyHere,
        ...notFoundHere.map((c) => c.citation),
        ...voices.flatMap((v) => v.citations),
      ];
      for (const cite of cites) expect(words(PAGES.briefing as string)).toContain(cite.text);
    }
    for (const { summary, newSinceYesterday } of daily.stories) {
      for (const cite of [...summary, ...newSinceYesterday])
        expect(words(PAGES.front as string)).toContain(cite.text);
    }
  });

  test('a version says which it is and what followed it', () => {
    const html = PAGES['an old version'] as string;
    expect(words(html)).toContain('This is version 2 of 4');
    expect(html).toMatch(/<p class="banner".*href="\/stories\/scarrowferry0\/versions\/3"/);
    expect(PAGES.story).not.toContain('class="banner"');
    expect(html).toContain('/versions/4/diff?from=3');
  });
});

test('a sentence that changed in two places is told once', () => {
  const change = { ...(DIFF.diff.changes[0] as (typeof DIFF.diff.changes)[number]), text: 'Said once.' };
  const changes = [
    { ...change, what: 'sentence' as const },
    { ...change, what: 'claim' as const },
  ];
  const html = diffPage({ ...DIFF, diff: { ...DIFF.diff, changes } }, page);
  expect(html.split('Said once.')).toHaveLength(2);
  expect(html).toContain('· in the summary · in “Who reports what”<');
});

test('what the feeds’ page says of newsletter tools is what NEWSLETTERS.md says', () => {
  const guide = readFileSync(new URL('../../../src/render/NEWSLETTERS.md', import.meta.url), 'utf8');
  const chapters = guide.split('\n## ');
  for (const { name, merge } of TOOLS) {
    const chapter = chapters.find((part) => part.startsWith(name)) ?? '';
    for (const tag of merge) expect(chapter, name).toContain(tag);
    expect(words(PAGES.feeds as string)).toContain(name);
  }
});

test('outlets lead to their own sites, but only where an address is one', () => {
  expect(PAGES.outlets).toContain('<a href="https://courier.example/" rel="noopener">its site');
  const bad = OUTLETS.map((outlet) => ({ ...outlet, home: 'javascript:alert(1)' }));
  expect(outletsPage(bad, page)).not.toContain('its site');
});

describe('hostile words', () => {
  test('come through whole, as words', () => {
    const text = words(PAGES.hostile as string);
    for (const said of Object.values(HOSTILE)) expect(text).toContain(said);
    expect(PAGES.hostile).not.toContain('<img');
    expect(PAGES.hostile).not.toContain('<b onclick');
  });

  test('each stands in its own language and direction', () => {
    const html = PAGES.hostile as string;
    expect(html).toContain(`lang="ar" dir="rtl">${HOSTILE.arabic.replaceAll('"', '&quot;')}<`);
    expect(html).toContain(`lang="zh-Hans" dir="ltr">${HOSTILE.cjk}<`);
    expect(html).toContain(`<span class="words" dir="auto">${HOSTILE.bidi}<`);
    const bare = html
      .match(/<(?:span class="words"|mark)(?![^>]*dir=)[^>]*>/g)
      ?.filter((tag) => tag !== '<mark>');
    expect(bare ?? []).toEqual([]);
  });

  test('addresses can’t leave their attribute', () => {
    expect(PAGES.hostile).toContain('?a=%22%3E%3Cscript%3E&amp;b=1"');
    expect(PAGES.hostile).not.toContain('?a="');
  });
});

test('the stylesheet’s address changes with it and nothing in it points elsewhere', () => {
  expect(STYLE_PATH).toMatch(/^\/style\.css\?v=[0-9a-f]{8}$/);
  expect(STYLE_CSS).not.toMatch(/@import|url\(/);
});
