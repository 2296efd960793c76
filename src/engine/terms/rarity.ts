/**
 * How rare a term is in news prose. In: a term (see lexicon.ts). Out: 0 (in nearly
 * every article) to 1 (in almost none, or not in the table). The table is
 * English; other languages list their commonest words.
 * Document frequency as a weight is K. Spärck Jones, "A statistical
 * interpretation of term specificity" (1972), scaled to 0–1.
 */
import type { LanguagePack } from './language-pack.ts';
import { lightStem } from './light-stem.ts';
import { rareHash } from './rarity-hash.ts';
import { rareClasses, rareGaps } from './rarity-table.ts';

const levels = 16;

// Unpacked as the module loads: a Worker's start has a second, its first call ten milliseconds.
const classOf = unpack();

/** ln(N / df) / ln N of a term in steps of 1/16; 1 for a term that the table lacks. */
export function rarity(term: string): number {
  const level = classOf.get(rareHash(term));
  return level === undefined ? 1 : level / levels;
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

/** Number of a term → its class, as rarity-table.ts says that it is written. */
function unpack(): Map<number, number> {
  const table = new Map<number, number>();
  let at = 0;
  const bit = (): number => {
    const code = rareGaps.charCodeAt(Math.floor(at / 6));
    const six = code - (code > 92 ? 49 : 48);
    const value = (six >> (5 - (at % 6))) & 1;
    at += 1;
    return value;
  };
  for (const [level, [count, low]] of rareClasses.entries()) {
    let number = -1;
    for (let entry = 0; entry < count; entry += 1) {
      let gap = 0;
      while (bit() === 1) gap += 1;
      for (let k = 0; k < low; k += 1) gap = gap * 2 + bit();
      number += gap + 1;
      // Of two terms with one number the commoner counts.
      if (!table.has(number)) table.set(number, level);
    }
  }
  return table;
}
