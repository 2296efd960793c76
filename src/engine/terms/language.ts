/**
 * Language packs: what the engine knows of a language, as data.
 * In: a BCP 47 tag or null, and a text to look at where the tag is null. Out: a pack. A language without one gets
 * Unicode rules only, and a note for each thing it lacks. Refuses nothing.
 */
import type { Hint } from '../article.ts';
import { detect } from './language-detection.ts';
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
const built = new Map<string, LanguagePack>([['en', english]]);
/** Tags come from outside: so many packs are kept, not all that were ever asked for. */
const MOST_BUILT = 60;

/**
 * The pack for a BCP 47 tag; without a tag, of the language that the text shows (language-detection.ts). A language without a
 * pack gets an empty one whose `missing` says so.
 */
export function languagePack(lang?: string | null, text = ''): LanguagePack {
  const known = typeof lang === 'string' ? built.get(lang) : undefined;
  if (known !== undefined) return known;
  const tag = lang?.toLowerCase().split(/[-_]/, 1)[0];
  if (tag === undefined || tag === '' || tag === 'und') return packOf(detectLanguage(text).value);
  return packOf(tag.slice(0, 8));
}

/**
 * The language of an article: the tag that was given (`source` is `given`), else what its text shows. The value is a BCP 47 tag.
 */
export function languageOf(lang: string | null | undefined, text: string): Hint<string> {
  const given = lang !== undefined && lang !== null && !/^(?:und)?$/i.test(lang);
  return given ? { value: lang, source: 'given', confidence: 1 } : detectLanguage(text);
}

function packOf(tag: string): LanguagePack {
  const known = built.get(tag);
  if (known !== undefined) return known;
  const pack = Object.hasOwn(BUILDERS, tag) ? BUILDERS[tag]?.() : undefined;
  const made = pack ?? partialPack({ tag, name: `“${tag}”` });
  if (pack !== undefined || built.size < MOST_BUILT) built.set(tag, made);
  return made;
}

/** The language of a text that nobody named, what told it (`script`, `words` or `nothing`) and how sure that is (0–1). */
export function detectLanguage(text: string): Hint<string> {
  return detect(text, (tag) => packOf(tag).stopWords);
}
