/**
 * Copyright lines: "© 2025 …", "Copyright …", "All rights reserved".
 * Never fires on a sentence about copyright: a sign, a year or the reservation of rights must be there.
 */
import type { Rule } from '../page.ts';
import { containsPhrase, leadingPhrase } from '../phrases.ts';

const MOST_WORDS = 60;

export const copyright: Rule = {
  name: 'copyright',
  find: ({ parts, pack }) =>
    parts
      .filter((part) => {
        if (part.words > MOST_WORDS) return false;
        const short = part.text.slice(0, 400).toLowerCase();
        if (/^(?:©|\(c\)\s)/u.test(short)) return true;
        if (
          leadingPhrase(part.plain, pack.furniture.copyright) !== null &&
          /^\D{0,24}(?:19|20)\d\d|©|\(c\)/u.test(short)
        )
          return true;
        return part.words <= 30 && containsPhrase(part.plain, pack.furniture.reserved);
      })
      .map((mask) => ({ mask })),
};
