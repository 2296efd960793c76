/**
 * Dates as pages give them to machines, made one. In: an attribute, a JSON-LD value or a short line. Out: an ISO instant in
 * UTC where the text says its zone, else an ISO day; null for what is no date, or could be read in two ways.
 * ISO 8601 with its common misspellings, RFC 5322 dates, numbers of seconds or milliseconds since 1970, month names of
 * the language pack. 10/11/2023 is refused; 12/22/2023 has one reading.
 */
import { dayNumber, epochMinutes, isoDay, isoFromDays } from '../terms/calendar.ts';
import type { LanguagePack } from '../terms/language.ts';
import { zoneMinutes } from './zones.ts';

const ISO = /(?<!\d)(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/;
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?=T|$)/;
const CLOCK =
  /^[\sT,|@-]{0,4}(?:(?:at|um|à|às|alle|a las)\s{1,2})?(\d{1,2})[:h](\d{2})(?!\d)(?::(\d{2}))?(?:[.,:]\d{1,9})?(?:\s?(?:Uhr|hrs|h))?\s?([ap]\.?m\.?)?/i;
/** "Z"; "+01:00", "GMT+1"; the names that mean one thing where they stand behind a clock. */
const ZONE =
  /^[\s(]{0,2}(?:(Z|UTC|GMT|UT)(?!\s?[+-]\d|[a-z])|(?:UTC|GMT)?\s?([+-])(\d{2}):?(\d{2})(?!\d)|(?:UTC|GMT)\s?([+-])(\d{1,2})(?![\d:])|([A-Z]{3,4})(?![a-z]))/i;
const NUMERIC = /(?<!\d)(\d{1,2})([/.-])(\d{1,2})\2(\d{4})(?!\d)/;
const DAY_FIRST =
  /(?<!\d)(\d{1,2})(?:st|nd|rd|th|er|[.ºª])?[\s-]{1,3}(?:of |de )?(\p{L}{3,20})\.?,?[\s-]{1,3}(?:de )?(\d{4})(?!\d)/u;
const MONTH_FIRST = /(?<!\p{L})(\p{L}{3,20})\.?\s{1,3}(\d{1,2})(?:st|nd|rd|th)?,?\s{1,3}(\d{4})(?!\d)/u;
const EAST_ASIAN = /(\d{4})\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일]/u;
/** No zone is further from UTC. */
const FURTHEST = 14 * 60;
/** Longer texts are not dates. */
const LONGEST = 200;

/** The date that the text gives; the first one where there are several. */
export function isoFrom(text: string, pack: LanguagePack): string | null {
  const line = text.slice(0, LONGEST).trim();
  const epoch = fromEpoch(line);
  if (epoch !== null) return epoch;
  const found = dayIn(line, pack);
  if (found === null) return null;
  return instant(found.day, line.slice(found.end)) ?? found.day;
}

/** The day in an address such as `/2023/12/22/slug`; null where there is none. */
export function dayInPath(url: string): string | null {
  const match = /\/(20\d{2})[/-](\d{1,2})[/-](\d{1,2})(?=[/-]|$)/.exec(url.slice(0, 2000));
  return match === null ? null : isoDay(Number(match[1]), Number(match[2]), Number(match[3]));
}

function dayIn(line: string, pack: LanguagePack): { day: string; end: number } | null {
  const { months } = pack.calendar;
  const read: readonly [RegExp, (m: RegExpExecArray) => string | null][] = [
    [ISO, (m) => isoDay(Number(m[1]), Number(m[2]), Number(m[3]))],
    [COMPACT, (m) => isoDay(Number(m[1]), Number(m[2]), Number(m[3]))],
    [EAST_ASIAN, (m) => isoDay(Number(m[1]), Number(m[2]), Number(m[3]))],
    [DAY_FIRST, (m) => isoDay(Number(m[3]), monthOf(m[2], months), Number(m[1]))],
    [MONTH_FIRST, (m) => isoDay(Number(m[3]), monthOf(m[1], months), Number(m[2]))],
    [NUMERIC, fromNumeric],
  ];
  for (const [pattern, make] of read) {
    const match = pattern.exec(line);
    const day = match === null ? null : make(match);
    if (match !== null && day !== null) return { day, end: match.index + match[0].length };
  }
  return null;
}

function monthOf(word: string | undefined, months: ReadonlyMap<string, number>): number {
  return months.get(word?.toLowerCase() ?? '') ?? 0;
}

function fromNumeric(match: RegExpExecArray): string | null {
  const [a, b, year] = [Number(match[1]), Number(match[3]), Number(match[4])];
  if (a > 12 || match[2] === '.') return isoDay(year, b, a);
  return b > 12 || a === b ? isoDay(year, a, b) : null;
}

/** The instant in UTC, where clock and zone follow the day; a clock without a zone names no instant. */
function instant(day: string, rest: string): string | null {
  const clock = CLOCK.exec(rest);
  if (clock === null) return null;
  const zone = ZONE.exec(rest.slice(clock[0].length));
  if (zone === null) return null;
  const half = clock[4]?.toLowerCase()[0];
  let hour = Number(clock[1]);
  if (hour > 24 || Number(clock[2]) > 59) return null;
  if (half !== undefined) hour = (hour % 12) + (half === 'p' ? 12 : 0);
  const offset = offsetOf(zone);
  const minutes = epochMinutes(`${day}T${two(hour)}:${clock[2]}:00Z`);
  if (minutes === null || offset === null) return null;
  return written(minutes - offset, Number(clock[3] ?? 0));
}

/** Minutes from UTC; null for a zone that nobody knows, or that is further away than any. */
function offsetOf([, utc, sign, hours, minutes, shortSign, shortHours, name]: RegExpExecArray):
  | number
  | null {
  if (utc !== undefined) return 0;
  if (name !== undefined) return zoneMinutes(name);
  const size = Number(hours ?? shortHours) * 60 + Number(minutes ?? 0);
  if (size > FURTHEST || Number(minutes ?? 0) > 59) return null;
  return (sign ?? shortSign) === '-' ? -size : size;
}

function fromEpoch(line: string): string | null {
  if (!/^\d{10}(?:\d{3})?$/.test(line)) return null;
  const seconds = Math.floor(Number(line) / (line.length === 13 ? 1000 : 1));
  return written(Math.floor(seconds / 60), seconds % 60);
}

function written(minutes: number, seconds: number): string | null {
  const day = isoFromDays(Math.floor(minutes / 1440));
  const ofDay = ((minutes % 1440) + 1440) % 1440;
  if (day === null || dayNumber(day) === null) return null;
  return `${day}T${two(Math.floor(ofDay / 60))}:${two(ofDay % 60)}:${two(Math.min(59, seconds))}Z`;
}

function two(n: number): string {
  return String(n).padStart(2, '0');
}
