/**
 * Builds a pack from what is known of a language; the rest stays empty and is named in the pack's `missing`.
 * In: word lists as written text. Out: a LanguagePack whose notes say what degrades to Unicode rules.
 */
import type { FurnitureWords, LanguagePack, StemmingWords } from './language-pack.ts';
import { numbered, phrases, words } from './language-words.ts';

/**
 * Word lists parted by white space, phrases by `|`, groups of month and weekday names by `/`; all optional. Furniture is
 * written as phrases but for single words: verbs, roles, name fillers, date words, pointers.
 */
export interface PartialPack {
  readonly tag: string;
  readonly name: string;
  readonly stopWords?: string;
  readonly common?: string;
  readonly saidVerbs?: string;
  readonly elided?: string;
  readonly decimalComma?: boolean;
  /** Endings as written text, letters to fold as pairs: `أا إا`. */
  readonly stemming?: {
    readonly prefixes?: string;
    readonly suffixes: string;
    readonly least: number;
    readonly rounds: number;
    readonly accents?: boolean;
    readonly letters?: string;
  };
  readonly never?: string;
  readonly sometimes?: string;
  readonly beforeNumber?: string;
  readonly closing?: string;
  readonly compoundEnds?: string;
  readonly openers?: string;
  readonly nameParts?: string;
  readonly neverLast?: string;
  readonly pronouns?: string;
  readonly ordinalDot?: boolean;
  readonly months?: string;
  readonly weekdays?: string;
  readonly relative?: readonly (readonly [string, number])[];
  readonly furniture?: Partial<Record<keyof FurnitureWords, string>>;
}

const NONE: ReadonlySet<string> = new Set();

/** A pack with everything that `known` holds and a note for each thing that it lacks. */
export function partialPack(known: PartialPack): LanguagePack {
  const list = (text: string | undefined): ReadonlySet<string> => (text === undefined ? NONE : words(text));
  const lacks: readonly (readonly [unknown, string])[] = [
    [known.stopWords, 'stop words'],
    [known.saidVerbs, 'verbs of saying'],
    [known.never ?? known.sometimes, 'abbreviations'],
    [known.months, 'names of months'],
    [known.furniture, 'phrases of page furniture'],
  ];
  return {
    tag: known.tag,
    name: known.name,
    missing: lacks
      .filter(([has]) => has === undefined)
      .map(([, what]) => `no ${what} for ${known.name}: Unicode rules only`),
    splitting: {
      never: list(known.never),
      sometimes: list(known.sometimes),
      beforeNumber: list(known.beforeNumber),
      closing: list(known.closing),
      compoundEnds: list(known.compoundEnds),
      clock: NONE,
      openers: list(known.openers),
      neverLast: list(known.neverLast),
      pronouns: list(known.pronouns),
      nameParts: list(known.nameParts),
      ordinalDot: known.ordinalDot ?? false,
    },
    calendar: {
      months: numbered(known.months ?? ''),
      weekdays: numbered(known.weekdays ?? ''),
      relative: new Map(known.relative ?? []),
    },
    furniture: furnitureOf(known.furniture ?? {}),
    stopWords: list(known.stopWords),
    common: list(known.common),
    saidVerbs: list(known.saidVerbs),
    stemming: stemmingOf(known.stemming),
    elided: list(known.elided),
    decimalComma: known.decimalComma ?? false,
  };
}

const longestFirst = (text = ''): string[] => [...words(text)].sort((a, b) => b.length - a.length);

function stemmingOf(known: PartialPack['stemming']): StemmingWords | null {
  if (known === undefined) return null;
  const { prefixes, suffixes, least, rounds, accents = false, letters = '' } = known;
  const pairs = [...words(letters)].map((pair): [string, string] => [pair.charAt(0), pair.slice(1)]);
  return {
    prefixes: longestFirst(prefixes),
    suffixes: longestFirst(suffixes),
    ...{ least, rounds, accents, letters: new Map(pairs) },
  };
}

function furnitureOf(known: Partial<Record<keyof FurnitureWords, string>>): FurnitureWords {
  const list = (text: string | undefined): ReadonlySet<string> => (text === undefined ? NONE : phrases(text));
  const single = (text: string | undefined): ReadonlySet<string> => (text === undefined ? NONE : words(text));
  return {
    labels: list(known.labels),
    relatedHeads: list(known.relatedHeads),
    readOn: list(known.readOn),
    promptStarts: list(known.promptStarts),
    inlinePrompts: list(known.inlinePrompts),
    promptVerbs: single(known.promptVerbs),
    promptSigns: list(known.promptSigns),
    readerWords: list(known.readerWords),
    promptLines: list(known.promptLines),
    commentHeads: list(known.commentHeads),
    commentStarts: list(known.commentStarts),
    formFields: list(known.formFields),
    credits: list(known.credits),
    creditStarts: list(known.creditStarts),
    captionStarts: list(known.captionStarts),
    captionSigns: list(known.captionSigns),
    agencies: list(
      known.agencies ?? 'reuters | afp | ap | dpa | efe | ansa | tass | xinhua | lusa | pti | ani | app',
    ),
    agencyWords: single(known.agencyWords),
    byWords: list(known.byWords),
    roles: single(known.roles),
    bioVerbs: single(known.bioVerbs),
    reachPhrases: list(known.reachPhrases),
    nameFillers: single(known.nameFillers),
    dateWords: single(known.dateWords),
    updateWords: single(known.updateWords),
    readingTime: list(known.readingTime),
    readingTimeStarts: list(known.readingTimeStarts),
    tails: list(known.tails),
    contributed: list(known.contributed),
    topics: list(known.topics),
    copyright: list(known.copyright ?? 'copyright'),
    reserved: list(known.reserved ?? 'all rights reserved'),
    pointers: single(known.pointers),
  };
}
