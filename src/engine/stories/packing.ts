/**
 * Numbers as short text, so that a profile is plain JSON and small. In: whole
 * numbers of a known width. Out: characters of base 64 (RFC 4648 §5 alphabet),
 * the same number of characters for each. Refuses nothing: what isn't in the
 * alphabet reads as 0, for a stored profile may be damaged and grouping goes on.
 */

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const digit = new Uint8Array(128);
for (let value = 0; value < 64; value += 1) digit[alphabet.charCodeAt(value)] = value;

/** Characters that one hash takes: 5 × 6 = 30 bits. */
export const hashWidth = 5;

/** A whole number of at most 6 × `width` bits as `width` characters, highest digit first. */
export function pack(value: number, width: number): string {
  let text = '';
  for (let place = width - 1; place >= 0; place -= 1) text += alphabet[(value >>> (6 * place)) & 63];
  return text;
}

/** The number that begins at `at`. */
export function unpack(text: string, at: number, width: number): number {
  let value = 0;
  for (let index = at; index < at + width; index += 1) {
    const code = text.charCodeAt(index);
    value = (value << 6) | (code < 128 ? (digit[code] as number) : 0);
  }
  return value;
}

/** Spreads the bits of a 32-bit number and cuts it to 30 (the finaliser of MurmurHash3, A. Appleby, public domain). */
export function scatter(value: number): number {
  let hash = value;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return ((hash ^ (hash >>> 16)) >>> 0) & 0x3fffffff;
}

/** 30-bit hash of a term: FNV-1a (Fowler, Noll, Vo) over UTF-16 code units, scattered. */
export function hashTerm(term: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < term.length; at += 1) hash = Math.imul(hash ^ term.charCodeAt(at), 0x01000193);
  return scatter(hash);
}
