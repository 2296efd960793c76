/**
 * Bytes → lines, as they arrive. In: chunks. Out: numbered lines, each its text or why it can't be read.
 * Refused, a line at a time: more than `limit` bytes (skipped to its end), and what is not UTF-8 (a replacement
 * character would shift every span after it). A blank line is no line, but counts. Holds one line at a time.
 */

/** A line as it came, counted from 1: its text, or the problem that hides it. */
export type Line =
  | { readonly number: number; readonly text: string }
  | { readonly number: number; readonly problem: string; readonly tooLong: boolean };

const LINE_FEED = 0x0a;

/** Splits at LF; a CR before it is white space to JSON. */
export class LineSplitter {
  readonly #limit: number;
  readonly #decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: false });
  #parts: Uint8Array[] = [];
  #held = 0;
  #number = 0;

  constructor(limit: number) {
    this.#limit = limit;
  }

  /** The lines that end in this chunk. */
  *push(chunk: Uint8Array): Generator<Line> {
    for (let from = 0; from < chunk.length; ) {
      // A flood of empty lines must cost next to nothing.
      if (chunk[from] === LINE_FEED && this.#held === 0) {
        this.#number++;
        from++;
        continue;
      }
      const at = chunk.indexOf(LINE_FEED, from);
      this.#take(chunk.subarray(from, at < 0 ? chunk.length : at));
      if (at < 0) return;
      const line = this.#finish();
      if (line !== null) yield line;
      from = at + 1;
    }
  }

  /** The last line, where no LF ended it. */
  *end(): Generator<Line> {
    const line = this.#held > 0 ? this.#finish() : null;
    if (line !== null) yield line;
  }

  #take(piece: Uint8Array): void {
    this.#held += piece.length;
    if (this.#held > this.#limit) this.#parts = [];
    // A copy: who sent the chunk may write into it again.
    else this.#parts.push(piece.slice());
  }

  #finish(): Line | null {
    const number = ++this.#number;
    const [parts, held] = [this.#parts, this.#held];
    this.#parts = [];
    this.#held = 0;
    if (held > this.#limit)
      return { number, problem: `the line is longer than ${this.#limit} bytes`, tooLong: true };
    const whole = new Uint8Array(held);
    let at = 0;
    for (const part of parts) {
      whole.set(part, at);
      at += part.length;
    }
    try {
      const text = this.#decoder.decode(whole);
      return text.trim() === '' ? null : { number, text };
    } catch {
      return { number, problem: 'the line is not UTF-8', tooLong: false };
    }
  }
}
