/**
 * Who a sentence says its words are from. In: a Reading, a sentence, what it
 * quotes. Out: the phrase that names the speaker, or null. Looks only at words
 * outside the quotation, in this order: verb and speaker after it (“…,” said
 * Ann Holt), speaker and verb after it (“…,” Ann Holt said), speaker and verb
 * before it (Ann Holt, the mayor, said: “…”), and "according to".
 * After B. Pouliquen et al., "Automatic detection of quotations in multilingual
 * news" (2007). Precision first: no verb of saying, no speaker.
 */
import type { Reading } from '../terms/reading.ts';
import { CAPITALISED, DIGITS, INSIDE } from '../terms/tokens.ts';
import { calendar, connectives, pronouns, timeWords } from './openings-en.ts';
import type { Quoting } from './quotations.ts';

export interface Attribution {
  /** As it stands in the text: "the mayor, Ann Holt" is cut to the part that names. */
  readonly speaker: string;
  /** `name` holds a capitalised name, `noun` none ("a spokesman"), `pronoun` is "she". */
  readonly kind: 'name' | 'noun' | 'pronoun';
  /** The token with which the phrase begins. */
  readonly at: number;
}

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));
/** May stand between a speaker and the verb. */
const skipped = words('has had have also then later previously since once would will who');
/** A verb of saying after one of these says nothing of a speaker: "is called". */
const passive = words('is was were are be been being as to not and or but that');
/** Where a phrase that names somebody ends, going either way. */
const breaks = words(`
  but as after when while because that although though if and so during before since until to about with adding who
  which where whose by via amid following however yet meanwhile`);
const prepositions = words('of for from at in on with under');
/** A common noun is taken for a speaker only where one of these begins its phrase, or nothing does. */
const determiners = words('a an the one his her their its another two three some both many our my');
const longestPhrase = 10;
const longestApposition = 40;
/** Inside a name: "Save the Children", "University of Leeds". */
const joints = words('of the de van von al bin');
const firstPerson = words('i we you who that which this there it');

/** The lower-case word of a token. */
export function wordAt(reading: Reading, token: number): string {
  return reading.tokens.word[token] ?? '';
}

function gap(reading: Reading, token: number): string {
  const { start, end } = reading.tokens;
  return reading.article.text.slice(end[token] as number, start[token + 1] as number);
}

/** Words that open a sentence with a capital and are no part of a name. */
function leads(word: string): boolean {
  return connectives.has(word) || timeWords.has(word) || calendar.has(word);
}

/**
 * A phrase of tokens → the part that names. Its head is the word before the first preposition ("Ann Holt of the
 * Harbour Trust"); a capitalised head gives the capitalised run it ends, another head the phrase as it is.
 */
function nameIn(reading: Reading, first: number, last: number): Attribution | null {
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
    (skipped.has(wordAt(reading, last)) || /.ly$/.test(wordAt(reading, last)))
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
    const quoteJustBefore = t > least && !free(t - 1);
    const found = (quoteJustBefore ? after(reading, t, most, free) : null) ?? before(reading, t, least, free);
    if (found !== null) return found;
  }
  return null;
}
