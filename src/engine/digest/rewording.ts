/**
 * Words that say something else than they would alone. In: a sentence's tokens. Out: token → the class it counts as:
 * verbs of two words ("called off" says "cancelled"), and the injured of whom it is said that there are none. Refuses
 * denials that stand in another clause or behind another fate: "nobody died, but twelve were hurt".
 */
import { stem } from '../terms/porter.ts';
import type { Reading } from '../terms/reading.ts';
import { breaks } from './attribution.ts';
import { familyOf } from './families.ts';
import { phraseOf } from './phrases.ts';
import { classOf } from './synonyms.ts';
import { BREAK, INJURED, NEGATION, PHRASAL, rolesOf, type Traits } from './traits.ts';

const UNHARMED = classOf(stem('unharmed'));
/** How far before its word a denial may stand: "none of the 87 people on board was hurt". */
const REACH = 9;
const NOTHING: ReadonlyMap<number, string> = new Map();

/** Tokens in [first, last) that count as another class than their own. */
export function rewordings(
  reading: Reading,
  traits: Traits,
  first: number,
  last: number,
): ReadonlyMap<number, string> {
  let found: Map<number, string> | null = null;
  for (let at = first; at < last; at += 1) {
    const bits = traits.bits[reading.tokens.term[at] as number] as number;
    if ((bits & PHRASAL) === 0 && (rolesOf(bits) & INJURED) === 0) continue;
    const said =
      bits & PHRASAL ? phraseAt(reading, at, last) : denied(reading, traits, first, at) ? UNHARMED : null;
    if (said !== null) found = (found ?? new Map()).set(at, said);
  }
  return found ?? NOTHING;
}

function phraseAt({ tokens }: Reading, at: number, last: number): string | null {
  const word = (place: number): string =>
    place < last ? (tokens.vocabulary[tokens.term[place] as number] as string) : '';
  const said = phraseOf(word(at), word(at + 1), word(at + 2));
  return said === null ? null : familyOf(classOf(said));
}

/** Whether what happened at `at` is said to have happened to nobody. */
function denied(reading: Reading, traits: Traits, first: number, at: number): boolean {
  for (let step = at - 1; step >= Math.max(first, at - REACH) && !breaks(reading, step); step -= 1) {
    const bits = traits.bits[reading.tokens.term[step] as number] as number;
    if (bits & NEGATION) return true;
    if (bits & BREAK || rolesOf(bits) !== 0) return false;
  }
  return false;
}
