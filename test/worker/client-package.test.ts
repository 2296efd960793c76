/**
 * The typed client against the Worker: every call, pages of a list to the end,
 * problems as exceptions.
 */
import { reset } from 'cloudflare:test';
import { beforeEach, expect, it } from 'vitest';
import { StandfirstProblem, standfirst } from '../../src/contract/client.ts';
import { bodyOf, SAMPLES, sample } from './articles.ts';
import { send } from './client.ts';

const client = (token?: string) =>
  standfirst('https://standfirst.test', {
    ...(token === undefined ? {} : { token }),
    fetch: (url, init) => send(url.slice('https://standfirst.test'.length), init),
  });

async function gathered<T>(items: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const item of items) all.push(item);
  return all;
}

beforeEach(() => reset());

it('writes, reads and withdraws', async () => {
  const editor = client('ingest-a');
  const { results } = await editor.add(SAMPLES);
  expect(results.map(({ status }) => status)).toEqual(SAMPLES.map(() => 'created'));
  expect((await editor.put('weir-tribune', bodyOf(sample('weir-tribune')))).status).toBe('unchanged');
  expect((await editor.article('weir-tribune')).text).toContain('Ambleford');

  const reader = client();
  expect(await gathered(reader.articles({ outlet: 'tribune' }))).toHaveLength(2);
  expect(await gathered(reader.outlets())).toHaveLength(4);
  expect((await reader.summary('weir-tribune', { sentences: 1 })).sentences).toHaveLength(1);
  const [story] = await gathered(reader.stories({ outlet: 'herald' }));
  expect((await reader.story(story?.id as string)).members).toHaveLength(3);
  const digest = reader.storyDigest(story?.id as string);
  expect((await digest.latest()).kind).toBe('story');
  expect((await digest.version(1)).hash).toBe((await digest.latest()).hash);
  expect((await digest.versions()).latest).toBe(1);
  expect((await digest.diff(1, 1)).changes).toEqual([]);
  expect((await reader.daily().latest()).day).toBe('2026-03-15');
  expect((await reader.briefing('gazette', '2026-03-14').latest()).outlet).toBe('gazette');

  const admin = client('admin-a');
  expect((await admin.registerOutlet('gazette', { name: 'The Gazette' })).status).toBe('created');
  expect((await reader.outlet('gazette')).name).toBe('The Gazette');
  expect((await admin.forgetOutlet('gazette')).status).toBe('deleted');
  expect((await admin.retract('weir-tribune', { reason: 'wrong' })).status).toBe('withheld');
  await expect(reader.article('weir-tribune')).rejects.toMatchObject({ status: 410 });
  expect((await admin.restore('weir-tribune')).status).toBe('restored');
});

it('follows a list to its end', async () => {
  const many = Array.from({ length: 130 }, (_, i) => ({ ...sample('bakery-courier'), id: `b${i}` }));
  await client('ingest-a').add(many);
  expect(await gathered(client().articles())).toHaveLength(130);
});

it('throws what the service says is wrong', async () => {
  const failure = await client()
    .daily('yesterday')
    .latest()
    .catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(StandfirstProblem);
  expect((failure as StandfirstProblem).problem?.type).toBe('urn:standfirst:problem:bad-id');
});
