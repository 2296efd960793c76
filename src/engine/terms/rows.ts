/**
 * Room to write tokens into before it is known how many there are. In: nothing.
 * Out: typed arrays, kept from one text to the next: growing lists and copying
 * them cost a third of tokenising.
 */

/** Columns of `Tokens`, longer than what was written. */
export interface Rows {
  readonly term: Int32Array;
  readonly flags: Uint8Array;
  readonly start: Int32Array;
  readonly end: Int32Array;
}

const emptyRows = (length: number): Rows => ({
  term: new Int32Array(length),
  flags: new Uint8Array(length),
  start: new Int32Array(length),
  end: new Int32Array(length),
});

/** Where rows are written before it is known how many there are; longer texts get rows of their own. */
export const scratch = emptyRows(4096);

/** The same rows with room for more. */
export function widened(rows: Rows): Rows {
  const wide = emptyRows(rows.term.length * 4);
  wide.term.set(rows.term);
  wide.flags.set(rows.flags);
  wide.start.set(rows.start);
  wide.end.set(rows.end);
  return wide;
}
