/**
 * Chinese and Japanese, that write no blanks: a run of characters → tokens. In: a text, a place in it, the language's function
 * characters. Out: where the token that begins there ends, and where the next one begins.
 * Between function characters every two neighbours are a token (overlapping bigrams find words as well as a dictionary does for
 * retrieval: J. Nie, J. Gao, J. Zhang, M. Zhou, "On the use of words and n-grams for Chinese information retrieval", 2000); a
 * character alone between them is one. A run of katakana is one word, a run of hiragana one particle or ending. Refuses nothing.
 */

/** Where a token ends, and where the next one may begin: before that, for neighbours share a character. */
export interface Cut {
  readonly end: number;
  readonly next: number;
}

const isKatakana = (code: number): boolean =>
  (code >= 0x30a1 && code <= 0x30fa) || code === 0x30fc || (code >= 0xff66 && code <= 0xff9f);
const isHiragana = (code: number): boolean => code >= 0x3041 && code <= 0x309f;
const isHan = (code: number): boolean =>
  (code >= 0x4e00 && code <= 0x9fff) ||
  (code >= 0x3400 && code <= 0x4dbf) ||
  code === 0x3005 ||
  (code >= 0xf900 && code <= 0xfaff);

/** The token at `at`, whose character is a letter of a script without blanks. */
export function ideographCut(text: string, at: number, limit: number, stopWords: ReadonlySet<string>): Cut {
  const code = text.charCodeAt(at);
  if (isKatakana(code)) return run(text, at, limit, isKatakana);
  if (isHiragana(code)) return run(text, at, limit, isHiragana);
  const width = (text.codePointAt(at) as number) > 0xffff ? 2 : 1;
  const tells = (place: number): boolean =>
    place < limit && isHan(text.charCodeAt(place)) && !stopWords.has(text.charAt(place));
  if (!tells(at) || !tells(at + 1)) return { end: at + width, next: at + width };
  return { end: at + 2, next: tells(at + 2) ? at + 1 : at + 2 };
}

function run(text: string, at: number, limit: number, isOne: (code: number) => boolean): Cut {
  let end = at + 1;
  while (end < limit && isOne(text.charCodeAt(end))) end += 1;
  return { end, next: end };
}

/** Whether a term is a particle or an ending of Japanese. */
export function isParticle(term: string): boolean {
  const first = term.charCodeAt(0);
  return first >= 0x3041 && isHiragana(first);
}
