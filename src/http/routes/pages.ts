/**
 * Pages for people. In: addresses without suffix or version number of an API.
 * Out: HTML. Parameters that a page does not know are let pass: newsletter
 * tools and networks add their own to every link.
 */
import {
  DiffQuery,
  done,
  isoSeconds,
  type OutletItem,
  parseQuery,
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
} from '../../render/pages/index.ts';
import { type Context, noRoutes, type Routes } from '../context.ts';
import { briefing, daily, named, story, versionNumber } from '../locate.ts';
import { page, pageProblem } from '../page-answers.ts';
import { changesPage, digestPage, homePage } from '../page-models.ts';
import { pageContext } from '../rendering.ts';
import { asset } from './asset.ts';

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

  app.get('/', async (c) =>
    homePage(c, named(c, await daily(c, 'latest')), isoSeconds(Date.now()).slice(0, 10)),
  );

  app.get('/stories/:story', async (c) => {
    const digest = named(c, await story(c));
    return digest.ok ? digestPage(c, digest.value) : pageProblem(c, digest);
  });

  app.get('/stories/:story/versions/:version', async (c) => {
    const number = versionNumber(c.req.param('version'));
    if (!number.ok) return pageProblem(c, number);
    const digest = named(c, await story(c), number.value);
    return digest.ok ? digestPage(c, digest.value) : pageProblem(c, digest);
  });

  app.get('/stories/:story/versions/:version/diff', async (c) => {
    const from = new URL(c.req.url).searchParams
      .getAll('from')
      .map((value): [string, string] => ['from', value]);
    const query = parseQuery(DiffQuery, new URLSearchParams(from));
    if (!query.ok) return pageProblem(c, query);
    const to = versionNumber(c.req.param('version'));
    if (!to.ok) return pageProblem(c, to);
    const digest = named(c, await story(c));
    return digest.ok ? changesPage(c, digest.value, query.value.from, to.value) : pageProblem(c, digest);
  });

  app.get('/outlets', async (c) => {
    const outlets = await allOutlets(c);
    return outlets.ok ? page(c, outletsPage(outlets.value, pageContext(c)), 'list') : pageProblem(c, outlets);
  });

  app.get('/outlets/:outlet/:day', async (c) => {
    const digest = named(c, await briefing(c, c.req.param('day')));
    return digest.ok ? digestPage(c, digest.value) : pageProblem(c, digest);
  });

  app.get('/days/:day', async (c) => {
    const digest = named(c, await daily(c, c.req.param('day')));
    return digest.ok ? digestPage(c, digest.value) : pageProblem(c, digest);
  });

  app.get('/feeds', async (c) => {
    const outlets = await allOutlets(c);
    return outlets.ok ? page(c, feedsPage(outlets.value, pageContext(c)), 'list') : pageProblem(c, outlets);
  });

  app.get('/style.css', (c) => asset(c, STYLE_CSS, STYLE_HEADERS));
  app.get('/icon.svg', (c) => asset(c, ICON_SVG, ICON_HEADERS));
  app.get('/robots.txt', (c) => asset(c, ROBOTS_TXT, { 'content-type': 'text/plain; charset=utf-8' }));
  return app;
}
