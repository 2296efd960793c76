/** What outlets tell differently: one claim with a conflict; and what is no difference at all. */
import { describe, expect, test } from 'vitest';
import { compare, digestStory } from '../../../src/engine/index.ts';
import { reading } from './telling.ts';

function digest(...texts: readonly string[]) {
  return digestStory(texts.map((text, index) => reading({ outlet: `outlet-${index}`, text })));
}

const conflicts = (...texts: readonly string[]) =>
  digest(...texts).conflicts.map(
    ({ kind, values }) => `${kind}: ${values.map(({ value }) => value).join(' / ')}`,
  );

describe('places', () => {
  const quake = (place: string) =>
    `A strong quake shook the Arden hills on Monday. It was centred near ${place}, the seismic office said.`;

  test('settlements that outlets name for one thing differ', () => {
    expect(conflicts(quake('the village of Marn'), quake('the town of Oldbridge'))).toEqual([
      'place: Marn / Oldbridge',
    ]);
  });

  test.each([
    ['a spelling', quake('the village of Karasu'), quake('the village of Karassu')],
    ['a country is no settlement', quake('the village of Marn'), quake('the Norland border')],
    ['what is not said to be one', quake('the village of Marn'), quake('Oldbridge')],
    [
      'an article with both',
      quake('the village of Marn'),
      `${quake('the town of Oldbridge')} A second one was centred near the village of Marn, the office added.`,
    ],
    [
      'between two',
      quake('the village of Marn'),
      'The quake was centred between the town of Oldbridge and the sea.',
    ],
  ])('%s does not', (_, left, right) => {
    expect(conflicts(left, right)).toEqual([]);
  });
});

describe('figures', () => {
  const strike = (count: string) =>
    `About ${count} drivers of trams and buses stopped work in Holm on Monday.`;

  test('make one claim whose outlets are those that agree', () => {
    const { claims, conflicts: found } = digest(strike('2,300'), strike('2,400'), strike('2,300'));
    expect(found).toHaveLength(1);
    expect(claims).toHaveLength(1);
    expect(claims[0]?.support).toHaveLength(3);
    expect(claims[0]).toMatchObject({ outlets: 2, alsoReportedBy: ['outlet-2'] });
  });

  test('given in another sentence than the one that is alike count all the same', () => {
    const ferry =
      'The ferry Marigold carried 214 people when it struck the Carrow sandbank in thick fog on Monday.';
    const { claims } = digest(
      ferry,
      'The ferry Marigold carried 230 people. It struck the Carrow sandbank in thick fog on Monday.',
      `${ferry} Nobody was hurt.`,
    );
    const claim = claims.find(({ text }) => text.includes('214'));
    expect(claim?.support.map(({ outlet }) => outlet)).toContain('outlet-1');
    expect(claim?.outlets).toBe(2);
  });

  test('between two outlets are theirs alone, in the order of the two', () => {
    const story = digest(strike('2,300'), strike('2,400'), strike('2,300'), strike('2,500'));
    const told = (a: string, b: string) =>
      compare(story, a, b).conflicts.map(({ values }) =>
        values.map(({ citations }) => citations.map(({ outlet }) => outlet).join(', ')),
      );
    const all = story.conflicts.map(({ values }) =>
      values.map(({ citations }) => citations.map(({ outlet }) => outlet).join(', ')),
    );
    expect(all).toEqual([['outlet-0, outlet-2', 'outlet-1', 'outlet-3']]);
    expect(told('outlet-0', 'outlet-1')).toEqual([['outlet-0', 'outlet-1']]);
    expect(told('outlet-2', 'outlet-1')).toEqual([['outlet-1', 'outlet-2']]);
    expect(told('outlet-3', 'outlet-1')).toEqual([['outlet-1', 'outlet-3']]);
    expect(told('outlet-0', 'outlet-2')).toEqual([]);
  });

  test('of two outlets alone are a conflict and no claim', () => {
    const { claims, conflicts: found } = digest(strike('2,300'), strike('2,400'));
    expect(found).toHaveLength(1);
    expect(claims).toEqual([]);
  });

  test('of two nations are none', () => {
    const dead = (count: string, nation: string) =>
      `The fever has killed ${count} people in ${nation} since January, the institute's new count shows.`;
    expect(conflicts(dead('1,860', 'Italy'), dead('1,946', 'Italy'))).toHaveLength(1);
    expect(conflicts(dead('1,860', 'Italy'), dead('1,946', 'Spain'))).toEqual([]);
  });

  test('count the same under another word', () => {
    const put = (what: string) => `The clinic in Holm has postponed ${what} because of the power cut.`;
    expect(conflicts(put('340 operations'), put('380 procedures'))).toEqual(['figure: 340 / 380']);
  });
});
