/**
 * Civil dates by arithmetic alone: no clock, no time zone tables, no platform.
 * In: years, months, days, ISO 8601 text. Out: day numbers, weekdays, epoch minutes; null for what is no date.
 * Day numbers after Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms" (days_from_civil), proleptic Gregorian;
 * ISO text after RFC 3339, a day without a time allowed.
 */

/** A day of the proleptic Gregorian calendar; `month` and `day` count from 1. */
export interface Civil {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const DAY = /^(\d{4})-(\d{2})-(\d{2})/;
const TIME = /^[Tt ](\d{2}):(\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)?(?:([Zz])|([+-])(\d{2}):?(\d{2}))?$/;

/** Days since 1970-01-01. The arguments must be whole numbers; see `isDay` for what is a real day. */
export function daysFromCivil(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

/** The day that is `days` after 1970-01-01. */
export function civilFromDays(days: number): Civil {
  const z = days + 719_468;
  const era = Math.floor(z / 146_097);
  const dayOfEra = z - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shifted + (shifted < 10 ? 3 : -9);
  const day = dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day };
}

/** Whether the three numbers name a real day between the years 1 and 9999. */
export function isDay(year: number, month: number, day: number): boolean {
  if (!(year >= 1 && year <= 9999 && month >= 1 && month <= 12 && day >= 1)) return false;
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return day <= (MONTH_LENGTHS[month - 1] ?? 0) + (month === 2 && leap ? 1 : 0);
}

/** `2026-03-14`, or null where there is no such day. */
export function isoDay(year: number, month: number, day: number): string | null {
  if (!isDay(year, month, day)) return null;
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** Monday is 1, Sunday 7, for a number of days since 1970-01-01 (a Thursday). */
export function weekdayFromDays(days: number): number {
  return ((((days + 3) % 7) + 7) % 7) + 1;
}

/** Day number of an ISO day or instant, in UTC; null for anything else. */
export function dayNumber(iso: string): number | null {
  const minutes = epochMinutes(iso);
  return minutes === null ? null : Math.floor(minutes / 1440);
}

/** UTC day of an ISO day or instant, `2026-03-14`; null for anything else. */
export function utcDay(iso: string): string | null {
  const number = dayNumber(iso);
  return number === null ? null : isoFromDays(number);
}

/** ISO day of a day number; null outside the years 1 to 9999. */
export function isoFromDays(days: number): string | null {
  const { year, month, day } = civilFromDays(days);
  return isoDay(year, month, day);
}

/**
 * Minutes since 1970-01-01T00:00Z of an ISO instant, seconds cut off; of a bare day, its midnight. A time without an
 * offset counts as UTC. Null for anything else.
 */
export function epochMinutes(iso: string): number | null {
  const date = DAY.exec(iso);
  if (date === null) return null;
  const [year, month, day] = [Number(date[1]), Number(date[2]), Number(date[3])];
  if (!isDay(year, month, day)) return null;
  const midnight = daysFromCivil(year, month, day) * 1440;
  const rest = iso.slice(10);
  if (rest === '') return midnight;
  const time = TIME.exec(rest);
  if (time === null) return null;
  const [hour, minute, second] = [Number(time[1]), Number(time[2]), Number(time[3] ?? 0)];
  const [offsetHour, offsetMinute] = [Number(time[6] ?? 0), Number(time[7] ?? 0)];
  if (hour > 23 || minute > 59 || second > 60 || offsetHour > 23 || offsetMinute > 59) return null;
  const offset = (time[5] === '-' ? -1 : 1) * (offsetHour * 60 + offsetMinute);
  return midnight + hour * 60 + minute - offset;
}
