/**
 * A written list of words → a set. In: words parted by white space. Out: a set of them, lower case kept as written.
 */

/** Reads a hand-written word list. */
export function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}
