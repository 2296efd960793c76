/**
 * Notes on the author below the story: "Jane Sample is a reporter at …", "She can be reached at …".
 * Never fires above the last paragraphs, nor on a person of the story: the line must begin with a name, "is a" and a role of
 * the trade, or say how to reach somebody.
 */

import { opensUpper, trimToWord } from '../letters.ts';
import { isComparable } from '../line.ts';
import type { Page, Part, Rule } from '../page.ts';
import { findPhrases } from '../phrases.ts';
import { BIO, REACH } from '../signs.ts';

const LAST = 4;
const MOST_WORDS = 45;
/** The role stands among the first words after the name. */
const NEAR = 12;

export const authorNote: Rule = {
  name: 'author note',
  find: (page) =>
    page.parts
      .slice(1)
      .slice(-LAST)
      .filter((part) => isNote(part, page))
      .map((mask) => ({ mask })),
};

function isNote(part: Part, { pack }: Page): boolean {
  if (part.words > MOST_WORDS || (part.signs & (BIO | REACH)) === 0 || !isComparable(part)) return false;
  const { roles, bioVerbs, reachPhrases } = pack.furniture;
  if ((part.signs & REACH) !== 0 && findPhrases(part.text, reachPhrases).length > 0)
    return /@|https?:|\.[a-z]{2,}/.test(part.text);
  const opening = part.text.split(/\s+/, 5);
  const verb = opening.findIndex((word) => bioVerbs.has(word));
  if (verb < 2 || !opening.slice(0, verb).every(opensUpper)) return false;
  return part.text
    .split(/\s+/, verb + NEAR)
    .slice(verb)
    .some((word) => roles.has(trimToWord(word)));
}
