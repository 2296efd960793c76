/**
 * No request path reads a whole table: every statement that the catalog runs
 * for reads and writes is shown to the query planner.
 */
import { reset, runInDurableObject } from 'cloudflare:test';
import { expect, it } from 'vitest';
import { admit, lookUp, Neighbourhoods, outletLists, setWithheld } from '../../src/newsroom/index.ts';
import { bodiesIn } from '../../src/storage/index.ts';
import { sample } from './articles.ts';
import { bindings, post, put, storyOf } from './client.ts';

/** Tables whose size does not grow with the catalog: what waits to be told or counted, at most 2,000 holders of a block, the schema's number, a list that was given. */
const SMALL = ['o', 'outbox', 'shifted', 'held', 'schema', 'json_each'];

/** SQL storage that notes every full scan its statements make. */
function planned(sql: SqlStorage, scans: Set<string>): SqlStorage {
  return {
    exec: (query: string, ...values: unknown[]) => {
      if (/^\s*(SELECT|INSERT|UPDATE|DELETE)/.test(query)) {
        for (const row of sql.exec<{ detail: string }>(`EXPLAIN QUERY PLAN ${query}`, ...values).toArray()) {
          const table = /^SCAN (\w+)(?! USING)/.exec(row.detail)?.[1];
          const indexed = /USING (COVERING )?INDEX|USING PRIMARY KEY/.test(row.detail);
          if (
            table !== undefined &&
            !indexed &&
            !row.detail.includes('VALUES CLAUSE') &&
            !SMALL.includes(table)
          )
            scans.add(`${row.detail}: ${query}`);
        }
      }
      return sql.exec(query, ...values);
    },
  } as unknown as SqlStorage;
}

it('neither reading nor writing scans a table', async () => {
  await reset();
  await post();
  const story = await storyOf('weir-herald');
  await put(sample('weir-herald'), { title: 'Revised' });
  const stub = bindings.CATALOG.get(bindings.CATALOG.idFromName('main'));
  const scans = await runInDurableObject(stub, async (_, state) => {
    const seen = new Set<string>();
    const sql = planned(state.storage.sql, seen);
    const storage = {
      sql,
      transactionSync: <T>(step: () => T) => state.storage.transactionSync(step),
      setAlarm: async () => {},
    } as unknown as DurableObjectStorage;
    const ports = {
      storage,
      bodies: bodiesIn(bindings.ARTICLES),
      near: new Neighbourhoods(sql),
      now: () => Date.now(),
      wake: () => {},
      round: async <T, R>(items: readonly T[], step: (item: T, at: number) => R) => items.map(step),
    };
    for (const filter of [
      {},
      { outlet: 'herald' },
      { story },
      { since: 1 },
      { outlet: 'herald', since: 1 },
    ]) {
      const first = lookUp.articleList(sql, filter, { limit: 1 });
      if (first.ok && first.value.next !== null)
        lookUp.articleList(sql, filter, { limit: 1, cursor: first.value.next });
    }
    for (const filter of [{}, { outlet: 'tribune' }, { since: 1 }, { outlet: 'tribune', since: 1 }]) {
      const first = lookUp.storyList(sql, filter, { limit: 1 });
      if (first.ok && first.value.next !== null)
        lookUp.storyList(sql, filter, { limit: 1, cursor: first.value.next });
    }
    outletLists.outletList(sql, { limit: 2 });
    lookUp.article(sql, 'weir-herald', true);
    lookUp.story(sql, story);
    lookUp.latestDay(sql, null, Date.now());
    lookUp.latestDay(sql, 'herald', Date.now());
    for (const key of [`story:${story}`, 'daily:2026-03-14', 'briefing:tribune:2026-03-14'])
      lookUp.inputs(sql, key);
    lookUp.appearances(sql, 'weir-herald');
    await setWithheld(ports, 'weir-herald', 'withhold', null);
    await setWithheld(ports, 'weir-herald', null, null);
    // The revision before the last, whose body is stored.
    const [old] = lookUpRevisions(state.storage.sql);
    await admit(ports, [{ id: 'weir-herald', revision: old as string }]);
    return [...seen];
  });
  expect(scans).toEqual([]);
});

function lookUpRevisions(sql: SqlStorage): string[] {
  return sql
    .exec<{ revision: string }>(
      "SELECT revision FROM revisions WHERE article = 'weir-herald' AND revision NOT IN (SELECT revision FROM articles WHERE id = 'weir-herald')",
    )
    .toArray()
    .map((row) => row.revision);
}
