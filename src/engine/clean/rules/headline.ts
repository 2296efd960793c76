/**
 * Headlines: the sender's title wherever it stands as a line, and the lines above the first paragraph that don't end like
 * sentences. Hints the title.
 * Never fires in a text without a paragraph, nor on a line that leads into something (colon, comma).
 */
import { type Finding, type Page, type Part, type Rule, usesStops } from '../page.ts';
import { plain } from '../traits.ts';

const MOST_WORDS = 35;
/** Characters of a title that is hinted: a text without line breaks is one line, and no title is that long. */
const LONGEST_TITLE = 300;

export const headline: Rule = {
  name: 'headline',
  find: (page) => {
    const title = page.title === null ? null : plain(page.title);
    const same = (part: Part): boolean => title !== null && title !== '' && part.plain === title;
    const findings: Finding[] = page.parts.filter(same).map((mask) => ({ mask }));
    const head = headLines(page).filter((part) => !same(part));
    for (const mask of head) findings.push({ mask });
    const told = page.parts.find(same);
    const copies = repeatedLines(page);
    // A repeated line, else the first line of four words or more: less is a label.
    const best =
      told ??
      head.find((part) => copies.has(part.plain)) ??
      head.find((part) => part.words >= 4 && !/\s[>»›/|]\s/u.test(part.text));
    if (best !== undefined) {
      const sure = told !== undefined || copies.has(best.plain);
      findings.push({
        hint: {
          kind: 'title',
          value: short(best.text),
          source: 'headline',
          confidence: sure ? 0.95 : 0.75,
        },
      });
    }
    return findings;
  },
};

/** A title's beginning, whole characters only. */
function short(title: string): string {
  return title
    .slice(0, LONGEST_TITLE)
    .replace(/[\ud800-\udbff]$/, '')
    .trim();
}

/** The lines above the first paragraph that are no sentences. */
function headLines(page: Page): readonly Part[] {
  const { parts } = page;
  const first = parts.findIndex((part) => part.prose);
  if (first < 0 || !usesStops(page)) return [];
  return parts
    .slice(0, first)
    .filter((part) => part.words <= MOST_WORDS && !/[:,;–—-]$/u.test(part.text) && !part.closed);
}

/** What stood twice, in its plain form. */
const repeatedLines = ({ text, dropped }: Page): ReadonlySet<string> =>
  new Set(
    dropped.filter(({ rule }) => rule === 'repeated').map(({ start, end }) => plain(text.slice(start, end))),
  );
