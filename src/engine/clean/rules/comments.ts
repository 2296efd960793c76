/**
 * Comment forms and what stands under them: from "Leave a Reply" to the end, if the story stands above it.
 * Never fires on a sentence that speaks of comments, and never eats the longer part of a text.
 */
import type { Finding, Page, Part, Rule } from '../page.ts';
import { leadingPhrase } from '../phrases.ts';
import { FIGURES, OPENS_COMMENT } from '../signs.ts';

export const comments: Rule = {
  name: 'comments',
  find: (page) => {
    const findings: Finding[] = page.parts.filter((part) => isForm(part, page)).map((mask) => ({ mask }));
    const head = page.parts.findIndex((part, index) => isHead(part, page) && opensSection(part, index, page));
    const section = page.parts[head];
    const last = page.parts.at(-1);
    if (section !== undefined && last !== undefined && storyStandsAbove(page, head)) {
      findings.push({ mask: { start: section.start, end: last.end } });
    }
    return findings;
  },
};

/** "Leave a Reply", "Comments (12)", "3 comments". */
function isHead(part: Part, { pack }: Page): boolean {
  if (part.words > 7) return false;
  const counted = (part.signs & FIGURES) !== 0;
  const head = counted ? part.plain.replace(/^\d+\s+|\s*\(?\d+$/gu, '') : part.plain;
  return pack.furniture.commentHeads.has(head);
}

/** A single word may head a table: it opens a section only where a form follows, or a count stands with it. */
const opensSection = (part: Part, index: number, page: Page): boolean =>
  part.words > 1 || /\d/u.test(part.text) || page.parts.slice(index + 1).some((later) => isForm(later, page));

function isForm(part: Part, page: Page): boolean {
  const { formFields, commentStarts } = page.pack.furniture;
  if (part.words <= 3 && /\*$|:$|^\[.*\]$/u.test(part.text) && formFields.has(part.plain)) return true;
  if (isHead(part, page)) return true;
  return (
    part.words <= 40 &&
    (part.signs & OPENS_COMMENT) !== 0 &&
    leadingPhrase(part.plain, commentStarts) !== null
  );
}

function storyStandsAbove(page: Page, head: number): boolean {
  const words = (parts: readonly Part[]): number =>
    parts.reduce((sum, part) => sum + (part.prose ? part.words : 0), 0);
  const above = words(page.parts.slice(0, head));
  return above > 0 && above >= words(page.parts.slice(head + 1));
}
