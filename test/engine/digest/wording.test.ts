/** Whether two wordings are one claim: verbs of two words, families of words, who is hurt and who is not. */
import { describe, expect, test } from 'vitest';
import { digestStory } from '../../../src/engine/index.ts';
import { reading } from './telling.ts';

const BESIDE = 'The harbour of Holm lies open to the west and has seen many storms.';

function together(a: string, b: string): boolean {
  const { claims } = digestStory([
    reading({ outlet: 'a', text: `${BESIDE}\n\n${a}` }),
    reading({ outlet: 'b', text: `Nobody in Wexby remembers a summer like this one.\n\n${b}` }),
  ]);
  return claims.some(
    ({ support }) => support.some(({ text }) => text === a) && support.some(({ text }) => text === b),
  );
}

describe('say the same', () => {
  test.each([
    ['The council called off the regatta on Friday.', 'Friday’s regatta was cancelled by the council.'],
    ['Detectives arrested the baker’s brother.', 'Police have detained a brother of the baker.'],
    ['The ministers walked out of the cabinet.', 'The cabinet’s ministers are on strike.'],
    ['The company brought the workers home by bus.', 'Buses bring the workers of the company home.'],
  ])('%s | %s', (a, b) => {
    expect(together(a, b)).toBe(true);
  });
});

describe('do not', () => {
  test.each([
    ['None of the sailors on the pilot boat was hurt.', 'Two sailors on the pilot boat were hurt.'],
    ['Paul Strand had seen it coming.', 'Paul Strand and Gloria Fenn voted against the new lock.'],
    ['What is the matter with Norland?', 'It is a truism that Norland has become a richer country.'],
  ])('%s | %s', (a, b) => {
    expect(together(a, b)).toBe(false);
  });
});

describe('what is printed', () => {
  test('a picture’s credit or caption makes no claim and is nobody’s only-here', () => {
    const caption = 'Olga Brandt stands in front of the weir at Ambleford, Friday, May 2, 2014.';
    const { claims, outlets, summary } = digestStory([
      reading({ outlet: 'a', text: `${caption}\n\nThe weir at Ambleford broke on Saturday night.` }),
      reading({ outlet: 'b', text: `${caption}\n\nA storm broke the weir at Ambleford on Saturday night.` }),
    ]);
    const said = JSON.stringify([claims, outlets.map(({ onlyHere }) => onlyHere), summary]);
    expect(said).not.toContain('stands in front');
    expect(claims).toHaveLength(1);
  });

  test('an outlet lacks nothing that was first told after its last article', () => {
    const told = (outlet: string, published: string, text: string) => reading({ outlet, published, text });
    const strike = 'Drivers of the trams in Holm walked out on Monday over pay and breaks, their union said.';
    const deal =
      'The union and the company signed an agreement that gives tram drivers five percent more pay.';
    const { outlets } = digestStory([
      told('a', '2026-03-09T08:00:00Z', strike),
      told('b', '2026-03-10T08:00:00Z', `${strike} It was cold. Buses were full. ${deal}`),
      told(
        'c',
        '2026-03-10T09:00:00Z',
        `Trams run again in Holm. Nobody was late for work on Tuesday. ${deal}`,
      ),
      told('d', '2026-03-10T10:00:00Z', 'The mayor of Holm went to work by tram and said that he was glad.'),
    ]);
    const lacks = new Map(outlets.map(({ outlet, notFoundHere }) => [outlet, notFoundHere.length]));
    expect(lacks.get('a')).toBe(0);
    expect(lacks.get('d')).toBeGreaterThan(0);
  });
});
