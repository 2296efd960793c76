/**
 * What every route works with. In: Hono's context. Out: its types, and the
 * ports that use cases want.
 */
import type { Context as HonoContext } from 'hono';
import type { IngestPorts } from '../newsroom/index.ts';
import { catalogOf } from '../objects/facade.ts';
import { type Bindings, bodiesIn } from '../storage/index.ts';

export type App = { Bindings: Bindings };
export type Context = HonoContext<App>;

/** The catalog and the bodies, from the bindings. */
export function portsOf(c: Context): IngestPorts {
  return { catalog: catalogOf(c.env), bodies: bodiesIn(c.env.ARTICLES) };
}
