/**
 * Credits at a story's end: "(Reporting by …; Editing by …)", "— AFP", "(Sample Wire)", "… contributed to this report."
 * Never fires in the middle of a paragraph, and leaves the sentence before the credit.
 */
import { isAgency } from '../meta.ts';
import type { Finding, Page, Part, Rule } from '../page.ts';
import { findPhrases, leadingPhrase } from '../phrases.ts';
import { pieces } from '../pieces.ts';
import { AGENCY, TAIL } from '../signs.ts';
import { plain } from '../traits.ts';

/** Credits stand in one of the last paragraphs. */
const LAST = 5;

export const agencyTail: Rule = {
  name: 'agency tail',
  find: (page) =>
    page.parts.slice(-LAST).flatMap((part): Finding[] => {
      const start = tailStart(part, page);
      return start === null ? [] : [{ mask: { start: part.start + start, end: part.end } }];
    }),
};

/** Offset in the part where the credit begins; null if there is none. */
function tailStart(part: Part, { pack }: Page): number | null {
  if ((part.signs & (AGENCY | TAIL)) === 0) return null;
  const { tails, contributed } = pack.furniture;
  if (part.words <= 6 && isAgency(part.text, pack)) return 0;
  const from = Math.max(0, part.text.length - 420);
  const end = part.text.slice(from);
  const bracket = /[([]([^()[\]]{2,400})[)\]]\s*\.?\s*$/u.exec(end);
  if (
    bracket !== null &&
    (leadingPhrase(plain(bracket[1] ?? ''), tails) !== null || isAgency(bracket[1] ?? '', pack))
  ) {
    const before = end.slice(0, bracket.index).trimEnd();
    if (
      before === '' ||
      /[.!?…"”’)।۔。]$/u.test(before) ||
      leadingPhrase(plain(bracket[1] ?? ''), tails) !== null
    )
      return from + bracket.index;
  }
  const dash = /(?:^|[.!?…"”’)]\s*)([–—-]{1,2}\s*([^–—.!?]{2,40}))$/u.exec(end);
  if (dash !== null && isAgency(dash[2] ?? '', pack)) return from + end.length - (dash[1] ?? '').length;
  const last = (part.signs & TAIL) === 0 ? undefined : pieces(end).at(-1);
  if (last === undefined || last.text.length > 200 || (last.start === 0 && from > 0)) return null;
  const bare = plain(last.text);
  if (leadingPhrase(bare, tails) !== null || endsWithContribution(bare, contributed))
    return from + last.start;
  return null;
}

const endsWithContribution = (bare: string, set: ReadonlySet<string>): boolean =>
  findPhrases(bare.slice(-60), set).length > 0 && !/["“”]/u.test(bare);
