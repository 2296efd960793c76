/**
 * English stems. In: one lower-case word. Out: its stem. Words of other
 * alphabets, of fewer than three letters or with a digit come back unchanged.
 * Follows M. F. Porter, "An algorithm for suffix stripping", Program 14(3), 1980, with the two rules
 * that Porter later changed himself (bli for abli, and logi).
 */

const vowels = new Set(['a', 'e', 'i', 'o', 'u']);

/** Porter's consonant: not a, e, i, o, u, and not a y that follows a consonant. */
function isConsonant(word: string, at: number): boolean {
  const letter = word.charAt(at);
  if (vowels.has(letter)) return false;
  return letter !== 'y' || at === 0 || !isConsonant(word, at - 1);
}

/** Porter's m: how often a vowel run is followed by a consonant run in `word[0, end)`. */
function measure(word: string, end: number): number {
  let count = 0;
  let afterVowel = false;
  for (let at = 0; at < end; at += 1) {
    const consonant = isConsonant(word, at);
    if (consonant && afterVowel) count += 1;
    afterVowel = !consonant;
  }
  return count;
}

function hasVowel(word: string, end: number): boolean {
  for (let at = 0; at < end; at += 1) if (!isConsonant(word, at)) return true;
  return false;
}

/** Porter's *d: ends with a double consonant. */
function endsDouble(word: string): boolean {
  const last = word.length - 1;
  return last > 0 && word[last] === word[last - 1] && isConsonant(word, last);
}

/** Porter's *o: `word[0, end)` ends consonant-vowel-consonant, the last of them not w, x or y. */
function endsShort(word: string, end: number): boolean {
  if (end < 3 || !isConsonant(word, end - 3) || isConsonant(word, end - 2) || !isConsonant(word, end - 1))
    return false;
  return !'wxy'.includes(word.charAt(end - 1));
}

/** Suffix → replacement, tried in this order; the first suffix that fits decides. */
type Rules = readonly (readonly [suffix: string, replacement: string])[];

const step2: Rules = [
  ['ational', 'ate'],
  ['tional', 'tion'],
  ['enci', 'ence'],
  ['anci', 'ance'],
  ['izer', 'ize'],
  ['bli', 'ble'],
  ['alli', 'al'],
  ['entli', 'ent'],
  ['eli', 'e'],
  ['ousli', 'ous'],
  ['ization', 'ize'],
  ['ation', 'ate'],
  ['ator', 'ate'],
  ['alism', 'al'],
  ['iveness', 'ive'],
  ['fulness', 'ful'],
  ['ousness', 'ous'],
  ['aliti', 'al'],
  ['iviti', 'ive'],
  ['biliti', 'ble'],
  ['logi', 'log'],
];

const step3: Rules = [
  ['icate', 'ic'],
  ['ative', ''],
  ['alize', 'al'],
  ['iciti', 'ic'],
  ['ical', 'ic'],
  ['ful', ''],
  ['ness', ''],
];

const step4: Rules = [
  ['al', ''],
  ['ance', ''],
  ['ence', ''],
  ['er', ''],
  ['ic', ''],
  ['able', ''],
  ['ible', ''],
  ['ant', ''],
  ['ement', ''],
  ['ment', ''],
  ['ent', ''],
  ['ion', ''],
  ['ou', ''],
  ['ism', ''],
  ['ate', ''],
  ['iti', ''],
  ['ous', ''],
  ['ive', ''],
  ['ize', ''],
];

/** The rules by last letter, so that a word meets only those that could fit. */
function byLastLetter(rules: Rules): Map<string, Rules> {
  const table = new Map<string, Rules>();
  for (const rule of rules) {
    const key = rule[0].charAt(rule[0].length - 1);
    table.set(key, [...(table.get(key) ?? []), rule]);
  }
  return table;
}

const tables = [byLastLetter(step2), byLastLetter(step3), byLastLetter(step4)] as const;

function strip(word: string, table: Map<string, Rules>, least: number): string {
  for (const [suffix, replacement] of table.get(word.charAt(word.length - 1)) ?? []) {
    if (!word.endsWith(suffix)) continue;
    const end = word.length - suffix.length;
    if (suffix === 'ion' && !'st'.includes(word.charAt(end - 1))) return word;
    return measure(word, end) >= least ? word.slice(0, end) + replacement : word;
  }
  return word;
}

function plural(word: string): string {
  if (!word.endsWith('s')) return word;
  if (word.endsWith('sses') || word.endsWith('ies')) return word.slice(0, -2);
  return word.endsWith('ss') ? word : word.slice(0, -1);
}

function pastOrParticiple(word: string): string {
  if (word.endsWith('eed')) return measure(word, word.length - 3) > 0 ? word.slice(0, -1) : word;
  const cut = word.endsWith('ed') ? 2 : word.endsWith('ing') ? 3 : 0;
  if (cut === 0 || !hasVowel(word, word.length - cut)) return word;
  const bare = word.slice(0, -cut);
  if (bare.endsWith('at') || bare.endsWith('bl') || bare.endsWith('iz')) return `${bare}e`;
  if (endsDouble(bare)) return 'lsz'.includes(bare.charAt(bare.length - 1)) ? bare : bare.slice(0, -1);
  return measure(bare, bare.length) === 1 && endsShort(bare, bare.length) ? `${bare}e` : bare;
}

function tidy(word: string): string {
  let left = word;
  if (left.endsWith('e')) {
    const end = left.length - 1;
    const m = measure(left, end);
    if (m > 1 || (m === 1 && !endsShort(left, end))) left = left.slice(0, end);
  }
  return left.endsWith('ll') && measure(left, left.length) > 1 ? left.slice(0, -1) : left;
}

const plain = /^[a-z]{3,40}$/;

/** The Porter stem of a lower-case English word; anything else comes back as it is. */
export function stem(word: string): string {
  if (!plain.test(word)) return word;
  let left = pastOrParticiple(plural(word));
  if (left.endsWith('y') && hasVowel(left, left.length - 1)) left = `${left.slice(0, -1)}i`;
  left = strip(left, tables[0], 1);
  left = strip(left, tables[1], 1);
  return tidy(strip(left, tables[2], 2));
}
