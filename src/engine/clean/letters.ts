/**
 * What kind of character: word, capital, small. In: a code unit or a text. Out: yes or no.
 * By ranges and case mapping instead of \p{…} classes: those cost 0.1–0.3 ms each to compile, and cleaning and splitting would
 * need some eighty of them in their first call. Characters outside the BMP count as no letters.
 */

/** Punctuation inside the ranges of letters: Arabic, Urdu, Hindi, Armenian, Hebrew, the multiplication signs. */
const INSIDE = '×÷،؛؟٪٫٬٭۔।॥՚՛՜՝՞՟։׀׃״׳・';

/** Letters, marks and digits; 0x2000–0x2BFF is punctuation and symbols, 0x3000–0x303F punctuation of CJK. */
export function isWordCode(code: number): boolean {
  if (code < 0x80)
    return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
  if (code < 0xc0) return code === 0xaa || code === 0xb5 || code === 0xba;
  if (code < 0x2000) return !INSIDE.includes(String.fromCharCode(code));
  if (code < 0x2c00 || (code >= 0x2e00 && code < 0x3005)) return false;
  if (code < 0x3040) return code <= 0x3007;
  if (code < 0xd800) return code !== 0x30fb;
  if (code < 0xf900) return false;
  return (
    code < 0xfe00 ||
    (code >= 0xfe70 && code < 0xff00) ||
    (code >= 0xff10 && code <= 0xff19) ||
    isWideLetter(code)
  );
}

const isWideLetter = (code: number): boolean =>
  (code >= 0xff21 && code <= 0xff3a) ||
  (code >= 0xff41 && code <= 0xff5a) ||
  (code >= 0xff66 && code <= 0xffdc);

/** White space as \s has it. */
export const isWhiteCode = (code: number): boolean =>
  code === 32 ||
  (code >= 9 && code <= 13) ||
  (code >= 0xa0 &&
    (code === 0xa0 ||
      code === 0x1680 ||
      (code >= 0x2000 && code <= 0x200a) ||
      code === 0x2028 ||
      code === 0x2029 ||
      code === 0x202f ||
      code === 0x205f ||
      code === 0x3000 ||
      code === 0xfeff));

/** Whether the text begins with a letter, mark or digit. */
export const opensWord = (text: string): boolean => isWordCode(text.charCodeAt(0));

/** Whether the text begins with a capital. */
export function opensUpper(text: string): boolean {
  const first = text.charAt(0);
  return first !== first.toLowerCase();
}

/** Whether the text begins with a small letter. */
export function opensLower(text: string): boolean {
  const first = text.charAt(0);
  return first !== first.toUpperCase() && first === first.toLowerCase();
}

/** Whether the text, opening quotes and brackets aside, begins as a sentence may: no small letter, no other sign. */
export function opensSentence(text: string): boolean {
  const bare = text.replace(/^["“”‘'«([]/, '');
  return opensWord(bare) && !opensLower(bare);
}

/** The text without what is no letter, mark or digit at its ends. */
export function trimToWord(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && !isWordCode(text.charCodeAt(start))) start++;
  while (end > start && !isWordCode(text.charCodeAt(end - 1))) end--;
  return text.slice(start, end);
}
