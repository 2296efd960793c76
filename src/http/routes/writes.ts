/**
 * Writes. In: articles, batches, retractions, each with a token. Out: what
 * became of them. Answers are never kept by anyone.
 */
import {
  ArticleBody,
  done,
  failed,
  itemsOfArray,
  itemsOfLines,
  LIMITS,
  parseArticle,
  parseJson,
  RetractionBody,
} from '../../contract/index.ts';
import { ingestBatch, ingestOne, once } from '../../newsroom/index.ts';
import { catalogOf } from '../../objects/facade.ts';
import { answered, outcome } from '../answers.ts';
import { bodyOf, idToWrite } from '../asked.ts';
import { bodyText, isLines, opened, wantsLines } from '../bodies.ts';
import { conditionOf } from '../conditional.ts';
import { type Context, noRoutes, portsOf, type Routes } from '../context.ts';
import { gate } from '../gate.ts';
import { cacheControl } from '../policy.ts';
import { problem } from '../problems.ts';
import { streamedLines } from '../streamed.ts';

/** Does a write once under its `Idempotency-Key`, where it brings one; answers again what was answered. */
async function idempotent(c: Context, text: string, work: () => Promise<Response>): Promise<Response> {
  const key = c.req.header('Idempotency-Key');
  if (key === undefined) return work();
  if (!/^[\x21-\x7E]{1,255}$/.test(key)) {
    const detail = '1 to 255 visible ASCII characters';
    const errors = [{ path: 'Idempotency-Key', detail }];
    return problem(c, failed('bad-id', `Idempotency-Key: ${detail}`, { limit: 255, errors }));
  }
  const said = ['Content-Type', 'If-Match', 'If-None-Match']
    .map((name) => c.req.header(name) ?? '')
    .join('\n');
  const request = `${c.req.method} ${c.req.path}\n${said}\n${text}`;
  const answer = await once(catalogOf(c.env), key, request, async () => {
    const response = await work();
    return { status: response.status, json: await response.text() };
  });
  return answer.ok ? answered(answer.value) : problem(c, answer);
}

/** NDJSON in, NDJSON out, of any size. Such an answer is not kept, so it takes no `Idempotency-Key`. */
function streamed(c: Context): Response {
  if (c.req.header('Idempotency-Key') !== undefined) {
    const detail = 'not with a streamed answer; leave it out, for what was sent twice is "unchanged"';
    const errors = [{ path: 'Idempotency-Key', detail }];
    return problem(c, failed('bad-id', `Idempotency-Key: ${detail}`, { errors }));
  }
  const body = opened(c, true);
  if (!body.ok) return problem(c, body);
  const ports = portsOf(c);
  const lines = streamedLines(
    body.value,
    async (items, first) => (await ingestBatch(ports, items, first)).results,
  );
  const headers = { 'Content-Type': 'application/x-ndjson', 'Cache-Control': cacheControl('none') };
  return new Response(lines, { headers });
}

/** PUT and POST of articles; retraction and its undoing. */
export function writeRoutes(): Routes {
  const app = noRoutes();

  app.put('/articles/:article', async (c) => {
    const stop = await gate(c, 'ingest');
    if (stop !== null) return stop;
    const id = idToWrite(c, 'article');
    if (!id.ok) return problem(c, id);
    const text = await bodyText(c, LIMITS.putBytes);
    if (!text.ok) return problem(c, text);
    return idempotent(c, text.value, async () => {
      const json = parseJson(text.value);
      if (!json.ok) return problem(c, json);
      const parsed = parseArticle(ArticleBody, json.value);
      if (!parsed.ok) return problem(c, parsed);
      const condition = conditionOf(c.req.raw.headers);
      const written = await ingestOne(portsOf(c), { id: id.value, ...parsed.value }, condition);
      return outcome(c, written, written.ok && written.value.status === 'created' ? 201 : 200);
    });
  });

  app.post('/articles', async (c) => {
    const stop = await gate(c, 'ingest');
    if (stop !== null) return stop;
    if (isLines(c.req.raw) && wantsLines(c.req.raw)) return streamed(c);
    const text = await bodyText(c, LIMITS.batchBytes, true);
    if (!text.ok) return problem(c, text);
    return idempotent(c, text.value, async () => {
      const items = isLines(c.req.raw) ? itemsOfLines(text.value) : itemsOfArray(text.value);
      if (!items.ok) return problem(c, items);
      return outcome(c, done(await ingestBatch(portsOf(c), items.value)));
    });
  });

  app.post('/articles/:article/retraction', async (c) => {
    const stop = await gate(c, 'admin');
    if (stop !== null) return stop;
    const id = idToWrite(c, 'article');
    if (!id.ok) return problem(c, id);
    const body = await bodyOf(c, RetractionBody, {});
    if (!body.ok) return problem(c, body);
    const { mode, reason } = body.value;
    return outcome(c, await catalogOf(c.env).retract(id.value, mode, reason ?? null));
  });

  app.delete('/articles/:article/retraction', async (c) => {
    const stop = await gate(c, 'admin');
    if (stop !== null) return stop;
    const id = idToWrite(c, 'article');
    if (!id.ok) return problem(c, id);
    return outcome(c, await catalogOf(c.env).restore(id.value));
  });
  return app;
}
