/**
 * The shape of a language pack. In: nothing. Out: types only. Everything is data: words and phrases, never code.
 */

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
  /** Abbreviations that close a list: a capital behind them begins a sentence. "т.д". */
  readonly closing: ReadonlySet<string>;
  /** Ends of compounds that are cut short: "str" in "Wiesenstr". */
  readonly compoundEnds: ReadonlySet<string>;
  /** Clock times: "a.m". */
  readonly clock: ReadonlySet<string>;
  /** Function words that, capitalised, begin a sentence and no name. */
  readonly openers: ReadonlySet<string>;
  /** Words that no sentence ends with: "the", "and". */
  readonly neverLast: ReadonlySet<string>;
  /** Pronouns that stand as subjects: "He", "They". */
  readonly pronouns: ReadonlySet<string>;
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

/** Phrases of page furniture: lower case, straight quotes. */
export interface FurnitureWords {
  /** Whole lines that only label a story. */
  readonly labels: ReadonlySet<string>;
  /** Headings of lists of other stories. */
  readonly relatedHeads: ReadonlySet<string>;
  /** What stands before a link to another story: "Also read: …". */
  readonly readOn: ReadonlySet<string>;
  readonly promptStarts: ReadonlySet<string>;
  /** Openings of sentences that no reporter writes, safe inside a paragraph. */
  readonly inlinePrompts: ReadonlySet<string>;
  /** Verbs that ask the reader, and what they then speak of: "Get the Herald in your inbox". */
  readonly promptVerbs: ReadonlySet<string>;
  readonly promptSigns: ReadonlySet<string>;
  /** Words that speak of the page or its reader. */
  readonly readerWords: ReadonlySet<string>;
  readonly promptLines: ReadonlySet<string>;
  readonly commentHeads: ReadonlySet<string>;
  readonly commentStarts: ReadonlySet<string>;
  readonly formFields: ReadonlySet<string>;
  /** What ends a caption, and what stands before a colon or a name in a credit. */
  readonly credits: ReadonlySet<string>;
  readonly creditStarts: ReadonlySet<string>;
  /** What a caption begins with, and what no paragraph of a story says. */
  readonly captionStarts: ReadonlySet<string>;
  readonly captionSigns: ReadonlySet<string>;
  /** Names of agencies, and words that make a name an agency's: "Sample Wire". */
  readonly agencies: ReadonlySet<string>;
  readonly agencyWords: ReadonlySet<string>;
  readonly byWords: ReadonlySet<string>;
  readonly roles: ReadonlySet<string>;
  readonly nameFillers: ReadonlySet<string>;
  /** "Jane Sample is a reporter", "She can be reached at". */
  readonly bioVerbs: ReadonlySet<string>;
  readonly reachPhrases: ReadonlySet<string>;
  /** All that may stand in a line of nothing but date and time, and the words that say it is not the first date. */
  readonly dateWords: ReadonlySet<string>;
  readonly updateWords: ReadonlySet<string>;
  readonly readingTime: ReadonlySet<string>;
  readonly readingTimeStarts: ReadonlySet<string>;
  /** Openings of the credits at a story's end, and what ends such a line. */
  readonly tails: ReadonlySet<string>;
  readonly contributed: ReadonlySet<string>;
  readonly topics: ReadonlySet<string>;
  readonly copyright: ReadonlySet<string>;
  /** Phrases that reserve rights, wherever they stand in a short line. */
  readonly reserved: ReadonlySet<string>;
  /** Words in brackets that point into a picture: "(left)". */
  readonly pointers: ReadonlySet<string>;
}

/** How words become terms (light-stem.ts). */
export interface StemmingWords {
  /** Longest first. */
  readonly prefixes: readonly string[];
  readonly suffixes: readonly string[];
  /** Letters that must be left, and how many suffixes may go. */
  readonly least: number;
  readonly rounds: number;
  /** Accents say nothing of the word: "évacué" and "evacue" are one. */
  readonly accents: boolean;
  /** Letters written in several ways, and the one to read. */
  readonly letters: ReadonlyMap<string, string>;
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
  readonly furniture: FurnitureWords;
  readonly stopWords: ReadonlySet<string>;
  /** Words with a meaning that news prints daily: "government", "people". */
  readonly common: ReadonlySet<string>;
  /** Verbs that attribute a quotation, in every inflected form. */
  readonly saidVerbs: ReadonlySet<string>;
  /** Null where words are their own terms, or for English (porter.ts). */
  readonly stemming: StemmingWords | null;
  /** Words that lose their vowel and an apostrophe joins to the next: "l" in "l'eau". */
  readonly elided: ReadonlySet<string>;
  /** A comma parts decimals and a stop thousands: "1.200", "3,5". */
  readonly decimalComma: boolean;
}
