/**
 * Lines without a word: rules of dashes, stars, lone symbols, a stray closing "x" of a picture viewer, the
 * "-30-" under a wire story.
 * Never fires on a line with two letters or digits.
 */

import { trimToWord } from '../letters.ts';
import type { Rule } from '../page.ts';

export const ornament: Rule = {
  name: 'ornament',
  find: ({ parts }) =>
    parts
      .filter(({ text }) => text.length <= 80 && isOrnament(text, trimToWord(text)))
      .map((mask) => ({ mask })),
};

const isOrnament = (text: string, word: string): boolean =>
  word === '' ||
  ((word === 'x' || word === 'X') && text === word) ||
  (word === '30' && /^[-–—\s]*30[-–—\s]*$/u.test(text));
