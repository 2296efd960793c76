/**
 * Section headings: a short line without a stop between two paragraphs; a short question there, in a text that has more
 * such headings ("What happened", "How bad is the damage?").
 * Never fires on items of a list, on a line after a colon, on a line that begins in lower case or ends open, or on a
 * quotation with its speaker; nor on a question that stands alone among paragraphs.
 */

import { opensLower, opensSentence, opensWord } from '../letters.ts';
import { type Page, type Part, type Rule, usesStops } from '../page.ts';

const MOST_WORDS = 12;
const MOST_WORDS_ASKED = 9;
/** Headings come in families: one question among paragraphs may be the reporter's. */
const FAMILY = 2;

export const sectionHeading: Rule = {
  name: 'section heading',
  find: (page) => {
    if (!usesStops(page)) return [];
    const plainOnes = page.parts.filter((part, index) => !part.closed && isHeading(part, index, page));
    const asked = page.parts.filter((part, index) => isQuestion(part) && isHeading(part, index, page));
    const above = page.dropped.some(
      ({ rule, end }) => rule === 'headline' && end <= (page.parts[0]?.start ?? 0),
    )
      ? 1
      : 0;
    const family = plainOnes.length + asked.length + (asked.length > 0 ? above : 0) >= FAMILY;
    return [...plainOnes, ...(family ? asked : [])].map((mask) => ({ mask }));
  },
};

const isQuestion = (part: Part): boolean =>
  part.words <= MOST_WORDS_ASKED && /^[^"“”.!?]+[?？؟]$/.test(part.text) && opensSentence(part.text);

function isHeading(part: Part, index: number, page: Page): boolean {
  const before = page.parts[index - 1];
  const after = page.parts[index + 1];
  if (!part.whole || part.words > MOST_WORDS || part.text.length > 120) return false;
  if (before === undefined || after === undefined || !isParagraph(before) || !isParagraph(after))
    return false;
  if (/:$/u.test(before.text) || /[:,;–—-]$/u.test(part.text) || opensLower(part.text)) return false;
  if (/^(?:[-–—•⁃‣◦▪●*]\s|\(?(?:\d{1,2}|[^\s\d])[.)]\s)/u.test(part.text)) return false;
  const first = part.plain.split(' ', 1)[0] ?? '';
  // "It is supported by …" is a sentence that lost its stop.
  if (part.words > 4 && opensWord(part.text) && page.pack.splitting.pronouns.has(first)) return false;
  return !hasSpeaker(part, page);
}

const isParagraph = (part: Part): boolean => part.prose && !isQuestion(part);

function hasSpeaker(part: Part, { pack }: Page): boolean {
  const after = /["”’']\s*,?\s+(.{1,60})$/u.exec(part.text)?.[1]?.toLowerCase() ?? '';
  return after.split(/[\s.,;:!?]+/).some((word) => pack.saidVerbs.has(word));
}
