/**
 * Leaves out what is quoted: many reports quote one statement without copying
 * each other. In: a Reading and the hashes of its tokens. Out: the hashes with
 * −1 for each token between double quotation marks. A mark that is never closed
 * ends with its paragraph. Refuses nothing.
 */
import type { Sentence } from '../article.ts';
import type { Reading } from '../terms/reading.ts';

const OPEN = new Set(['“', '«', '„']);
const CLOSE = new Set(['”', '»']);

/** Token hashes in order, quoted ones as −1: a gap that no shingle bridges. */
export function unquoted(reading: Reading, hashes: Int32Array): Int32Array {
  const { tokens, sentences, article } = reading;
  const own = Int32Array.from(hashes);
  let inside = false;
  for (const [index, sentence] of sentences.entries()) {
    const before = sentences[index - 1];
    if (before === undefined || !sameParagraph(before, sentence)) inside = false;
    let at = sentence.start;
    const last = tokens.from[index + 1] as number;
    for (let token = tokens.from[index] as number; token <= last; token += 1) {
      const next = token < last ? (tokens.start[token] as number) : sentence.end;
      for (; at < next; at += 1) {
        const mark = article.text[at] as string;
        if (OPEN.has(mark)) inside = true;
        else if (CLOSE.has(mark)) inside = false;
        else if (mark === '"') inside = !inside;
      }
      if (token === last) break;
      if (inside) own[token] = -1;
      at = tokens.end[token] as number;
    }
  }
  return own;
}

const sameParagraph = (a: Sentence, b: Sentence): boolean => a.paragraph === b.paragraph && a.paragraph >= 0;
