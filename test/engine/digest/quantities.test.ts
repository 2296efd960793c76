/** Figures as a reader takes them: value, bounds, what is counted, what happened to them. */
import { expect, test } from 'vitest';
import { compatible, quantitiesOf } from '../../../src/engine/digest/quantities.ts';
import { reading } from './telling.ts';

function first(text: string) {
  const [quantity] = quantitiesOf(reading({ outlet: 'Alpha', text }))[0] ?? [];
  return quantity;
}

test.each([
  ['The fire killed 14 people at the mill.', { kind: 'count', lo: 14, unit: 'people', role: 'kill' }],
  ['Eleven others were injured in the fire.', { kind: 'count', lo: 11, unit: 'people', role: 'injure' }],
  ['Four people lost their lives in the fire.', { kind: 'count', lo: 4, unit: 'people', role: 'kill' }],
  [
    'The death toll in the mill rose to twenty-three on Monday.',
    { kind: 'count', lo: 23, unit: 'people', role: 'kill' },
  ],
  ['None of the 87 people on board was hurt.', { kind: 'count', lo: 87, unit: 'people', role: '' }],
  ['They freed 60–70 hostages from the house.', { kind: 'count', lo: 60, hi: 70, role: '' }],
  ['The pit lost 3.2 million crowns last year.', { kind: 'money', lo: 3_200_000, unit: 'crown' }],
  ['They paid $15m for the house.', { kind: 'money', lo: 15_000_000, unit: 'money' }],
  ['Prices went up by 4.5 percent in May.', { kind: 'percent', lo: 4.5 }],
  ['The doors opened at half past nine in the morning.', { kind: 'time', lo: 570 }],
  ['The doors opened at 9.30 a.m. as planned.', { kind: 'time', lo: 570 }],
  ['A quake of magnitude 5.8 shook the valley.', { kind: 'count', lo: 5.8, unit: 'magnitud', role: '' }],
  [
    'The 6.1-magnitude quake shook the valley and killed nobody.',
    { kind: 'count', lo: 6.1, unit: 'magnitud' },
  ],
  ['The mill was built in 1961 by a miller.', { kind: 'year', lo: 1961 }],
  ['The road runs 9 kilometres to the south.', { kind: 'measure', lo: 9000, unit: 'metre', value: 9 }],
  ['Maud Ferrier, 71, was carried down the stairs.', { kind: 'age', lo: 71 }],
])('%s', (text, wanted) => {
  expect(first(text)).toMatchObject(wanted);
});

test.each([
  ['It sank on October 18 off the coast.'],
  ['The stairs, 71, were worn down.'],
  ['It happened on 2025-10-18 at the coast.'],
])('no quantity: %s', (text) => {
  expect(first(text)).toBeUndefined();
});

test.each([
  ['About 230 people were on board.', 'There were 214 people on board.', false],
  ['About 200 people were on board.', 'There were 214 people on board.', true],
  ['More than 40 people were on board.', 'There were 45 people on board.', true],
  ['Around 60 people came.', 'Some 80 people came.', false],
])('%s against %s', (a, b, holds) => {
  const [x, y] = [first(a), first(b)];
  expect(x !== undefined && y !== undefined && compatible(x, y)).toBe(holds);
});
