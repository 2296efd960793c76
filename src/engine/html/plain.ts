/**
 * A line made ready to be held against the language packs' phrases. In: a text. Out: it in lower case and bare; the phrase that it
 * begins with. Refuses nothing; only beginnings are read.
 */

/** Phrases have no more words. */
const MOST_WORDS = 9;

/** Lower case, straight quotes, without brackets before and stops after. */
export function plainOf(text: string): string {
  return text
    .slice(0, 400)
    .toLowerCase()
    .replace(/[‘’]/g, "'")
    .replace(/\s+/g, ' ')
    .replace(/^[[(*•–—\s-]+/, '')
    .replace(/[\s:!.›»>\])]{1,9}$/, '');
}

/** The longest listed phrase that the line begins with; null if none. */
export function opening(plain: string, set: ReadonlySet<string>): string | null {
  let found: string | null = null;
  let end = 0;
  for (let n = 0; n < MOST_WORDS && end < plain.length; n++) {
    const blank = plain.indexOf(' ', end);
    const stop = blank < 0 ? plain.length : blank;
    const phrase = plain.slice(0, stop).replace(/[:|,!–—-]$/, '');
    if (set.has(phrase)) found = phrase;
    end = stop + 1;
  }
  return found;
}
