/**
 * The readability guard: can a sentence be read without the rest?
 * In: a Reading. Out: one Verdict a sentence. `needs` names the one sentence
 * with which it can be read; a sentence that would need more than one gets
 * none. The rules are English but for those on furniture and empty sentences;
 * other languages have fewer (ties.ts).
 */
import type { Sentence } from '../article.ts';
import type { Reading } from '../terms/reading.ts';
import { CAPITALISED, INSIDE } from '../terms/tokens.ts';
import { definiteNeeds, definiteSpeakerNeeds, isBeheadable } from './definites.ts';
import { speaksForItself } from './first-person.ts';
import { fragmentOf } from './fragments.ts';
import { isFurniture } from './furniture.ts';
import { lostOpening } from './openings.ts';
import { relative } from './openings-en.ts';
import { absent, distant, personal } from './pronouns-en.ts';
import { announces, neighbourWithSpeaker, ownAttribution, quotingOf, whollyQuoted } from './speakers.ts';
import { closingSpeaker, stranded } from './stranded.ts';
import { tied } from './ties.ts';
import type { Verdict } from './verdict.ts';
import { wordAt } from './words-at.ts';

/** Every reason a Verdict can give, and the two of a choice, with what they mean to a person. */
export const reasons: Readonly<Record<string, string>> = {
  outscored: 'others say more for their length',
  repeats: 'what was chosen says it already',
  'no words': 'it holds no word',
  furniture: 'it is furniture of the page: a caption, byline or link',
  caption: 'it speaks of a picture',
  fragment: 'it is a piece of a sentence',
  announces: 'it announces what the next sentence says',
  question: 'it asks, and the answer is elsewhere',
  'mid-quotation': 'it begins inside a quotation',
  'unattributed quotation': 'it quotes, and does not say whom',
  'unnamed speaker': 'it quotes, and only a pronoun says whom',
  'definite speaker': 'it quotes one whom an earlier sentence tells of',
  'first person': 'it speaks as “I” or to “you”, and does not say who that is',
  connective: 'it opens with a word that continues what went before',
  reference: 'it opens with a reference to what went before',
  demonstrative: 'it opens with a demonstrative that points at what went before',
  definite: 'it opens with a thing that an earlier sentence spoke of',
  pronoun: 'it opens with a pronoun whose antecedent is elsewhere',
};

const fine: Verdict = { ok: true, reason: null, needs: null };
const longestQuestion = 12;
/** How far back an antecedent may be. */
const farthest = 2;

/** One verdict a sentence. */
export function verdicts(reading: Reading): readonly Verdict[] {
  return reading.sentences.map((_, i) => standsAlone(reading, i));
}

/** Can sentence `i` be read alone, and if not, why, and with which other sentence? */
export function standsAlone(reading: Reading, i: number): Verdict {
  const reason = fault(reading, i);
  if (reason === null) return fine;
  return { ok: false, reason, needs: needed(reading, i, reason) };
}

function fault(reading: Reading, i: number): string | null {
  const { from } = reading.tokens;
  const count = (from[i + 1] as number) - (from[i] as number);
  if (count === 0) return 'no words';
  const sentence = reading.sentences[i] as Sentence;
  if (sentence.paragraph < 0 && isFurniture(reading, sentence)) return 'furniture';
  const quoting = quotingOf(reading, i);
  if (quoting.inside) return 'mid-quotation';
  if (announces(reading, i)) return 'announces';
  if (reading.pack.tag !== 'en') return tied(reading, i, quoting);
  if (quoting.quoted.length > 0) {
    const own = ownAttribution(reading, i);
    if (own === null && whollyQuoted(reading, i)) return 'unattributed quotation';
    // “…,” he said: whatever the quotation opens with, the speaker is what is missing.
    if (quoting.opens) {
      if (own?.kind === 'pronoun') return 'unnamed speaker';
      // “He was a gentle man,” said Rosa Klein: the speaker is known, the man is not.
      const word = wordAt(reading, from[i] as number);
      if (absent.has(word)) return 'pronoun';
      if (distant.has(word) && !relative.has(wordAt(reading, (from[i] as number) + 1)))
        return 'demonstrative';
      return own?.kind === 'noun' && definiteSpeakerNeeds(reading, i, own.at) !== null
        ? 'definite speaker'
        : null;
    }
  }
  const piece = fragmentOf(reading, i);
  if (piece !== null) return piece;
  if (reading.article.text.charAt(sentence.end - 1) === '?' && count <= longestQuestion) return 'question';
  if (speaksForItself(reading, i, quoting)) return 'first person';
  const closing = closingSpeaker(reading, i);
  if (closing !== null && definiteSpeakerNeeds(reading, i, closing) !== null) return 'definite speaker';
  return lostOpening(reading, i) ?? stranded(reading, i);
}

function needed(reading: Reading, i: number, reason: string): number | null {
  switch (reason) {
    case 'unattributed quotation': {
      const giver = neighbourWithSpeaker(reading, i);
      return giver !== null && Math.abs(giver - i) === 1 && namesSpeaker(reading, giver) ? giver : null;
    }
    case 'mid-quotation':
      return i > 0 &&
        quotingOf(reading, i - 1).opens &&
        (namesSpeaker(reading, i) || namesSpeaker(reading, i - 1))
        ? i - 1
        : null;
    case 'pronoun':
    case 'unnamed speaker':
      return antecedentOf(reading, i, reason);
    case 'definite':
      return earlier(reading, definiteNeeds(reading, i), i);
    case 'definite speaker':
      return earlier(reading, definiteSpeakerNeeds(reading, i, speakerAt(reading, i)), i);
    case 'connective':
    case 'demonstrative':
    case 'reference':
      return i > 0 ? i - 1 : null;
    default:
      return null;
  }
}

/** The first token of the phrase for the speaker whom an earlier sentence tells of. */
function speakerAt(reading: Reading, i: number): number {
  const own = quotingOf(reading, i).opens ? ownAttribution(reading, i)?.at : closingSpeaker(reading, i);
  return own ?? 0;
}

/** Does sentence `i` itself say who speaks, and so that nobody need look further? */
function namesSpeaker(reading: Reading, i: number): boolean {
  const own = ownAttribution(reading, i);
  return own !== null && own.kind !== 'pronoun' && definiteSpeakerNeeds(reading, i, own.at) === null;
}

/** The sentence that speaks of a thing first; where none does, the one before tells of it in other words. */
function earlier(reading: Reading, mention: number | null, i: number): number | null {
  if (mention !== null && mention < i) return mention;
  return i > 0 && !isBeheadable(reading, i) ? i - 1 : null;
}

function antecedentOf(reading: Reading, i: number, reason: string): number | null {
  const { from } = reading.tokens;
  const person =
    reading.pack.tag === 'en' &&
    (reason === 'unnamed speaker' ||
      personal.has(wordAt(reading, from[i] as number)) ||
      stranded(reading, i) === 'pronoun');
  if (!person) return i > 0 ? i - 1 : null;
  for (let j = i - 1; j >= 0 && j >= i - farthest; j -= 1) {
    if (namesSomebody(reading, j) && fault(reading, j) === null) return j;
    const first = wordAt(reading, from[j] as number);
    if (!personal.has(first) && !whollyQuoted(reading, j)) return null;
  }
  return null;
}

function namesSomebody(reading: Reading, j: number): boolean {
  const { from, flags } = reading.tokens;
  for (let t = from[j] as number; t < (from[j + 1] as number); t += 1) {
    const both = CAPITALISED | INSIDE;
    if (((flags[t] as number) & both) === both) return true;
  }
  return false;
}
