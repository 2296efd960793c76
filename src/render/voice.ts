/**
 * `lang` and `dir` of quoted words. In: an article's BCP 47 tag, or null where
 * nobody knows it. Out: attributes. An unknown language gets no `lang`, and its
 * direction is the text's own.
 */

/** What an element that holds quoted words bears. */
export interface Voice {
  readonly lang?: string;
  readonly dir: 'ltr' | 'rtl' | 'auto';
}

/** Languages that are written from right to left where the tag names no script. */
const RIGHT_TO_LEFT = new Set('ar arc ckb dv fa he ks ku-arab nqo ps sd syr ug ur yi'.split(' '));
const RIGHT_TO_LEFT_SCRIPT = /-(?:Arab|Hebr|Syrc|Thaa|Nkoo|Adlm|Rohg)\b/i;

/** The attributes of words in this language. */
export function voiceOf(lang: string | null | undefined): Voice {
  if (lang === null || lang === undefined) return { dir: 'auto' };
  const base = (lang.split('-')[0] as string).toLowerCase();
  const latin = /-Latn\b/i.test(lang);
  const backwards = !latin && (RIGHT_TO_LEFT.has(base) || RIGHT_TO_LEFT_SCRIPT.test(lang));
  return { lang, dir: backwards ? 'rtl' : 'ltr' };
}

/** A first letter of a script that is written from right to left (UAX #9, P2 and P3, by block). */
const TURNED = /^\P{L}*[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

/**
 * The direction of a block whose first words these are. `auto` will not do
 * there: a browser passes over children that have a `dir` of their own.
 */
export function blockDir(voice: Voice, words: string): 'ltr' | 'rtl' {
  if (voice.dir !== 'auto') return voice.dir;
  return TURNED.test(words) ? 'rtl' : 'ltr';
}
