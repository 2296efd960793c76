/**
 * What a sentence of a language other than English leaves behind: its antecedent, or its speaker. In: a Reading, a sentence,
 * what it quotes. Out: a reason, or null. Words are in openings-other.ts; a language that has none there is known by its
 * pronouns alone. Sure cases only: definite references, fragments and pronouns further in are not looked for.
 */
import type { Sentence } from '../article.ts';
import type { Reading } from '../terms/reading.ts';
import { STOP } from '../terms/tokens.ts';
import { auxiliaries, quotedTokens } from './attribution.ts';
import { type Prefixes, prefixesOf, type Ties, tiesOf } from './openings-other.ts';
import type { Quoting } from './quotations.ts';
import { wordAt } from './words-at.ts';

/** Words of a phrase, at most. */
const longestPhrase = 4;

/** Are openings of this language known? */
export const knowsTies = (tag: string): boolean => tiesOf.has(tag) || prefixesOf.has(tag);

/** `pronoun`, `demonstrative`, `connective`, `unnamed speaker`, `unattributed quotation`, or null. */
export function tied(reading: Reading, i: number, quoting: Quoting): string | null {
  if (quoting.quoted.length > 0) {
    const silent = whoSpeaks(reading, i, quoting);
    if (silent !== null) return silent;
    if (quoting.opens) return null;
  }
  const { tag } = reading.pack;
  const known = tiesOf.get(tag);
  if (known !== undefined) return opens(reading, i, known);
  if (prefixesOf.has(tag)) return beginsTied(reading, i) ? 'reference' : null;
  const first = reading.tokens.from[i] as number;
  return reading.pack.splitting.pronouns.has(wordAt(reading, first)) ? 'pronoun' : null;
}

/** A quotation beside which nothing stands, or only "sagte er", "a-t-il ajouté", "afirmou": nobody is named. */
function whoSpeaks(reading: Reading, i: number, { opens: atStart, quoted }: Quoting): string | null {
  const { from, flags } = reading.tokens;
  const first = from[i] as number;
  const inside = quotedTokens(reading, i, quoted);
  let said = false;
  let outside = 0;
  for (let t = 0; t < inside.length; t += 1) {
    if (inside[t] === 1) continue;
    outside += 1;
    const word = wordAt(reading, first + t);
    const verb = reading.pack.saidVerbs.has(word);
    // "a-t-il"
    const small =
      ((flags[first + t] as number) & STOP) !== 0 || reading.pack.elided.has(word) || auxiliaries.has(word);
    if (!verb && !small) return null;
    said ||= verb;
  }
  if (outside === 0) return 'unattributed quotation';
  return atStart && said ? 'unnamed speaker' : null;
}

function opens(reading: Reading, i: number, known: Ties): string | null {
  const first = reading.tokens.from[i] as number;
  const limit = reading.tokens.from[i + 1] as number;
  const word = (k: number) => (first + k < limit ? wordAt(reading, first + k) : '');
  let phrase = word(0);
  let tie: string | null = known.phrases.has(phrase) ? 'connective' : null;
  for (let k = 1; k < longestPhrase && word(k) !== ''; k += 1) {
    phrase += ` ${word(k)}`;
    if (known.free.has(phrase)) return null;
    if (known.phrases.has(phrase)) tie = 'connective';
  }
  if (tie !== null) return tie;
  if (known.pronouns.has(word(0))) return 'pronoun';
  if (known.demonstratives.has(word(0))) return known.calendar.has(word(1)) ? null : 'demonstrative';
  if (known.connectives.has(word(0))) return 'connective';
  return known.that.has(word(1)) && reading.pack.saidVerbs.has(word(0)) ? 'unnamed speaker' : null;
}

function beginsTied(reading: Reading, i: number): boolean {
  const { start, end } = reading.sentences[i] as Sentence;
  const text = reading.article.text.slice(start, end);
  const { tied: bound, free } = prefixesOf.get(reading.pack.tag) as Prefixes;
  return bound.some((prefix) => text.startsWith(prefix)) && !free.some((prefix) => text.startsWith(prefix));
}
