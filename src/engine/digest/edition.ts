/**
 * Which day's edition an article belongs to. In: the readings of one story.
 * Out: per article id the UTC day it was published; where that isn't known the
 * day its own text gives (confidence ≥ .8), else the earliest day of its
 * story's dated articles; null where the whole story is undated.
 */
import { publishedDay } from '../stories/profile.ts';
import type { Reading } from '../terms/reading.ts';

/** The day of a story's undated articles, from the days of all its articles: the earliest. */
export function undatedDay(days: readonly (string | null)[]): string | null {
  let earliest: string | null = null;
  for (const day of days) if (day !== null && (earliest === null || day < earliest)) earliest = day;
  return earliest;
}

/** Edition days of one story's articles, `2026-03-14` or null. */
export function editionDays(readings: readonly Reading[]): Map<string, string | null> {
  const own = readings.map(publishedDay);
  const earliest = undatedDay(own);
  return new Map(readings.map(({ article }, index) => [article.id, own[index] ?? earliest]));
}

/** The readings that were out by the end of `day`, and of those the ones of that day. */
export function upTo(readings: readonly Reading[], day: string): { known: Reading[]; today: Reading[] } {
  const days = editionDays(readings);
  const dayOf = ({ article }: Reading): string | null => days.get(article.id) ?? null;
  return {
    known: readings.filter((reading) => (dayOf(reading) ?? '~') <= day),
    today: readings.filter((reading) => dayOf(reading) === day),
  };
}
