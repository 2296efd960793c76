/** Who is heard: people and bodies that say something; places, things and whole peoples never. */
import { describe, expect, test } from 'vitest';
import { digestStory } from '../../../src/engine/index.ts';
import { reading } from './telling.ts';

function voices(text: string): string[] {
  const [view] = digestStory([reading({ outlet: 'a', text })]).outlets;
  return (view?.voices ?? []).map(({ speaker }) => speaker);
}

describe('voices', () => {
  test.each([
    ['“It leaks,” said the district engineer, Tobias Lindqvist. The town waits.', ['Tobias Lindqvist']],
    ['“It leaks,” Senate Majority Leader Harry Reed said on Monday.', ['Harry Reed']],
    ['“It leaks,” said Secretary of State John Carey.', ['John Carey']],
    ['“It leaks,” said Kim Chun-hae, who mends roofs. The town waits.', ['Kim Chun-hae']],
    ['“It leaks,” said Dr. P. J. Holt of the clinic.', ['P. J. Holt']],
    ['Author Lydia Sanders said that the roof leaks.', ['Lydia Sanders']],
    ['“It leaks,” said company spokeswoman Andrea Sall.', ['Andrea Sall']],
    ['“It leaks,” the Ministry of Public Works said in a statement.', ['Ministry of Public Works']],
    ['The Harbour Board (HB) met on Monday. “It leaks,” the HB said.', ['Harbour Board']],
  ])('%s', (text, expected) => {
    expect(voices(text)).toEqual(expected);
  });

  test.each([
    'It rained in Mill Gardens on Monday. “It leaks,” Mill Gardens said.',
    '“It leaks,” all Norlanders said in one voice.',
    'The group called Sons-of-Norland Pakistan attacked on Monday. “It leaks,” officials said.',
    '“It leaks,” a spokesman said.',
    'Rosa Klein was told to leave the house.',
    'The Arden administration said that Ms. Arden would not come. Governor Lena Arden stayed at home.',
    'Mayor Rosa Klein was at home. Mrs. Klein’s son said that the roof leaks.',
    'Mayor Rosa Klein said nothing.',
  ])('nobody: %s', (text) => {
    expect(voices(text)).toEqual([]);
  });
});
