/**
 * Finds listed phrases at the beginning of a line.
 * In: a line in its plain form (see traits.ts) and a phrase set. Out: the longest phrase it begins with.
 */

/** Phrases are at most this many words long. */
const MOST_WORDS = 9;

/** The longest listed phrase that `plain` begins with, as whole words; null if none. */
export function leadingPhrase(plain: string, set: ReadonlySet<string>): string | null {
  let found: string | null = null;
  let end = 0;
  for (let n = 0; n < MOST_WORDS && end < plain.length; n++) {
    const blank = plain.indexOf(' ', end);
    const stop = blank < 0 ? plain.length : blank;
    const phrase = plain
      .slice(0, stop)
      .replace(/[:|,.!–—-]+$/u, '')
      .trimEnd();
    if (set.has(phrase)) found = phrase;
    end = stop + 1;
  }
  return found;
}

/** Whether any of the phrases stands in `plain` as whole words. For lists of a few dozen phrases and short lines. */
export function containsPhrase(plain: string, set: ReadonlySet<string>): boolean {
  const padded = ` ${plain} `;
  for (const phrase of set) {
    if (padded.includes(` ${phrase} `) || padded.includes(` ${phrase}.`) || padded.includes(` ${phrase};`))
      return true;
  }
  return false;
}
