/**
 * Lists of other stories under a heading of their own: "Related Articles", "You may also like".
 * Never fires without such a heading, and stops at the first paragraph that reads as story.
 */
import { type Finding, isSpaced, type Page, type Part, type Rule } from '../page.ts';

/** A link's text is one sentence at most, and not a long one. */
const LINK_WORDS = 30;

export const related: Rule = {
  name: 'related',
  find: (page) => {
    const findings: Finding[] = [];
    for (const [index, head] of page.parts.entries()) {
      if (!isHead(head, page)) continue;
      findings.push({ mask: head });
      for (let i = index + 1; i < page.parts.length; i++) {
        const item = page.parts[i];
        if (item === undefined || !isItem(item, i, index, page)) break;
        findings.push({ mask: item });
      }
    }
    return findings;
  },
};

const isHead = (part: Part, { pack }: Page): boolean =>
  part.words <= 7 && pack.furniture.relatedHeads.has(part.plain) && !/[.,;!?]$/u.test(part.text);

/** An item has no stop, or stands close under the heading in a text that parts its paragraphs by blank lines. */
function isItem(item: Part, index: number, head: number, page: Page): boolean {
  if (item.words > LINK_WORDS || /:$/u.test(item.text)) return false;
  const next = page.parts[index + 1];
  if (!item.prose) {
    // The last line before the story goes on may be the heading of a section.
    const heading =
      item.apart && next?.prose === true && next.apart && next.words > LINK_WORDS && index > head + 1;
    return !heading;
  }
  if (sentences(item) > 1 || /^["“”]/u.test(item.text)) return false;
  return isSpaced(page) && (!item.apart || (index === head + 1 && next?.apart === false));
}

const sentences = (part: Part): number => part.text.match(/[.!?](?:\s|$)/gu)?.length ?? 0;
