/** What makes two differently told sentences one claim, and what must not: names, courses, shares, ages. */
import { describe, expect, test } from 'vitest';
import { courseOf, crossed } from '../../../src/engine/digest/course.ts';
import { evidence } from '../../../src/engine/digest/evidence.ts';
import { quantitiesOf } from '../../../src/engine/digest/quantities.ts';
import type { Statement } from '../../../src/engine/digest/statement.ts';
import { statementsOf } from '../../../src/engine/digest/statements.ts';
import { digestStory } from '../../../src/engine/index.ts';
import { reading } from './telling.ts';

const HOLM = `Holm lies on the west coast. The harbour is old, and storms have often damaged its quays.
The town lives off its herring. In winter few ships call there, and the cafes close early.`;
const WEXBY = `Nobody in Wexby remembers a summer like this one. Cherries ripened in June already.
The mill pond fell dry for the first time. Farmers sold their cows because they had no hay.`;

function together(a: string, b: string): boolean {
  const { claims } = digestStory([
    reading({ outlet: 'a', text: `${HOLM}\n\n${a}` }),
    reading({ outlet: 'b', text: `${WEXBY}\n\n${b}` }),
  ]);
  return claims.some(
    ({ support }) => support.some(({ text }) => text === a) && support.some(({ text }) => text === b),
  );
}

describe('one claim', () => {
  test.each([
    ['The verdict was overturned by the judges in Ostrava.', 'In Ostrava the judges threw out the verdict.'],
    ['A man lost his life when his truck hit the gate.', 'The lorry rammed the gate; its driver was killed.'],
    [
      'A quarter of a kilogram of saffron was seized.',
      'Customs officers confiscated 250 grams of the spice saffron.',
    ],
    ['Both Ruthven and Dunmore are cut off.', 'No road leads to Ruthven or Dunmore any more.'],
  ])('%s | %s', (a, b) => {
    expect(together(a, b)).toBe(true);
  });
});

describe('not one claim', () => {
  test.each([
    // One name in common: people do many things.
    ['Governor Karen Dahlberg promised quick help.', 'The governor, Karen Dahlberg, wore rubber boots.'],
    ['Costa Lira has three hotels.', 'A farmer from Costa Lira was questioned by detectives.'],
    // What is stopped, and what goes on.
    ['The coast road was closed.', 'Cars may use the coast road again.'],
    ['All sailings to Skerrin were cancelled.', 'The Marigold sails to Skerrin every night.'],
    // One age in common is one person, not one deed.
    ['Ann Holt, 61, set out from the hut.', 'A teacher of 61 was praised by the mayor.'],
  ])('%s | %s', (a, b) => {
    expect(together(a, b)).toBe(false);
  });
});

test.each([
  ['The road was closed.', true, false],
  ['The road has not been closed.', false, false],
  ['Cars may use the road again.', false, true],
  ['The ship sails every night.', false, true],
  ['Every sailor knows the bank.', false, false],
])('the course of "%s"', (text, stops, goesOn) => {
  const one = reading({ outlet: 'a', text });
  expect(courseOf(one, 0, one.tokens.word.length)).toEqual({ stops, goesOn });
});

test('what is said to be both stopped and going on crosses nothing', () => {
  const both = { stops: true, goesOn: true };
  expect(crossed(both, { stops: true, goesOn: false })).toBe(false);
  expect(crossed({ stops: true, goesOn: false }, { stops: false, goesOn: true })).toBe(true);
});

test.each([
  ['Three quarters of the members voted for it.', [{ kind: 'percent', value: 75 }]],
  ['Almost half of the houses stand empty.', [{ kind: 'percent', value: 50, lo: 46, hi: 54 }]],
  ['One in ten grains is kept sealed.', [{ kind: 'percent', value: 10 }]],
  ['Demand fell by a third.', [{ kind: 'percent' }]],
  ['It takes a year and a half.', [{ kind: 'measure', lo: 18, unit: 'month' }]],
  ['They waited for half an hour.', [{ kind: 'measure', lo: 30, unit: 'minut' }]],
  ['It lay five kilometres off.', [{ kind: 'measure', lo: 5000, unit: 'metre', value: 5 }]],
  ['The 58-year-old man died.', [{ kind: 'age', lo: 58 }]],
  ['A driver of 58 lost his life.', [{ kind: 'age', lo: 58 }]],
  ['A third man was seen at the gate.', []],
  ['He said that it cost a quarter.', []],
  ['They scored in the second half.', []],
  ['Most of the twelve came.', [{ kind: 'bare' }]],
])('%s', (text, wanted) => {
  expect(quantitiesOf(reading({ outlet: 'a', text }))[0]).toMatchObject(wanted);
});

test('a span of time in common speaks less for a claim than a length does: it is said of many things', () => {
  const figures = (a: string, b: string): number => {
    const { list } = statementsOf([reading({ outlet: 'a', text: a }), reading({ outlet: 'b', text: b })]);
    return evidence(list[0] as Statement, list[1] as Statement, 0.3).figures;
  };
  const span = figures('They fought for three weeks.', 'He was ill for three weeks.');
  const length = figures('They walked for three miles.', 'He rowed for three miles.');
  expect(span).toBeGreaterThan(0);
  expect(length).toBeGreaterThan(span);
});
