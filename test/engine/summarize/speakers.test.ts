import { expect, test } from 'vitest';
import { speakerOf } from '../../../src/engine/summarize/speakers.ts';
import { readingOf } from './readings.ts';

/** Units, the sentence that is asked for, who speaks there. */
const cases: readonly [readonly string[], number, string | null][] = [
  [['"We cannot wait," said Ilse Brandt, the mayor.'], 0, 'Ilse Brandt'],
  [['"We cannot wait," Ilse Brandt told reporters.'], 0, 'Ilse Brandt'],
  [['Ilse Brandt, the mayor of Halden, said: "We cannot wait."'], 0, 'Ilse Brandt'],
  [['But Mayor Ilse Brandt said it was "far too early".'], 0, 'Mayor Ilse Brandt'],
  [['According to Dr Hana Weiss, the ward was "full to the doors".'], 0, 'Dr Hana Weiss'],
  [['"It was dark," a spokesman for the port said.'], 0, 'a spokesman for the port'],
  [['"It was dark," said Omar Haddad of the Harbour Trust.'], 0, 'Omar Haddad'],
  [['"We are full," Save the Children said.'], 0, 'Save the Children'],
  [['However, Lind tried to play it down, adding: "It is nothing."'], 0, 'Lind'],
  [['“It was over in a minute,” said Rosa Klein.', '“Nobody had time to run.”'], 1, 'Rosa Klein'],
  [['"The first wave took the pier.', 'The second took the houses," said Omar Haddad.'], 0, 'Omar Haddad'],
  [['Rosa Klein runs the bakery.', '"We lost the oven," she said.'], 1, 'Rosa Klein'],
  [['Brandt said the walls were dry.', 'She added: "The pumps were tested."'], 1, 'Brandt'],
  [['The plan is called "Harbour 2030".'], 0, null],
  [['The ghost is said to have "walked at noon".'], 0, null],
  [['The bridge is closed.'], 0, null],
  [['"Nobody asked us."'], 0, null],
];

test.each(cases)('%j, sentence %i: %s', (units, i, speaker) => {
  expect(speakerOf(readingOf(units.join(' '), units), i)?.speaker ?? null).toBe(speaker);
});
