/**
 * Lists and stories. In: filters and cursors. Out: pages; a story with its
 * members, why they belong together, and what became of it.
 */
import {
  ArticlesQuery,
  failed,
  NoQuery,
  OutletsQuery,
  parseQuery,
  StoriesQuery,
  StoryId,
} from '../../contract/index.ts';
import { catalogOf } from '../../objects/facade.ts';
import { document } from '../answers.ts';
import { noRoutes, type Routes } from '../context.ts';
import { problem } from '../problems.ts';

/** `/v1/articles`, `/v1/stories`, `/v1/stories/{story}`, `/v1/outlets`. */
export function listRoutes(): Routes {
  const app = noRoutes();
  app.get('/articles', async (c) => {
    const query = parseQuery(ArticlesQuery, new URL(c.req.url).searchParams);
    if (!query.ok) return problem(c, query);
    const { outlet, story, since, cursor, limit } = query.value;
    return document(c, await catalogOf(c.env).articles({ outlet, story, since }, { cursor, limit }), 'list');
  });
  app.get('/stories', async (c) => {
    const query = parseQuery(StoriesQuery, new URL(c.req.url).searchParams);
    if (!query.ok) return problem(c, query);
    const { outlet, since, cursor, limit } = query.value;
    return document(c, await catalogOf(c.env).stories({ outlet, since }, { cursor, limit }), 'list');
  });
  app.get('/stories/:story', async (c) => {
    const query = parseQuery(NoQuery, new URL(c.req.url).searchParams);
    if (!query.ok) return problem(c, query);
    const id = StoryId.safeParse(c.req.param('story'));
    if (!id.success) return problem(c, failed('unknown-story', 'no story has an id of that form'));
    return document(c, await catalogOf(c.env).story(id.data), 'list');
  });
  app.get('/outlets', async (c) => {
    const query = parseQuery(OutletsQuery, new URL(c.req.url).searchParams);
    if (!query.ok) return problem(c, query);
    return document(c, await catalogOf(c.env).outlets(query.value), 'list');
  });
  return app;
}
