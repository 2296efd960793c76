/**
 * Line ends inside a span: does the sentence end there, or was the line only wrapped?
 * In: a text and where the break stands. Out: yes or no.
 * A blank before the line end marks a soft break (RFC 3676, format=flowed).
 */
import { opensLower } from '../clean/letters.ts';

/** A wrapped line is about as long as a screen or a column is wide; a list item or heading is shorter. */
const WRAP_MIN = 45;
const WRAP_MAX = 100;
const STOP = /[.!?…:;。！？।۔؟]["'”’)\]»」』]*\s*$/u;

/**
 * `at` is the first line-end character after `from`, `next` the first character that is not white behind it.
 */
export function lineEndsSentence(
  text: string,
  from: number,
  at: number,
  next: number,
  limit: number,
): boolean {
  if (next >= limit) return true;
  const gap = text.slice(at, next);
  if (/\n\s*\n|\r\s*\r(?!\n)|\u2029/u.test(gap.replace(/\r\n/gu, '\n'))) return true;
  const before = text.slice(Math.max(from, at - 2 * WRAP_MAX), at);
  const line = before.slice(before.search(/[^\n\r\u2028]*$/u));
  const lower = opensLower(text.charAt(next));
  if (/\S[ \t]$/u.test(line) && lower) return false;
  if (/^(?:[•⁃‣◦▪●*–—-]\s|\(?\d{1,2}[.)]\s)/.test(text.slice(next, Math.min(limit, next + 5)))) return true;
  if (STOP.test(line.slice(-8)) && !lower) return true;
  return line.length < WRAP_MIN || line.length > WRAP_MAX;
}
