/**
 * One outlet: what is said of it, for admins to say. In: an id, words, rules of cleaning. Out: the outlet; what a write did.
 */
import {
  done,
  failed,
  LIMITS,
  NoQuery,
  OutletBody,
  OutletId,
  parseBody,
  parseQuery,
  type Result,
} from '../../contract/index.ts';
import { catalogOf } from '../../objects/facade.ts';
import { document, outcome } from '../answers.ts';
import { bodyJson } from '../bodies.ts';
import { type Context, noRoutes, type Routes } from '../context.ts';
import { gate } from '../gate.ts';
import { problem } from '../problems.ts';

function idOf(c: Context): Result<string> {
  const id = OutletId.safeParse(c.req.param('outlet'));
  if (id.success) return done(id.data);
  const detail = id.error.issues[0]?.message ?? 'not an id';
  const errors = [{ path: 'outlet', detail }];
  return failed('bad-id', `outlet: ${detail}`, { limit: LIMITS.outletChars, errors });
}

/** `/v1/outlets/{outlet}`. */
export function outletRoutes(): Routes {
  const app = noRoutes();

  app.get('/outlets/:outlet', async (c) => {
    const query = parseQuery(NoQuery, new URL(c.req.url).searchParams);
    if (!query.ok) return problem(c, query);
    const id = OutletId.safeParse(c.req.param('outlet'));
    if (!id.success) return problem(c, failed('unknown-outlet', 'no outlet has an id of that form'));
    return document(c, await catalogOf(c.env).outlet(id.data), 'list');
  });

  app.put('/outlets/:outlet', async (c) => {
    const stop = await gate(c, 'admin');
    if (stop !== null) return stop;
    const id = idOf(c);
    if (!id.ok) return problem(c, id);
    const json = await bodyJson(c.req.raw, LIMITS.putBytes);
    const body = json.ok ? parseBody(OutletBody, json.value) : json;
    if (!body.ok) return problem(c, body);
    const written = await catalogOf(c.env).registerOutlet(id.value, body.value);
    return outcome(c, written, written.ok && written.value.status === 'created' ? 201 : 200);
  });

  app.delete('/outlets/:outlet', async (c) => {
    const stop = await gate(c, 'admin');
    if (stop !== null) return stop;
    const id = idOf(c);
    return id.ok ? outcome(c, await catalogOf(c.env).forgetOutlet(id.value)) : problem(c, id);
  });
  return app;
}
