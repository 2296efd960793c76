/**
 * Reading one article. In: its id, a budget. Out: metadata and an excerpt, the
 * full text only for a token; a summary; the digest versions that quote it.
 */
import { done, NoQuery, SummaryQuery } from '../../contract/index.ts';
import { summaryOf, usesOf } from '../../newsroom/index.ts';
import { catalogOf, digestAt } from '../../objects/facade.ts';
import { document } from '../answers.ts';
import { idToRead, queryOf } from '../asked.ts';
import { noRoutes, portsOf, type Routes } from '../context.ts';
import { problem } from '../problems.ts';
import { refused, scopeOf } from '../tokens.ts';

/** `/v1/articles/{article}`, its summary and its uses. */
export function articleRoutes(): Routes {
  const app = noRoutes();

  app.get('/articles/:article', async (c) => {
    const query = queryOf(c, NoQuery);
    if (!query.ok) return problem(c, query);
    const id = idToRead(c, 'article');
    if (!id.ok) return problem(c, id);
    const scope = await scopeOf(c);
    if (!scope.ok) return problem(c, scope);
    const { catalog, bodies } = portsOf(c);
    const found = await catalog.article(id.value, scope.value !== null);
    if (scope.value === null || !found.ok) return varied(await document(c, found, 'latest'));
    const body = await bodies.get([{ id: id.value, revision: found.value.revision }]);
    if (!body.ok) return problem(c, body);
    const { text, extracted } = body.value[0] ?? {};
    const whole = { ...found.value, text, ...(extracted === undefined ? {} : { extracted }) };
    return varied(await document(c, done(whole), 'none'));
  });

  app.get('/articles/:article/summary', async (c) => {
    const query = queryOf(c, SummaryQuery);
    if (!query.ok) return problem(c, query);
    const id = idToRead(c, 'article');
    if (!id.ok) return problem(c, id);
    const { focus, explain, ...budget } = query.value;
    if (explain !== undefined) {
      const refusal = await refused(c, 'ingest');
      if (refusal !== null) return problem(c, refusal);
    }
    const summary = await summaryOf(portsOf(c), id.value, { budget, focus, explain: explain !== undefined });
    return document(c, summary, explain === undefined ? 'latest' : 'none');
  });

  app.get('/articles/:article/uses', async (c) => {
    const query = queryOf(c, NoQuery);
    if (!query.ok) return problem(c, query);
    const id = idToRead(c, 'article');
    if (!id.ok) return problem(c, id);
    const uses = await usesOf(catalogOf(c.env), (key) => digestAt(c.env, key), id.value);
    return document(c, uses, 'list');
  });
  return app;
}

/** The same address answers differently to a token. */
function varied(response: Response): Response {
  response.headers.append('Vary', 'Authorization');
  return response;
}
