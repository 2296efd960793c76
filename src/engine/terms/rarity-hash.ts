/**
 * Terms → numbers of 21 bits, for the table of rarities: it holds no words, only their numbers. In: a term. Out: the
 * number. Two of some 7,400 terms in the table share one about once in 300; a term that is not in it is taken for one that is
 * as often. FNV-1a (G. Fowler, L. Noll, K. Vo), its high bits mixed in at the end.
 */

/** Numbers run from 0 to 2^rareBits − 1. */
export const rareBits = 21;

/** The number of a term. */
export function rareHash(term: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < term.length; at += 1) hash = Math.imul(hash ^ term.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (hash ^ (hash >>> 13)) & ((1 << rareBits) - 1);
}
