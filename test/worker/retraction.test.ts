/**
 * An article is withdrawn: no listing and no digest shows a word of it, old
 * versions show what is left, and it can come back.
 */
import { reset } from 'cloudflare:test';
import { beforeEach, describe, expect, it } from 'vitest';
import { bodyOf, sample } from './articles.ts';
import { get, post, problem, put, read, storyOf, write } from './client.ts';

const id = 'weir-herald';

/** Sentences that only the withdrawn article has. */
const WORDS = ['badly worn', 'under fire', 'fifty homes'];

async function retract(body: unknown = {}): Promise<Response> {
  return write('POST', `/v1/articles/${id}/retraction`, body, 'admin-a');
}

let digest: string;

beforeEach(async () => {
  await reset();
  await post();
  digest = `/v1/stories/${await storyOf(id)}/digest`;
});

describe('retraction', () => {
  it('takes the article out of everything', async () => {
    const story = await storyOf(id);
    const listed = ['/v1/articles', '/v1/stories', `/v1/stories/${story}`, '/v1/articles?outlet=herald'];
    const digests = [digest, '/v1/digests/2026-03-15', '/v1/outlets/herald/briefings/2026-03-15'];
    for (const path of digests) expect(JSON.stringify(await read(path))).toContain(id);
    const response = await retract({ reason: 'Gefälscht, sagt die Redaktion' });
    expect(await response.json()).toMatchObject({
      id,
      status: 'withheld',
      mode: 'withhold',
      reason: 'Gefälscht, sagt die Redaktion',
    });
    await problem(await get(`/v1/articles/${id}`), 410, 'withheld');
    await problem(await get(`/v1/articles/${id}/summary`), 410, 'withheld');
    for (const path of listed) expect(JSON.stringify(await read(path)), path).not.toContain(id);
    for (const path of digests) {
      const now = await read(path);
      // Where it was the story's only article of the day, the whole story leaves that day.
      expect(now, path).toMatchObject({ version: 2, cause: { kind: 'article-retracted' } });
      expect(now.cause.removed).toContain(id);
      const { cause: _, ...body } = now;
      expect(JSON.stringify(body), path).not.toContain(id);
      const old = await read(`${path}/versions/1`);
      expect(old).toMatchObject({ version: 1, withheld: [id] });
      const { withheld: __, cause: ___, ...left } = old;
      for (const word of WORDS) expect(JSON.stringify(left), `${path} ${word}`).not.toContain(word);
      const diff = await read(`${path}/versions/2/diff?from=1`);
      for (const word of WORDS) expect(JSON.stringify(diff), `${path} ${word}`).not.toContain(word);
    }
    expect((await read('/v1/outlets')).items.map((one: { id: string }) => one.id)).not.toContain('herald');
  });

  it('changes the validator of an old version', async () => {
    await read(digest);
    const before = (await get(`${digest}/versions/1`)).headers.get('etag') as string;
    await retract();
    const after = await get(`${digest}/versions/1`, { 'If-None-Match': before });
    expect(after.status).toBe(200);
    expect(after.headers.get('etag')).not.toBe(before);
  });

  it('closes old versions in takedown mode, keeping their hashes', async () => {
    const { hash } = await read(digest);
    await retract({ mode: 'takedown' });
    await problem(await get(`${digest}/versions/1`), 410, 'withheld');
    await problem(await get(`${digest}/versions/2/diff?from=1`), 410, 'withheld');
    expect((await read(`${digest}/versions`)).items[1]).toMatchObject({ version: 1, hash });
    expect((await read(digest)).version).toBe(2);
  });

  it('holds against the same article sent again, until an admin takes it back', async () => {
    const before = await read(digest);
    await retract();
    const again = await write('PUT', `/v1/articles/${id}`, bodyOf(sample(id)));
    await problem(again, 409, 'article-withheld');
    expect((await post([sample(id)])).results[0]).toMatchObject({
      status: 'rejected',
      problem: { status: 409 },
    });
    expect((await read(digest)).version).toBe(2);
    const back = await write('DELETE', `/v1/articles/${id}/retraction`, undefined, 'admin-a');
    expect(await back.json()).toMatchObject({ status: 'restored', mode: null });
    const after = await read(digest);
    expect(after.hash).toBe(before.hash);
    expect(after.version).toBe(3);
    expect((await read(`${digest}/versions/1`)).withheld).toBeUndefined();
  });

  it('is idempotent, and refuses what it does not know', async () => {
    await retract();
    expect(await (await retract()).json()).toMatchObject({ status: 'unchanged', mode: 'withhold' });
    const nobody = await write('POST', '/v1/articles/nobody/retraction', {}, 'admin-a');
    await problem(nobody, 404, 'unknown-article');
    await problem(await retract({ mode: 'burn' }), 422, 'bad-body');
    expect((await problem(await retract({ why: 1 }), 422, 'bad-body')).errors[0].path).toBe('why');
  });

  it('of a story’s only article leaves an empty digest, and a story that is gone', async () => {
    const story = await storyOf('bakery-courier');
    await read(`/v1/stories/${story}/digest`);
    await write('POST', '/v1/articles/bakery-courier/retraction', undefined, 'admin-a');
    await problem(await get(`/v1/stories/${story}`), 410, 'withheld');
    expect(await read(`/v1/stories/${story}/digest`)).toMatchObject({
      version: 2,
      inputs: [],
      summary: [],
      headline: null,
    });
  });
});

describe('uses', () => {
  it('name the digest versions that quote an article', async () => {
    await read(digest);
    await read('/v1/digests/2026-03-15');
    await put(sample('weir-tribune'), { title: 'Weir gate breaks at Ambleford' });
    await read(digest);
    const uses = await read(`/v1/articles/${id}/uses`);
    const byKey = new Map(
      uses.items.map((one: { key: string; versions: number[] }) => [one.key, one.versions]),
    );
    expect(byKey.get('daily:2026-03-15')).toEqual([1]);
    expect(byKey.get(`story:${await storyOf(id)}`)).toEqual([2, 1]);
  });
});
