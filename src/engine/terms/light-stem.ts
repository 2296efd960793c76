/**
 * Light stemming: words of languages beside English → terms. In: a word in lower case, a language's endings as data. Out: what
 * is left when endings go. Refuses nothing; a short word stays whole. Linear in the length of the word.
 * Light stemmers take off number, gender, case and the commonest suffixes, and keep nearly all that is gained by full ones:
 * J. Savoy, "Light stemming approaches for the French, Portuguese, German and Hungarian languages" (2006); for Arabic L. Larkey,
 * L. Ballesteros, M. Connell (2002), "light10"; for Hindi A. Ramanathan, D. Rao (2003). Lists are ours.
 */
import type { StemmingWords } from './language-pack.ts';

/** Marks of vowels in Arabic and Urdu, and the stroke that stretches a word: nobody writes them twice alike. */
const POINTS = /[\u064b-\u0652\u0670\u0640]/g;
const ACCENTS = /[\u0300-\u0308\u030a\u0327]/g;

/** The term of a word: letters folded, one prefix and up to `rounds` suffixes off, `least` letters left. */
export function lightStem(word: string, rules: StemmingWords): string {
  let root = fold(word, rules);
  for (const prefix of rules.prefixes) {
    if (root.length - prefix.length >= rules.least && root.startsWith(prefix)) {
      root = root.slice(prefix.length);
      break;
    }
  }
  for (let round = 0; round < rules.rounds; round += 1) {
    const end = rules.suffixes.find((one) => root.length - one.length >= rules.least && root.endsWith(one));
    if (end === undefined) break;
    root = root.slice(0, -end.length);
  }
  return root;
}

/** One spelling for letters that are written in several ways. */
function fold(word: string, { accents, letters }: StemmingWords): string {
  let plain = word;
  if (accents && /[^\0-\x7f]/.test(plain)) {
    plain = plain.normalize('NFD').replace(ACCENTS, '').replaceAll('ß', 'ss').replaceAll('œ', 'oe');
  }
  if (letters.size === 0) return plain;
  plain = plain.replace(POINTS, '');
  let folded = '';
  for (const letter of plain) folded += letters.get(letter) ?? letter;
  return folded;
}
