/**
 * What every route works with. In: Hono's context. Out: its types, the ports
 * that use cases want, and a set of routes to begin with.
 */
import type { Context as HonoContext } from 'hono';
import { HonoBase } from 'hono/hono-base';
import { TrieRouter } from 'hono/router/trie-router';
import type { IngestPorts } from '../newsroom/index.ts';
import { catalogOf } from '../objects/facade.ts';
import { type Bindings, bodiesIn } from '../storage/index.ts';

export type App = { Bindings: Bindings };
export type Context = HonoContext<App>;
export type Routes = HonoBase<App>;

/** No routes yet. Hono's trie takes every pattern of ours; the two other routers that it may bring are 2 KiB gzip. */
export function noRoutes(): Routes {
  return new HonoBase<App>({ router: new TrieRouter() });
}

/** The catalog and the bodies, from the bindings. */
export function portsOf(c: Context): IngestPorts {
  return { catalog: catalogOf(c.env), bodies: bodiesIn(c.env.ARTICLES) };
}
