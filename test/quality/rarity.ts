/**
 * Articles → the table of how rare terms are. In: articles. Out: a source file
 * of 16 classes of terms; class c holds terms with ln(N / df) / ln N between
 * c / 16 and (c + 1) / 16. Terms of fewer than four articles are left out.
 * Sorted terms share beginnings, which are written once; classes stand apart, for
 * mixed with letters both would pack badly.
 */
import fs from 'node:fs';
import type { Article } from '../../src/engine/article.ts';
import { languagePack } from '../../src/engine/terms/language.ts';
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
  const rare = { terms: '', classes: '' };
  let before = '';
  for (const term of [...df.keys()].sort()) {
    const count = df.get(term) as number;
    if (count < fewest || !/^[a-z][a-z.']*$/.test(term)) continue;
    const rarity = Math.log(articles.length / count) / Math.log(articles.length);
    const shared = sharedLength(before, term);
    rare.terms += capital(shared) + term.slice(shared);
    rare.classes += capital(Math.min(classes - 1, Math.floor(rarity * classes)));
    before = term;
  }
  fs.writeFileSync(
    file,
    `/**
 * Written by \`npm run fit\`; don't edit. How rare terms are in news prose: sorted
 * terms, each after the capital of how many letters it shares with the one before
 * (A: none), and for each the capital of its class: c-th capital for ln(N / df) /
 * ln N in [c / ${classes}, (c + 1) / ${classes}), counted over ${articles.length} English news articles.
 * Counts only: no text.
 */
export const rareTerms =
  ${JSON.stringify(rare.terms)};
export const rareClasses =
  '${rare.classes}';
`,
  );
}

function capital(number: number): string {
  return String.fromCharCode(65 + number);
}

/** How many letters two terms begin with in common; at most as many as there are capitals. */
function sharedLength(a: string, b: string): number {
  let length = 0;
  while (length < 25 && length < a.length && a[length] === b[length]) length += 1;
  return length;
}
