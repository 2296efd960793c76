/**
 * Lines without a word: rules of dashes, stars, lone symbols, a stray closing "x" of a picture viewer.
 * Never fires on a line with two letters or digits.
 */
import type { Rule } from '../page.ts';

export const ornament: Rule = {
  name: 'ornament',
  find: ({ parts }) =>
    parts
      .filter(
        (part) =>
          part.text.length <= 80 && (/^[^\p{L}\p{N}]+$/u.test(part.text) || /^[xX×]$/u.test(part.text)),
      )
      .map((mask) => ({ mask })),
};
