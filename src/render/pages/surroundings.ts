/**
 * Where a quoted sentence stands in its article. In: the stored text and the
 * sentence's span in UTF-16 code units. Out: a few words before and after, and
 * how far into the text it stands. A span that is not in the text gives null.
 */

export interface Surroundings {
  readonly before: string;
  readonly after: string;
  /** Where the sentence begins and ends, as shares of the text, 0–1. */
  readonly from: number;
  readonly to: number;
}

/** Code units quoted on either side: enough to recognise the place, too little to replace the article. */
const REACH = 90;

/** The words around `start`–`end`, cut at white space, with an ellipsis where the paragraph goes on. */
export function surroundings(text: string, start: number, end: number): Surroundings | null {
  if (start < 0 || end <= start || end > text.length) return null;
  return {
    before: tail(text.slice(Math.max(0, start - REACH), start), start > REACH),
    after: head(text.slice(end, end + REACH), end + REACH < text.length),
    from: start / text.length,
    to: end / text.length,
  };
}

function tail(words: string, cut: boolean): string {
  if (!cut) return squeeze(words);
  const space = words.search(/\s/);
  return `…${squeeze(space < 0 ? '' : words.slice(space + 1))}`;
}

function head(words: string, cut: boolean): string {
  if (!cut) return squeeze(words);
  const space = /\s\S*$/.exec(words)?.index ?? 0;
  return `${squeeze(words.slice(0, space))}…`;
}

function squeeze(words: string): string {
  return words.replace(/\s+/g, ' ').trim();
}
