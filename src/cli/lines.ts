/**
 * NDJSON over standard streams, one line in memory at a time.
 * In: chunks of bytes. Out: numbered lines, each its text or why it can't be read.
 * Refused, a line at a time: what the contract's splitter refuses, and more than `MAX_LINE` bytes.
 */
import { type Line, LineSplitter } from '../contract/index.ts';

/** The longest line that is read, in bytes; a longer one is skipped to its end and reported. */
export const MAX_LINE = 16 * 1024 * 1024;

/** Splits a stream of bytes into lines; holds at most `limit` bytes of a line, whatever its length. */
export async function* readLines(
  source: AsyncIterable<Uint8Array | string>,
  limit = MAX_LINE,
): AsyncGenerator<Line> {
  const splitter = new LineSplitter(limit);
  for await (const chunk of source)
    yield* splitter.push(typeof chunk === 'string' ? Buffer.from(chunk) : chunk);
  yield* splitter.end();
}
