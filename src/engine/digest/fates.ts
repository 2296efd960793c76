/**
 * What happened to those who are counted: killed, injured, missing … In: a
 * sentence's words and a quantity in it. Out: the class of the fate, '' for
 * none. Killed is never wounded: a word belongs to the number of its own
 * stretch, and a sentence that denies ("nobody was hurt") gives none.
 */
import type { Quantity } from './quantities.ts';
import { classOf } from './synonyms.ts';
import type { Words } from './words.ts';

/** Classes of words (synonyms.ts) that say what happened to people. */
export const FATES = new Set([
  'kill',
  'injure',
  'arrest',
  'missing',
  'rescue',
  'evacuate',
  'displac',
  'infect',
  'charg',
  'convict',
  'hostag',
]);
const BARRIER = new Set(['and', 'but', 'while', 'which', 'after', 'when', 'as']);
const PERSONS = new Set(
  'civilians children kids girls boys troops students pupils police militants rebels insurgents terrorists infants babies patients crew victims residents natives adults teenagers refugees migrants hostages suspects guests youths inmates tourists relatives others guards captives nationals doctors pilgrims agents'.split(
    ' ',
  ),
);
const DENIAL = new Set(['none', 'nobody', 'unharmed', 'unhurt', 'uninjur']);

/** The nearest role word of the number's own stretch; else the only role of the sentence. */
export function fateOf(words: Words, quantity: Quantity, all: readonly Quantity[]): string {
  if (quantity.kind !== 'count' && quantity.kind !== 'bare') return '';
  if (denied(words)) return '';
  if (quantity.unitText === 'lives') return 'kill';
  if (quantity.kind === 'count' && !countsPeople(quantity.unitText)) return '';
  for (let reach = 0; reach < 9; reach += 1) {
    for (const at of [quantity.to + reach, quantity.from - 1 - reach]) {
      const role = fate(words, at);
      if (role !== '' && !barred(words, quantity, at)) return role;
    }
  }
  if (
    all.some(
      (other) =>
        other !== quantity &&
        other.from > quantity.to &&
        other.kind === 'count' &&
        other.unit === quantity.unit,
    )
  )
    return '';
  const roles = new Set<string>();
  for (let at = words.first; at < words.last; at += 1) {
    const role = words.term(at) === 'toll' ? 'kill' : fate(words, at);
    if (role !== '') roles.add(role);
  }
  return roles.size === 1 ? ([...roles][0] as string) : '';
}

/** "None of the 87 was hurt": nothing happened to anybody. */
function denied(words: Words): boolean {
  for (let at = words.first; at < words.last; at += 1) if (DENIAL.has(words.term(at))) return true;
  return false;
}

/** What the word at `at` says happened to people; '' for nothing. "Lost their lives" is killed. */
function fate(words: Words, at: number): string {
  const term = words.term(at);
  if ((term === 'live' || term === 'life') && /^(?:their|his|her|lost)$/.test(words.term(at - 1)))
    return 'kill';
  const role = classOf(term);
  return FATES.has(role) ? role : '';
}

function barred(words: Words, quantity: Quantity, at: number): boolean {
  const low = at < quantity.from ? at : quantity.to - 1;
  const high = Math.max(at, quantity.from);
  for (let step = low; step < high; step += 1) {
    if (/[,;:–—]/.test(words.gap(step)) || BARRIER.has(words.term(step))) return true;
  }
  return false;
}
/** Whether a noun counts people. */
function countsPeople(noun: string): boolean {
  return (
    noun === 'people' ||
    noun === 'lives' ||
    /(?:er|or|ist|ian|ant|ee|ier|man|men|women|woman)s?$/.test(noun) ||
    PERSONS.has(noun)
  );
}
