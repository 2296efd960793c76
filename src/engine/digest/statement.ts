/**
 * One sentence of a story made comparable: its terms with what each counts, clauses, quantities, roles, people. In: a reading,
 * a sentence, the story's numbering, who is named in it. Out: the statement, but for where and when it was printed. Words of
 * attribution ("the ministry said") weigh less: who says a thing is not what is said. Refuses nothing.
 */
import { rarity } from '../terms/rarity.ts';
import type { Reading } from '../terms/reading.ts';
import { INSIDE } from '../terms/tokens.ts';
import { attribution, breaks, lends, type Named, owns, says } from './attribution.ts';
import { ATTRIBUTION, type Bag, bag, clausesOf, stretchesOf } from './bags.ts';
import { type Course, courseOf } from './course.ts';
import { type Mention, titleOf } from './mentions.ts';
import type { Numbering } from './numbering.ts';
import { type Quantity, quantitiesOf } from './quantities.ts';
import { rewordingsOf } from './rewording.ts';
import { type Tense, tensesOf } from './tense.ts';
import { BREAK, INJURED, NEGATION, rolesOf, SPEECH, type Traits, UNHARMED } from './traits.ts';
import { SENTENCE_TOKENS } from './words.ts';

/** Where a statement stands: indices into the story's readings and the reading's sentences. */
export interface Place {
  readonly article: number;
  readonly sentence: number;
}

/** A piece of a sentence that says something of its own. */
export interface Part {
  readonly bag: Bag;
  readonly quantities: readonly Quantity[];
}

/** One wording, however often it is printed: wire copies add places, not statements. */
export interface Statement {
  /** Article of its first place. */
  readonly article: number;
  /** Day number on which that article came out; null where it isn't known. */
  readonly day: number | null;
  /** At least one; in the story's order. */
  readonly places: readonly Place[];
  readonly whole: Bag;
  /** Parts with enough content of their own; empty for a sentence that is one part. */
  readonly clauses: readonly Bag[];
  /** What it says one after another, in smaller pieces; empty for a sentence that says one thing. */
  readonly parts: readonly Part[];
  readonly quantities: readonly Quantity[];
  /** Bits of what happened to people: killed, injured, … */
  readonly roles: number;
  /** People it is about, and the one who says it; indices into `Statements.people`, sorted. */
  readonly people: readonly number[];
  readonly speakers: readonly number[];
  /** Terms of `whole` that are names, sorted. */
  readonly names: readonly number[];
  /** Terms of each name, the title before it included: "Governor Karen Solberg"; an age is one too. */
  readonly called: readonly (readonly number[])[];
  readonly negated: boolean;
  readonly tense: Tense;
  readonly course: Course;
  /** When its article came out, minutes since 1970; null where it isn't known. */
  readonly minutes: number | null;
}

/** A name of n words counts n to the power of this less a word: two people that are named by two words have not done two things. */
const LONG_NAME = 0.8;
/** Figures up to this are too common to be a term; they still are quantities. */
const SMALL = 2;
/** Content of a piece that says something of its own. */
const PART_TERMS = 3;
/** What each word of a name counts; more than one who only says it. */
function ofName(words: number): number {
  return Math.max(ATTRIBUTION + 0.01, words ** -LONG_NAME);
}

/** One sentence as a statement, but for where and when it was printed. */
export function statementOf(
  reading: Reading,
  sentence: number,
  classes: Int32Array,
  traits: Traits,
  numbering: Numbering,
  named: readonly Named[],
  capitals: readonly Mention[],
): Omit<Statement, 'article' | 'day' | 'minutes' | 'places'> {
  const { tokens } = reading;
  const first = tokens.from[sentence] as number;
  const last = Math.min(tokens.from[sentence + 1] as number, first + SENTENCE_TOKENS);
  const gain = new Float64Array(last - first).fill(1);
  const speakers = new Set<number>();
  let roles = 0;
  let negated = false;
  const cuts: number[] = [];
  const reworded = rewordingsOf(reading);
  for (let at = first; at < last; at += 1) {
    const word = traits.bits[tokens.term[at] as number] as number;
    if (word & NEGATION) negated = true;
    roles |= reworded.has(at) && rolesOf(word) & INJURED ? UNHARMED : rolesOf(word);
    if (word & SPEECH && says(reading, first, last, at)) {
      const { low, high } = attribution(reading, first, last, at, named);
      gain.fill(ATTRIBUTION, low - first, high - first);
      for (const { mention, person } of named) {
        if (mention.from < low || mention.to > high) continue;
        if (!owns(reading, mention) && !lends(reading, mention, at)) speakers.add(person);
      }
    }
    if (at > first && (word & BREAK || breaks(reading, at - 1))) cuts.push(at - first);
  }
  const quantities = quantitiesOf(reading)[sentence] ?? [];
  const ids = Int32Array.from(tokens.term.subarray(first, last), (term) => classes[term] as number);
  for (let at = first; reworded.size > 0 && at < last; at += 1) {
    const name = reworded.get(at);
    if (name !== undefined) ids[at - first] = numbering.number(name, rarity(name));
  }
  for (const { from, to, value, upTo, kind } of quantities) {
    ids.fill(-1, from - first, to - first);
    if (upTo > SMALL && kind !== 'time') ids[from - first] = numbering.figure(Math.round((value + upTo) / 2));
  }
  const names = new Set<number>();
  for (const { from, to } of capitals) {
    for (let at = Math.max(from, first); at < Math.min(to, last); at += 1) {
      gain[at - first] = Math.min(gain[at - first] as number, ofName(to - from));
      if (to - from > 1 || (tokens.flags[at] as number) & INSIDE) names.add(ids[at - first] as number);
    }
  }
  const about = new Set<number>();
  for (const { person } of named) if (!speakers.has(person)) about.add(person);
  return {
    whole: bag(ids, 0, last - first, gain),
    clauses: clausesOf(ids, cuts, gain),
    parts: stretchesOf(ids, cuts, gain, PART_TERMS).map(({ from, to }) => ({
      bag: bag(ids, from, to, gain),
      quantities: quantities.filter((one) => one.from - first >= from && one.from - first < to),
    })),
    quantities,
    roles,
    people: [...about].sort((a, b) => a - b),
    speakers: [...speakers].sort((a, b) => a - b),
    names: [...names].filter((id) => id >= 0).sort((a, b) => a - b),
    called: [
      ...capitals.map((mention) =>
        Array.from(ids.subarray(titleOf(reading, mention, first) - first, mention.to - first)),
      ),
      ...quantities.filter(({ kind }) => kind === 'age').map(({ from }) => [ids[from - first] as number]),
    ],
    negated,
    tense: tensesOf(reading)[sentence] as Tense,
    course: courseOf(reading, first, last),
  };
}
