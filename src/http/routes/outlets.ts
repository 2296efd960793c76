/**
 * One outlet: what is said of it, for admins to say. In: an id, words, rules of cleaning. Out: the outlet; what a write did.
 */
import { NoQuery, OutletBody } from '../../contract/index.ts';
import { catalogOf } from '../../objects/facade.ts';
import { document, outcome } from '../answers.ts';
import { bodyOf, idToRead, idToWrite, queryOf } from '../asked.ts';
import { noRoutes, type Routes } from '../context.ts';
import { gate } from '../gate.ts';
import { problem } from '../problems.ts';

/** `/v1/outlets/{outlet}`. */
export function outletRoutes(): Routes {
  const app = noRoutes();

  app.get('/outlets/:outlet', async (c) => {
    const query = queryOf(c, NoQuery);
    if (!query.ok) return problem(c, query);
    const id = idToRead(c, 'outlet');
    if (!id.ok) return problem(c, id);
    return document(c, await catalogOf(c.env).outlet(id.value), 'list');
  });

  app.put('/outlets/:outlet', async (c) => {
    const stop = await gate(c, 'admin');
    if (stop !== null) return stop;
    const id = idToWrite(c, 'outlet');
    if (!id.ok) return problem(c, id);
    const body = await bodyOf(c, OutletBody);
    if (!body.ok) return problem(c, body);
    const written = await catalogOf(c.env).registerOutlet(id.value, body.value);
    return outcome(c, written, written.ok && written.value.status === 'created' ? 201 : 200);
  });

  app.delete('/outlets/:outlet', async (c) => {
    const stop = await gate(c, 'admin');
    if (stop !== null) return stop;
    const id = idToWrite(c, 'outlet');
    return id.ok ? outcome(c, await catalogOf(c.env).forgetOutlet(id.value)) : problem(c, id);
  });
  return app;
}
