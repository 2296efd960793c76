/**
 * A tiny server of the fixture's pages, with the headers that the Worker sends.
 * In: a port is chosen by the system. Out: the base address and the paths worth
 * visiting. It stands where the Worker stands, so that CSP holds as it will.
 */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { problemOf } from '../../src/contract/index.ts';
import { EMBED_CSS, EMBED_STYLE_PATH, embedPage, embedScript, oembed } from '../../src/render/embed/index.ts';
import {
  apiDocsPage,
  briefingPage,
  dayPage,
  diffPage,
  EMBED_PAGE_HEADERS,
  EMBED_SCRIPT_HEADERS,
  feedsPage,
  frontPage,
  ICON_HEADERS,
  ICON_SVG,
  outletsPage,
  PAGE_HEADERS,
  type PageContext,
  problemPage,
  ROBOTS_TXT,
  readerLocale,
  STYLE_CSS,
  STYLE_HEADERS,
  STYLE_PATH,
  storyPage,
} from '../../src/render/pages/index.ts';
import {
  briefing,
  dailyDigest,
  page as fixturePage,
  storyDigest,
  storyId,
  versionsOf,
} from '../render/pages/fixture.ts';
import { crowdDigest, crowdSource, engineDigest } from '../render/pages/fixture-built.ts';
import { API, DIFF, OUTLETS } from '../render/pages/fixture-lists.ts';
import { hostileDigest, hostilePage } from '../render/pages/hostile.ts';

export const STORY = storyId('carrow-ferry');
const HOSTILE = storyId('hostile');
/** Every page, by the name that its screenshots bear. */
export const PATHS: Record<string, string> = {
  front: '/',
  day: '/days/2026-03-14',
  story: `/stories/${STORY}`,
  version: `/stories/${STORY}/versions/2`,
  diff: `/stories/${STORY}/versions/4/diff?from=3`,
  outlets: '/outlets',
  briefing: '/outlets/sample-courier/2026-03-14',
  feeds: '/feeds',
  docs: '/docs',
  problem: '/nowhere',
  empty: '/empty',
  hostile: `/stories/${HOSTILE}`,
  engine: `/stories/${storyId('engine')}`,
  crowd: `/stories/${storyId('crowd')}`,
  frame: `/embed/stories/${STORY}`,
};

type Answer = readonly [body: string, headers: Record<string, string>, status?: number];

function answers(page: PageContext): Record<string, () => Answer> {
  const story = storyDigest('carrow-ferry');
  const html = (body: string, status = 200): Answer => [body, PAGE_HEADERS, status];
  const versions = versionsOf(story.key);
  return {
    '/': () =>
      html(
        frontPage({ daily: dailyDigest(), today: '2026-03-14', earlier: ['2026-03-13', '2026-03-12'] }, page),
      ),
    '/empty': () => html(frontPage({ daily: null, today: '2026-03-14', earlier: [] }, page)),
    '/days/2026-03-14': () =>
      html(dayPage({ daily: dailyDigest(), before: '2026-03-13', after: '2026-03-15' }, page)),
    [`/stories/${STORY}`]: () => html(storyPage({ digest: story, versions, pinned: false }, page)),
    [`/stories/${STORY}/versions/2`]: () =>
      html(storyPage({ digest: storyDigest('carrow-ferry', 2), versions, pinned: true }, page)),
    [`/stories/${STORY}/versions/4/diff`]: () => html(diffPage(DIFF, page)),
    [`/stories/${HOSTILE}`]: () =>
      html(
        storyPage(
          { digest: hostileDigest(), versions, pinned: false },
          { ...hostilePage, origin: page.origin },
        ),
      ),
    [`/stories/${storyId('engine')}`]: () =>
      html(storyPage({ digest: engineDigest('doha-talks'), versions, pinned: false }, page)),
    [`/stories/${storyId('crowd')}`]: () =>
      html(storyPage({ digest: crowdDigest(), versions, pinned: false }, { ...page, source: crowdSource })),
    '/outlets': () => html(outletsPage(OUTLETS, page)),
    '/outlets/sample-courier/2026-03-14': () =>
      html(briefingPage({ briefing: briefing(), before: '2026-03-13', after: null }, page)),
    '/feeds': () => html(feedsPage(OUTLETS, page)),
    '/docs': () => html(apiDocsPage(API, page)),
    [`/embed/stories/${STORY}`]: () => [embedPage(story, page), EMBED_PAGE_HEADERS],
    '/embed.js': () => [
      embedScript(page.origin, { 'sample-wire': page.outletName('sample-wire') }),
      EMBED_SCRIPT_HEADERS,
    ],
    '/oembed': () => [JSON.stringify(oembed(story, page)), { 'content-type': 'application/json' }],
    [`/v1/stories/${STORY}/digest`]: () => [
      JSON.stringify(story),
      { 'content-type': 'application/json', 'access-control-allow-origin': '*' },
    ],
    [path(STYLE_PATH)]: () => [STYLE_CSS, STYLE_HEADERS],
    [path(EMBED_STYLE_PATH)]: () => [EMBED_CSS, STYLE_HEADERS],
    '/icon.svg': () => [ICON_SVG, ICON_HEADERS],
    '/robots.txt': () => [ROBOTS_TXT, { 'content-type': 'text/plain' }],
  };
}

const path = (address: string) => address.split('?')[0] as string;

export interface Site {
  readonly origin: string;
  readonly close: () => Promise<void>;
}

/** Starts the server; `extra` adds pages of a test's own. */
export async function openSite(extra: Record<string, (origin: string) => Answer> = {}): Promise<Site> {
  let origin = '';
  const server: Server = createServer((request, response) => {
    const at = path(request.url ?? '/');
    const page = { ...fixturePage, origin, locale: readerLocale(request.headers['accept-language']) };
    const answer = answers(page)[at] ?? (extra[at] ? () => extra[at]?.(origin) as Answer : undefined);
    const [body, headers, status = 200] = answer?.() ?? [
      problemPage(problemOf({ problem: 'no-route', detail: `Nothing answers at ${at}.` }, at), page),
      PAGE_HEADERS,
      404,
    ];
    // Compressed, as Cloudflare's edge sends it.
    response.writeHead(status, { ...headers, 'content-encoding': 'gzip' });
    response.end(gzipSync(body));
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    origin,
    close: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}
