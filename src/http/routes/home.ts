/**
 * `/v1` and `/healthz`. In: nothing. Out: where everything is; that it runs.
 */
import { done, failed } from '../../contract/index.ts';
import { catalogOf } from '../../objects/facade.ts';
import { document } from '../answers.ts';
import { noRoutes, type Routes } from '../context.ts';
import { withoutQuery } from '../queries.ts';

/** The index of links, and the health check. */
export function homeRoutes(): Routes {
  const app = noRoutes();
  app.get(
    '/v1',
    withoutQuery((c) =>
      document(
        c,
        done({
          name: c.env.SITE_NAME ?? 'Standfirst',
          about:
            'Extractive summaries and cross-outlet digests of news: every sentence verbatim, every source named.',
          links: {
            stories: '/v1/stories',
            articles: '/v1/articles',
            outlets: '/v1/outlets',
            today: '/v1/digests/latest',
            health: '/healthz',
            description: '/openapi.json',
          },
        }),
        'list',
      ),
    ),
  );
  // Healthy means that the catalog answers; a digest object answers for itself.
  app.get(
    '/healthz',
    withoutQuery(async (c) => {
      const answer = await catalogOf(c.env).outlets({ limit: 1 });
      return document(c, answer.ok ? done({ status: 'ok' }) : failed('busy', answer.failure.detail), 'none');
    }),
  );
  return app;
}
