/**
 * Spellings of one name. In: two words. Out: whether they can be one name
 * written twice: edit distance 1, or the same consonants in the same order
 * ("Muhammad", "Mohammad"). Refuses words of fewer than four letters, and a
 * difference in the first letter unless the consonants agree.
 */

/** Whether two different capitalised words can be spellings of one name. */
export function sameSpelling(a: string, b: string): boolean {
  if (a === b) return true;
  const x = a.toLowerCase();
  const y = b.toLowerCase();
  if (x === y) return true;
  if (x.length < 4 || y.length < 4 || Math.abs(x.length - y.length) > 3) return false;
  if (x.charAt(0) !== y.charAt(0)) return false;
  const [p, q] = [skeleton(x), skeleton(y)];
  return (p.length > 1 && p === q) || (withinOneEdit(x, y) && !plural(x, y));
}

/** A trailing s is a plural or a possessive, not a spelling. */
function plural(x: string, y: string): boolean {
  return x === `${y}s` || y === `${x}s`;
}

/** Consonants in order, doubled ones once; c, k and q as one, v and w as one. */
function skeleton(word: string): string {
  const consonants = word
    .normalize('NFD')
    .replace(/[^a-z]/g, '')
    .replace(/[aeiouy]/g, '')
    .replace(/[cq]/g, 'k')
    .replace(/w/g, 'v');
  return consonants.replace(/(.)\1+/g, '$1');
}

function withinOneEdit(x: string, y: string): boolean {
  const [short, long] = x.length <= y.length ? [x, y] : [y, x];
  if (long.length - short.length > 1) return false;
  let at = 0;
  while (at < short.length && short.charAt(at) === long.charAt(at)) at += 1;
  if (short.length === long.length) return short.slice(at + 1) === long.slice(at + 1);
  return short.slice(at) === long.slice(at + 1);
}
