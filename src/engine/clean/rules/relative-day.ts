/**
 * "Saturday (today)": the day of writing, as a hint, resolved only against the date that the sender gave: the last such
 * weekday up to it. Masks nothing.
 */
import { dayNumber, isoFromDays, weekdayFromDays } from '../../terms/calendar.ts';
import type { Rule } from '../page.ts';

const NAMED_DAY = /(\p{L}+)\s*\(\s*(\p{L}+)\s*\)/gu;

export const relativeDay: Rule = {
  name: 'relative day',
  find: ({ parts, pack, published }) => {
    const known = published === null ? null : dayNumber(published);
    if (known === null) return [];
    const { weekdays, relative } = pack.calendar;
    for (const part of parts.slice(0, 3)) {
      if (!part.text.includes('(')) continue;
      for (const match of part.text.slice(0, 2000).matchAll(NAMED_DAY)) {
        const [a, b] = [(match[1] ?? '').toLowerCase(), (match[2] ?? '').toLowerCase()];
        const weekday = weekdays.get(a) ?? weekdays.get(b);
        const distance = relative.get(a) ?? relative.get(b);
        if (weekday === undefined || distance === undefined) continue;
        const day = known - ((weekdayFromDays(known + distance) - weekday + 7) % 7);
        const value = isoFromDays(day);
        if (value !== null)
          return [{ hint: { kind: 'published', value, source: match[0], confidence: 0.6 } }];
      }
    }
    return [];
  },
};
