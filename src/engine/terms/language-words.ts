/**
 * Hand-written word lists → sets and tables. In: words parted by white space. Out: sets; numbers counted from 1.
 */

/** Reads a word list. */
export function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/).filter(Boolean));
}

/** Reads groups parted by `/`; every word of the n-th group means n: `january jan / february feb`. */
export function numbered(list: string): ReadonlyMap<string, number> {
  const groups = list.split('/').map((group) => [...words(group)]);
  return new Map(groups.flatMap((group, index) => group.map((word): [string, number] => [word, index + 1])));
}

/** Reads a list of phrases parted by `|`. */
export function phrases(list: string): ReadonlySet<string> {
  return new Set(
    list
      .split('|')
      .map((phrase) => phrase.trim().replace(/\s+/g, ' '))
      .filter(Boolean),
  );
}
