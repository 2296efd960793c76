/**
 * The standfirst: a sentence between the headline and the line of date, name or reading time.
 * Never fires without a headline above it and such a line below it: an opening paragraph looks the same.
 */
import type { Page, Part, Rule } from '../page.ts';
import { plain } from '../traits.ts';

const MOST_WORDS = 50;
const BELOW = new Set(['timestamp', 'byline', 'reading time', 'repeated']);

export const standfirst: Rule = {
  name: 'standfirst',
  find: (page) => {
    const first = page.parts.findIndex((part) => part.prose && !isTitle(part, page));
    const part = page.parts[first];
    const next = page.parts[first + 1];
    if (part === undefined || next === undefined || !part.whole || part.words > MOST_WORDS) return [];
    if (first === 0 && !page.dropped.some(({ rule, end }) => rule === 'headline' && end <= part.start))
      return [];
    const below = page.dropped.some(
      ({ rule, start, end }) => start >= part.end && end <= next.start && BELOW.has(rule),
    );
    return below && (part.text.match(/[.!?](?:\s|$)/gu)?.length ?? 0) <= 2 ? [{ mask: part }] : [];
  },
};

const isTitle = (part: Part, page: Page): boolean =>
  page.title !== null && part.plain !== '' && part.plain === plain(page.title);
