import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { groupProfiles, Memory, type Profile, profile } from '../../../src/engine/stories/index.ts';
import { read } from '../../../src/engine/terms/reading.ts';
import { article } from './articles.ts';

const root = path.resolve(import.meta.dirname, '../../..');

function permutations<T>(list: readonly T[]): T[][] {
  if (list.length < 2) return [[...list]];
  return list.flatMap((one, at) =>
    permutations([...list.slice(0, at), ...list.slice(at + 1)]).map((rest) => [one, ...rest]),
  );
}

const shape = (groups: readonly { members: readonly string[] }[]) => groups.map(({ members }) => members);

describe('the five seeds', () => {
  const folder = path.resolve(root, '../shared/seeds');
  it('are two stories in all 120 orders, and why names the evidence', () => {
    if (!fs.existsSync(folder)) {
      console.error(`NOT RUN: ${folder} is missing`);
      return;
    }
    const profiles = fs
      .readdirSync(folder)
      .sort()
      .map((file) =>
        profile(read(article(file.slice(0, 3), fs.readFileSync(path.join(folder, file), 'utf8')))),
      );
    const wanted = [['000', '001', '002', '003'], ['004']];
    for (const order of permutations(profiles)) {
      expect(shape(groupProfiles(order))).toEqual(wanted);
      const memory = new Memory();
      for (const one of order) memory.arrive(one);
      expect(['000', '001', '002', '003', '004'].map((id) => memory.groupOf(id))).toEqual([
        ...Array(4).fill(wanted[0]),
        wanted[1],
      ]);
    }
    const [talks] = groupProfiles(profiles);
    const refusal = talks?.why.refusals.find(({ other }) => other === '004');
    expect(refusal).toMatchObject({ verdict: 'apart', rule: 'near-miss guard' });
    expect(JSON.stringify(refusal?.against)).toContain('Saturday');
    expect(refusal?.against.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['days', 'wording', 'lead']),
    );
  });
});

describe('the sample corpus', () => {
  const folder = path.join(root, 'corpus/articles');
  const cases = fs.readdirSync(folder).flatMap((id) => {
    const expected = path.join(folder, id, 'expected.json');
    if (!fs.existsSync(expected)) return [];
    const { story, outlet, title, published, lang } = JSON.parse(fs.readFileSync(expected, 'utf8'));
    const text = fs.readFileSync(path.join(folder, id, 'source.txt'), 'utf8');
    return [{ story: story as string, article: article(id, text, { outlet, title, published, lang }) }];
  });
  const stories = Map.groupBy(cases, ({ story }) => story);
  const wanted = [...stories.values()]
    .map((list) => list.map(({ article: { id } }) => id).sort())
    .sort((a, b) => ((a[0] as string) < (b[0] as string) ? -1 : 1));

  it('comes out as its stories, near misses apart', () => {
    const profiles: Profile[] = cases.map((one) => profile(read(one.article)));
    expect(shape(groupProfiles(profiles))).toEqual(wanted);
  });
});
