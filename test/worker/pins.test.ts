/**
 * An admin holds a version as the latest, lets go of it, goes back to one; and
 * history stays within its bound. Versions only go up.
 */
import { reset, runInDurableObject } from 'cloudflare:test';
import { beforeEach, describe, expect, it } from 'vitest';
import { sample } from './articles.ts';
import { bindings, type Doc, get, post, problem, put, read, storyOf, write } from './client.ts';

let path: string;

async function admin(method: string, action: string): Promise<Response> {
  return write(method, `${path}/versions/${action}`, undefined, 'admin-a');
}

async function revise(line: string): Promise<void> {
  await put(sample('weir-herald'), { text: `${sample('weir-herald').text}\n\n${line}` });
}

beforeEach(async () => {
  await reset();
  await post();
  path = `/v1/stories/${await storyOf('weir-herald')}/digest`;
  await read(path);
  await revise('A crane arrived on Monday to lift the gate out of the river.');
  await read(path);
});

describe('a pin', () => {
  it('holds a version as the latest until it is released', async () => {
    const [first] = [await read(`${path}/versions/1`)];
    expect(await (await admin('POST', '1/pin')).json()).toMatchObject({
      version: 3,
      cause: { kind: 'pinned', from: 1 },
      hash: first.hash,
    });
    await revise('The crane sank on Tuesday.');
    expect(await read(path)).toMatchObject({ version: 3, hash: first.hash, summary: first.summary });
    expect(await (await admin('DELETE', '3/pin')).json()).toMatchObject({ version: 4 });
    const { revision } = await read('/v1/articles/weir-herald');
    expect((await read(path)).inputs).toContainEqual(expect.objectContaining({ revision }));
  });

  it('is released by its own number or that of the version it took up, and by no other', async () => {
    await admin('POST', '1/pin');
    await problem(await admin('DELETE', '2/pin'), 409, 'not-pinned');
    await problem(await admin('DELETE', '9/pin'), 404, 'unknown-version');
    expect(await read(path)).toMatchObject({ version: 3 });
    expect((await admin('DELETE', '1/pin')).status).toBe(200);
    // Sent again because the first answer got lost, it does no harm.
    expect((await admin('DELETE', '1/pin')).status).toBe(200);
    expect(await read(path)).toMatchObject({ version: 4 });
  });

  it('does not outlive the withdrawal of an article in it', async () => {
    await admin('POST', '1/pin');
    await write('POST', '/v1/articles/weir-herald/retraction', {}, 'admin-a');
    const now: Doc = await read(path);
    expect(now).toMatchObject({ version: 4, cause: { kind: 'article-retracted' } });
    expect(now.withheld).toBeUndefined();
  });

  it('wants an admin and a version that is there', async () => {
    await problem(await write('POST', `${path}/versions/1/pin`, undefined, 'ingest-a'), 403, 'forbidden');
    await problem(await admin('POST', '9/pin'), 404, 'unknown-version');
    await problem(await admin('POST', '0/rollback'), 404, 'unknown-version');
  });
});

describe('a roll-back', () => {
  it('takes an old body up again, until something changes', async () => {
    const first = await read(`${path}/versions/1`);
    await admin('POST', '1/rollback');
    expect(await read(path)).toMatchObject({
      version: 3,
      hash: first.hash,
      cause: { kind: 'rolled-back', from: 1 },
    });
    await revise('The crane left again.');
    expect((await read(path)).version).toBe(4);
  });
});

/** The first eight digits of the SHA-256 of `admin-a`. */
const ADMIN_A = '9e57708c';

describe('the audit log', () => {
  it('says what admins did, newest first, to admins', async () => {
    await admin('POST', '1/pin');
    await admin('DELETE', '3/pin');
    await admin('POST', '2/rollback');
    await problem(await get(`${path}/audit`), 401, 'unauthorized');
    await problem(await get(`${path}/audit`, { Authorization: 'Bearer ingest-a' }), 403, 'forbidden');
    const log = async (query = ''): Promise<Doc> =>
      (await get(`${path}/audit${query}`, { Authorization: 'Bearer admin-a' })).json();
    const { items } = await log();
    expect(items.map(({ at: _, ...one }: Doc) => one)).toEqual([
      { action: 'rolled-back', version: expect.any(Number), from: 2, token: ADMIN_A },
      { action: 'released', version: 3, from: null, token: ADMIN_A },
      { action: 'pinned', version: 3, from: 1, token: ADMIN_A },
    ]);
    const first = await log('?limit=2');
    const rest = await log(`?limit=2&cursor=${first.next}`);
    expect([...first.items, ...rest.items]).toEqual(items);
    expect(rest.next).toBeNull();
  });
});

describe('history', () => {
  it('lets go of what is too old, but for the latest and the pinned', async () => {
    const story = path.split('/')[3] as string;
    const stub = bindings.DIGEST.get(bindings.DIGEST.idFromName(`story:${story}`));
    const numbers = async () => (await read(`${path}/versions`)).items.map((one: Doc) => one.version);
    await admin('POST', '1/pin');
    await runInDurableObject(stub, (instance, state) => {
      Object.assign((instance as unknown as { keeper: { ports: object } }).keeper.ports, { age: 86_400_000 });
      state.storage.sql.exec('UPDATE versions SET created = created - 90000000');
    });
    expect(await numbers()).toEqual([3, 2, 1]);
    await admin('POST', '3/pin');
    expect(await numbers()).toEqual([4]);
    await runInDurableObject(stub, (_, state) => {
      state.storage.sql.exec('UPDATE versions SET created = created - 90000000');
    });
    await admin('POST', '4/rollback');
    expect(await numbers()).toEqual([5]);
    const bodies = await runInDurableObject(stub, (_, state) =>
      state.storage.sql.exec('SELECT DISTINCT version FROM bodies').toArray(),
    );
    expect(bodies).toEqual([{ version: 5 }]);
  });

  it('keeps as many versions as it should, and the pinned one', async () => {
    const story = path.split('/')[3] as string;
    const stub = bindings.DIGEST.get(bindings.DIGEST.idFromName(`story:${story}`));
    await runInDurableObject(stub, (instance) => {
      Object.assign((instance as unknown as { keeper: { ports: object } }).keeper.ports, { history: 2 });
    });
    for (let i = 0; i < 3; i++) {
      await revise(`Day ${i + 3} passed without rain.`);
      await read(path);
    }
    const { items } = await read(`${path}/versions`);
    expect(items.map((one: Doc) => one.version)).toEqual([5, 4]);
    await problem(await get(`${path}/versions/1`), 404, 'unknown-version');
  });
});
