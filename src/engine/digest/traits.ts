/**
 * What each word of a reading's vocabulary can be, looked up once a word and
 * not once a token. In: a reading. Out: bits and synonym classes by term
 * number. Made once a reading.
 */
import { stem } from '../terms/porter.ts';
import { rarity } from '../terms/rarity.ts';
import { familyOf } from './families.ts';
import { oncePerReading } from './once.ts';
import { beginsPhrase } from './phrases.ts';
import { classOf } from './synonyms.ts';

export const NEGATION = 1;
export const SPEECH = 2;
export const BREAK = 4;
export const FUTURE = 8;
export const NUMBER_WORD = 16;
/** Weekday, month or a word such as "today". */
export const DAY_WORD = 32;
/** A verb that says: this has been. */
export const PAST = 64;
/** Begins verbs of two words (phrases.ts). */
export const PHRASAL = 128;
/** Bits from here on: what happens to people. */
const ROLE_SHIFT = 8;
/** Among the bits of `rolesOf`: injured. */
export const INJURED = 2;
export const UNHARMED = 64;

export interface Traits {
  readonly bits: Uint16Array;
  readonly classes: readonly string[];
  readonly rarity: Float64Array;
}

const words = (list: string): ReadonlySet<string> =>
  new Set(list.split(' ').flatMap((word) => [word, stem(word)]));
const ROLES = ['kill', 'injure', 'arrest', 'missing', 'rescue', 'evacuate', 'unharmed'];
const LISTS: readonly (readonly [bit: number, list: ReadonlySet<string>])[] = [
  [NEGATION, words("not no never nobody none nor don't didn't won't isn't wasn't doesn't")],
  [
    SPEECH,
    new Set([
      'said',
      'says',
      'say',
      'told',
      'added',
      'wrote',
      'stated',
      'according',
      'ad',
      'state',
      'accord',
    ]),
  ],
  [BREAK, words('and but while after when because which who as before although')],
  [FUTURE, words('will shall until due expected scheduled next plans hopes intends')],
  [
    PAST,
    words(
      'was were had did began took came went fell rose broke met left gave got made held led struck hit found shut cut died won lost ran',
    ),
  ],
  [
    NUMBER_WORD,
    words(
      'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety',
    ),
  ],
];

/** The traits of a reading's vocabulary. */
export const traitsOf = oncePerReading((reading): Traits => {
  const { vocabulary } = reading.tokens;
  const { months, weekdays, relative } = reading.pack.calendar;
  const days = new Set(
    [...months.keys(), ...weekdays.keys(), ...relative.keys()].flatMap((word) => [word, stem(word)]),
  );
  const bits = new Uint16Array(vocabulary.length);
  const classes: string[] = [];
  const rare = new Float64Array(vocabulary.length);
  for (const [term, word] of vocabulary.entries()) {
    let mask = (days.has(word) ? DAY_WORD : 0) | (beginsPhrase(word) ? PHRASAL : 0);
    for (const [bit, list] of LISTS) if (list.has(word)) mask |= bit;
    const name = classOf(word);
    const role = ROLES.indexOf(name);
    if (role >= 0) mask |= 1 << (ROLE_SHIFT + role);
    bits[term] = mask;
    classes.push(familyOf(name));
    rare[term] = rarity(name);
  }
  return { bits, classes, rarity: rare };
});

/** The role bits of a word. */
export function rolesOf(bits: number): number {
  return bits >> ROLE_SHIFT;
}
