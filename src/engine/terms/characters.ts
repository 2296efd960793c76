/**
 * What kind a character is, for the tokeniser. In: one code point. Out: one of
 * the kinds below. Unicode general categories decide (UAX #44); scripts that
 * write no spaces give one token a character. Kinds are kept once looked up.
 */

export const OTHER = 1;
export const LETTER = 2;
/** An upper-case or title-case letter. */
export const CAPITAL_LETTER = 3;
export const FIGURE = 4;
export const SPACE = 5;
/** A letter of a script that is written without spaces between words. */
export const IDEOGRAPH = 6;

export type Kind =
  | typeof OTHER
  | typeof LETTER
  | typeof CAPITAL_LETTER
  | typeof FIGURE
  | typeof SPACE
  | typeof IDEOGRAPH;

/** Built at the first such character: classes of many scripts are slow to compile, and most texts need none. */
let spaceless: RegExp | null = null;
let figure: RegExp | null = null;
let letter: RegExp | null = null;

const known = new Uint8Array(0x10000);
for (let code = 0; code < 0x80; code += 1) {
  if (code >= 48 && code <= 57) known[code] = FIGURE;
  else if (code >= 65 && code <= 90) known[code] = CAPITAL_LETTER;
  else if (code >= 97 && code <= 122) known[code] = LETTER;
  else known[code] = code === 32 || (code >= 9 && code <= 13) ? SPACE : OTHER;
}

function lookUp(code: number): Kind {
  const character = String.fromCodePoint(code);
  if (/\s/.test(character)) return SPACE;
  // General punctuation: curly quotes and dashes are in nearly every text.
  if ((code >= 0x80 && code < 0xaa) || (code >= 0x2000 && code < 0x2070)) return OTHER;
  const low = character.toLowerCase();
  if (low !== character) return CAPITAL_LETTER;
  if (character.toUpperCase() !== character) return LETTER;
  figure ??= /\p{N}/u;
  if (figure.test(character)) return FIGURE;
  spaceless ??=
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
  if (spaceless.test(character)) return IDEOGRAPH;
  letter ??= /[\p{L}\p{M}]/u;
  return letter.test(character) ? LETTER : OTHER;
}

/** The kind of a code point (0–0x10FFFF); a lone surrogate is OTHER. */
export function kindOf(code: number): Kind {
  if (code > 0xffff) return lookUp(code);
  const hit = known[code];
  if (hit) return hit as Kind;
  const kind = lookUp(code);
  known[code] = kind;
  return kind;
}

/** Words as budgets count them: what white space parts; in scripts without spaces two letters are one. */
export function countWords(text: string): number {
  let words = 0;
  let spaceless = 0;
  let inWord = false;
  for (const character of text) {
    const kind = kindOf(character.codePointAt(0) as number);
    if (kind === IDEOGRAPH) spaceless += 1;
    if (kind === SPACE) inWord = false;
    else if (!inWord) {
      inWord = true;
      words += 1;
    }
  }
  return Math.max(words, Math.ceil(spaceless / 2));
}
