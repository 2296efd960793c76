/**
 * The catalog's stories are those that grouping everything visible anew would
 * give, whatever came, changed, was withdrawn or came back before.
 */
import { reset, runInDurableObject } from 'cloudflare:test';
import { expect, it } from 'vitest';
import { groupProfiles, type Profile } from '../../src/engine/index.ts';
import { bindings, put, write } from './client.ts';
import { CORPUS } from './corpus.ts';
import { randomly } from './orders.ts';

const STEPS = 60;

/** Stories as they stand, and as a batch of the same profiles gives them: lists of ids, sorted. */
async function both(): Promise<{ stored: string[]; batch: string[]; strays: unknown[] }> {
  const stub = bindings.CATALOG.get(bindings.CATALOG.idFromName('main'));
  return runInDurableObject(stub, (_, state) => {
    const { sql } = state.storage;
    const rows = sql
      .exec<{ id: string; story: string }>(
        'SELECT id, story FROM articles WHERE withheld IS NULL ORDER BY id',
      )
      .toArray();
    const stories = new Map<string, string[]>();
    for (const { id, story } of rows) stories.set(story, [...(stories.get(story) ?? []), id]);
    const profiles = sql.exec<{ profile: string }>('SELECT profile FROM profiles').toArray();
    const groups = groupProfiles(profiles.map((row) => JSON.parse(row.profile) as Profile));
    // Nothing of a withdrawn article may be left where grouping looks.
    const strays = sql
      .exec(
        `SELECT a FROM links WHERE a IN (SELECT id FROM articles WHERE withheld IS NOT NULL)
         UNION SELECT article FROM profiles WHERE article IN (SELECT id FROM articles WHERE withheld IS NOT NULL)
         UNION SELECT article FROM postings WHERE article IN (SELECT id FROM articles WHERE withheld IS NOT NULL)`,
      )
      .toArray();
    return {
      stored: [...stories.values()].map((ids) => ids.join(' ')).sort(),
      batch: groups.map((group) => group.members.join(' ')).sort(),
      strays,
    };
  });
}

it('withdrawals, revisions and returns leave the groups that a batch would make', async () => {
  await reset();
  const seed = 7;
  const random = randomly(seed);
  const pick = <T>(items: readonly T[]) => items[Math.floor(random() * items.length)] as T;
  await write('POST', '/v1/articles', CORPUS);
  const start = await both();
  expect(start.stored).toEqual(start.batch);
  for (let step = 0; step < STEPS; step++) {
    const article = pick(CORPUS);
    const dice = random();
    const path = `/v1/articles/${article.id}/retraction`;
    if (dice < 0.5) await write('POST', path, {}, 'admin-a');
    else if (dice < 0.8) await write('DELETE', path, undefined, 'admin-a');
    // A text of another article: it moves to that one's story, or back to its own.
    else await put({ ...article, text: pick([pick(CORPUS), article]).text } as Parameters<typeof put>[0]);
    const { stored, batch, strays } = await both();
    expect(stored, `seed ${seed}, step ${step}, ${article.id}`).toEqual(batch);
    expect(strays).toEqual([]);
  }
}, 120_000);
