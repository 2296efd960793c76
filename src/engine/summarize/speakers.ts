/**
 * Who is quoted. In: a Reading and a sentence. Out: the speaker's name as the
 * text has it, and the sentence that gives it; null where it isn't sure.
 * A quotation without a speaker of its own is the neighbour's: of the sentence
 * before it where that quotes too or announces ("Holt said:"), of the sentence
 * after it where the quotation runs on into that. "He said" is resolved to the
 * last named speaker, or to a name that opens the sentence before.
 */
import type { Reading } from '../terms/reading.ts';
import { CAPITALISED } from '../terms/tokens.ts';
import { attributionIn, quotedTokens } from './attribution.ts';
import type { Attribution } from './naming.ts';
import { connectives } from './openings-en.ts';
import { type Quoting, quotations } from './quotations.ts';
import { wordAt } from './words-at.ts';

export interface Speaker {
  readonly speaker: string;
  /** The sentence that names the speaker. */
  readonly sentence: number;
}

interface Voices {
  readonly quoting: readonly Quoting[];
  readonly own: (Attribution | null | undefined)[];
}

/** Derived from the reading alone; kept so that asking for each sentence stays linear. */
const memory = new WeakMap<Reading, Voices>();

function voicesOf(reading: Reading): Voices {
  let voices = memory.get(reading);
  if (voices === undefined) {
    voices = { quoting: quotations(reading), own: [] };
    memory.set(reading, voices);
  }
  return voices;
}

/** What sentence `i` quotes. */
export function quotingOf(reading: Reading, i: number): Quoting {
  return voicesOf(reading).quoting[i] as Quoting;
}

/** The speaker as sentence `i` itself puts it, pronouns included. */
export function ownAttribution(reading: Reading, i: number): Attribution | null {
  const voices = voicesOf(reading);
  let own = voices.own[i];
  if (own === undefined) {
    own = attributionIn(reading, i, voices.quoting[i] as Quoting);
    voices.own[i] = own;
  }
  return own;
}

/** Are all words of sentence `i` quoted? */
export function whollyQuoted(reading: Reading, i: number): boolean {
  const { quoted } = quotingOf(reading, i);
  return quoted.length > 0 && quotedTokens(reading, i, quoted).every((inside) => inside === 1);
}

const farthest = 3;

/** Who is quoted in sentence `i`; null where it quotes nothing or the speaker isn't sure. */
export function speakerOf(reading: Reading, i: number): Speaker | null {
  if (quotingOf(reading, i).quoted.length === 0) return null;
  const own = ownAttribution(reading, i);
  if (own !== null)
    return own.kind === 'pronoun' ? antecedent(reading, i) : { speaker: own.speaker, sentence: i };
  if (!whollyQuoted(reading, i)) return null;
  const giver = neighbourWithSpeaker(reading, i);
  if (giver === null) return null;
  const given = ownAttribution(reading, giver) as Attribution;
  return given.kind === 'pronoun' ? antecedent(reading, giver) : { speaker: given.speaker, sentence: giver };
}

/** The sentence beside a wholly quoted one that gives its speaker. */
export function neighbourWithSpeaker(reading: Reading, i: number): number | null {
  const { leftOpen } = quotingOf(reading, i);
  if (leftOpen && i + 1 < reading.sentences.length && quotingOf(reading, i + 1).inside) {
    for (
      let j = i + 1;
      j < reading.sentences.length && j <= i + farthest && quotingOf(reading, j).inside;
      j += 1
    )
      if (ownAttribution(reading, j) !== null) return j;
  }
  for (let j = i - 1; j >= 0 && j >= i - farthest; j -= 1) {
    if (
      ownAttribution(reading, j) !== null &&
      (quotingOf(reading, j).quoted.length > 0 || announces(reading, j))
    )
      return j;
    if (!whollyQuoted(reading, j)) return null;
  }
  return null;
}

/** Does the sentence end in a colon? */
export function announces(reading: Reading, i: number): boolean {
  const sentence = reading.sentences[i];
  const last = sentence === undefined ? 0 : reading.article.text.charCodeAt(sentence.end - 1);
  return last === 0x3a || last === 0xff1a;
}

function antecedent(reading: Reading, i: number): Speaker | null {
  for (let j = i - 1; j >= 0 && j >= i - farthest; j -= 1) {
    const own = ownAttribution(reading, j);
    if (own?.kind === 'name') return { speaker: own.speaker, sentence: j };
    if (own?.kind === 'noun') return null;
    const subject = openingName(reading, j);
    if (subject !== null) return { speaker: subject, sentence: j };
    if (own === null && !whollyQuoted(reading, j)) return null;
  }
  return null;
}

/** A name of two words or more, or with a title, that opens sentence `j`. */
function openingName(reading: Reading, j: number): string | null {
  const { from, flags, start, end } = reading.tokens;
  let first = from[j] as number;
  if (connectives.has(wordAt(reading, first))) first += 1;
  let last = first;
  while (last < (from[j + 1] as number) && ((flags[last] as number) & CAPITALISED) !== 0) {
    if (last > first && /[,;:]/.test(reading.article.text.slice(end[last - 1], start[last]))) break;
    last += 1;
  }
  if (last - first < 2 || wordAt(reading, first) === 'the') return null;
  const name = reading.article.text.slice(start[first], end[last - 1]);
  return /['’]s?$/.test(name) ? null : name;
}
