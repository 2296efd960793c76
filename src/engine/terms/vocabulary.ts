/**
 * Numbers the terms of one reading in order of appearance. In: words as they
 * stand in a text. Out: their lexemes, and by number each term, whether it is a
 * stop word, how rare it is.
 */
import type { LanguagePack } from './language.ts';
import { type Lexeme, type Lexicon, lexiconOf } from './lexicon.ts';

/** The terms of one reading. */
export class Vocabulary {
  readonly list: string[] = [];
  readonly stop: number[] = [];
  readonly rarity: number[] = [];
  readonly #lexicon: Lexicon;
  readonly #stamp: number;

  constructor(pack: LanguagePack) {
    this.#lexicon = lexiconOf(pack);
    this.#stamp = this.#lexicon.begin();
  }

  /** The lexeme of a word as written. */
  look(surface: string): Lexeme {
    const lexeme = this.#lexicon.look(surface);
    const { root } = lexeme;
    if (root.stamp !== this.#stamp) {
      root.stamp = this.#stamp;
      root.number = this.list.length;
      this.list.push(root.term);
      this.stop.push(root.stop ? 1 : 0);
      this.rarity.push(root.rarity);
    }
    return lexeme;
  }
}
