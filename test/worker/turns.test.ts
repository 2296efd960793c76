/**
 * A round of articles and readers, in turns. In: a batch in one round, readers
 * without a pause. Out: readers are answered in the midst of it, and they don't
 * keep it from its end.
 */
import { reset } from 'cloudflare:test';
import { beforeEach, expect, it } from 'vitest';
import { ROUND_ITEMS } from '../../src/newsroom/index.ts';
import { sample } from './articles.ts';
import { read, write } from './client.ts';

const articles = Array.from({ length: ROUND_ITEMS }, (_, n) => ({
  ...sample('weir-herald'),
  id: `weir-${n}`,
  text: `${sample('weir-herald').text}\n\nGate ${n} was closed at ${n % 24}:15 by order of the mayor.`,
}));

beforeEach(reset);

/** Reads again and again until the round is over; says how many of its articles each read saw. */
async function seenDuring(round: Promise<unknown>): Promise<number[]> {
  let over = false;
  const seen: number[] = [];
  const end = round.finally(() => {
    over = true;
  });
  while (!over && seen.length < 4000) seen.push((await read('/v1/articles?limit=100')).items.length);
  expect(over, `${seen.length} reads, and the round is not over`).toBe(true);
  await end;
  return seen;
}

it('readers see a round while it goes on, and it ends however much is read', async () => {
  const round = write('POST', '/v1/articles', articles);
  const readers = await Promise.all(Array.from({ length: 4 }, () => seenDuring(round)));
  expect((await round).status).toBe(200);
  expect(await read('/v1/articles?limit=100')).toMatchObject({ items: { length: ROUND_ITEMS } });
  const seen = [...new Set(readers.flat())].sort((a, b) => a - b);
  const midst = seen.filter((count) => count > 0 && count < ROUND_ITEMS);
  expect(midst.length, `reads saw ${seen}`).toBeGreaterThan(2);
});

it('two rounds at once take turns, and each keeps its order', async () => {
  const half = (n: number) => articles.filter((_, at) => at % 2 === n);
  const answers = await Promise.all([0, 1].map((n) => write('POST', '/v1/articles', half(n))));
  for (const [n, answer] of answers.entries()) {
    const { results } = (await answer.json()) as { results: { id: string; status: string }[] };
    expect(results.map(({ id, status }) => [id, status])).toEqual(half(n).map(({ id }) => [id, 'created']));
  }
});
