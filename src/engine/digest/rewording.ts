/**
 * Words that say something else than they would alone. In: a reading. Out: token → the class it counts as:
 * verbs of two words ("called off" says "cancelled"), and the injured of whom it is said that there are none. Refuses
 * denials that stand in another clause or behind another fate: "nobody died, but twelve were hurt".
 */
import { stem } from '../terms/porter.ts';
import type { Reading } from '../terms/reading.ts';
import { breaks } from './attribution.ts';
import { familyOf } from './families.ts';
import { oncePerReading } from './once.ts';
import { phraseOf } from './phrases.ts';
import { classOf } from './synonyms.ts';
import { BREAK, INJURED, NEGATION, PHRASAL, rolesOf, type Traits, traitsOf } from './traits.ts';

const UNHARMED = classOf(stem('unharmed'));
/** How far before its word a denial may stand: "none of the 87 people on board was hurt". */
const REACH = 9;

/** Tokens of a reading that count as another class than their own. */
export const rewordingsOf = oncePerReading((reading): ReadonlyMap<number, string> => {
  const traits = traitsOf(reading);
  const { from, term } = reading.tokens;
  const found = new Map<number, string>();
  for (let sentence = 0; sentence + 1 < from.length; sentence += 1) {
    const [first, last] = [from[sentence] as number, from[sentence + 1] as number];
    for (let at = first; at < last; at += 1) {
      const bits = traits.bits[term[at] as number] as number;
      const hurt = (rolesOf(bits) & INJURED) !== 0;
      if ((bits & PHRASAL) === 0 && !hurt) continue;
      const said =
        bits & PHRASAL ? phraseAt(reading, at, last) : denied(reading, traits, first, at) ? UNHARMED : null;
      if (said !== null) found.set(at, said);
    }
  }
  return found;
});

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
