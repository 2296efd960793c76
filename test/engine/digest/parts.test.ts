/** The digest's parts one by one, on stories small enough to judge by eye. */
import { describe, expect, test } from 'vitest';
import { claimId, claimIds } from '../../../src/engine/digest/claim-id.ts';
import { dayNames } from '../../../src/engine/digest/days.ts';
import { averageLink } from '../../../src/engine/digest/groups.ts';
import { independent, sourcesOf } from '../../../src/engine/digest/independence.ts';
import { sameSpelling } from '../../../src/engine/digest/spelling.ts';
import { briefing, compare, daily, digestStory, editionDays } from '../../../src/engine/index.ts';
import { FACTS, reading } from './telling.ts';

const telling = (
  outlet: string,
  wording: number,
  published: string | null,
  facts: readonly number[],
  id = outlet,
) => reading({ id, outlet, published, text: facts.map((fact) => FACTS[fact]?.[wording]).join('\n\n') });

describe('claims', () => {
  const digest = digestStory([
    telling('Alpha', 0, '2026-03-09T08:00:00Z', [0, 1, 2, 3, 7]),
    telling('Beta', 1, '2026-03-09T09:00:00Z', [0, 1, 3, 5]),
    telling('Gamma', 1, '2026-03-09T10:00:00Z', [0, 2, 6]),
  ]);

  test('what all say has three origins and names the other outlets', () => {
    const claim = digest.claims[0];
    expect(claim?.text).toMatch(/Tarn Canal/);
    expect([claim?.outlets, claim?.origins]).toEqual([3, 3]);
    expect(claim?.alsoReportedBy).toHaveLength(2);
  });

  test('what one outlet alone has is under its name, and in no claim', () => {
    const only = digest.outlets.find(({ outlet }) => outlet === 'Gamma')?.onlyHere.map(({ text }) => text);
    expect(only).toEqual([FACTS[6]?.[1]]);
  });

  test('what two others say and one does not is listed by claim id', () => {
    const missing = digest.outlets.find(({ outlet }) => outlet === 'Gamma')?.notFoundHere ?? [];
    const texts = missing.map((id) => digest.claims.find((claim) => claim.id === id)?.text);
    expect(texts.some((text) => text?.includes('40 boats'))).toBe(true);
  });

  test('a comparison says what both tell and what each tells alone', () => {
    const { both, sides } = compare(digest, 'Gamma', 'Alpha');
    expect(both.length).toBeGreaterThan(0);
    expect(sides[0].outlet).toBe('Alpha');
    expect(sides[0].claims.length).toBeGreaterThan(0);
    expect(sides[1].claims).toEqual([]);
  });

  test('a sentence that stands under what both tell, or where they differ, is no side’s own', () => {
    const at = (outlet: string, start: number) => ({
      ...{ article: outlet, revision: '0', outlet, url: null },
      ...{ start, end: start + 1, text: 'x' },
    });
    const claim = (id: string, ...support: ReturnType<typeof at>[]) => ({
      ...{ ...(digest.claims[0] as (typeof digest.claims)[number]), id },
      ...{ citation: support[0] as ReturnType<typeof at>, support },
    });
    const { sides } = compare(
      {
        ...digest,
        claims: [
          claim('both', at('Alpha', 0), at('Gamma', 0)),
          claim('told under both', at('Alpha', 0), at('Beta', 0)),
          claim('told where they differ', at('Alpha', 9)),
          claim('its own', at('Alpha', 20)),
        ],
        conflicts: [
          {
            ...{ kind: 'figure', subject: 'gates' },
            values: [
              { value: '3', citations: [at('Alpha', 9)] },
              { value: '4', citations: [at('Gamma', 5)] },
            ],
          },
        ],
      },
      'Alpha',
      'Gamma',
    );
    expect(sides.map(({ claims }) => claims)).toEqual([['its own'], []]);
  });
});

describe('differences', () => {
  const pair = (a: string, b: string) =>
    digestStory([
      reading({ outlet: 'Alpha', text: a, published: '2026-03-10' }),
      reading({ outlet: 'Beta', text: b, published: '2026-03-10' }),
    ]).conflicts;

  test('two counts of the dead differ', () => {
    const [conflict] = pair(
      'The fire at the Holm mill killed three people on Tuesday.',
      'Four people were killed in the fire at the Holm mill on Tuesday.',
    );
    expect(conflict).toMatchObject({
      kind: 'figure',
      subject: 'people killed',
      values: [{ value: '3' }, { value: '4' }],
    });
  });

  test('killed is not held against wounded', () => {
    expect(
      pair(
        'The fire at the Holm mill killed three people.',
        'The fire at the Holm mill injured four people.',
      ),
    ).toEqual([]);
  });

  test('about is no disagreement where rounding explains it', () => {
    expect(
      pair(
        'About 200 people watched the mill at Holm burn.',
        'The mill at Holm burned as 214 people watched.',
      ),
    ).toEqual([]);
  });

  test('a weekday that the calendar denies is shown beside the calendar’s own', () => {
    const [conflict] = pair(
      'The Holm mill burned down on Thursday, March 13, the police said.',
      'The Holm mill burned down on Friday, March 13, the police said.',
    );
    expect(conflict?.kind).toBe('date');
    expect(conflict?.values.map(({ value }) => value).sort()).toEqual([
      'Friday, March 13',
      'Thursday, March 13',
    ]);
  });

  test('the right weekday raises nothing', () => {
    expect(
      pair('The Holm mill burned on Friday, March 13.', 'It burned on Friday, March 13, at Holm.'),
    ).toEqual([]);
  });
});

describe('names', () => {
  const names = (a: string, b: string) =>
    digestStory([reading({ outlet: 'Alpha', text: a }), reading({ outlet: 'Beta', text: b })]).names;

  test('two spellings of one person are joined', () => {
    expect(
      names(
        '“We go,” said Tobias Lindqvist, the engineer.',
        'The engineer, Tobias Lindquist, said they would go.',
      ),
    ).toMatchObject([
      { variants: ['Tobias Lindqvist', 'Tobias Lindquist'].sort(), outlets: ['Alpha', 'Beta'] },
    ]);
  });

  test('two people of one surname stay two', () => {
    expect(names('“We go,” said Yusuf Demirkan.', '“We stay,” said Leyla Demirkan.')).toEqual([]);
  });

  test.each([
    ['Muhammad', 'Mohammad', true],
    ['Zabihullah', 'Zabiullah', true],
    ['Karasu', 'Karassu', true],
    ['Yusuf', 'Leyla', false],
    ['Holm', 'Holms', false],
    ['Anna', 'Bert', false],
  ])('%s and %s', (a, b, same) => {
    expect(sameSpelling(a, b)).toBe(same);
  });
});

describe('days', () => {
  const named = (text: string, published: string | null) =>
    dayNames(reading({ outlet: 'Alpha', text, published })).map(({ text: words, resolved }) => [
      words,
      resolved,
    ]);
  const DAY = 20_522; // 2026-03-10, a Tuesday

  test.each([
    ['The mill burned on Monday.', '2026-03-10', [['Monday', DAY - 1]]],
    ['The mill will open on Monday.', '2026-03-10', [['Monday', DAY + 6]]],
    ['The mill burned yesterday.', '2026-03-10', [['yesterday', DAY - 1]]],
    ['The mill burned on March 8.', '2026-03-10', [['March 8', DAY - 2]]],
    ['The mill burned on 8 March 2026.', null, [['8 March 2026', DAY - 2]]],
    ['The mill burned on Monday.', null, [['Monday', null]]],
    ['The mill opens on Thursday.', '2026-03-10', [['Thursday', null]]],
    ['They may march on.', '2026-03-10', []],
  ])('%s (%s)', (text, published, wanted) => {
    expect(named(text, published)).toEqual(wanted);
  });
});

describe('counting', () => {
  test('outlets and origins join sources', () => {
    const [own, other, again, copy] = ['A', 'B', 'A', 'C'].map((outlet, i) => ({ outlet, origin: `${i}` }));
    const inputs = [own, other, again, { ...copy, origin: '2' }] as { outlet: string; origin: string }[];
    expect([...sourcesOf(inputs)]).toEqual([0, 1, 0, 0]);
    expect(independent(inputs)).toBe(2);
  });

  test('average link joins what is alike on average and leaves a chain apart', () => {
    const edges = [
      { a: 0, b: 1, score: 0.8 },
      { a: 1, b: 2, score: 0.35 },
      { a: 3, b: 4, score: 0.5 },
    ];
    expect(averageLink([0, 1, 2, 3, 4], edges, 0.3)).toEqual([
      [0, 1],
      [3, 4],
    ]);
  });

  test('a claim keeps its id where only case and marks differ, and a second one gets its own', () => {
    expect(claimId('The mill burned.')).toBe(claimId('“The  mill burned”'));
    expect(claimId('The mill burned.')).not.toBe(claimId('The mill turned.'));
    const [one, two] = claimIds(['The mill burned.', 'The mill burned']);
    expect(two).toBe(`${one}-2`);
  });
});

describe('editions', () => {
  const dated = telling('Alpha', 0, '2026-03-09T23:30:00Z', [0, 1, 2]);
  const offset = telling('Beta', 1, '2026-03-10T00:30:00+02:00', [0, 1, 3]);
  const undated = telling('Gamma', 1, null, [0, 2, 6]);
  const next = telling('Alpha', 0, '2026-03-10T09:00:00Z', [0, 5, 6], 'alpha-2');
  const stories = [{ story: 'barge', readings: [dated, offset, undated, next] }];

  test('days are UTC, and an undated article belongs to its story’s first day', () => {
    expect(Object.fromEntries(editionDays([dated, offset, undated]))).toEqual({
      Alpha: '2026-03-09',
      Beta: '2026-03-09',
      Gamma: '2026-03-09',
    });
    expect([...editionDays([undated]).values()]).toEqual([null]);
  });

  test('a briefing tells the outlet’s own sentences of that day and reads nothing later', () => {
    const told = briefing('Alpha', '2026-03-09', stories);
    expect(told.stories).toHaveLength(1);
    expect(told.inputs.map(({ article }) => article)).not.toContain('alpha-2');
    for (const { summary, onlyHere } of told.stories) {
      for (const { outlet } of [...summary, ...onlyHere]) expect(outlet).toBe('Alpha');
    }
    expect(told.stories[0]?.notFoundHere.every(({ citation }) => citation.outlet !== 'Alpha')).toBe(true);
    expect(briefing('Gamma', '2026-03-10', stories).stories).toEqual([]);
  });

  test('a day tells each story once, and what is new since the day before', () => {
    const [first] = daily('2026-03-09', stories).stories;
    expect(first).toMatchObject({ story: 'barge', outlets: 3, origins: 3, newSinceYesterday: [] });
    const [second] = daily('2026-03-10', stories).stories;
    expect(second?.newSinceYesterday.map(({ text }) => text)).toEqual([FACTS[5]?.[0]]);
    expect(daily('2026-03-11', stories).stories).toEqual([]);
  });
});
