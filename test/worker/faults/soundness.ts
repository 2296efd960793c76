/**
 * Whether what is stored is whole: called after every fault. In: nothing. Out:
 * a list of what is half made. Reads the tables of the catalog and of every
 * digest as they stand, not what the service says of itself.
 */
import { listDurableObjectIds, runInDurableObject } from 'cloudflare:test';
import { canonical, sha256 } from '../../../src/newsroom/canonical.ts';
import { bodyKey } from '../../../src/storage/index.ts';
import { bindings } from '../client.ts';

type Row = Record<string, SqlStorageValue>;

/** The catalog's stub. */
export const catalog = () => bindings.CATALOG.get(bindings.CATALOG.idFromName('main'));
/** A digest's stub. */
export const digest = (key: string) => bindings.DIGEST.get(bindings.DIGEST.idFromName(key));

/** Bodies are looked at where they are new: what was whole before the fault is not touched by it. */
const NEWEST = 6;

/** Rules over the catalog's tables: each query finds what must not be there. */
const RULES: Record<string, string> = {
  'an article without its revision':
    'SELECT id FROM articles a WHERE NOT EXISTS (SELECT 1 FROM revisions r WHERE r.article = a.id AND r.revision = a.revision)',
  'an article without a story':
    'SELECT id FROM articles WHERE story IS NULL OR story NOT IN (SELECT id FROM stories)',
  'a revision without an article':
    'SELECT article FROM revisions WHERE article NOT IN (SELECT id FROM articles)',
  'a visible article without a profile':
    'SELECT id FROM articles WHERE withheld IS NULL AND id NOT IN (SELECT article FROM profiles)',
  'a profile of nobody visible':
    'SELECT article FROM profiles WHERE article NOT IN (SELECT id FROM articles WHERE withheld IS NULL)',
  'a profile without postings':
    'SELECT article FROM profiles WHERE article NOT IN (SELECT article FROM postings)',
  'postings without a profile':
    'SELECT article FROM postings WHERE article NOT IN (SELECT article FROM profiles)',
  'a link one way':
    'SELECT a FROM links l WHERE NOT EXISTS (SELECT 1 FROM links m WHERE m.a = l.b AND m.b = l.a AND m.value = l.value)',
  'a link to nobody': 'SELECT a FROM links WHERE a NOT IN (SELECT article FROM profiles)',
  'a story that is miscounted':
    'SELECT id FROM stories s WHERE articles <> (SELECT count(*) FROM articles a WHERE a.story = s.id AND a.withheld IS NULL)',
  'a merged story with members': 'SELECT id FROM stories WHERE successor IS NOT NULL AND articles > 0',
  'a successor that is not there': 'SELECT id FROM stories WHERE successor NOT IN (SELECT id FROM stories)',
  'outlets of a story that are wrong': `SELECT s.id FROM stories s WHERE
     (SELECT group_concat(outlet) FROM (SELECT outlet FROM story_outlets WHERE story = s.id ORDER BY outlet)) IS NOT
     (SELECT group_concat(outlet) FROM (SELECT DISTINCT outlet FROM articles WHERE story = s.id AND withheld IS NULL ORDER BY outlet))`,
  'an outlet that is miscounted':
    'SELECT id FROM outlets o WHERE articles <> (SELECT count(*) FROM articles a WHERE a.outlet = o.id AND a.withheld IS NULL)',
  'a message for a digest that is not there':
    'SELECT key FROM outbox WHERE key NOT IN (SELECT key FROM digests)',
};

/** Everything that is wrong with what is stored; nothing where all is well. */
export async function unsound(): Promise<string[]> {
  const wrong: string[] = [];
  const index = await runInDurableObject(catalog(), async (_, state) => {
    const rows = (query: string) => state.storage.sql.exec<Row>(query).toArray();
    if (rows("SELECT 1 FROM sqlite_master WHERE name = 'articles'").length === 0) return null;
    for (const [rule, query] of Object.entries(RULES))
      for (const row of rows(query)) wrong.push(`${rule}: ${Object.values(row).join(' ')}`);
    const waiting = rows('SELECT key FROM outbox').map((row) => row.key as string);
    if (waiting.length > 0 && (await state.storage.getAlarm()) === null)
      wrong.push(`${waiting} wait for no alarm`);
    return {
      waiting,
      bodies: rows(
        `SELECT article AS id, revision FROM revisions ORDER BY received DESC LIMIT ${NEWEST}`,
      ) as { id: string; revision: string }[],
      generations: new Map(
        rows('SELECT * FROM digests').map((row) => [row.key as string, row.generation as number]),
      ),
    };
  });
  if (index === null) return wrong;
  for (const ref of index.bodies)
    if ((await bindings.ARTICLES.get(bodyKey(ref))) === null)
      wrong.push(`no body of ${ref.id}@${ref.revision}`);
  for (const id of await listDurableObjectIds(bindings.DIGEST))
    wrong.push(...(await digestUnsound(id, index)));
  return wrong;
}

interface Index {
  readonly waiting: readonly string[];
  readonly generations: ReadonlyMap<string, number>;
}

async function digestUnsound(id: DurableObjectId, { waiting, generations }: Index): Promise<string[]> {
  return runInDurableObject(bindings.DIGEST.get(id), async (_, state) => {
    const rows = (query: string) => state.storage.sql.exec<Row>(query).toArray();
    if (rows("SELECT 1 FROM sqlite_master WHERE name = 'versions'").length === 0) return [];
    const [now] = rows('SELECT * FROM state');
    if (now === undefined) return ['a digest has tables and no state'];
    const wrong: string[] = [];
    const key = now.key as string;
    const told = Math.max(now.wanted as number, now.built as number);
    if ((generations.get(key) ?? 0) > told && !waiting.includes(key)) wrong.push(`${key} was never told`);
    if ((now.wanted as number) > (now.built as number) && (await state.storage.getAlarm()) === null)
      wrong.push(`${key} is stale and waits for no alarm`);
    const versions = rows('SELECT version, hash FROM versions ORDER BY version');
    for (const [at, { version, hash }] of versions.entries()) {
      if (version !== at + 1) wrong.push(`${key} has ${version} where ${at + 1} should be`);
      if (at < versions.length - NEWEST) continue;
      const parts = rows(`SELECT text FROM bodies WHERE version = ${version} ORDER BY part`);
      const body = parts.map((part) => part.text).join('');
      if ((await sha256(body)) !== hash) wrong.push(`${key} version ${version} is not what its hash says`);
      else if (canonical(JSON.parse(body)) !== body) wrong.push(`${key} version ${version} is not canonical`);
    }
    const bodies = rows(
      'SELECT DISTINCT version FROM bodies WHERE version NOT IN (SELECT version FROM versions)',
    );
    if (bodies.length > 0) wrong.push(`${key} has bodies without a version`);
    return wrong;
  });
}
