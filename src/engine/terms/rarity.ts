/**
 * How rare a term is in news prose. In: a term (see lexicon.ts). Out: 0 (in nearly
 * every article) to 1 (in almost none, or not in the table). The table is
 * English; other languages list their commonest words.
 * Document frequency as a weight is K. Spärck Jones, "A statistical
 * interpretation of term specificity" (1972), scaled to 0–1.
 */
import type { LanguagePack } from './language-pack.ts';
import { lightStem } from './light-stem.ts';
import { rareClasses, rareTerms } from './rarity-table.ts';

const levels = 16;
const capitalA = 65;
const capitalZ = 90;

// Unpacked as the module loads: a Worker's start has a second, its first call ten milliseconds.
const rarities = unpack(rareTerms, rareClasses);

/** ln(N / df) / ln N of a term in steps of 1/16; 1 for a term that the table lacks. */
export function rarity(term: string): number {
  return rarities.get(term) ?? 1;
}

/** Of the words that every paper of a language prints daily. */
const COMMON = 0.4;
const commonTerms = new WeakMap<LanguagePack, ReadonlySet<string>>();

/** The rarity of a term in a language: the table's for English; of others only the commonest words are known. */
export function rarityIn(term: string, pack: LanguagePack): number {
  if (pack.tag === 'en') return rarity(term);
  let common = commonTerms.get(pack);
  if (common === undefined) {
    const { stemming } = pack;
    common = new Set([...pack.common].map((word) => (stemming === null ? word : lightStem(word, stemming))));
    commonTerms.set(pack, common);
  }
  return common.has(term) ? COMMON : 1;
}

/** The table of rarities by term, as rarity-table.ts says that it is written. */
function unpack(terms: string, classes: string): Map<string, number> {
  const table = new Map<string, number>();
  let term = '';
  let at = 0;
  for (let entry = 0; entry < classes.length; entry += 1) {
    let end = at + 1;
    while (end < terms.length && !isCapital(terms.charCodeAt(end))) end += 1;
    term = term.slice(0, terms.charCodeAt(at) - capitalA) + terms.slice(at + 1, end);
    table.set(term, (classes.charCodeAt(entry) - capitalA) / levels);
    at = end;
  }
  return table;
}

function isCapital(code: number): boolean {
  return code >= capitalA && code <= capitalZ;
}
