/**
 * Language packs: what the engine knows of a language, as data.
 * In: a BCP 47 tag or null, and a text to look at where the tag is null. Out: a pack. A language without one gets
 * Unicode rules only, and a note for each thing it lacks. Refuses nothing.
 */
import { english } from './language-en.ts';
import { french, german, italian, portuguese, spanish } from './language-latin.ts';
import type { LanguagePack } from './language-pack.ts';
import { partialPack } from './language-partial.ts';
import { arabic, chinese, hindi, japanese, russian, urdu } from './language-scripts.ts';

export type * from './language-pack.ts';

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
