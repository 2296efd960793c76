/**
 * What there is to ask for: the OpenAPI document, and the same for people. In:
 * the document that `npm run openapi` writes from the contract. Out: JSON, HTML.
 */
import { apiDocsPage, type OpenApi } from '../../render/pages/index.ts';
import { noRoutes, type Routes } from '../context.ts';
import description from '../openapi/openapi.json' with { type: 'json' };
import { page } from '../page-answers.ts';
import { withoutQuery } from '../queries.ts';
import { originOf, pageContext } from '../rendering.ts';
import { asset } from './asset.ts';

/** `/openapi.json` and `/docs`. */
export function docsRoutes(): Routes {
  const app = noRoutes();
  app.get(
    '/openapi.json',
    withoutQuery((c) => {
      const served = { ...description, servers: [{ url: originOf(c) }] };
      return asset(c, `${JSON.stringify(served)}\n`, { 'Content-Type': 'application/json' });
    }),
  );
  app.get(
    '/docs',
    withoutQuery((c) => page(c, apiDocsPage(description as OpenApi, pageContext(c)), 'asset')),
  );
  return app;
}
