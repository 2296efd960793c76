/**
 * Where a quoted sentence stands in its article. In: the stored text and the
 * sentence's span in UTF-16 code units. Out: a few words before and after, none
 * of the page's furniture, and how far into the text the sentence stands. A span
 * that is not in the text gives null.
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

/**
 * The words around `start`–`end`, cut at white space, with an ellipsis where the text goes on. A line that doesn't end as a
 * sentence does ("Share this story") is none of the article's words: the quotation stops at it.
 */
export function surroundings(text: string, start: number, end: number): Surroundings | null {
  if (start < 0 || end <= start || end > text.length) return null;
  return {
    before: wordsBefore(text, start),
    after: wordsAfter(text, end),
    from: start / text.length,
    to: end / text.length,
  };
}

function wordsBefore(text: string, start: number): string {
  const lines = text.slice(Math.max(0, start - REACH), start).split('\n');
  const bad = lines.findLastIndex((line, i) => i < lines.length - 1 && !readable(line));
  const words = lines.slice(bad + 1).join(' ');
  return bad < 0 && start > REACH ? `…${squeeze(words.slice(words.search(/\s|$/) + 1))}` : squeeze(words);
}

function wordsAfter(text: string, end: number): string {
  const lines = text.slice(end, end + REACH).split('\n');
  // The last line is cut: how it ends stands further on, if it ends soon.
  const rest = text.slice(end + REACH, end + 2 * REACH).split('\n', 1)[0] as string;
  const whole = (line: string, i: number) => (i === lines.length - 1 ? line + rest : line);
  const bad = lines.findIndex(
    (line, i) => i > 0 && !(rest.length === REACH && i === lines.length - 1) && !readable(whole(line, i)),
  );
  const words = (bad < 0 ? lines : lines.slice(0, bad)).join(' ');
  return bad < 0 && end + REACH < text.length
    ? `${squeeze(words.slice(0, Math.max(0, words.search(/\s\S*$/))))}…`
    : squeeze(words);
}

/** Whether a line is empty or ends as a sentence does, perhaps in a quotation. */
function readable(line: string): boolean {
  const said = line.trimEnd();
  return said === '' || /[.!?…。！？।۔؟]["'”’»」)\]]{0,3}$/u.test(said.slice(-4));
}

function squeeze(words: string): string {
  return words.replace(/\s+/g, ' ').trim();
}
