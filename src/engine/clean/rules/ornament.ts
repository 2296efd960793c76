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
      .filter(
        (part) =>
          part.text.length <= 80 &&
          (trimToWord(part.text) === '' || /^(?:[xX×]|[-–—\s]*30[-–—\s]*|#{2,3})$/u.test(part.text)),
      )
      .map((mask) => ({ mask })),
};
