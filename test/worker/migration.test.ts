/**
 * State that an older version of this code wrote is opened by this one: the
 * tables as their old steps made them, with rows in them, and everything that
 * was there is there. The old steps stand here as they were; they never change.
 */
import { abortAllDurableObjects, reset, runInDurableObject } from 'cloudflare:test';
import { beforeEach, expect, it } from 'vitest';
import { sample } from './articles.ts';
import { bindings, type Doc, get, post, put, read, send, storyOf, write } from './client.ts';

/** Catalog, schema 1 (version 0.1.0 before embargoes). */
const CATALOG_1 = `
  CREATE TABLE articles (
    id TEXT PRIMARY KEY, outlet TEXT NOT NULL, revision TEXT NOT NULL,
    title TEXT, url TEXT, published TEXT, lang TEXT, excerpt TEXT NOT NULL,
    own_day TEXT, day TEXT, story TEXT,
    received INTEGER NOT NULL, updated INTEGER NOT NULL,
    withheld TEXT, reason TEXT, withheld_at INTEGER
  ) WITHOUT ROWID;
  CREATE INDEX articles_updated ON articles (updated DESC, id DESC) WHERE withheld IS NULL;
  CREATE INDEX articles_outlet ON articles (outlet, updated DESC, id DESC) WHERE withheld IS NULL;
  CREATE INDEX articles_story ON articles (story, updated DESC, id DESC);
  CREATE INDEX articles_day ON articles (day, story) WHERE withheld IS NULL;
  CREATE INDEX articles_outlet_day ON articles (outlet, day, story) WHERE withheld IS NULL;
  CREATE TABLE revisions (
    article TEXT NOT NULL, revision TEXT NOT NULL, received INTEGER NOT NULL,
    PRIMARY KEY (article, revision)
  ) WITHOUT ROWID;
  CREATE TABLE profiles (article TEXT PRIMARY KEY, engine TEXT NOT NULL, profile TEXT NOT NULL) WITHOUT ROWID;
  CREATE INDEX profiles_engine ON profiles (engine);
  CREATE TABLE postings (
    key INTEGER NOT NULL, day INTEGER NOT NULL, article TEXT NOT NULL, PRIMARY KEY (key, day, article)
  ) WITHOUT ROWID;
  CREATE INDEX postings_article ON postings (article);
  CREATE TABLE links (
    a TEXT NOT NULL, b TEXT NOT NULL, value INTEGER NOT NULL, PRIMARY KEY (a, b)
  ) WITHOUT ROWID;
  CREATE TABLE stories (
    id TEXT PRIMARY KEY, title TEXT, articles INTEGER NOT NULL, first TEXT, last TEXT,
    why TEXT NOT NULL, successor TEXT, created INTEGER NOT NULL, updated INTEGER NOT NULL
  ) WITHOUT ROWID;
  CREATE INDEX stories_updated ON stories (updated DESC, id DESC) WHERE articles > 0;
  CREATE TABLE story_outlets (
    outlet TEXT NOT NULL, story TEXT NOT NULL, updated INTEGER NOT NULL, PRIMARY KEY (story, outlet)
  ) WITHOUT ROWID;
  CREATE INDEX story_outlets_updated ON story_outlets (outlet, updated DESC, story DESC);
  CREATE TABLE lineage (
    story TEXT NOT NULL, kind TEXT NOT NULL, other TEXT NOT NULL, at INTEGER NOT NULL,
    PRIMARY KEY (story, kind, other)
  ) WITHOUT ROWID;
  CREATE TABLE outlets (id TEXT PRIMARY KEY, articles INTEGER NOT NULL, updated INTEGER NOT NULL) WITHOUT ROWID;
  CREATE TABLE digests (key TEXT PRIMARY KEY, generation INTEGER NOT NULL) WITHOUT ROWID;
  CREATE TABLE appearances (
    article TEXT NOT NULL, key TEXT NOT NULL, PRIMARY KEY (article, key)
  ) WITHOUT ROWID;
  CREATE INDEX appearances_key ON appearances (key);
  CREATE TABLE answers (
    key TEXT PRIMARY KEY, request TEXT NOT NULL, status INTEGER NOT NULL, answer TEXT NOT NULL, at INTEGER NOT NULL
  ) WITHOUT ROWID;
  CREATE INDEX answers_at ON answers (at);
  CREATE TABLE outbox (key TEXT PRIMARY KEY, attempts INTEGER NOT NULL) WITHOUT ROWID;
`;

/** Digest, schema 1. */
const DIGEST_1 = `
  CREATE TABLE state (
    one INTEGER PRIMARY KEY CHECK (one = 1), key TEXT NOT NULL, engine TEXT NOT NULL,
    wanted INTEGER NOT NULL, built INTEGER NOT NULL, attempts INTEGER NOT NULL,
    stale_since INTEGER, successor TEXT, pinned INTEGER
  );
  CREATE TABLE versions (
    version INTEGER PRIMARY KEY, created INTEGER NOT NULL, cause TEXT NOT NULL,
    engine TEXT NOT NULL, hash TEXT NOT NULL, inputs TEXT NOT NULL, generation INTEGER NOT NULL
  );
  CREATE TABLE bodies (
    version INTEGER NOT NULL, part INTEGER NOT NULL, text TEXT NOT NULL, PRIMARY KEY (version, part)
  ) WITHOUT ROWID;
  CREATE TABLE withheld (article TEXT PRIMARY KEY, mode TEXT NOT NULL) WITHOUT ROWID;
  CREATE TABLE audit (at INTEGER NOT NULL, action TEXT NOT NULL, version INTEGER NOT NULL, source INTEGER);
`;

/** Puts an object's rows into tables of schema 1; what those have no place for is lost, as it was not there then. */
async function backTo(stub: DurableObjectStub, steps: string): Promise<void> {
  await runInDurableObject(stub, (_, state) => {
    const { sql } = state.storage;
    const names = (type: string) =>
      sql
        .exec<{ name: string }>(
          "SELECT name FROM sqlite_master WHERE type = ? AND name NOT LIKE 'sqlite%' AND name NOT LIKE '\\_cf%' ESCAPE '\\'",
          type,
        )
        .toArray()
        .map((row) => row.name);
    const rows = new Map(names('table').map((name) => [name, sql.exec(`SELECT * FROM ${name}`).toArray()]));
    for (const name of rows.keys()) sql.exec(`DROP TABLE ${name}`);
    sql.exec('CREATE TABLE schema (number INTEGER NOT NULL)');
    sql.exec('INSERT INTO schema VALUES (1)');
    sql.exec(steps);
    for (const name of names('table').filter((one) => one !== 'schema')) {
      const columns = sql
        .exec<{ name: string }>(`SELECT name FROM pragma_table_info('${name}')`)
        .toArray()
        .map((row) => row.name);
      for (const row of rows.get(name) ?? []) {
        const values = columns.map((column) => row[column] as SqlStorageValue);
        sql.exec(`INSERT INTO ${name} (${columns}) VALUES (${columns.map(() => '?')})`, ...values);
      }
    }
  });
}

const schemaOf = (stub: DurableObjectStub) =>
  runInDurableObject(stub, (_, state) => state.storage.sql.exec('SELECT number FROM schema').one().number);

beforeEach(reset);

it('state of schema 1 is opened, and everything in it is there', async () => {
  await post();
  const story = await storyOf('weir-herald');
  const path = `/v1/stories/${story}/digest`;
  await read(path);
  await put(sample('weir-herald'), { title: 'Revised' });
  await read(path);
  await write('POST', `${path}/versions/1/pin`, undefined, 'admin-a');
  await write('POST', '/v1/articles/bakery-courier/retraction', {}, 'admin-a');
  const paths = [
    ...['/v1/articles', '/v1/stories', '/v1/outlets', '/v1/articles/weir-herald', `/v1/stories/${story}`],
    ...[path, `${path}/versions`, `${path}/versions/1`, `${path}/versions/2/diff?from=1`],
  ];
  // Who says an article's language came with schema 4: what was found then counts as given.
  const all = () =>
    Promise.all(
      paths.map(async (at) => (await (await get(at)).text()).replaceAll(/"langFrom":{[^}]*},/g, '')),
    );
  const before = await all();
  const catalog = () => bindings.CATALOG.get(bindings.CATALOG.idFromName('main'));
  const digest = () => bindings.DIGEST.get(bindings.DIGEST.idFromName(`story:${story}`));
  await backTo(catalog(), CATALOG_1);
  await backTo(digest(), DIGEST_1);
  expect([await schemaOf(catalog()), await schemaOf(digest())]).toEqual([1, 1]);
  await abortAllDurableObjects();
  expect(await all()).toEqual(before);
  expect([await schemaOf(catalog()), await schemaOf(digest())]).toEqual([4, 3]);
  // What came with schema 2 works on it.
  const embargo = new Date(Date.now() + 3_600_000).toISOString();
  expect(await put({ ...sample('weir-herald'), id: 'weir-later' }, { embargo })).toMatchObject({ http: 201 });
  await write('DELETE', `${path}/versions/3/pin`, undefined, 'admin-a');
  await put(sample('weir-gazette'), { title: 'Revised, too' });
  expect(((await (await send(path)).json()) as Doc).stale).toBeDefined();
  await write('POST', '/v1/articles/weir-herald/retraction', {}, 'admin-a');
  expect(JSON.stringify(await (await send(path)).json())).not.toContain('badly worn');
});
