/**
 * Reading times: "4 min read", "Reading time: 3 minutes".
 * Never fires on a line that says anything else.
 */
import { isReadingTime } from '../meta.ts';
import type { Rule } from '../page.ts';
import { READING_TIME } from '../signs.ts';
import { plain } from '../traits.ts';

export const readingTime: Rule = {
  name: 'reading time',
  find: ({ parts, pack }) =>
    parts
      .filter(
        (part) =>
          part.words <= 8 && (part.signs & READING_TIME) !== 0 && isReadingTime(plain(part.text), pack),
      )
      .map((mask) => ({ mask })),
};
