/**
 * Names for claims. In: the wording of a representative sentence. Out: a short
 * id that is the same wherever that wording is. A 53-bit mix of two 32-bit
 * multiply-xor lanes (after FNV-1a and MurmurHash3's finaliser), written in
 * base 36. Not for secrets.
 */

/** The id of a wording; case, spacing and quotation marks don't count. */
export function claimId(text: string): string {
  const wording = text
    .toLowerCase()
    .replace(/[\s"“”„«»'‘’.,;:!?()[\]]+/g, ' ')
    .trim();
  let low = 0x811c9dc5;
  let high = 0x9e3779b9;
  for (let index = 0; index < wording.length; index += 1) {
    const code = wording.charCodeAt(index);
    low = Math.imul(low ^ code, 0x01000193);
    high = Math.imul(high ^ code, 0x85ebca6b) + low;
  }
  low = finish(low);
  high = finish(high ^ low);
  return `c${((high & 0x1fffff) * 0x100000000 + (low >>> 0)).toString(36)}`;
}

function finish(value: number): number {
  let mixed = value ^ (value >>> 16);
  mixed = Math.imul(mixed, 0x85ebca6b);
  mixed ^= mixed >>> 13;
  mixed = Math.imul(mixed, 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}

/** Gives each wording its id; a wording or hash that comes again gets -2, -3 … in the order given. */
export function claimIds(texts: readonly string[]): string[] {
  const used = new Map<string, number>();
  return texts.map((text) => {
    const id = claimId(text);
    const count = (used.get(id) ?? 0) + 1;
    used.set(id, count);
    return count === 1 ? id : `${id}-${count}`;
  });
}
