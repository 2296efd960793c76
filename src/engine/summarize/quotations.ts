/**
 * Where quotations begin and end. In: a Reading. Out: for each sentence whether
 * it begins inside a quotation, what it quotes, and whether it leaves one open.
 * Marks: “ ” « » „ " 「」 『』, and ' ‘ ’ where they can't be apostrophes; “ closes what
 * „ opened, and « what » opened. A straight mark
 * opens after white space or an opening bracket and closes after anything else.
 * A quotation that a paragraph leaves open goes on only if the next paragraph
 * begins with a mark (the printers' rule for quotations of several paragraphs).
 */
import type { Sentence } from '../article.ts';
import { isWhiteCode } from '../clean/letters.ts';
import { kindOf, OTHER, SPACE } from '../terms/characters.ts';
import type { Reading } from '../terms/reading.ts';

export interface Quoting {
  /** A quotation opened in an earlier sentence was still open at its first character. */
  readonly inside: boolean;
  /** Its first character opens a quotation. */
  readonly opens: boolean;
  /** A quotation is open after its last character. */
  readonly leftOpen: boolean;
  /** Quoted stretches as offsets into the text, marks left out. */
  readonly quoted: readonly (readonly [start: number, end: number])[];
}

const opening = '“«„「『';
const closing = '”»」』';

/** Is the character at `at` a letter or figure? */
function isWordAt(text: string, at: number): boolean {
  if (at >= text.length) return false;
  const kind = kindOf(text.charCodeAt(at));
  return kind !== OTHER && kind !== SPACE;
}

function isSpaceOrBracket(character: string): boolean {
  return character === '' || '([{—–-'.includes(character) || isWhiteCode(character.charCodeAt(0));
}

/** Single marks: `'` and `’` open only before a word that no apostrophe begins, and close only what they opened. */
function singleMark(text: string, at: number, open: boolean): 'open' | 'close' | null {
  const before = text.charAt(at - 1);
  const wordAfter = isWordAt(text, at + 1);
  if (!open) {
    if (!isSpaceOrBracket(before) || !wordAfter) return null;
    return /^['‘’](?:s|t|em|til|cause|n|tis|twas|round|bout|\d)/iu.test(text.slice(at, at + 6))
      ? null
      : 'open';
  }
  if (wordAfter || before === '' || isWhiteCode(before.charCodeAt(0))) return null;
  // players' union: only what ends a clause or stands before white space after punctuation closes for sure.
  return /[.,!?;:]/.test(before) || /^.(?:[\s.,;:!?)]|$)/.test(text.slice(at, at + 2)) ? 'close' : null;
}

const quiet: Quoting = { inside: false, opens: false, leftOpen: false, quoted: [] };

/** One entry a sentence. */
export function quotations(reading: Reading): readonly Quoting[] {
  const { text } = reading.article;
  if (!/["“”«»„'‘’「」『』]/.test(text)) return reading.sentences.map(() => quiet);
  const all: Quoting[] = [];
  let open: 'double' | 'single' | null = null;
  let last = 0;
  for (const sentence of reading.sentences) {
    if (open !== null && startsParagraph(text, last, sentence)) {
      // A single mark that ran past its paragraph was an apostrophe after all.
      if (open === 'single' || !/["“„«]/.test(text.charAt(sentence.start))) open = null;
    }
    const found = scan(text, sentence, open);
    all.push(found.quoting);
    open = found.open;
    last = sentence.end;
  }
  return all;
}

function startsParagraph(text: string, last: number, sentence: Sentence): boolean {
  return sentence.start < last || /[\n\r\u2028\u2029]/.test(text.slice(last, sentence.start));
}

/** Whether a mark that opens elsewhere closes here: “ after „, « after ». `from` is behind the mark that opened last. */
function closesOther(text: string, mark: string, at: number, from: number, open: Open): boolean {
  if (open !== 'double') return false;
  const opened = text.charAt(from - 1);
  return (mark === '“' && opened === '„') || (mark === '«' && opened === '»' && from < at);
}

/** Whether a mark that closes elsewhere opens here: » before a word. */
const opensInwards = (text: string, mark: string, at: number, open: Open): boolean =>
  mark === '»' && open === null && isSpaceOrBracket(text.charAt(at - 1)) && isWordAt(text, at + 1);

type Open = 'double' | 'single' | null;

function scan(text: string, { start, end }: Sentence, before: Open): { quoting: Quoting; open: Open } {
  let open = before;
  let from = start;
  let opens = false;
  const quoted: [number, number][] = [];
  for (let at = start; at < end; at += 1) {
    const code = text.charCodeAt(at);
    if (code !== 34 && code !== 39 && code !== 0xab && code !== 0xbb && (code < 0x2018 || code > 0x300f))
      continue;
    if (code > 0x201e && code < 0x300c) continue;
    const mark = text.charAt(at);
    const single = mark === "'" || mark === '‘' || mark === '’';
    let move: 'open' | 'close' | null = null;
    if (single) move = open === 'double' ? null : singleMark(text, at, open === 'single');
    else if (closesOther(text, mark, at, from, open)) move = 'close';
    else if (opening.includes(mark) || opensInwards(text, mark, at, open)) move = 'open';
    else if (closing.includes(mark)) move = 'close';
    else {
      const free = at === start || isSpaceOrBracket(text.charAt(at - 1));
      move = free && at + 1 < text.length && !isWhiteCode(text.charCodeAt(at + 1)) ? 'open' : 'close';
    }
    if (move === 'open') {
      if (at === start) opens = true;
      if (open === null) open = single ? 'single' : 'double';
      else if (at > from) quoted.push([from, at]);
      from = at + 1;
    } else if (move === 'close' && open !== null) {
      quoted.push([from, at]);
      open = null;
    }
  }
  if (open !== null && end > from) quoted.push([from, end]);
  return { quoting: { inside: before !== null && !opens, opens, leftOpen: open !== null, quoted }, open };
}
