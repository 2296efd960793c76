/**
 * Hundreds of texts of one template in the catalog's tables: the stories are
 * those of a batch, whatever came and went before, and what one more costs does
 * not grow with those that are there.
 */
import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/engine/index.ts';
import { setWithheld } from '../../src/newsroom/index.ts';
import { partsOf } from '../../src/storage/index.ts';
import { catalogAt } from '../bench/scale/catalog.ts';
import { both } from './batch.ts';

const NAMES = ['Ambel', 'Cordun', 'Elfar', 'Ganhol', 'Iskes', 'Lormar', 'Noros', 'Penquil'];
const name = (n: number) => NAMES[Math.floor(n) % 8] as string;

/** The same report of another town; every other one of the same town, with other figures. */
function templated(n: number): Article {
  const town =
    n % 2 === 0 ? 'Ambelcordun' : `${name(n)}${name(n / 8).toLowerCase()}${name(n / 64).toLowerCase()}`;
  return {
    ...{
      id: `t${n}`,
      revision: n.toString(16).padStart(20, '0'),
      outlet: `o${n % 50}`,
      url: null,
      lang: 'en',
    },
    title: `River at ${town} rises`,
    text: `The council of ${town}ford met on Monday and heard a report of the river board. Engineers said that ${n} gates
were open and ${7 * n} litres went through the weir. The mayor asked for another inquiry, and farmers near ${town}ham want
the harbour closed until spring. The brewery lost ${n % 13} million crowns, and its owner blamed the flood and the wind.`,
    published: n % 7 === 0 ? null : n % 5 === 0 ? '2026-03-04T08:00:00Z' : '2026-03-03T08:00:00Z',
  };
}

const cpu = () => {
  const { user, system } = process.cpuUsage();
  return user + system;
};

describe('texts of one template', () => {
  it('are the stories of a batch, when they have come in any order, were revised, withdrawn and came back', async () => {
    const { ports, sql, put } = catalogAt(':memory:');
    const order = Array.from({ length: 110 }, (_, n) => (n * 73) % 110);
    for (const n of order) await put(templated(n));
    const first = both(sql);
    expect(first.stored).toEqual(first.batch);
    for (const n of order.slice(0, 20)) await setWithheld(ports, `t${n}`, 'withhold', null);
    const fewer = both(sql);
    expect(fewer.stored).toEqual(fewer.batch);
    for (const n of order.slice(0, 15)) await setWithheld(ports, `t${n}`, null, null);
    for (const n of order.slice(15, 30))
      await put({ ...templated(n + 1), id: `t${n}`, revision: (9000 + n).toString(16).padStart(20, '0') });
    const again = both(sql);
    expect(again.stored).toEqual(again.batch);
  });

  it('cost no more when there are many, and their digest has a bound and says so', async () => {
    const { sql, put } = catalogAt(':memory:');
    const times: number[] = [];
    for (let n = 0; n < 260; n++) {
      // All of one day, whose seats are taken early on.
      const one = { ...templated(n), published: '2026-03-03T08:00:00Z' };
      const start = cpu();
      await put(one);
      times.push(cpu() - start);
    }
    const mean = (from: number, to: number) =>
      times.slice(from, to).reduce((sum, one) => sum + one, 0) / (to - from);
    // Where there are seats for all, they cost three times as much, and more the more there are.
    expect(mean(210, 260)).toBeLessThan(2 * mean(70, 120));
    const [largest] = sql
      .exec<{ id: string; articles: number }>(
        'SELECT id, articles FROM stories ORDER BY articles DESC LIMIT 1',
      )
      .toArray();
    const { id: story, articles } = largest as { id: string; articles: number };
    expect(articles).toBeGreaterThan(120);
    const { parts, left } = partsOf(sql, { kind: 'story', story });
    expect([parts[0]?.members.length, left]).toEqual([100, { articles: articles - 100, stories: 0 }]);
    // Each outlet before any outlet's third.
    const outlets = new Set(parts[0]?.members.map(({ id }) => Number(id.slice(1)) % 50));
    const there = sql
      .exec<{ n: number }>('SELECT count(DISTINCT outlet) AS n FROM articles WHERE story = ?', story)
      .one().n;
    expect(outlets.size).toBe(there);
  });
});
