/**
 * What one outlet prints under story after story is learned and cleaned off; what it repeats under one story, what others print
 * too and what somebody said is not. The end is the same whatever order the articles came in.
 */
import { reset } from 'cloudflare:test';
import { beforeEach, describe, expect, it } from 'vitest';
import { type Sample, sample } from './articles.ts';
import { type Doc, put, read, storyOf, write } from './client.ts';

const FOOTER = 'The Tribune has been printed at the old mill in the valley of the Tarn for ninety-one years.';

/** A sample as the tribune prints it, with a line below. */
const printed = (id: string, below: string, as = `${id}-t`, outlet = 'tribune'): Sample => ({
  ...sample(id),
  ...{ id: as, outlet, text: `${sample(id).text}\n\n${below}` },
});
/** Three stories of one outlet. */
const THREE = ['weir-tribune', 'chess-gazette', 'bakery-courier'];
const learnedOf = async (outlet: string): Promise<Doc[]> => (await read(`/v1/outlets/${outlet}`)).learned;
const texts = async (path: string): Promise<string> => {
  const { notes: _notes, cause: _cause, ...rest } = await read(path);
  return JSON.stringify(rest);
};
const summaryOf = (id: string) => texts(`/v1/articles/${id}/summary?sentences=9`);

beforeEach(() => reset());

describe('a paragraph under three stories of one outlet', () => {
  it('is learned, shown, and gone from summaries and digests', async () => {
    for (const id of THREE.slice(0, 2)) await put(printed(id, FOOTER));
    expect(await learnedOf('tribune')).toEqual([]);
    const digest = `/v1/stories/${await storyOf('weir-tribune-t')}/digest`;
    await read(digest);
    expect(await summaryOf('weir-tribune-t')).toContain('old mill');
    await put(printed(THREE[2] as string, FOOTER));
    expect(await learnedOf('tribune')).toMatchObject([{ excerpt: FOOTER, stories: 3, kept: false }]);
    for (const id of THREE) expect(await summaryOf(`${id}-t`)).not.toContain('old mill');
    expect(await texts(digest)).not.toContain('old mill');
    expect(await learnedOf('tribune')).toHaveLength(1);
  });

  it('comes back when an admin keeps it, or one of the three is withdrawn', async () => {
    for (const id of THREE) await put(printed(id, FOOTER));
    const [{ id }] = (await learnedOf('tribune')) as [Doc];
    const keep = { name: 'Tribune', keep: [id] };
    await write('PUT', '/v1/outlets/tribune', keep, 'admin-a');
    expect(await learnedOf('tribune')).toMatchObject([{ id, kept: true }]);
    expect(await summaryOf('weir-tribune-t')).toContain('old mill');
    await write('DELETE', '/v1/outlets/tribune', undefined, 'admin-a');
    expect(await summaryOf('weir-tribune-t')).not.toContain('old mill');
    await write('POST', '/v1/articles/bakery-courier-t/retraction', {}, 'admin-a');
    expect(await learnedOf('tribune')).toEqual([]);
    expect(await summaryOf('weir-tribune-t')).toContain('old mill');
    await write('DELETE', '/v1/articles/bakery-courier-t/retraction', undefined, 'admin-a');
    expect(await summaryOf('weir-tribune-t')).not.toContain('old mill');
  });

  it('gives digests that held it a version that tells why', async () => {
    await put(printed('chess-gazette', FOOTER));
    await put(printed('bakery-courier', FOOTER));
    const digest = `/v1/stories/${await storyOf('bakery-courier-t')}/digest`;
    expect(await texts(digest)).toContain('old mill');
    await put(printed('weir-tribune', FOOTER));
    expect(await read(digest)).toMatchObject({ version: 2, cause: { kind: 'outlet-changed' } });
    expect(await texts(digest)).not.toContain('old mill');
  });
});

describe('is not learned:', () => {
  it.each<[why: string, articles: () => Sample[]]>([
    [
      'one story, told four times',
      () => [1, 2, 3, 4].map((n) => printed('weir-tribune', FOOTER, `run-${n}`)),
    ],
    [
      'three outlets with one line',
      () => THREE.map((id, n) => printed(id, FOOTER, `wire-${n}`, ['tribune', 'gazette', 'courier'][n])),
    ],
    [
      'what somebody says',
      () => THREE.map((id) => printed(id, '“We are all very sorry for what happened,” the mayor said.')),
    ],
    [
      'the only paragraph',
      () => THREE.map((id, n) => ({ ...sample(id), id: `only-${n}`, outlet: 'tribune', text: FOOTER })),
    ],
    [
      'a line in the middle',
      () =>
        THREE.map((id) => {
          const [first, second, ...rest] = sample(id).text.split('\n\n');
          const text = [first, second, FOOTER, ...rest, 'One.', 'Two lines.', 'Three of them.'].join('\n\n');
          return { ...sample(id), id: `${id}-m`, outlet: 'tribune', text };
        }),
    ],
  ])('%s', async (_, articles) => {
    for (const one of articles()) expect((await put(one)).http).toBe(201);
    for (const outlet of ['tribune', 'gazette', 'courier']) {
      const found = await write('GET', `/v1/outlets/${outlet}`, undefined, null);
      if (found.status === 200) expect(((await found.json()) as Doc).learned).toEqual([]);
    }
  });
});

it('the order of arrival changes nothing, nor do revisions on the way', async () => {
  const all = [
    ...THREE.map((id) => printed(id, FOOTER)),
    printed('chess-courier', 'Courier readers met at the harbour hall for the tenth time.', 'c1', 'courier'),
    printed('weir-gazette', FOOTER, 'g1', 'gazette'),
  ];
  const states: string[] = [];
  for (const order of [
    [0, 1, 2, 3, 4],
    [4, 2, 3, 1, 0],
    [1, 4, 0, 2, 3],
  ]) {
    await reset();
    await put({
      ...(all[order[0] as number] as Sample),
      text: 'Something else was printed here at first.\n\nAnd then it was not.',
    });
    for (const at of order) {
      await put(all[at] as Sample);
      await read(`/v1/stories/${await storyOf((all[at] as Sample).id)}/digest`);
    }
    const digests = await Promise.all(
      all.map(async ({ id }) => (await read(`/v1/stories/${await storyOf(id)}/digest`)).hash),
    );
    states.push(JSON.stringify([await learnedOf('tribune'), await learnedOf('gazette'), digests]));
  }
  expect(new Set(states).size).toBe(1);
});
