/**
 * What stands on other sites: the element's script, the iframe, oEmbed. In: a
 * story. Out: script, HTML, JSON. An address asked for by its story's old name
 * gets the story that it became part of.
 */
import { failed, OembedQuery } from '../../contract/index.ts';
import {
  EMBED_CSS,
  EMBED_STYLE_PATH,
  embedScript,
  oembed,
  oembedFormat,
  oembedStory,
} from '../../render/embed/index.ts';
import { EMBED_SCRIPT_HEADERS, STYLE_HEADERS } from '../../render/pages/index.ts';
import { queryOf } from '../asked.ts';
import { type Context, noRoutes, type Routes } from '../context.ts';
import { digestOf } from '../feeds.ts';
import { named, story } from '../locate.ts';
import { pageProblem } from '../page-answers.ts';
import { framePage } from '../page-models.ts';
import { problem } from '../problems.ts';
import { withoutQuery } from '../queries.ts';
import { formMark, namesIn, originOf, outletName, pageContext } from '../rendering.ts';
import { digestFor } from '../standing.ts';
import { validated } from '../validated.ts';
import { asset, versioned } from './asset.ts';
import { allOutlets } from './pages.ts';

/** `/embed.js`, `/embed/stories/{story}` and its stylesheet, `/oembed`. */
export function embedRoutes(): Routes {
  const app = noRoutes();

  app.get(
    '/embed.js',
    withoutQuery(async (c) => {
      // Names are an ornament: where the catalog doesn't answer, ids stand in their place.
      const outlets = await allOutlets(c);
      const names = (outlets.ok ? outlets.value : []).map(({ id, name }) => [id, name ?? outletName(id)]);
      return asset(c, embedScript(originOf(c), Object.fromEntries(names)), EMBED_SCRIPT_HEADERS);
    }),
  );

  app.get('/embed.css', versioned(EMBED_STYLE_PATH, EMBED_CSS, STYLE_HEADERS));

  app.get(
    '/embed/stories/:story',
    withoutQuery(async (c) => {
      const digest = named(c, await story(c));
      return digest.ok ? framePage(c, digest.value) : pageProblem(c, digest);
    }),
  );

  app.get('/oembed', async (c) => {
    const query = queryOf(c, OembedQuery);
    if (!query.ok) return problem(c, query);
    const { url, format, maxwidth: width, maxheight: height } = query.value;
    if (!oembedFormat(format)) return problem(c, failed('not-implemented', 'oEmbed answers in JSON only'));
    const id = oembedStory(url, originOf(c));
    if (id === null) return problem(c, failed('unknown-story', 'url: not the address of a story here'));
    return described(c, id, { width, height });
  });
  return app;
}

type Bounds = { width: string | undefined; height: string | undefined };

async function described(c: Context, id: string, bounds: Bounds): Promise<Response> {
  const served = await current(c, id);
  if (!served.ok) return problem(c, served);
  const { created, tag } = served.value;
  const digest = digestOf(served.value);
  if (digest.kind !== 'story') throw new TypeError(`${digest.key} is no story`);
  return validated(c, `${JSON.stringify(oembed(digest, pageContext(c, namesIn([digest])), bounds))}\n`, {
    tag: `${tag}.${formMark(c, `oembed ${id} ${bounds.width} ${bounds.height}`)}`,
    modified: created,
    kind: 'latest',
    headers: { 'Content-Type': 'application/json' },
  });
}

/** The story's newest version, or that of the one it became part of: `url` is no path to redirect along. */
async function current(c: Context, id: string) {
  const newest = (story: string) => digestFor(c, { kind: 'story', story }).read([]);
  const served = await newest(id);
  const successor = served.ok ? undefined : served.failure.successor;
  return successor === undefined ? served : newest(successor);
}
