/**
 * Digests of all three kinds, their versions and what changed between them.
 * In: an address and a format suffix. Out: the document. Kinds differ only in
 * how their address names a digest.
 */
import { Hono } from 'hono';
import {
  Day,
  DiffQuery,
  type DigestRef,
  digestKey,
  done,
  failed,
  NoQuery,
  OutletId,
  parseQuery,
  type Result,
  StoryId,
  VersionNumber,
} from '../../contract/index.ts';
import type { Digest } from '../../newsroom/index.ts';
import { catalogOf, digestAt } from '../../objects/facade.ts';
import { document, outcome, version } from '../answers.ts';
import { tagsOf } from '../conditional.ts';
import type { App, Context } from '../context.ts';
import { problem } from '../problems.ts';
import { refused } from '../tokens.ts';

/** The formats that there are; JSON is also what no suffix gives. */
const FORMATS = ['json'];

/** `latest.json` → its name; an unknown suffix says which there are. */
function withoutSuffix(segment: string): Result<string> {
  const dot = segment.indexOf('.');
  if (dot < 0) return done(segment);
  const suffix = segment.slice(dot + 1);
  if (FORMATS.includes(suffix)) return done(segment.slice(0, dot));
  return failed('unknown-format', `there is no format .${suffix.slice(0, 40)}`, { allowed: FORMATS });
}

type Locate = (c: Context, leaf: string) => Promise<Result<DigestRef>>;

const story: Locate = async (c, leaf) => {
  const id = StoryId.safeParse(c.req.param('story'));
  if (!id.success) return failed('unknown-story', 'no story has an id of that form');
  if (leaf !== 'digest') return failed('no-route', `there is nothing at ${c.req.path}`);
  return done({ kind: 'story', story: id.data });
};

async function dayOf(c: Context, leaf: string, outlet: string | null): Promise<Result<string>> {
  if (leaf === 'latest') return catalogOf(c.env).latestDay(outlet);
  const day = Day.safeParse(leaf);
  if (day.success) return done(day.data);
  return failed('bad-id', 'day: YYYY-MM-DD or latest', {
    errors: [{ path: 'day', detail: 'YYYY-MM-DD or latest' }],
  });
}

const briefing: Locate = async (c, leaf) => {
  const outlet = OutletId.safeParse(c.req.param('outlet'));
  if (!outlet.success) return failed('unknown-outlet', 'no outlet has an id of that form');
  const day = await dayOf(c, leaf, outlet.data);
  return day.ok ? done({ kind: 'briefing', outlet: outlet.data, day: day.value }) : day;
};

const daily: Locate = async (c, leaf) => {
  const day = await dayOf(c, leaf, null);
  return day.ok ? done({ kind: 'daily', day: day.value }) : day;
};

/** `/v1/stories/{story}/digest`, `/v1/outlets/{outlet}/briefings/{day}`, `/v1/digests/{day}` and all below. */
export function digestRoutes(): Hono<App> {
  const app = new Hono<App>();
  mount(app, '/stories/:story/:leaf', story);
  mount(app, '/outlets/:outlet/briefings/:leaf', briefing);
  mount(app, '/digests/:leaf', daily);
  return app;
}

function mount(app: Hono<App>, path: string, locate: Locate): void {
  /** The digest at an address whose leaf may have a suffix only where nothing follows. */
  const at = async (c: Context, leaf: Result<string>): Promise<Result<Digest>> => {
    if (!leaf.ok) return leaf;
    const ref = await locate(c, leaf.value);
    return ref.ok ? done(digestAt(c.env, digestKey(ref.value))) : ref;
  };
  const leafOf = (c: Context) => c.req.param('leaf') ?? '';

  app.get(path, async (c) => {
    const query = parseQuery(NoQuery, new URL(c.req.url).searchParams);
    if (!query.ok) return problem(c, query);
    const digest = await at(c, withoutSuffix(leafOf(c)));
    if (!digest.ok) return problem(c, digest);
    return version(c, await digest.value.read(tagsOf(c.req.raw.headers) ?? []), 'latest');
  });

  app.get(`${path}/versions`, async (c) => {
    const query = parseQuery(NoQuery, new URL(c.req.url).searchParams);
    if (!query.ok) return problem(c, query);
    const digest = await at(c, done(leafOf(c)));
    return digest.ok ? document(c, await digest.value.versions(), 'list') : problem(c, digest);
  });

  app.get(`${path}/versions/:version`, async (c) => {
    const query = parseQuery(NoQuery, new URL(c.req.url).searchParams);
    if (!query.ok) return problem(c, query);
    const plain = withoutSuffix(c.req.param('version'));
    const number = plain.ok ? versionNumber(plain.value) : plain;
    if (!number.ok) return problem(c, number);
    const digest = await at(c, done(leafOf(c)));
    if (!digest.ok) return problem(c, digest);
    return version(c, await digest.value.version(number.value, tagsOf(c.req.raw.headers) ?? []), 'version');
  });

  // An admin holds a version as the latest, lets go of it, or goes back to one.
  const admin = async (c: Context, act: (digest: Digest, number: number) => Promise<Result<unknown>>) => {
    const refusal = await refused(c, 'admin');
    if (refusal !== null) return problem(c, refusal);
    const number = versionNumber(c.req.param('version') ?? '');
    if (!number.ok) return problem(c, number);
    const digest = await at(c, done(leafOf(c)));
    return digest.ok ? outcome(c, await act(digest.value, number.value)) : problem(c, digest);
  };
  app.post(`${path}/versions/:version/pin`, (c) => admin(c, (digest, number) => digest.takeUp(number, true)));
  app.delete(`${path}/versions/:version/pin`, (c) => admin(c, (digest) => digest.release()));
  app.post(`${path}/versions/:version/rollback`, (c) =>
    admin(c, (digest, number) => digest.takeUp(number, false)),
  );

  app.get(`${path}/versions/:version/diff`, async (c) => {
    const query = parseQuery(DiffQuery, new URL(c.req.url).searchParams);
    if (!query.ok) return problem(c, query);
    const to = versionNumber(c.req.param('version'));
    if (!to.ok) return problem(c, to);
    const digest = await at(c, done(leafOf(c)));
    if (!digest.ok) return problem(c, digest);
    return document(c, await digest.value.diff(query.value.from, to.value), 'version');
  });
}

function versionNumber(text: string): Result<number> {
  const number = VersionNumber.safeParse(text);
  return number.success ? done(number.data) : failed('unknown-version', 'versions are numbered from 1 up');
}
