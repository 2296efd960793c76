/**
 * Reading times: "4 min read", "Reading time: 3 minutes".
 * Never fires on a line that says anything else.
 */
import { isReadingTime } from '../meta.ts';
import type { Part, Rule } from '../page.ts';
import { plain } from '../traits.ts';

export const readingTime: Rule = {
  name: 'reading time',
  find: ({ parts, pack }) =>
    parts.filter((part) => part.words <= 8 && isReadingTime(plainOf(part), pack)).map((mask) => ({ mask })),
};

/** A line of few words may be long by its blanks. */
const plainOf = (part: Part): string => (part.plain === '' ? plain(part.text) : part.plain);
