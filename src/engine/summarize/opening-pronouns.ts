/**
 * Openings whose subject is a pronoun: "He said", "On Monday they …". In: the
 * view of a sentence's first words. Out: `pronoun` where whom it stands for is
 * told elsewhere; null for dummy subjects ("It is not clear whether") and
 * pronouns that point forward ("In his speech, Mann said").
 */
import { CAPITALISED, DIGITS, STOP } from '../terms/tokens.ts';
import type { Opening } from './opening.ts';
import { calendar, openers, places, prepositions, timeWords } from './openings-en.ts';
import { copulas, dummyVerbs, expletive, personal, pronouns, styles, subjects } from './pronouns-en.ts';

const farthestPronoun = 7;

/** Is "it" here a dummy subject: "It is not clear whether", "It emerged that", "It took 12 firefighters to"? */
function isExpletive(word: (k: number) => string, at: number): boolean {
  const contracted = word(at) === "it's" || word(at) === "it'll" || word(at) === "it'd";
  if (!contracted && dummyVerbs.has(word(at + 1))) return true;
  if (!contracted && !copulas.has(word(at + 1))) return false;
  for (let k = at + (contracted ? 1 : 2); k <= at + 5; k += 1) if (expletive.has(word(k))) return true;
  // "It was Holt who called the police"
  for (let k = at + 3; k <= at + 6; k += 1) if (word(k) === 'who') return true;
  return false;
}

/** `pronoun` where the opening is a pronoun, or waits for one, that nothing before it names; else null. */
export function pronoun(view: Opening): string | null {
  const { reading, first, last, word } = view;
  for (let k = 0; k <= farthestPronoun && first + k <= last; k += 1) {
    const said = word(k);
    if (pronouns.has(said)) {
      if (styles.has(word(k + 1).replace(/'s$/, ''))) return null;
      if (said.startsWith('it') && isExpletive(word, k)) return null;
      return k > 0 && pointsForward(view, k) ? null : 'pronoun';
    }
    const flags = reading.tokens.flags[first + k] as number;
    // Anything that could be named before it: then it isn't lost at the opening.
    if ((flags & (STOP | DIGITS)) === 0 && !timeWords.has(said)) break;
    if (k === 0 && (flags & STOP) !== 0 && !openers.has(said) && !timeWords.has(said)) return null;
  }
  return lostSubject(view) ? 'pronoun' : null;
}

/** "During a hearing on Monday he was told …": a prepositional phrase that names nobody, then "he". */
function lostSubject({ reading, first, last, word, after }: Opening): boolean {
  if (!prepositions.has(word(0))) return false;
  // "At the town hall in Halden, he said": a place and a day name nobody either.
  if (places.has(word(0))) {
    let k = 1;
    while (first + k < last && k < 12 && !after(k).includes(',')) k += 1;
    if (subjects.has(word(k + 1)) && after(k).includes(',') && !isExpletive(word, k + 1)) return true;
  }
  for (let k = 1; k <= 12 && first + k <= last; k += 1) {
    const said = word(k);
    if (said === 'he' || said === 'she') return true;
    const flags = reading.tokens.flags[first + k] as number;
    if ((flags & CAPITALISED) !== 0 && !timeWords.has(said) && !calendar.has(said)) return false;
    if ((flags & STOP) !== 0 && (said === 'who' || said === 'that' || copulas.has(said))) return false;
  }
  return false;
}

/** "In his speech, Mann said …", "When she arrived, the mayor …": after the comma somebody is named. */
function pointsForward({ reading, first, last, word, after }: Opening, at: number): boolean {
  if (!openers.has(word(0))) return false;
  let comma = at;
  while (first + comma < last && comma < at + 15 && !after(comma).includes(',')) comma += 1;
  if (first + comma >= last || !after(comma).includes(',')) return false;
  const next = comma + 1;
  if (pronouns.has(word(next)) || first + next > last) return false;
  const flags = reading.tokens.flags[first + next] as number;
  if ((flags & CAPITALISED) !== 0) return true;
  if (word(next) !== 'the' && word(next) !== 'a') return false;
  // "…, the Rovers" names; "…, the mayor" does for one person.
  return personal.has(word(at)) || ((reading.tokens.flags[first + next + 1] ?? 0) & CAPITALISED) !== 0;
}
