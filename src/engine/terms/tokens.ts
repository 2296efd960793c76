/**
 * Sentences → tokens. In: a text and spans of it. Out: a `Tokens` table of
 * typed arrays: one row a token, terms numbered within this one reading (so no
 * number depends on what was read before; across readings compare the stems in
 * `vocabulary`). Refuses nothing. One walk, linear in the length of the spans.
 *
 * A token is a run of letters and figures (token-end.ts). Chinese and Japanese
 * give tokens of two characters that overlap (ideographs.ts); other scripts
 * without spaces one token a character.
 */
import type { Span } from '../article.ts';
import { CAPITAL_LETTER, countWords, FIGURE, IDEOGRAPH, kindOf, LETTER, OTHER, SPACE } from './characters.ts';
import { ideographCut } from './ideographs.ts';
import type { LanguagePack } from './language.ts';
import { type Lexeme, lexiconOf } from './lexicon.ts';
import { scratch, widened } from './rows.ts';
import { Vocabulary } from './vocabulary.ts';

/** Bits of `Tokens.flags`. */
export const CAPITALISED = 1;
/** Not the first word of its sentence or of a quotation in it, so that a capital there says "name". */
export const INSIDE = 2;
export const DIGITS = 4;
export const STOP = 8;

export interface Tokens {
  /** Term number → term: the stem of a word, or the word itself where it is a stop word. */
  readonly vocabulary: readonly string[];
  /** Term number → 1 for a stop word. */
  readonly stop: Uint8Array;
  /** Term number → how rare it is in news, 0–1 (rarity.ts). */
  readonly rarity: Float64Array;
  /** Token → term number. */
  readonly term: Int32Array;
  /** Token → the word in lower case, its apostrophes straight, its first 64 characters. */
  readonly word: readonly string[];
  /** Token → bits CAPITALISED, INSIDE, DIGITS, STOP. */
  readonly flags: Uint8Array;
  /** Token → span of the text. */
  readonly start: Int32Array;
  readonly end: Int32Array;
  /** Sentence i holds the tokens from[i] … from[i + 1] − 1; one entry more than sentences. */
  readonly from: Int32Array;
  /** Sentence → words parted by white space, two characters a word where there is none: what budgets count. */
  readonly words: Int32Array;
  /** Terms of what stands beside the sentences (captions, standfirst), −1 after each span: evidence, never chosen. */
  readonly aside: Int32Array;
}

/** The term that a word as written counts as. */
export function termOf(surface: string, pack: LanguagePack): string {
  return lexiconOf(pack).look(surface).root.term;
}

/** The terms of a short text (title, query) without stop words, each once, in order. */
export function contentTerms(text: string, pack: LanguagePack): string[] {
  const vocabulary = new Vocabulary(pack);
  termsOf(text, { start: 0, end: text.length }, pack, vocabulary, []);
  return vocabulary.list.filter((_, number) => vocabulary.stop[number] === 0);
}

/** Only the term numbers of a span. */
function termsOf(text: string, span: Span, pack: LanguagePack, vocabulary: Vocabulary, into: number[]): void {
  for (let at = span.start; at < span.end; ) {
    const code = text.codePointAt(at) as number;
    const kind = kindOf(code);
    if (kind === OTHER || kind === SPACE) {
      at += code > 0xffff ? 2 : 1;
      continue;
    }
    if (kind === IDEOGRAPH) {
      const { end, next } = ideographCut(text, at, span.end, pack.stopWords);
      into.push(vocabulary.look(text.slice(at, end)).root.number);
      at = next;
    } else {
      into.push(vocabulary.next(text, at, span.end).root.number);
      at = vocabulary.end;
    }
  }
  into.push(-1);
}

/**
 * Tokenises the spans of a text, each span a sentence; spans may stand in any order and may be empty. `beside` are
 * spans of which only the terms are wanted.
 */
export function tokenise(
  text: string,
  spans: readonly Span[],
  pack: LanguagePack,
  beside: readonly Span[] = [],
): Tokens {
  const vocabulary = new Vocabulary(pack);
  const lower: string[] = [];
  let rows = scratch;
  let count = 0;
  const from = new Int32Array(spans.length + 1);
  const words = new Int32Array(spans.length);
  for (let index = 0; index < spans.length; index += 1) {
    const span = spans[index] as Span;
    let inWord = false;
    let opening = true;
    let spaceless = false;
    for (let at = span.start; at < span.end; ) {
      const code = text.codePointAt(at) as number;
      const kind = kindOf(code);
      if (kind === SPACE) inWord = false;
      else if (!inWord) {
        inWord = true;
        words[index] = (words[index] as number) + 1;
      }
      if (kind === LETTER || kind === CAPITAL_LETTER || kind === FIGURE || kind === IDEOGRAPH) {
        let end: number;
        let next: number;
        let lexeme: Lexeme;
        if (kind === IDEOGRAPH) {
          ({ end, next } = ideographCut(text, at, span.end, pack.stopWords));
          lexeme = vocabulary.look(text.slice(at, end));
          spaceless = true;
        } else {
          lexeme = vocabulary.next(text, at, span.end);
          end = vocabulary.end;
          next = end;
        }
        const { word, root } = lexeme;
        if (count === rows.term.length) rows = widened(rows);
        rows.term[count] = root.number;
        rows.flags[count] =
          (kind === CAPITAL_LETTER ? CAPITALISED : 0) |
          (kind === FIGURE ? DIGITS : 0) |
          (opening ? 0 : INSIDE) |
          (root.stop ? STOP : 0);
        rows.start[count] = at;
        rows.end[count] = end;
        lower.push(word);
        count += 1;
        opening = false;
        at = next;
      } else {
        if (code === 34 || code === 0x201c || code === 58) opening = true;
        at += code > 0xffff ? 2 : 1;
      }
    }
    if (spaceless) words[index] = countWords(text.slice(span.start, span.end));
    from[index + 1] = count;
  }
  const aside: number[] = [];
  for (const span of beside) termsOf(text, span, pack, vocabulary, aside);
  return {
    vocabulary: vocabulary.list,
    stop: new Uint8Array(vocabulary.stop),
    rarity: new Float64Array(vocabulary.rarity),
    term: rows.term.slice(0, count),
    word: lower,
    flags: rows.flags.slice(0, count),
    start: rows.start.slice(0, count),
    end: rows.end.slice(0, count),
    from,
    words,
    aside: new Int32Array(aside),
  };
}
