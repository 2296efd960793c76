/**
 * Dates as callers write them → dates as the engine reads them.
 * In: any string. Out: an ISO 8601 day (`2026-03-14`) or instant in UTC (`2026-03-14T09:30:00Z`), or null.
 * Refused with null: what isn't ISO 8601, days that aren't in the calendar. An instant without a zone is UTC.
 */
const DAY = /^\d{4}-\d{2}-\d{2}$/;
const INSTANT = /^(\d{4}-\d{2}-\d{2})[Tt ](\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?)(Z|z|[+-]\d{2}:?\d{2})?$/;

/** Null where nothing is said or nothing can be read. */
export function isoUtc(given: string | null | undefined): string | null {
  const said = given?.trim() ?? '';
  if (DAY.test(said)) return isDay(said) ? said : null;
  const parts = INSTANT.exec(said);
  if (!parts || !isDay(parts[1] as string)) return null;
  const zone = (parts[3] ?? 'Z').toUpperCase().replace(/^([+-]\d{2})(\d{2})$/, '$1:$2');
  const instant = new Date(`${parts[1]}T${parts[2]}${zone}`);
  return Number.isNaN(instant.getTime()) ? null : instant.toISOString().replace('.000Z', 'Z');
}

function isDay(day: string): boolean {
  const read = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(read.getTime()) && read.toISOString().startsWith(day);
}
