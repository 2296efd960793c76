/**
 * Articles of a few stories and of one template, put, rewritten into another story, withdrawn and taken back at random: the
 * catalog's stories are those of a batch of what is left, whatever each was in before.
 */
import { describe, expect, it } from 'vitest';
import { setWithheld } from '../../src/newsroom/index.ts';
import { catalogAt } from '../bench/scale/catalog.ts';
import { random as randomly } from '../history/world.ts';
import { both } from './batch.ts';

const BRIDGE = `A bridge over the River Zembla collapsed on Tuesday evening, killing four people, police in Zembla said.

Rescue workers pulled eleven people out of the water, the fire brigade of Zembla said. The bridge was built in 1962.`;
const SWIM = `Swimmer Ida Holm won gold over 200 metres butterfly in Osaka on Monday, in a national record of 2:03.44.

Her coach Per Lund called it the best race of her life, and the swimming federation of Norway sent flowers to Osaka.`;
const STRIKE = `Steel workers in Brenzo voted on Monday to strike for eight per cent more from next week, their union said.

The owners of the works in Brenzo called the vote a mistake and offered to talk with the union on Friday.`;

/** Texts that an article may have: of three stories, and of a template whose copies crowd. */
function textOf(which: number, n: number): string {
  const told = [BRIDGE, SWIM, STRIKE][which];
  if (told !== undefined) return `${told}\n\nReporter ${n} was there.`;
  return `Station ${n} reports. The temperature at the station was ${n % 40} degrees at noon on Friday, the weather service
said. Wind came from the west with ${n % 31} knots. The service expects rain in the evening and ${n % 17} millimetres.`;
}

function catalog() {
  const { put: putOne, ...rest } = catalogAt(':memory:');
  let revisions = 0;
  const put = async (id: string, text: string) => {
    const revision = (revisions++).toString(16).padStart(20, '0');
    const published = null;
    await putOne({ id, revision, outlet: `o${id}`, url: null, lang: 'en', title: null, text, published });
  };
  return { ...rest, put };
}

const storyOf = (sql: SqlStorage, id: string) =>
  sql.exec<{ story: string }>('SELECT story FROM articles WHERE id = ?', id).one().story;

describe('what comes back', () => {
  it('is alone where the story that it was in tells of something else by now', async () => {
    const { ports, sql, put } = catalog();
    await put('a', textOf(0, 1));
    await put('b', textOf(0, 2));
    const story = storyOf(sql, 'a');
    expect(storyOf(sql, 'b')).toBe(story);
    await setWithheld(ports, 'a', 'withhold', null);
    await put('b', textOf(1, 2));
    expect(storyOf(sql, 'b')).toBe(story);
    await setWithheld(ports, 'a', null, null);
    expect(storyOf(sql, 'b')).toBe(story);
    expect(storyOf(sql, 'a')).not.toBe(story);
    expect(sql.exec('SELECT kind, other FROM lineage WHERE story = ?', storyOf(sql, 'a')).toArray()).toEqual([
      { kind: 'split-from', other: story },
    ]);
  });

  it.each([1, 3])(
    'is where a batch has it, in whatever order (%i)',
    async (seed) => {
      const { ports, sql, put } = catalog();
      const random = randomly(seed);
      const up = (to: number) => Math.floor(random() * to);
      // So many that seats run out: 64 of a term and day.
      for (let n = 0; n < 75; n++) await put(`t${n}`, textOf(3, n));
      for (let step = 0; step < 150; step++) {
        const id = random() < 0.5 ? `a${up(9)}` : `t${up(75)}`;
        const known = sql.exec('SELECT 1 FROM articles WHERE id = ?', id).toArray().length > 0;
        if (!known || random() < 0.5) await put(id, textOf(up(id.startsWith('t') ? 5 : 3), up(999)));
        else await setWithheld(ports, id, random() < 0.5 ? 'withhold' : null, null);
        if (step % 3 > 0) continue;
        const { stored, batch } = both(sql);
        expect(stored, `after step ${step}`).toEqual(batch);
      }
    },
    30_000,
  );
});
