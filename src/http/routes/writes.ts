/**
 * Writes. In: articles, batches, retractions, each with a token. Out: what
 * became of them. Answers are never kept by anyone.
 */
import { Hono } from 'hono';
import {
  ArticleBody,
  ArticleId,
  done,
  failed,
  itemsOfArray,
  itemsOfLines,
  LIMITS,
  NoQuery,
  parseArticle,
  parseBody,
  parseQuery,
  type Result,
  RetractionBody,
} from '../../contract/index.ts';
import { ingestBatch, ingestOne } from '../../newsroom/index.ts';
import { catalogOf } from '../../objects/facade.ts';
import { outcome } from '../answers.ts';
import { bodyJson, bodyText, isLines } from '../bodies.ts';
import { type App, type Context, portsOf } from '../context.ts';
import { problem } from '../problems.ts';
import { refused, type Scope } from '../tokens.ts';

/** Token and query of a write; null: go on. */
async function gate(c: Context, scope: Scope): Promise<Response | null> {
  const refusal = await refused(c, scope);
  if (refusal !== null) return problem(c, refusal);
  const query = parseQuery(NoQuery, new URL(c.req.url).searchParams);
  return query.ok ? null : problem(c, query);
}

function idOf(c: Context): Result<string> {
  const id = ArticleId.safeParse(c.req.param('article'));
  if (id.success) return done(id.data);
  const detail = id.error.issues[0]?.message ?? 'not an id';
  return failed('bad-id', `article: ${detail}`, {
    limit: LIMITS.idChars,
    errors: [{ path: 'article', detail }],
  });
}

/** PUT and POST of articles; retraction and its undoing. */
export function writeRoutes(): Hono<App> {
  const app = new Hono<App>();

  app.put('/articles/:article', async (c) => {
    const stop = await gate(c, 'ingest');
    if (stop !== null) return stop;
    const id = idOf(c);
    if (!id.ok) return problem(c, id);
    const json = await bodyJson(c.req.raw, LIMITS.putBytes);
    if (!json.ok) return problem(c, json);
    const parsed = parseArticle(ArticleBody, json.value);
    if (!parsed.ok) return problem(c, parsed);
    const written = await ingestOne(portsOf(c), { id: id.value, ...parsed.value });
    const created = written.ok && written.value.status === 'created';
    return outcome(c, written, created ? 201 : 200, created ? `/v1/articles/${id.value}` : undefined);
  });

  app.post('/articles', async (c) => {
    const stop = await gate(c, 'ingest');
    if (stop !== null) return stop;
    const text = await bodyText(c.req.raw, LIMITS.batchBytes, true);
    if (!text.ok) return problem(c, text);
    const items = isLines(c.req.raw) ? itemsOfLines(text.value) : itemsOfArray(text.value);
    if (!items.ok) return problem(c, items);
    return outcome(c, done(await ingestBatch(portsOf(c), items.value)));
  });

  app.post('/articles/:article/retraction', async (c) => {
    const stop = await gate(c, 'admin');
    if (stop !== null) return stop;
    const id = idOf(c);
    if (!id.ok) return problem(c, id);
    const json = await bodyJson(c.req.raw, LIMITS.putBytes, {});
    if (!json.ok) return problem(c, json);
    const body = parseBody(RetractionBody, json.value);
    if (!body.ok) return problem(c, body);
    const { mode, reason } = body.value;
    return outcome(c, await catalogOf(c.env).retract(id.value, mode, reason ?? null));
  });

  app.delete('/articles/:article/retraction', async (c) => {
    const stop = await gate(c, 'admin');
    if (stop !== null) return stop;
    const id = idOf(c);
    if (!id.ok) return problem(c, id);
    return outcome(c, await catalogOf(c.env).restore(id.value));
  });
  return app;
}
