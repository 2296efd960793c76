/**
 * What an idempotency key keeps: long answers in few calls, short ones and those
 * of an older form as they are.
 */
import { expect, it } from 'vitest';
import type { Claimed } from '../../src/newsroom/ports.ts';
import { once } from '../../src/newsroom/replay.ts';

/** A catalog's answers, in memory; counts the calls. */
function notes() {
  const kept = new Map<string, Claimed>();
  let calls = 0;
  return {
    kept,
    calls: () => calls,
    claim: async (key: string, request: string) => {
      const known = kept.get(key) ?? null;
      if (known === null) kept.set(key, { request, status: 0, answer: '' });
      return { ok: true, value: known } as const;
    },
    keep: async (key: string, part: string, first: boolean, status: number) => {
      calls++;
      expect(JSON.stringify([key, part, first, status]).length).toBeLessThan(8_000);
      const known = kept.get(key) as Claimed;
      kept.set(key, { ...known, status, answer: first ? part : known.answer + part });
      return { ok: true, value: null } as const;
    },
  };
}

const line = (i: number) => ({
  index: i,
  id: `a-${i}`,
  status: 'created',
  revision: `${i * 7919}`.padEnd(20, 'f'),
});
const long = JSON.stringify({ results: Array.from({ length: 1000 }, (_, i) => line(i)) });

it('keeps an answer of a thousand lines in few calls, and gives it back whole', async () => {
  const catalog = notes();
  const first = await once(catalog, 'k', 'r', async () => ({ status: 200, json: long }));
  expect(first).toEqual({ ok: true, value: { status: 200, json: long } });
  expect(catalog.calls()).toBeLessThan(6);
  const again = await once(catalog, 'k', 'r', () => Promise.reject(new Error('done twice')));
  expect(again).toEqual(first);
});

it('gives back what was kept before answers were packed', async () => {
  const catalog = notes();
  await once(catalog, 'k', 'r', async () => ({ status: 200, json: '{"a":1}' }));
  const [key, known] = [...catalog.kept][0] as [string, Claimed];
  expect(known.answer).toBe('{"a":1}');
  catalog.kept.set(key, { ...known, answer: long });
  const again = await once(catalog, 'k', 'r', () => Promise.reject(new Error('done twice')));
  expect(again).toEqual({ ok: true, value: { status: 200, json: long } });
});
