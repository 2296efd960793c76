/**
 * Sentences whose writer, or reader, nobody names: "I think the roof …", "One of the nice things is that I …". In: a Reading,
 * a sentence of English, what it quotes. Out: whether it speaks so outside of its quotations. "World War I" and "I'm A
 * Celebrity" are names.
 */
import type { Reading } from '../terms/reading.ts';
import { CAPITALISED, DIGITS } from '../terms/tokens.ts';
import { quotedTokens } from './attribution.ts';
import { conjunctions } from './openings-en.ts';
import { own, singular, writer } from './pronouns-en.ts';
import type { Quoting } from './quotations.ts';
import { gap, wordAt } from './words-at.ts';

/** What "I" and its like begin with, and "my" and its like: few words do, so few are looked up. */
const letterI = 105;
const letterM = 109;

/** Does sentence `i` speak as "I", or open on "you"? */
export function speaksForItself(reading: Reading, i: number, { quoted }: Quoting): boolean {
  const { from } = reading.tokens;
  const first = from[i] as number;
  const limit = from[i + 1] as number;
  if (singular.has(wordAt(reading, first))) return true;
  // "If I am late, …"
  if (conjunctions.has(wordAt(reading, first)) && writer.has(wordAt(reading, first + 1))) return true;
  let inside: Uint8Array | null = null;
  for (let t = first + 1; t < limit; t += 1) {
    const initial = wordAt(reading, t).charCodeAt(0);
    if ((initial !== letterI && initial !== letterM) || !isWriter(reading, t, limit)) continue;
    inside ??= quotedTokens(reading, i, quoted);
    if (inside[t - first] === 0) return true;
  }
  return false;
}

function isWriter(reading: Reading, t: number, limit: number): boolean {
  const { flags } = reading.tokens;
  const word = wordAt(reading, t);
  const isCapital = ((flags[t] as number) & CAPITALISED) !== 0;
  if (own.has(word)) return !isCapital;
  if (!writer.has(word) || !isCapital || t + 1 >= limit) return false;
  if (((flags[t + 1] as number) & (CAPITALISED | DIGITS)) !== 0) return false;
  return word !== 'i' || (gap(reading, t) === ' ' && ((flags[t - 1] as number) & CAPITALISED) === 0);
}
