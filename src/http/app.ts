/**
 * The HTTP surface: routes and what surrounds each of them. In: requests. Out:
 * answers, every failure a problem document. Decides nothing of its own.
 */
import { failed } from '../contract/index.ts';
import { noRoutes, type Routes } from './context.ts';
import { surround } from './headers.ts';
import { pageProblem } from './page-answers.ts';
import { articleRoutes } from './routes/articles.ts';
import { comparisonRoutes } from './routes/comparison.ts';
import { digestRoutes } from './routes/digests.ts';
import { docsRoutes } from './routes/docs.ts';
import { embedRoutes } from './routes/embed.ts';
import { feedRegistryRoutes } from './routes/feed-registry.ts';
import { homeRoutes } from './routes/home.ts';
import { listRoutes } from './routes/lists.ts';
import { outletRoutes } from './routes/outlets.ts';
import { pageRoutes } from './routes/pages.ts';
import { writeRoutes } from './routes/writes.ts';

/** The application with all routes. */
export function makeApp(): Routes {
  const app = noRoutes();
  app.use(surround(app));
  app.route('/', homeRoutes());
  app.route('/', pageRoutes());
  app.route('/', embedRoutes());
  app.route('/', docsRoutes());
  app.route('/v1', listRoutes());
  app.route('/v1', articleRoutes());
  app.route('/v1', outletRoutes());
  app.route('/v1', writeRoutes());
  app.route('/v1', feedRegistryRoutes());
  app.route('/v1', comparisonRoutes());
  app.route('/v1', digestRoutes());
  app.notFound((c) => pageProblem(c, failed('no-route', `there is nothing at ${c.req.path}`)));
  app.onError((error, c) => {
    console.error('request failed', c.req.method, c.req.path, error);
    return pageProblem(c, failed('internal', 'the fault is ours and is in the log'));
  });
  return app;
}
