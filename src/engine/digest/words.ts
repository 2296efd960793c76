/**
 * Numbers in running text. In: a reading and a sentence. Out: a view of its
 * tokens, and the plain number that begins at a token: figures, English number
 * words, "15 million", "3bn". Reads at most `SENTENCE_TOKENS` of a sentence:
 * what runs on for longer is a table, not a statement.
 */
import { stem } from '../terms/porter.ts';
import type { Reading } from '../terms/reading.ts';
import { DIGITS } from '../terms/tokens.ts';
import { NUMBER_WORD, type Traits, traitsOf } from './traits.ts';

const UNITS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen';
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety';
const NUMBER = new Map<string, number>();
for (const [value, word] of UNITS.split(' ').entries()) NUMBER.set(word === 'one' ? word : stem(word), value);
for (const [ten, word] of TENS.split(' ').entries()) NUMBER.set(stem(word), (ten + 2) * 10);
const SCALE = new Map<string, number>([
  ['hundred', 100],
  ['thousand', 1000],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
  ['dozen', 12],
]);
for (const [word, value] of [...SCALE]) SCALE.set(stem(word), value);

/** Tokens of a sentence that are read at all. */
export const SENTENCE_TOKENS = 400;

export interface PlainNumber {
  readonly value: number;
  /** The token behind it. */
  readonly to: number;
  /** Written in words. */
  readonly word: boolean;
}

/** One sentence's tokens by position in the reading. */
export class Words {
  readonly reading: Reading;
  readonly first: number;
  readonly last: number;
  readonly #traits: Traits;

  constructor(reading: Reading, sentence: number) {
    this.reading = reading;
    this.#traits = traitsOf(reading);
    this.first = reading.tokens.from[sentence] as number;
    this.last = Math.min(reading.tokens.from[sentence + 1] as number, this.first + SENTENCE_TOKENS);
  }

  term(at: number): string {
    if (at < this.first || at >= this.last) return '';
    const { tokens } = this.reading;
    return tokens.vocabulary[tokens.term[at] as number] as string;
  }

  surface(at: number): string {
    const { tokens, article } = this.reading;
    return article.text.slice(tokens.start[at], tokens.end[at]);
  }

  /** What stands between token `at` and the next. */
  gap(at: number): string {
    const { tokens, article } = this.reading;
    if (at < this.first || at + 1 >= this.last) return '\n';
    return article.text.slice(tokens.end[at], tokens.start[at + 1]);
  }

  flag(at: number, bit: number): boolean {
    return at >= this.first && at < this.last && ((this.reading.tokens.flags[at] as number) & bit) !== 0;
  }

  before(at: number): string {
    const { tokens, article } = this.reading;
    const start = tokens.start[at] as number;
    return start > 0 ? article.text.charAt(start - 1) : '';
  }

  /** A plain number at `at`: its value and the token after it; null where there is none. */
  number(at: number): PlainNumber | null {
    if (at >= this.last) return null;
    if (this.flag(at, DIGITS)) {
      const match = /^(\d{1,12}(?:\.\d{1,4})?)(m|bn|k|km)?$/.exec(
        this.surface(at).replaceAll(',', '').slice(0, 20),
      );
      if (match === null) return null;
      const suffix = match[2] === 'm' ? 1e6 : match[2] === 'bn' ? 1e9 : match[2] === 'k' ? 1e3 : 1;
      return this.#scaled(Number(match[1]) * suffix, at + 1, false);
    }
    const term = this.reading.tokens.term[at] as number;
    if (((this.#traits.bits[term] as number) & NUMBER_WORD) === 0) return null;
    const value = NUMBER.get(this.term(at));
    if (value === undefined) return null;
    const unit = NUMBER.get(this.term(at + 1));
    if (value >= 20 && unit !== undefined && unit > 0 && unit < 10 && /^[- ]$/.test(this.gap(at))) {
      return this.#scaled(value + unit, at + 2, true);
    }
    return this.#scaled(value, at + 1, true);
  }

  isNumber(at: number): boolean {
    return this.flag(at, DIGITS) || NUMBER.has(this.term(at));
  }

  #scaled(value: number, to: number, word: boolean): PlainNumber {
    let scaled = value;
    let at = to;
    for (let scale = SCALE.get(this.term(at)); scale !== undefined; scale = SCALE.get(this.term(at))) {
      scaled *= scale;
      at += 1;
      if (at - to > 2) break;
    }
    return { value: scaled, to: at, word };
  }
}
