/**
 * The held-out pages measured. In: nothing; the corpus's stories are set in every page. Out: token F1 of the extractor and of
 * readability on linkedom, by page. Run: node test/engine/html/held-out/run.ts
 */
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { extract } from '../../../../src/engine/index.ts';
import { shares, stories } from '../set-stories.ts';
import { habits } from './habits.ts';
import { kinds } from './kinds.ts';
import type { Page } from './pieces.ts';
import { second } from './second.ts';
import { systems } from './systems.ts';

/** What one page came to, mean of the stories set in it. */
export interface Measured {
  readonly name: string;
  readonly ours: number;
  readonly peer: number;
}

/** So many stories are set in each page. */
const EACH = 3;

/** What readability gives for a page; empty where it finds no article. */
function readability(html: string): string {
  // A linkedom document has what Readability reads of the browser's type.
  const document = parseHTML(html).document as unknown as ConstructorParameters<typeof Readability>[0];
  return new Readability(document).parse()?.textContent ?? '';
}

/** Every page, in the tables' order. */
export function measured(): (Measured & {
  readonly worst: { readonly page: Page; readonly found: string };
})[] {
  const all = stories();
  return Object.entries({ ...systems, ...habits, ...kinds, ...second }).map(([name, setting], at) => {
    const set = Array.from({ length: EACH }, (_, k) => {
      const story = all[(at * 5 + k * 7) % all.length] as (typeof all)[number];
      const made = setting(story);
      const page = typeof made === 'string' ? { html: made, gold: story.paragraphs } : made;
      const gold = page.gold.join('\n');
      const found = extract({ html: page.html, url: story.url }).text;
      return { page, found, ours: shares(found, gold).f1, peer: shares(readability(page.html), gold).f1 };
    });
    const worst = set.toSorted((a, b) => a.ours - b.ours)[0] as (typeof set)[number];
    return { name, ours: mean(set.map(({ ours }) => ours)), peer: mean(set.map(({ peer }) => peer)), worst };
  });
}

/** The mean. */
export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

if (import.meta.main) {
  const rows = measured();
  const percent = (value: number) => (100 * value).toFixed(1).padStart(6);
  for (const { name, ours, peer } of rows) console.log(`${name.padEnd(20)}${percent(ours)}${percent(peer)}`);
  console.log(
    `${rows.length} pages`.padEnd(20) +
      percent(mean(rows.map(({ ours }) => ours))) +
      percent(mean(rows.map(({ peer }) => peer))),
  );
}
