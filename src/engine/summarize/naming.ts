/**
 * A phrase of tokens → the name in it. In: a Reading and the phrase's first and
 * last token. Out: the part that names, as the text has it; null where it names
 * nobody.
 */
import { words } from '../terms/language-words.ts';
import type { Reading } from '../terms/reading.ts';
import { CAPITALISED, DIGITS } from '../terms/tokens.ts';
import { calendar, connectives, timeWords } from './openings-en.ts';
import { pronouns } from './pronouns-en.ts';
import { gap, wordAt } from './words-at.ts';

export interface Attribution {
  /** As it stands in the text: "the mayor, Ann Holt" is cut to the part that names. */
  readonly speaker: string;
  /** `name` holds a capitalised name, `noun` none ("a spokesman"), `pronoun` is "she". */
  readonly kind: 'name' | 'noun' | 'pronoun';
  /** The token with which the phrase begins. */
  readonly at: number;
}

/** Where the head of a phrase ends: "Ann Holt of the Harbour Trust". */
export const prepositions = words('of for from at in on with under');
/** A common noun is taken for a speaker only where one of these begins its phrase, or nothing does. */
const determiners = words('a an the one his her their its another two three some both many our my');
/** Inside a name: "Save the Children", "University of Leeds". */
const joints = words('of the de van von al bin');
const firstPerson = words('i we you who that which this there it');

/** Words that open a sentence with a capital and are no part of a name. */
function leads(word: string): boolean {
  return connectives.has(word) || timeWords.has(word) || calendar.has(word);
}

/**
 * A phrase of tokens → the part that names. Its head is the word before the first preposition ("Ann Holt of the
 * Harbour Trust"); a capitalised head gives the capitalised run it ends, another head the phrase as it is.
 */
export function nameIn(reading: Reading, first: number, last: number): Attribution | null {
  const { flags, start, end } = reading.tokens;
  const { text } = reading.article;
  const opening = wordAt(reading, first);
  if (pronouns.has(opening) && (first === last || !determiners.has(opening)))
    return { speaker: opening, kind: 'pronoun', at: first };
  if (firstPerson.has(opening) || firstPerson.has(wordAt(reading, last))) return null;
  const capital = (t: number) =>
    ((flags[t] as number) & CAPITALISED) !== 0 && !determiners.has(wordAt(reading, t));
  const linked = (t: number) =>
    capital(t) ||
    (t > first && t < last && joints.has(wordAt(reading, t)) && capital(t - 1) && capital(t + 1));
  let head = last;
  for (let t = first + 1; t < last; t += 1) {
    if (prepositions.has(wordAt(reading, t)) && !linked(t)) {
      head = t - 1;
      break;
    }
  }
  if (capital(head)) {
    let from = head;
    if (timeWords.has(wordAt(reading, head)) || calendar.has(wordAt(reading, head))) return null;
    while (
      from > first &&
      linked(from - 1) &&
      !/[,;]/.test(gap(reading, from - 1)) &&
      !leads(wordAt(reading, from - 1))
    )
      from -= 1;
    return { speaker: text.slice(start[from], end[head]), kind: 'name', at: from };
  }
  if (((flags[head] as number) & DIGITS) !== 0) return null;
  if (!determiners.has(opening) && !capital(first) && last - first > 2) return null;
  return { speaker: text.slice(start[first], end[last]), kind: 'noun', at: first };
}
