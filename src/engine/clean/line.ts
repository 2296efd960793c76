/**
 * One line of a page as the rules see it. In: a text, a span of it, a language pack. Out: a Part whose traits are read at once,
 * and whose plain form and segments are made when a rule first asks: most lines are never asked for them. Refuses nothing.
 */
import type { Span } from '../article.ts';
import type { LanguagePack } from '../terms/language.ts';
import { metaSegments, type Segment } from './meta.ts';
import type { Part } from './page.ts';
import { inspect, plain } from './traits.ts';

/** No phrase or title is compared with a longer line. */
const LONGEST_PLAIN = 400;

/** Whether a line is short enough to be compared with phrases: only then is its plain form made. */
export const isComparable = ({ text }: Part): boolean => text.length <= LONGEST_PLAIN;

export class Line implements Part {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly apart: boolean;
  readonly whole: boolean;
  readonly words: number;
  readonly closed: boolean;
  readonly prose: boolean;
  readonly signs: number;
  readonly print: number;
  #plain: string | null = null;
  #meta: readonly Segment[] | null | undefined;
  readonly #pack: LanguagePack;

  constructor(text: string, { start, end }: Span, apart: boolean, whole: boolean, pack: LanguagePack) {
    this.start = start;
    this.end = end;
    this.text = text.slice(start, end);
    this.apart = apart;
    this.whole = whole;
    const { words, closed, prose, signs, print } = inspect(this.text, pack);
    this.words = words;
    this.closed = closed;
    this.prose = prose;
    this.signs = signs;
    this.print = print;
    this.#pack = pack;
  }

  /** Made when first asked for: most lines are never compared with anything. */
  get plain(): string {
    this.#plain ??= isComparable(this) ? plain(this.text) : '';
    return this.#plain;
  }

  get meta(): readonly Segment[] | null {
    if (this.#meta === undefined) this.#meta = metaSegments(this.text, this.signs, this.#pack);
    return this.#meta;
  }
}
