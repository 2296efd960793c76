/**
 * Articles → the table of how rare terms are. In: articles. Out: a source file
 * of 16 classes of terms; class c holds terms with ln(N / df) / ln N between
 * c / 16 and (c + 1) / 16. Terms of fewer than four articles are left out.
 * Written are not the terms but their numbers (rarity-hash.ts), as the gaps between them in ascending order: 13 bits a term,
 * where sorted terms with shared beginnings take 20. Gaps are coded after R. Rice, "Some practical universal noiseless coding
 * techniques" (1979).
 */
import fs from 'node:fs';
import type { Article } from '../../src/engine/article.ts';
import { languagePack } from '../../src/engine/terms/language.ts';
import { rareBits, rareHash } from '../../src/engine/terms/rarity-hash.ts';
import { tokenise } from '../../src/engine/terms/tokens.ts';

const classes = 16;
const fewest = 4;

/** Counts and writes. */
export function writeRarity(file: string, articles: readonly Article[]): void {
  const df = new Map<string, number>();
  const pack = languagePack('en');
  for (const { text } of articles) {
    for (const term of tokenise(text, [{ start: 0, end: text.length }], pack).vocabulary)
      df.set(term, (df.get(term) ?? 0) + 1);
  }
  const numbers = Array.from({ length: classes }, (): number[] => []);
  for (const [term, count] of df) {
    if (count < fewest || !/^[a-z][a-z.']*$/.test(term)) continue;
    const rarity = Math.log(articles.length / count) / Math.log(articles.length);
    (numbers[Math.min(classes - 1, Math.floor(rarity * classes))] as number[]).push(rareHash(term));
  }
  fs.writeFileSync(file, tableOf(numbers, articles.length));
}

/** The source file: class → numbers of its terms. */
function tableOf(numbers: readonly (readonly number[])[], articles: number): string {
  let bits = '';
  const heads = numbers.map((own): [count: number, low: number] => {
    const sorted = [...new Set(own)].sort((a, b) => a - b);
    const low = sorted.length === 0 ? 0 : Math.floor(Math.log2((Math.LN2 * 2 ** rareBits) / sorted.length));
    for (const [at, number] of sorted.entries()) {
      const gap = number - (sorted[at - 1] ?? -1) - 1;
      bits += `${'1'.repeat(gap >> low)}0${low === 0 ? '' : (gap & (2 ** low - 1)).toString(2).padStart(low, '0')}`;
    }
    return [sorted.length, low];
  });
  return `/**
 * Written by \`npm run fit -- --rarity\`; don't edit. How rare terms are in news prose: for each of ${classes} classes how many terms
 * it holds and how many low bits a gap is written with; then all gaps between the ascending numbers of terms (rarity-hash.ts),
 * class after class: the part above the low bits as so many ones and a zero, then the low bits; six bits a character from '0'
 * on, without the backslash. Class c: ln(N / df) / ln N in [c / ${classes}, (c + 1) / ${classes}), counted over ${articles} English news
 * articles. Counts only: no text.
 */
export const rareClasses: readonly (readonly [count: number, low: number])[] = ${JSON.stringify(heads)};
export const rareGaps =
  ${JSON.stringify(sixes(bits))};
`;
}

/** Six bits a character. */
function sixes(bits: string): string {
  let written = '';
  for (let at = 0; at < bits.length; at += 6) {
    const code = 48 + Number.parseInt(bits.slice(at, at + 6).padEnd(6, '0'), 2);
    written += String.fromCharCode(code < 92 ? code : code + 1);
  }
  return written;
}
