/**
 * The Worker of `npm run bench:http`: the service as it is, and beside it what it
 * is measured against, an empty Hono route that calls one Durable Object.
 */
import { DurableObject } from 'cloudflare:workers';
import { Hono } from 'hono';
import { makeApp } from '../../../src/http/app.ts';

export { Catalog } from '../../../src/objects/catalog.ts';
export { Digest } from '../../../src/objects/digest.ts';
export { Feeds } from '../../../src/objects/feeds.ts';

type Env = { readonly EMPTY: DurableObjectNamespace };

/** An object that does nothing. */
export class Empty extends DurableObject {
  override async fetch(): Promise<Response> {
    return new Response('ok');
  }
}

const empty = new Hono<{ Bindings: Env }>();
empty.get('/empty', (c) => c.env.EMPTY.get(c.env.EMPTY.idFromName('empty')).fetch(c.req.raw));

const service = makeApp();

export default {
  fetch: (request: Request, env: Parameters<typeof service.fetch>[1] & Env, ctx: ExecutionContext) =>
    (new URL(request.url).pathname === '/empty' ? empty : service).fetch(request, env, ctx),
};
