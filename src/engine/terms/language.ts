/**
 * Language packs: what the engine knows of a language, as data.
 * In: a BCP 47 tag or null, and a text to look at where the tag is null. Out: a pack. A language without one gets
 * Unicode rules only, and a note for each thing it lacks. Refuses nothing.
 */
import { english } from './language-en.ts';
import { french, german, italian, portuguese, spanish } from './language-latin.ts';
import { partialPack } from './language-partial.ts';
import { arabic, chinese, hindi, japanese, russian, urdu } from './language-scripts.ts';

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
  /** Verbs that attribute a quotation, in every inflected form. */
  readonly saidVerbs: ReadonlySet<string>;
}

/** The short packs, built when first needed and then kept. */
const BUILDERS: Readonly<Record<string, () => LanguagePack>> = {
  de: german,
  fr: french,
  es: spanish,
  pt: portuguese,
  it: italian,
  ru: russian,
  ar: arabic,
  ur: urdu,
  hi: hindi,
  zh: chinese,
  ja: japanese,
};
const LATIN = ['de', 'fr', 'es', 'pt', 'it'];
const built = new Map<string, LanguagePack>([['en', english]]);
/** Code units of a text that are looked at to guess its language. */
const SAMPLE = 800;
/** Tags come from outside: so many packs are kept, not all that were ever asked for. */
const MOST_BUILT = 60;

/**
 * The pack for a BCP 47 tag. Without a tag the text's script decides, and among Latin scripts its stop words; a text that
 * shows nothing counts as English. A language without a pack gets an empty one whose `missing` says so.
 */
export function languagePack(lang?: string | null, text = ''): LanguagePack {
  const tag = lang?.toLowerCase().split(/[-_]/, 1)[0];
  if (tag === undefined || tag === '' || tag === 'und') return guess(text.slice(0, SAMPLE));
  return packOf(tag.slice(0, 8));
}

function packOf(tag: string): LanguagePack {
  const known = built.get(tag);
  if (known !== undefined) return known;
  const pack = Object.hasOwn(BUILDERS, tag) ? BUILDERS[tag]?.() : undefined;
  const made = pack ?? partialPack({ tag, name: `“${tag}”` });
  if (pack !== undefined || built.size < MOST_BUILT) built.set(tag, made);
  return made;
}

/** Scripts with more than a quarter of the letters of the sample, by what tells their languages apart. */
const SCRIPTS: readonly (readonly [
  script: RegExp,
  languages: readonly (readonly [sign: RegExp, tag: string])[],
])[] = [
  [
    /\p{Script=Cyrillic}/gu,
    [
      [/[іїєґў]/iu, 'uk'],
      [/[јљњћђџ]/iu, 'sr'],
      [/./u, 'ru'],
    ],
  ],
  [
    /\p{Script=Arabic}/gu,
    [
      [/[ٹڈڑںے]/u, 'ur'],
      [/[پچژگ]/u, 'fa'],
      [/./u, 'ar'],
    ],
  ],
  [/\p{Script=Devanagari}/gu, [[/./u, 'hi']]],
  [
    /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/gu,
    [
      [/[\p{Script=Hiragana}\p{Script=Katakana}]/u, 'ja'],
      [/./u, 'zh'],
    ],
  ],
  [/\p{Script=Hangul}/gu, [[/./u, 'ko']]],
  [/\p{Script=Greek}/gu, [[/./u, 'el']]],
  [/\p{Script=Hebrew}/gu, [[/./u, 'he']]],
  [/\p{Script=Thai}/gu, [[/./u, 'th']]],
  [/\p{Script=Bengali}/gu, [[/./u, 'bn']]],
];

function guess(sample: string): LanguagePack {
  // Greek and all scripts behind it; Latin, its additions and punctuation lie outside.
  if (!/[\u0370-\u1dff\u2c80-\u2dff\u3040-\ud7ff]/.test(sample)) return guessLatin(sample);
  for (const [script, languages] of SCRIPTS) {
    if ((sample.match(script)?.length ?? 0) * 4 <= sample.length) continue;
    const tag = languages.find(([sign]) => sign.test(sample))?.[1] ?? 'und';
    return packOf(tag);
  }
  return guessLatin(sample);
}

/** The Latin-script language whose stop words cover most of the sample; English unless another clearly covers more. */
function guessLatin(sample: string): LanguagePack {
  const words = sample
    .toLowerCase()
    .split(/[\s.,;:!?()"“”«»…–—-]+/)
    .slice(0, 100);
  const cover = (pack: LanguagePack): number => words.filter((word) => pack.stopWords.has(word)).length;
  const own = cover(english);
  // One word in five is far above what English stop words reach in any other language.
  if (own * 5 >= words.length) return english;
  let best = english;
  let most = Math.max(3, 1.5 * own);
  for (const pack of LATIN.map(packOf)) {
    const covered = cover(pack);
    if (covered > most) {
      best = pack;
      most = covered;
    }
  }
  return best;
}
