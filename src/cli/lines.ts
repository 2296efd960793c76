/**
 * NDJSON over standard streams, one line in memory at a time.
 * In: chunks of bytes. Out: numbered lines, each its text or why it can't be read.
 * Refused, a line at a time: more than `MAX_LINE` bytes, and what is not UTF-8
 * (a replacement character would shift every span after it). A blank line is no line.
 */

/** The longest line that is read, in bytes; a longer one is skipped to its end and reported. */
export const MAX_LINE = 16 * 1024 * 1024;

/** A line as it came, counted from 1: its text, or the problem that hides it. */
export type Line =
  | { readonly number: number; readonly text: string }
  | { readonly number: number; readonly problem: string };

const LINE_FEED = 0x0a;

/**
 * Splits a stream of bytes into lines at LF; a CR before it is white space to JSON.
 * Holds at most `limit` bytes of a line, whatever its length.
 */
export async function* readLines(
  source: AsyncIterable<Uint8Array | string>,
  limit = MAX_LINE,
): AsyncGenerator<Line> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let parts: Buffer[] = [];
  let held = 0;
  let tooLong = false;
  let number = 0;

  const take = (piece: Buffer) => {
    held += piece.length;
    if (held > limit) {
      tooLong = true;
      parts = [];
    }
    if (!tooLong) parts.push(piece);
  };
  const finish = (): Line | null => {
    number += 1;
    const whole = Buffer.concat(parts);
    const skipped = tooLong;
    parts = [];
    held = 0;
    tooLong = false;
    if (skipped) return { number, problem: `the line is longer than ${limit} bytes` };
    try {
      const text = decoder.decode(whole);
      return text.trim() === '' ? null : { number, text };
    } catch {
      return { number, problem: 'the line is not UTF-8' };
    }
  };

  for await (const chunk of source) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : Buffer.from(chunk);
    let from = 0;
    for (let at = bytes.indexOf(LINE_FEED); at >= 0; at = bytes.indexOf(LINE_FEED, from)) {
      take(bytes.subarray(from, at));
      from = at + 1;
      const line = finish();
      if (line) yield line;
    }
    if (from < bytes.length) take(bytes.subarray(from));
  }
  if (held > 0) {
    const line = finish();
    if (line) yield line;
  }
}
