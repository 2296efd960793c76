/**
 * Section headings: a short line without a stop between two paragraphs.
 * Never fires on items of a list, on a line after a colon, on a line that begins in lower case or ends open, or on a
 * quotation with its speaker.
 */
import type { Page, Part, Rule } from '../page.ts';

const MOST_WORDS = 12;

export const sectionHeading: Rule = {
  name: 'section heading',
  find: (page) => page.parts.filter((part, index) => isHeading(part, index, page)).map((mask) => ({ mask })),
};

function isHeading(part: Part, index: number, page: Page): boolean {
  const before = page.parts[index - 1];
  const after = page.parts[index + 1];
  if (!part.whole || part.closed || part.words > MOST_WORDS || part.text.length > 120) return false;
  if (before === undefined || after === undefined || !before.prose || !after.prose) return false;
  if (/:$/u.test(before.text) || /[:,;–—-]$/u.test(part.text) || /^\p{Ll}/u.test(part.text)) return false;
  if (/^(?:[-–—•⁃‣◦▪●*]\s|\(?(?:\d{1,2}|\p{L})[.)]\s)/u.test(part.text)) return false;
  return !hasSpeaker(part, page);
}

function hasSpeaker(part: Part, { pack }: Page): boolean {
  const after = /["”’']\s*,?\s+(.{1,60})$/u.exec(part.text)?.[1];
  return after
    ?.toLowerCase()
    .split(/\W+/u)
    .some((word) => pack.saidVerbs.has(word));
}
