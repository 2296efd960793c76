/**
 * The edition days beside a day, for rows of editions and for pages that lead
 * on. In: the catalog's SQL, an outlet or none. Out: days. An outlet that is
 * not known has none.
 */
import { days } from '../storage/index.ts';

/** Days with visible articles around one. */
export interface Around {
  /** Newest first. */
  readonly earlier: string[];
  /** The next one; null where there is none. */
  readonly later: string | null;
}

/** At most `count` days before `day`, and the one after it. */
export function daysAround(sql: SqlStorage, outlet: string | null, day: string, count: number): Around {
  return { earlier: days.daysBefore(sql, outlet, day, count), later: days.dayAfter(sql, outlet, day) };
}
