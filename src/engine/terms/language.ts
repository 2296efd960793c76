/**
 * Language packs: what the engine knows of a language, as data.
 * In: a BCP 47 tag or null. Out: a pack; for an unknown language an empty one with a note for each thing it lacks.
 */
import { english } from './language-en.ts';

/** What a language brings; all words in lower case. */
export interface LanguagePack {
  /** Primary language subtag, `en`. */
  readonly tag: string;
  readonly name: string;
  readonly stopWords: ReadonlySet<string>;
  /** Verbs that attribute a quotation, in every inflected form. */
  readonly saidVerbs: ReadonlySet<string>;
}

/** The pack for a tag; null and unknown scripts are read as English until something better is known. */
export function languagePack(_lang: string | null | undefined): LanguagePack {
  return english;
}
