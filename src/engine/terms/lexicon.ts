/**
 * Words as written → terms, remembered between readings. In: a word as it
 * stands in a text, a language. Out: its Lexeme. What is remembered is a pure
 * function of word and language, so no answer depends on what was read before;
 * numbers of terms belong to one reading and are stamped with it. The memory is
 * emptied when it grows past a bound.
 */
import { isParticle } from './ideographs.ts';
import type { LanguagePack } from './language.ts';
import { lightStem } from './light-stem.ts';
import { stem } from './porter.ts';
import { rarityIn } from './rarity.ts';
import { SpelledTable } from './spelled-table.ts';
import type { Spelling } from './spelling.ts';

/** A term, shared by all words that stem to it. */
export interface Root {
  readonly term: string;
  readonly stop: boolean;
  /** How rare it is in news, 0–1 (rarity.ts). */
  readonly rarity: number;
  /** The last reading that met it, and its number there. */
  stamp: number;
  number: number;
}

/** A word as written. */
export interface Lexeme {
  /** In lower case, with straight apostrophes. */
  readonly word: string;
  readonly root: Root;
}

const longestTerm = 64;
const mostWords = 60_000;

/**
 * A word in lower case → its term: without possessive, dots of initials and thousands' commas, stemmed. A word that is no
 * stop word never counts as one: where its stem is ("Ines", "willing"), it is its own term.
 */
function termOf(surface: string, word: string, pack: LanguagePack): string {
  if (surface === 'US') return 'u.s';
  if (pack.stopWords.has(word)) return word;
  const code = word.charCodeAt(0);
  if (code >= 48 && code <= 57) return figureOf(word, pack);
  if (word.includes('.')) {
    const joined = word.replaceAll('.', '');
    return pack.stopWords.has(joined) ? word : joined;
  }
  const bare = word.endsWith("'s") ? word.slice(0, -2) : word;
  if (pack.tag !== 'en') return foreignTerm(word, pack);
  if (pack.stopWords.has(bare)) return bare;
  const root = stem(bare);
  return pack.stopWords.has(root) ? bare : root;
}

/** A figure without its thousands' marks, a stop before its decimals: the same in every language. */
function figureOf(word: string, { decimalComma }: LanguagePack): string {
  return decimalComma ? word.replaceAll('.', '').replaceAll(',', '.') : word.replaceAll(',', '');
}

/** A word of another language than English: without what is elided before it, by its light stem. */
function foreignTerm(word: string, { elided, stemming, stopWords }: LanguagePack): string {
  const cut = elided.size === 0 ? -1 : word.indexOf("'");
  const bare = cut > 0 && elided.has(word.slice(0, cut)) ? word.slice(cut + 1) : word;
  if (stemming === null || stopWords.has(bare)) return bare;
  const root = lightStem(bare, stemming);
  return stopWords.has(root) ? bare : root;
}

/** The words of one language. */
export class Lexicon {
  readonly #pack: LanguagePack;
  readonly #words = new Map<string, Lexeme>();
  readonly #roots = new Map<string, Root>();
  readonly #spelled = new SpelledTable<Lexeme>();
  #stamp = 0;

  constructor(pack: LanguagePack) {
    this.#pack = pack;
  }

  /** Begins a reading; its stamp tells its numbers from those of other readings. */
  begin(): number {
    if (this.#words.size > mostWords) {
      this.#words.clear();
      this.#roots.clear();
      this.#spelled.clear();
    }
    this.#stamp += 1;
    return this.#stamp;
  }

  /** The lexeme of a word as written. */
  look(surface: string): Lexeme {
    return this.#words.get(surface) ?? this.#learn(surface);
  }

  /** The lexeme of the word from `at` to `end`, whose first letters are spelt so. */
  lookAt(text: string, at: number, end: number, { first, second, end: run }: Spelling): Lexeme {
    if (first === 0 || run !== end) return this.look(text.slice(at, end));
    let lexeme = this.#spelled.get(first, second);
    if (lexeme === undefined) {
      lexeme = this.look(text.slice(at, end));
      this.#spelled.add(first, second, lexeme);
    }
    return lexeme;
  }

  #learn(surface: string): Lexeme {
    const word = surface.slice(0, longestTerm).toLowerCase().replaceAll('’', "'");
    const term = termOf(surface, word, this.#pack);
    let root = this.#roots.get(term);
    if (root === undefined) {
      root = {
        term,
        stop: this.#pack.stopWords.has(term) || isParticle(term),
        rarity: rarityIn(term, this.#pack),
        stamp: 0,
        number: 0,
      };
      this.#roots.set(term, root);
    }
    const lexeme = { word, root };
    this.#words.set(surface, lexeme);
    return lexeme;
  }
}

const lexicons = new WeakMap<LanguagePack, Lexicon>();

/** The lexicon of a language. */
export function lexiconOf(pack: LanguagePack): Lexicon {
  let lexicon = lexicons.get(pack);
  if (lexicon === undefined) {
    lexicon = new Lexicon(pack);
    lexicons.set(pack, lexicon);
  }
  return lexicon;
}
