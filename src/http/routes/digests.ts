/**
 * Digests of all three kinds, their versions and what changed between them.
 * In: an address and a suffix. Out: the document in that form. Kinds differ
 * only in how their address names a digest.
 */
import { DiffQuery, failed, HistoryQuery, NoQuery, parseQuery, type Result } from '../../contract/index.ts';
import type { Digest } from '../../newsroom/index.ts';
import { FORMATS } from '../../render/formats.ts';
import { document, outcome } from '../answers.ts';
import { queryOf } from '../asked.ts';
import { type Context, noRoutes, type Routes } from '../context.ts';
import { delivered, suffixed } from '../delivery.ts';
import { versionsFeed } from '../forms.ts';
import { gate } from '../gate.ts';
import { briefing, daily, type Locate, named, story, versionNumber } from '../locate.ts';
import { problem } from '../problems.ts';
import { fingerprint, refused } from '../tokens.ts';

/** The forms of a list of versions. */
const LISTS = FORMATS.filter(({ by }) => by === 'data' || by === 'feed').map(({ suffix }) => suffix);

const storyDigest: Locate = async (c, leaf) =>
  leaf === 'digest' ? story(c) : failed('no-route', `there is nothing at ${c.req.path}`);

/** `/v1/stories/{story}/digest`, `/v1/outlets/{outlet}/briefings/{day}`, `/v1/digests/{day}` and all below. */
export function digestRoutes(): Routes {
  const app = noRoutes();
  mount(app, '/stories/:story/:leaf', storyDigest);
  mount(app, '/outlets/:outlet/briefings/:leaf', briefing);
  mount(app, '/digests/:leaf', daily);
  return app;
}

function mount(app: Routes, path: string, locate: Locate): void {
  /** The digest at an address, and one of its versions where `version` is the number of one. */
  const at = async (c: Context, leaf: string, version: number | null = null) =>
    named(c, await locate(c, leaf), version);
  const leafOf = (c: Context) => c.req.param('leaf') ?? '';

  app.get(path, async (c) => {
    const asked = suffixed(leafOf(c));
    if (!asked.ok) return problem(c, asked);
    const { name, format } = asked.value;
    const digest = await at(c, name);
    return digest.ok ? delivered(c, digest.value, format, name === 'latest') : problem(c, digest);
  });

  app.get(`${path}/:versions{versions(?:\\.[a-z.]+)?}`, async (c) => {
    const asked = suffixed(c.req.param('versions') ?? '');
    const format = asked.ok ? asked.value.format : null;
    const params = new URL(c.req.url).searchParams;
    const query = parseQuery(HistoryQuery, params);
    const plain = format?.by === 'feed' ? parseQuery(NoQuery, params) : query;
    if (!query.ok) return problem(c, query);
    if (!plain.ok) return problem(c, plain);
    if (!asked.ok || (format !== null && !LISTS.includes(format.suffix))) {
      return problem(c, failed('unknown-format', 'there is no such form of a list', { allowed: LISTS }));
    }
    const digest = await at(c, leafOf(c));
    if (!digest.ok) return problem(c, digest);
    if (format?.by === 'feed') return versionsFeed(c, digest.value, format);
    return document(c, await digest.value.digest.versions(query.value), 'list');
  });

  app.get(`${path}/versions/:version`, async (c) => {
    const asked = suffixed(c.req.param('version') ?? '');
    if (!asked.ok) return problem(c, asked);
    const number = versionNumber(asked.value.name);
    if (!number.ok) return problem(c, number);
    const digest = await at(c, leafOf(c), number.value);
    return digest.ok ? delivered(c, digest.value, asked.value.format, false) : problem(c, digest);
  });

  // An admin holds a version as the latest, lets go of it, or goes back to one.
  const admin = async (
    c: Context,
    act: (digest: Digest, number: number, token: string) => Promise<Result<unknown>>,
  ) => {
    const stop = await gate(c, 'admin');
    if (stop !== null) return stop;
    const number = versionNumber(c.req.param('version') ?? '');
    if (!number.ok) return problem(c, number);
    const digest = await at(c, leafOf(c));
    return digest.ok
      ? outcome(c, await act(digest.value.digest, number.value, await fingerprint(c)))
      : problem(c, digest);
  };
  app.get(`${path}/audit`, async (c) => {
    const refusal = await refused(c, 'admin');
    if (refusal !== null) return problem(c, refusal);
    const query = queryOf(c, HistoryQuery);
    if (!query.ok) return problem(c, query);
    const digest = await at(c, leafOf(c));
    return digest.ok ? document(c, await digest.value.digest.audit(query.value), 'none') : problem(c, digest);
  });
  app.post(`${path}/versions/:version/pin`, (c) =>
    admin(c, (digest, number, token) => digest.takeUp(number, true, token)),
  );
  app.delete(`${path}/versions/:version/pin`, (c) =>
    admin(c, (digest, number, token) => digest.release(number, token)),
  );
  app.post(`${path}/versions/:version/rollback`, (c) =>
    admin(c, (digest, number, token) => digest.takeUp(number, false, token)),
  );

  app.get(`${path}/versions/:version/diff`, async (c) => {
    const query = queryOf(c, DiffQuery);
    if (!query.ok) return problem(c, query);
    const to = versionNumber(c.req.param('version') ?? '');
    if (!to.ok) return problem(c, to);
    const digest = await at(c, leafOf(c));
    if (!digest.ok) return problem(c, digest);
    return document(c, await digest.value.digest.diff(query.value.from, to.value), 'version');
  });
}
