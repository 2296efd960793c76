/**
 * Parameters of addresses that people visit or sites load. In: a request. Out:
 * the parameters that the address knows, parsed; a redirect to the address
 * without what newsletters and networks hang on links. Refused: every other
 * parameter, so that noise can't multiply cache entries.
 */
import type * as z from 'zod/mini';
import { NoQuery, parseQuery } from '../contract/index.ts';
import type { Context } from './context.ts';
import { pageProblem } from './page-answers.ts';
import { cacheControl } from './policy.ts';

/** Names that say where a reader came from; none of them means anything here. */
const TRACKING =
  /^(?:utm_[a-z_]{1,30}|fbclid|gclid|gclsrc|dclid|gbraid|wbraid|msclkid|twclid|ttclid|yclid|li_fat_id|igshid|igsh|mc_[ce]id|mkt_tok|_hsenc|_hsmi|vero_id|srsltid)$/;

type Handler = (c: Context) => Response | Promise<Response>;

/** A handler that meets only the parameters of `schema`. */
export function withQuery<S extends z.ZodMiniType>(
  schema: S,
  work: (c: Context, query: z.output<S>) => Response | Promise<Response>,
): Handler {
  return (c) => {
    const { pathname, searchParams } = new URL(c.req.url);
    const kept = [...searchParams].filter(([name]) => !TRACKING.test(name));
    const params = new URLSearchParams(kept);
    if (kept.length < searchParams.size)
      return movedTo(kept.length === 0 ? pathname : `${pathname}?${params}`);
    const query = parseQuery(schema, params);
    return query.ok ? work(c, query.value) : pageProblem(c, query);
  };
}

/** The same for an address that knows no parameter. */
export function withoutQuery(work: Handler): Handler {
  return withQuery(NoQuery, work);
}

/** A redirect that lasts, within this service. */
export function movedTo(location: string): Response {
  const headers = { Location: location, 'Cache-Control': cacheControl('moved') };
  return new Response(null, { status: 301, headers });
}
