/**
 * Numbers the terms of one reading in order of appearance. In: words as they
 * stand in a text. Out: their lexemes, and by number each term, whether it is a
 * stop word, how rare it is.
 */
import type { LanguagePack } from './language.ts';
import { type Lexeme, type Lexicon, lexiconOf } from './lexicon.ts';
import { Spelling } from './spelling.ts';
import { tokenEnd } from './token-end.ts';

/** The terms of one reading. */
export class Vocabulary {
  readonly list: string[] = [];
  readonly stop: number[] = [];
  readonly rarity: number[] = [];
  readonly #lexicon: Lexicon;
  readonly #stamp: number;
  readonly #spelling = new Spelling();

  constructor(pack: LanguagePack) {
    this.#lexicon = lexiconOf(pack);
    this.#stamp = this.#lexicon.begin();
  }

  /** Where the word ends that `next` read last. */
  end = 0;

  /** The lexeme of the word that begins at `at`, at most up to `limit`; `end` then tells where it ends. */
  next(text: string, at: number, limit: number): Lexeme {
    const spelling = this.#spelling;
    spelling.read(text, at, limit);
    this.end = tokenEnd(text, at, spelling.end, limit);
    return this.#numbered(this.#lexicon.lookAt(text, at, this.end, spelling));
  }

  /** The lexeme of a word as written. */
  look(surface: string): Lexeme {
    return this.#numbered(this.#lexicon.look(surface));
  }

  #numbered(lexeme: Lexeme): Lexeme {
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
