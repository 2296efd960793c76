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

const spaceless =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

const known = new Uint8Array(0x10000);

function lookUp(code: number): Kind {
  const character = String.fromCodePoint(code);
  if (/\s/u.test(character)) return SPACE;
  if (/\p{N}/u.test(character)) return FIGURE;
  if (spaceless.test(character)) return IDEOGRAPH;
  if (/[\p{Lu}\p{Lt}]/u.test(character)) return CAPITAL_LETTER;
  return /[\p{L}\p{M}]/u.test(character) ? LETTER : OTHER;
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
