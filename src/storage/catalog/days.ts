/**
 * Which edition days there are. In: SQL storage, a day, perhaps an outlet. Out:
 * the days beside it. One seek in the day's index a day that is found, however
 * many articles it has.
 */

/** The edition days before `day`, newest first, at most `count`; of one outlet, or of everyone. */
export function daysBefore(sql: SqlStorage, outlet: string | null, day: string, count: number): string[] {
  const days: string[] = [];
  for (let at = day; days.length < count; ) {
    const before = beside(sql, outlet, 'MAX(day)', 'day < ?', at);
    if (before === null) break;
    days.push(before);
    at = before;
  }
  return days;
}

/** The first edition day after `day`. */
export function dayAfter(sql: SqlStorage, outlet: string | null, day: string): string | null {
  return beside(sql, outlet, 'MIN(day)', 'day > ?', day);
}

function beside(
  sql: SqlStorage,
  outlet: string | null,
  which: 'MAX(day)' | 'MIN(day)',
  where: 'day < ?' | 'day > ?',
  day: string,
): string | null {
  const whose = outlet === null ? '' : 'outlet = ? AND ';
  return sql
    .exec<{ day: string | null }>(
      `SELECT ${which} AS day FROM articles WHERE withheld IS NULL AND ${whose}${where}`,
      ...(outlet === null ? [] : [outlet]),
      day,
    )
    .one().day;
}
