/**
 * Two outlets on one story. In: a story, two outlets. Out: what both say, what
 * each says alone, where they differ; the same bytes for either order.
 */
import { parsePair } from '../../contract/index.ts';
import { sideBySide } from '../../newsroom/index.ts';
import { document } from '../answers.ts';
import { noRoutes, type Routes } from '../context.ts';
import { digestOf } from '../feeds.ts';
import { story } from '../locate.ts';
import { problem } from '../problems.ts';
import { digestFor } from '../standing.ts';

/** `/v1/stories/{story}/compare?a=&b=`; mounted before digests, whose addresses are as long. */
export function comparisonRoutes(): Routes {
  const app = noRoutes();
  app.get('/stories/:story/compare', async (c) => {
    const pair = parsePair(new URL(c.req.url).searchParams);
    if (!pair.ok) return problem(c, pair);
    const ref = await story(c);
    if (!ref.ok) return problem(c, ref);
    const served = await digestFor(c, ref.value).read([]);
    if (!served.ok) return problem(c, served);
    const digest = digestOf(served.value);
    if (digest.kind !== 'story') throw new TypeError(`${digest.key} is no story`);
    const compared = sideBySide(digest, pair.value.a, pair.value.b);
    return document(c, compared, served.value.stale === null ? 'latest' : 'stale');
  });
  return app;
}
