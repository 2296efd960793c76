/**
 * Who a sentence says its words are from. In: a Reading, a sentence, what it
 * quotes. Out: the phrase that names the speaker, or null. Looks only at words
 * outside the quotation, in this order: verb and speaker after it (“…,” said
 * Ann Holt), speaker and verb after it (“…,” Ann Holt said), speaker and verb
 * before it (Ann Holt, the mayor, said: “…”), and "according to".
 * After B. Pouliquen et al., "Automatic detection of quotations in multilingual
 * news" (2007). Precision first: no verb of saying, no speaker.
 */
import { words } from '../terms/language-words.ts';
import type { Reading } from '../terms/reading.ts';
import { CAPITALISED, INSIDE } from '../terms/tokens.ts';
import { type Attribution, nameIn, prepositions } from './naming.ts';
import { connectives } from './openings-en.ts';
import { pronouns } from './pronouns-en.ts';
import type { Quoting } from './quotations.ts';
import { gap, wordAt } from './words-at.ts';

/** May stand between a speaker and the verb. */
const skipped = words('has had have also then later previously since once would will who');
/** Auxiliaries of other languages: "a déclaré", "hat gesagt", "ha detto". */
export const auxiliaries = words('a ont ai avait hat haben ha hanno han había');
/** A verb of saying after one of these says nothing of a speaker: "is called". */
const passive = words('is was were are be been being as to not and or but that');
/** Where a phrase that names somebody ends, going either way. */
const breaks = words(`
  but as after when while because that although though if and so during before since until to about with adding who
  which where whose by via amid following however yet meanwhile`);
const longestPhrase = 10;
const longestApposition = 40;

const isAuxiliary = (reading: Reading, t: number): boolean =>
  reading.pack.tag !== 'en' && auxiliaries.has(wordAt(reading, t));

/** The phrase that ends just before a verb. */
function before(
  reading: Reading,
  verb: number,
  least: number,
  free: (t: number) => boolean,
): Attribution | null {
  // "…, adding: “…”": the one who adds is the subject of the sentence.
  if (wordAt(reading, verb).endsWith('ing')) return openingOf(reading, least, verb, free);
  let last = verb - 1;
  const isLow = (t: number) => ((reading.tokens.flags[t] as number) & CAPITALISED) === 0;
  while (
    last >= least &&
    isLow(last) &&
    (skipped.has(wordAt(reading, last)) || /.ly$/.test(wordAt(reading, last)) || isAuxiliary(reading, last))
  )
    last -= 1;
  if (last < least || !free(last) || (isLow(last) && passive.has(wordAt(reading, last)))) return null;
  const between = gap(reading, last);
  if (/[^\s,).]/.test(between)) return null;
  if (between.includes(',')) {
    // Ann Holt, head of the clinic, said
    let comma = last - 1;
    while (
      comma >= least &&
      last - comma < longestApposition &&
      free(comma) &&
      !gap(reading, comma).includes(',')
    )
      comma -= 1;
    if (comma < least || last - comma >= longestApposition || !free(comma)) return null;
    last = comma;
  }
  let first = last;
  while (first > least && last - first < longestPhrase && free(first - 1)) {
    if (/[,;:—–"“”]/.test(gap(reading, first - 1)) || breaks.has(wordAt(reading, first - 1))) break;
    first -= 1;
  }
  if (first < last && connectives.has(wordAt(reading, first))) first += 1;
  return prepositions.has(wordAt(reading, first)) ? null : nameIn(reading, first, last);
}

/** The capitalised run, or the pronoun, that opens a sentence. */
function openingOf(
  reading: Reading,
  least: number,
  verb: number,
  free: (t: number) => boolean,
): Attribution | null {
  let first = least;
  if (connectives.has(wordAt(reading, first))) first += 1;
  if (first >= verb || !free(first)) return null;
  if (pronouns.has(wordAt(reading, first)))
    return { speaker: wordAt(reading, first), kind: 'pronoun', at: first };
  let last = first;
  while (
    last + 1 < verb &&
    ((reading.tokens.flags[last + 1] as number) & CAPITALISED) !== 0 &&
    !gap(reading, last).includes(',')
  )
    last += 1;
  const both = CAPITALISED | INSIDE;
  return ((reading.tokens.flags[last] as number) & both) === both ? nameIn(reading, first, last) : null;
}

/** The phrase that begins just after a verb or "according to". */
function after(
  reading: Reading,
  verb: number,
  most: number,
  free: (t: number) => boolean,
): Attribution | null {
  const first = verb + 1;
  if (first > most || !free(first) || /[,.;:"“”]/.test(gap(reading, verb))) return null;
  let last = first;
  while (last < most && last - first < longestPhrase && free(last + 1)) {
    if (/[,.;:—–("“”]\s|[("“”]/.test(gap(reading, last)) && !/^\.\s*$/.test(gap(reading, last))) break;
    if (/^\.\s*$/.test(gap(reading, last)) && wordAt(reading, last).length > 4) break;
    if (
      breaks.has(wordAt(reading, last + 1)) ||
      (prepositions.has(wordAt(reading, last + 1)) && !/of|for|from/.test(wordAt(reading, last + 1)))
    )
      break;
    last += 1;
  }
  return nameIn(reading, first, last);
}

/** Token of sentence `i`, counted from its first → 1 where it is quoted. Both lists are in text order: one walk. */
export function quotedTokens(reading: Reading, i: number, quoted: Quoting['quoted']): Uint8Array {
  const { from, start } = reading.tokens;
  const first = from[i] as number;
  const inside = new Uint8Array((from[i + 1] as number) - first);
  let range = 0;
  for (let t = 0; t < inside.length && range < quoted.length; t += 1) {
    const at = start[first + t] as number;
    while (range < quoted.length && (quoted[range] as readonly [number, number])[1] <= at) range += 1;
    const current = quoted[range];
    if (current !== undefined && at >= current[0]) inside[t] = 1;
  }
  return inside;
}

/** The speaker that sentence `i` itself gives for what it quotes; null where it gives none. */
export function attributionIn(reading: Reading, i: number, { quoted }: Quoting): Attribution | null {
  const { tokens, pack } = reading;
  const least = tokens.from[i] as number;
  const most = (tokens.from[i + 1] as number) - 1;
  const inside = quotedTokens(reading, i, quoted);
  const free = (t: number) => t >= least && t <= most && inside[t - least] === 0;
  for (let t = least; t <= most; t += 1) {
    if (!free(t)) continue;
    const word = wordAt(reading, t);
    if (word === 'according' && t < most && wordAt(reading, t + 1) === 'to') {
      const found = after(reading, t + 1, most, free);
      if (found !== null) return found;
    }
    // "said to have been": no one says it.
    if (!pack.saidVerbs.has(word) || (t < most && wordAt(reading, t + 1) === 'to')) continue;
    const phrase = t > least && isAuxiliary(reading, t - 1) ? t - 1 : t;
    const quoteJustBefore = phrase > least && !free(phrase - 1);
    const found = (quoteJustBefore ? after(reading, t, most, free) : null) ?? before(reading, t, least, free);
    if (found !== null) return found;
  }
  return null;
}
