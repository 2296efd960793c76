/**
 * A paragraph as an outlet's rules compare it. In: a text. Out: its folded form, and a hash of that. Refuses nothing.
 */

/** Text as rules compare it: small letters, straight quotes, single blanks. */
export const fold = (text: string): string =>
  text.toLowerCase().replace(/[‘’]/g, "'").replace(/[“”„]/g, '"').replace(/\s+/g, ' ').trim();

/** A hash of a paragraph as rules compare it: two of 32 bits, each character mixed in by multiplying (after FNV-1a). */
export function blockHash(text: string): string {
  let a = 0x811c9dc5;
  let b = 0x9747b28c;
  const plain = fold(text);
  for (let i = 0; i < plain.length; i += 1) {
    const code = plain.charCodeAt(i);
    a = Math.imul(a ^ code, 0x01000193);
    b = Math.imul(b ^ code ^ (a >>> 15), 0x85ebca6b);
  }
  const hex = (value: number) => (value >>> 0).toString(16).padStart(8, '0');
  return hex(a) + hex(b);
}
