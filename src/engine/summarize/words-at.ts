/**
 * Words of a Reading and what stands between them. In: a Reading and a token.
 * Out: text.
 */
import type { Reading } from '../terms/reading.ts';

/** The lower-case word of a token. */
export function wordAt(reading: Reading, token: number): string {
  return reading.tokens.word[token] ?? '';
}

/** What stands between a token and the next. */
export function gap(reading: Reading, token: number): string {
  const { start, end } = reading.tokens;
  return reading.article.text.slice(end[token] as number, start[token + 1] as number);
}
