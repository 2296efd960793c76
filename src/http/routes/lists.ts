/**
 * Lists and stories. In: filters and cursors. Out: pages; a story with its
 * members, why they belong together, and what became of it.
 */
import { ArticlesQuery, NoQuery, OutletsQuery, StoriesQuery } from '../../contract/index.ts';
import { catalogOf } from '../../objects/facade.ts';
import { document } from '../answers.ts';
import { idToRead, queryOf } from '../asked.ts';
import { noRoutes, type Routes } from '../context.ts';
import { problem } from '../problems.ts';

/** `/v1/articles`, `/v1/stories`, `/v1/stories/{story}`, `/v1/outlets`. */
export function listRoutes(): Routes {
  const app = noRoutes();
  app.get('/articles', async (c) => {
    const query = queryOf(c, ArticlesQuery);
    if (!query.ok) return problem(c, query);
    const { outlet, story, since, cursor, limit } = query.value;
    return document(c, await catalogOf(c.env).articles({ outlet, story, since }, { cursor, limit }), 'list');
  });
  app.get('/stories', async (c) => {
    const query = queryOf(c, StoriesQuery);
    if (!query.ok) return problem(c, query);
    const { outlet, since, cursor, limit } = query.value;
    return document(c, await catalogOf(c.env).stories({ outlet, since }, { cursor, limit }), 'list');
  });
  app.get('/stories/:story', async (c) => {
    const query = queryOf(c, NoQuery);
    if (!query.ok) return problem(c, query);
    const id = idToRead(c, 'story');
    if (!id.ok) return problem(c, id);
    return document(c, await catalogOf(c.env).story(id.value), 'list');
  });
  app.get('/outlets', async (c) => {
    const query = queryOf(c, OutletsQuery);
    if (!query.ok) return problem(c, query);
    return document(c, await catalogOf(c.env).outlets(query.value), 'list');
  });
  return app;
}
