/**
 * Notes on the author below the story: "Jane Sample is a reporter at …", "She can be reached at …".
 * Never fires above the last paragraphs, nor on a person of the story: the line must begin with a name, "is a" and a role of
 * the trade, or say how to reach somebody.
 */
import type { Page, Part, Rule } from '../page.ts';
import { findPhrases } from '../phrases.ts';

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
  if (part.words > MOST_WORDS || part.plain === '') return false;
  const { roles, bioVerbs, reachPhrases } = pack.furniture;
  if (findPhrases(part.text, reachPhrases).length > 0 && /@|https?:|\.\p{L}{2,}/u.test(part.text))
    return true;
  const name = /^(?:\p{Lu}[\p{L}.'’-]*\s+){2,4}/u.exec(part.text)?.[0];
  if (name === undefined) return false;
  const rest = part.plain.slice(name.length).split(' ').slice(0, NEAR);
  return bioVerbs.has(rest[0] ?? '') && rest.some((word) => roles.has(word.replace(/[^\p{L}]/gu, '')));
}
