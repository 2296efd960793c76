import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupProfiles, Memory, type Profile } from '../../../src/engine/stories/index.ts';
import { article, profileOf, told } from './articles.ts';

const someArticles = fc
  .array(
    fc.record({
      event: fc.nat(7),
      own: fc.nat(30),
      day: fc.option(fc.nat(6), { nil: null }),
    }),
    { minLength: 1, maxLength: 24 },
  )
  .map((list) => list.map(({ event, own, day }, at) => profileOf(told(`a${at}`, event, own, day))));

const shape = (groups: readonly { members: readonly string[] }[]) => groups.map(({ members }) => members);

/** What a client knows that applies each answer of `arrive` to what it knew. */
function oneByOne(profiles: readonly Profile[]): string[][] {
  const memory = new Memory();
  const groupOf = new Map<string, readonly string[]>();
  for (const one of profiles) {
    for (const { members } of memory.arrive(one)) for (const id of members) groupOf.set(id, members);
  }
  return [...new Set(groupOf.values())]
    .map((members) => [...members])
    .sort((a, b) => (a.join() < b.join() ? -1 : 1));
}

const sorted = (groups: readonly (readonly string[])[]) =>
  groups.map((members) => [...members]).sort((a, b) => (a.join() < b.join() ? -1 : 1));

describe('grouping', () => {
  it('puts every article in one group, and does not care for the order given', () => {
    fc.assert(
      fc.property(
        someArticles.chain((list) =>
          fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
        ),
        ([list, other]) => {
          const groups = groupProfiles(list);
          expect(JSON.stringify(groupProfiles(other))).toBe(JSON.stringify(groups));
          expect(shape(groups).flat().sort()).toEqual(list.map(({ id }) => id).sort());
        },
      ),
      { numRuns: 60 },
    );
  });

  it('comes to the same stories when articles arrive one by one, in any order', () => {
    fc.assert(
      fc.property(
        someArticles.chain((list) =>
          fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
        ),
        ([list, other]) => {
          expect(oneByOne(other)).toEqual(sorted(shape(groupProfiles(list))));
        },
      ),
      { numRuns: 60 },
    );
  });

  it('comes to the same stories when an article is revised and another leaves', () => {
    fc.assert(
      fc.property(someArticles, fc.nat(), fc.nat(7), (list, which, event) => {
        const memory = new Memory();
        const groupOf = new Map<string, readonly string[]>();
        const take = (groups: readonly { members: readonly string[] }[]) => {
          for (const { members } of groups) for (const id of members) groupOf.set(id, members);
        };
        for (const one of list) take(memory.arrive(one));
        const at = which % list.length;
        const revised = profileOf(told(`a${at}`, event, 40, null));
        take(memory.arrive(revised));
        const leaves = `a${(at + 1) % list.length}`;
        take(memory.leave(leaves));
        groupOf.delete(leaves);
        const left = list
          .map((one, place) => (place === at ? revised : one))
          .filter(({ id }) => id !== leaves);
        expect(sorted([...new Set(groupOf.values())])).toEqual(sorted(shape(groupProfiles(left))));
      }),
      { numRuns: 60 },
    );
  });

  it('agrees with the batch in a chain too long to be grouped whole', () => {
    // Each article shares words with the next: one piece, many stories.
    const list = Array.from({ length: 90 }, (_, at) => {
      const words = Array.from(
        { length: 30 },
        (_, place) => `w${'abcdefghij'[(at * 5 + place) % 10]}${at * 5 + place}x`,
      );
      return profileOf(article(`c${String(at).padStart(2, '0')}`, `${words.join(' ')}.`));
    });
    expect(oneByOne(list)).toEqual(sorted(shape(groupProfiles(list))));
  });

  it('answers on any string, and an article without words is alone', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' }), { maxLength: 6 }), (texts) => {
        const profiles = texts.map((text, at) => profileOf(article(`t${at}`, text)));
        expect(shape(groupProfiles(profiles)).flat().length).toBe(texts.length);
      }),
    );
    expect(shape(groupProfiles([profileOf(article('x', '')), profileOf(article('y', '  '))]))).toEqual([
      ['x'],
      ['y'],
    ]);
  });

  it('keeps apart what was published weeks apart, and joins it where a date is missing', () => {
    const first = told('a', 2, 1, 0);
    const dated = { ...told('b', 2, 2, 0), published: '2026-06-01' };
    const undated = { ...dated, published: null };
    expect(shape(groupProfiles([first, dated].map(profileOf)))).toEqual([['a'], ['b']]);
    expect(shape(groupProfiles([first, undated].map(profileOf)))).toEqual([['a', 'b']]);
  });

  it('says why: what is shared, what differs, value and threshold', () => {
    const [group] = groupProfiles([told('a', 2, 1, 0), told('b', 2, 2, 0)].map(profileOf));
    const [join] = group?.why.joins ?? [];
    expect(join).toMatchObject({ article: 'a', other: 'b', verdict: 'joined', rule: 'likeness' });
    expect(join?.value).toBeGreaterThanOrEqual(join?.threshold ?? 2);
    expect(join?.for.map(({ kind }) => kind)).toContain('terms');
    expect(join?.for.find(({ kind }) => kind === 'published')?.items).toEqual(['same day']);
    for (const { items } of join?.for ?? []) expect(items.length).toBeLessThanOrEqual(5);
  });

  it('keeps a profile within about 4 KB of plain JSON, whatever the text', () => {
    const words = Array.from({ length: 9000 }, (_, at) => `Wort${at} ${at}`).join(' ');
    const large = profileOf(article('a', words));
    expect(JSON.stringify(large).length).toBeLessThan(4200);
    expect(JSON.parse(JSON.stringify(large))).toEqual(large);
  });
});
