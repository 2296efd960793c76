/**
 * Pages for people. In: addresses without suffix or version number of an API.
 * Out: HTML. What newsletter tools and networks hang on links leads to the
 * address without it.
 */
import {
  AskedPair,
  DiffQuery,
  done,
  isoSeconds,
  type OutletItem,
  type Result,
} from '../../contract/index.ts';
import { catalogOf } from '../../objects/facade.ts';
import {
  feedsPage,
  ICON_HEADERS,
  ICON_SVG,
  outletsPage,
  ROBOTS_TXT,
  STYLE_CSS,
  STYLE_HEADERS,
  STYLE_PATH,
} from '../../render/pages/index.ts';
import { type Context, noRoutes, type Routes } from '../context.ts';
import type { Named } from '../forms.ts';
import { briefing, daily, named, story, versionNumber } from '../locate.ts';
import { page, pageProblem } from '../page-answers.ts';
import { changesPage, digestPage, homePage, pairPage } from '../page-models.ts';
import { withoutQuery, withQuery } from '../queries.ts';
import { pageContext } from '../rendering.ts';
import { asset, versioned } from './asset.ts';

/** Pages of a hundred outlets that are read for one list. */
const LISTS = 10;

/** Every outlet, as far as a page can list them. */
export async function allOutlets(c: Context): Promise<Result<OutletItem[]>> {
  const all: OutletItem[] = [];
  let cursor: string | undefined;
  for (let turn = 0; turn < LISTS; turn++) {
    const next = await catalogOf(c.env).outlets({ cursor, limit: 100 });
    if (!next.ok) return next;
    all.push(...next.value.items);
    if (next.value.next === null) break;
    cursor = next.value.next;
  }
  return done(all);
}

/** `/`, `/stories/…`, `/outlets/…`, `/days/…`, `/feeds`, and what pages load. */
export function pageRoutes(): Routes {
  const app = noRoutes();

  app.get(
    '/',
    withoutQuery(async (c) =>
      homePage(c, named(c, await daily(c, 'latest')), isoSeconds(Date.now()).slice(0, 10)),
    ),
  );

  app.get(
    '/stories/:story',
    withoutQuery(async (c) => digestOrProblem(c, named(c, await story(c)))),
  );

  app.get(
    '/stories/:story/versions/:version',
    withoutQuery(async (c) => {
      const number = versionNumber(c.req.param('version') ?? '');
      return digestOrProblem(c, number.ok ? named(c, await story(c), number.value) : number);
    }),
  );

  app.get(
    '/stories/:story/versions/:version/diff',
    withQuery(DiffQuery, async (c, { from }) => {
      const to = versionNumber(c.req.param('version') ?? '');
      if (!to.ok) return pageProblem(c, to);
      const digest = named(c, await story(c));
      return digest.ok ? changesPage(c, digest.value, from, to.value) : pageProblem(c, digest);
    }),
  );

  app.get(
    '/stories/:story/compare',
    withQuery(AskedPair, async (c, asked) => {
      const digest = named(c, await story(c));
      return digest.ok ? pairPage(c, digest.value, asked) : pageProblem(c, digest);
    }),
  );

  app.get(
    '/outlets',
    withoutQuery((c) => outletsOn(c, outletsPage)),
  );

  app.get(
    '/outlets/:outlet/:day',
    withoutQuery(async (c) => digestOrProblem(c, named(c, await briefing(c, c.req.param('day') ?? '')))),
  );

  app.get(
    '/days/:day',
    withoutQuery(async (c) => digestOrProblem(c, named(c, await daily(c, c.req.param('day') ?? '')))),
  );

  app.get(
    '/feeds',
    withoutQuery((c) => outletsOn(c, feedsPage)),
  );

  app.get('/style.css', versioned(STYLE_PATH, STYLE_CSS, STYLE_HEADERS));
  app.get(
    '/icon.svg',
    withoutQuery((c) => asset(c, ICON_SVG, ICON_HEADERS)),
  );
  app.get(
    '/robots.txt',
    withoutQuery((c) => asset(c, ROBOTS_TXT, { 'content-type': 'text/plain; charset=utf-8' })),
  );
  return app;
}

function digestOrProblem(c: Context, digest: Result<Named>): Response | Promise<Response> {
  return digest.ok ? digestPage(c, digest.value) : pageProblem(c, digest);
}

/** A page that lists every outlet. */
async function outletsOn(c: Context, write: typeof outletsPage): Promise<Response> {
  const outlets = await allOutlets(c);
  if (!outlets.ok) return pageProblem(c, outlets);
  const named = outlets.value.flatMap(({ id, name }): [string, string][] =>
    name === null ? [] : [[id, name]],
  );
  return page(c, write(outlets.value, pageContext(c, new Map(named))), 'list');
}
