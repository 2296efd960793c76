/**
 * Copyright lines: "© 2025 …", "Copyright …", "All rights reserved".
 * Never fires on a sentence about copyright: a sign, a year or the reservation of rights must be there.
 */
import type { Page, Part, Rule } from '../page.ts';
import { findPhrases, leadingPhrase } from '../phrases.ts';
import { OPENS_COPYRIGHT, RESERVED } from '../signs.ts';

const MOST_WORDS = 60;

export const copyright: Rule = {
  name: 'copyright',
  find: (page) => page.parts.filter((part) => isCopyright(part, page)).map((mask) => ({ mask })),
};

function isCopyright(part: Part, { pack }: Page): boolean {
  const { text, words, signs } = part;
  const opening = text.charAt(0);
  const could = (signs & (OPENS_COPYRIGHT | RESERVED)) !== 0 || opening === '©' || opening === '(';
  if (words > MOST_WORDS || !could || part.plain === '') return false;
  if (/^(?:©|\(c\)\s)/i.test(text)) return true;
  const named = leadingPhrase(part.plain, pack.furniture.copyright) !== null;
  if (named && /^\D{0,24}(?:19|20)\d\d|©|\(c\)/i.test(text)) return true;
  return words <= 30 && (signs & RESERVED) !== 0 && findPhrases(text, pack.furniture.reserved).length > 0;
}
