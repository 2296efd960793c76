/**
 * The characters that can end a sentence, and what stands around them.
 * In: a text and an index. Out: facts about it. Every look is bounded, so that a walk over all stops stays linear.
 * Character classes: Unicode Sentence_Terminal (UAX #29), less those that newspapers don't end sentences with.
 */
import { isWhiteCode, isWordCode } from '../clean/letters.ts';
import type { LanguagePack } from '../terms/language.ts';

/** How far back or ahead a rule may look, in code units. */
const REACH = 40;

const LATIN_STOPS = '.!?…‽⁇⁈⁉';
/** Stops of scripts that need no space and know no capitals: CJK, Arabic, Urdu, Hindi, Armenian, Ethiopic, Burmese, Khmer. */
const OTHER_STOPS = '。！？｡．؟۔।॥։።။។';
const CLOSERS = '"\'”’)]}»›」』）】》〉｣”';
const OPENERS = '"\'“‘„‚([{«‹「『（【《〈¿¡—–-';
/** Every character that can end a sentence. */
export const allStops = LATIN_STOPS + OTHER_STOPS;

export type Verdict = 'split' | 'join' | null;

/** A place where a sentence may end, with what the rules look at. Words are cut out where a rule asks for them. */
export class Stop {
  readonly text: string;
  /** Where the sentence that may end here began, and where its span ends. */
  readonly from: number;
  readonly limit: number;
  /** First stop character, and the end of the run of them. */
  readonly at: number;
  readonly runEnd: number;
  /** End of the sentence if it ends here: after closing quotes and brackets. */
  readonly end: number;
  /** First character after the white space that follows. */
  readonly next: number;
  readonly spaced: boolean;
  /** The stop characters themselves. */
  readonly run: string;
  readonly closers: string;
  readonly wordStart: number;
  readonly pack: LanguagePack;
  #word: string | null = null;
  #nextWord: string | null = null;

  /** `at` must be a stop character. */
  constructor(text: string, at: number, from: number, limit: number, pack: LanguagePack) {
    this.text = text;
    this.from = from;
    this.limit = limit;
    this.at = at;
    this.pack = pack;
    let runEnd = at + 1;
    while (runEnd < limit && isStop(text.charAt(runEnd))) runEnd++;
    this.runEnd = spacedEllipsis(text, at, runEnd, from, limit);
    this.end = readClosers(text, at, this.runEnd, from, limit);
    this.next = skipWhite(text, this.end, limit);
    this.spaced = this.next > this.end || this.next >= limit;
    this.run = text.slice(at, Math.min(this.runEnd, at + REACH));
    this.closers = text.slice(this.runEnd, Math.min(this.end, this.runEnd + REACH));
    this.wordStart = wordBefore(text, at, from);
  }

  /** The word before the stop, inner stops kept (`U.S`). */
  get word(): string {
    this.#word ??= this.text.slice(this.wordStart, this.at);
    return this.#word;
  }

  /** The word before that one. */
  get previous(): string {
    return previousWord(this.text, this.wordStart, this.from);
  }

  /** What opens the next sentence before its first word: quotes, brackets. */
  get opening(): string {
    return this.text.slice(this.next, this.#opened());
  }

  get nextWord(): string {
    if (this.#nextWord === null) {
      const opened = this.#opened();
      const gap = skipWhite(this.text, opened, Math.min(this.limit, opened + 2));
      this.#nextWord = wordAt(this.text, gap, this.limit);
    }
    return this.#nextWord;
  }

  #opened(): number {
    let opened = this.next;
    while (opened < this.limit && opened < this.next + 6 && isOpener(this.text.charAt(opened))) opened++;
    return opened;
  }
}

export const isOtherStop = (char: string): boolean => char !== '' && OTHER_STOPS.includes(char);
export const isStop = (char: string): boolean => char !== '' && allStops.includes(char);
const isCloser = (char: string): boolean => char !== '' && CLOSERS.includes(char);
const isOpener = (char: string): boolean => char !== '' && OPENERS.includes(char);

/** Index of the first character at or after `index` that is not white. */
export function skipWhite(text: string, index: number, limit: number): number {
  let i = index;
  while (i < limit && isWhiteCode(text.charCodeAt(i))) i++;
  return i;
}

/** ". . ." is one run; a first stop that is glued to its word ends the sentence by itself ("compounds. . . . The"). */
function spacedEllipsis(text: string, at: number, runEnd: number, from: number, limit: number): number {
  if (
    text.charAt(at) !== '.' ||
    runEnd !== at + 1 ||
    runEnd + 1 >= limit ||
    text.charAt(runEnd) !== ' ' ||
    text.charAt(runEnd + 1) !== '.'
  ) {
    return runEnd;
  }
  let i = runEnd;
  while (i + 1 < limit && text.charAt(i) === ' ' && text.charAt(i + 1) === '.') i += 2;
  const dots = 1 + (i - runEnd) / 2;
  const glued = at > from && !isWhiteCode(text.charCodeAt(at - 1));
  const more = skipWhite(text, i, limit) < limit && !isCloser(text.charAt(i));
  return dots === 4 && glued && more ? runEnd : i;
}

/** Quotes and brackets that close after a stop, and a footnote mark: `.”`, `.)`, `.[3]`. */
function readClosers(text: string, at: number, runEnd: number, from: number, limit: number): number {
  let i = runEnd;
  while (i < limit) {
    const char = text.charAt(i);
    // A straight quote after white space opens; directly after the stop it closes.
    if (isCloser(char) || closesOpened(text, char, at, from)) i++;
    else if (char === '[') {
      const note = /^\[\d{1,3}\]/.exec(text.slice(i, Math.min(limit, i + 5)));
      if (note === null) return i;
      i += note[0].length;
    } else {
      // French sets a blank before the mark: “Nous partons. »”.
      const next = skipWhite(text, i, Math.min(limit, i + 3));
      if (next === i || text.charAt(next) !== '»' || !closesOpened(text, '»', at, from)) return i;
      i = next + 1;
    }
  }
  return i;
}

/** Closing marks that open in other languages, and what opened before them: „so“, »so«, « so ». */
const OPENED_BY: Readonly<Record<string, string>> = { '“': '„', '«': '»', '»': '«' };
/** How far back a quotation's opening mark is looked for, in code units. */
const QUOTED = 600;

/** Whether `char` closes what its partner opened in the sentence that began at `from`, before `at`. */
function closesOpened(text: string, char: string, at: number, from: number): boolean {
  const partner = OPENED_BY[char];
  if (partner === undefined) return false;
  const before = text.slice(Math.max(from, at - QUOTED), at);
  return before.lastIndexOf(partner) > before.lastIndexOf(char);
}

/** What belongs to a word: letters, digits, inner stops and apostrophes; the joiners of Persian and Hindi. */
const isNextChar = (text: string, at: number): boolean =>
  isWordCode(text.charCodeAt(at)) || ".'&’\u200c\u200d".includes(text.charAt(at));
/** Behind a word an address may stand: "jane@example", "and/or". */
const isWordChar = (text: string, at: number): boolean =>
  isNextChar(text, at) || '@/_-°'.includes(text.charAt(at));

/** Start of the word that ends at `end`: letters, digits, inner stops. Looks back at most REACH. */
function wordBefore(text: string, end: number, from: number): number {
  const floor = Math.max(from, end - REACH);
  let i = end;
  while (i > floor && isWordChar(text, i - 1)) i--;
  while (i < end && "'’-".includes(text.charAt(i))) i++;
  return i;
}

function previousWord(text: string, wordStart: number, from: number): string {
  let end = wordStart;
  while (end > from && wordStart - end < 3 && isWhiteCode(text.charCodeAt(end - 1))) end--;
  return text.slice(wordBefore(text, end, from), end);
}

/** The word that starts at `index`, at most REACH long. */
function wordAt(text: string, index: number, limit: number): string {
  const ceiling = Math.min(limit, index + REACH);
  let i = index;
  while (i < ceiling && isNextChar(text, i)) i++;
  return text.slice(index, i);
}
