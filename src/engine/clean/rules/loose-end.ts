/**
 * What hangs below the last paragraph: short lines without a stop, such as names, tags and links to other stories.
 * Never fires on a list that the story announces with a colon, on a line that begins with a pronoun, on quotations, on lines that go on in lower case, or in a text
 * that does not end its sentences with stops.
 */

import { opensLower } from '../letters.ts';
import { type Finding, type Page, type Part, type Rule, usesStops } from '../page.ts';

const MOST_WORDS = 6;
/** In a list of links the lines may be longer. */
const MOST_WORDS_LISTED = 20;

export const looseEnd: Rule = {
  name: 'loose end',
  find: (page): readonly Finding[] => {
    const last = page.parts.findLastIndex((part) => part.prose);
    const above = page.parts[last];
    const below = page.parts.slice(last + 1);
    if (above === undefined || below.length === 0 || !usesStops(page) || /[:,;]$/u.test(above.text))
      return [];
    const most = below.length > 1 ? MOST_WORDS_LISTED : MOST_WORDS;
    if (below.length * 2 > page.parts.length + 8 || !below.every((part) => isLoose(part, most, page)))
      return [];
    return below.map((mask) => ({ mask }));
  },
};

const isLoose = (part: Part, most: number, { pack }: Page): boolean =>
  part.whole &&
  part.words <= most &&
  !pack.splitting.pronouns.has(part.plain.split(' ', 1)[0] ?? '') &&
  !/[:,;–—-]$/u.test(part.text) &&
  !opensLower(part.text) &&
  !/^(?:["“‘«„]|[-–—•⁃‣◦▪●*]\s|\(?\d{1,2}[.)]\s)/u.test(part.text);
