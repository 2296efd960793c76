/**
 * Dates as pages give them to machines, made one. In: an attribute, a JSON-LD value or a short line. Out: an ISO instant in
 * UTC where the text says its zone, else an ISO day; null for what is no date, or could be read in two ways.
 * ISO 8601 with its common misspellings, RFC 5322 dates, numbers of seconds or milliseconds since 1970, month names of
 * the language pack. 10/11/2023 is refused; 12/22/2023 has one reading.
 */
import { dayNumber, epochMinutes, isoDay, isoFromDays } from '../terms/calendar.ts';
import type { LanguagePack } from '../terms/language.ts';

const ISO = /(?<!\d)(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/;
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?=T|$)/;
const CLOCK = /^[\sT,-]{0,4}(\d{1,2}):(\d{2})(?::(\d{2}))?(?:[.,:]\d{1,9})?\s?([ap]\.?m\.?)?/i;
const ZONE = /^\s?(?:(Z|UTC|GMT|UT)(?![a-z])|([+-])(\d{2}):?(\d{2})(?!\d)|([ECMP][SD]T)(?![a-z]))/i;
const NUMERIC = /(?<!\d)(\d{1,2})([/.-])(\d{1,2})\2(\d{4})(?!\d)/;
const DAY_FIRST =
  /(?<!\d)(\d{1,2})(?:st|nd|rd|th|er|[.ºª])?[\s-]{1,3}(?:of |de )?(\p{L}{3,20})\.?,?[\s-]{1,3}(?:de )?(\d{4})(?!\d)/u;
const MONTH_FIRST = /(?<!\p{L})(\p{L}{3,20})\.?\s{1,3}(\d{1,2})(?:st|nd|rd|th)?,?\s{1,3}(\d{4})(?!\d)/u;
const EAST_ASIAN = /(\d{4})\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일]/u;
/** Hours of the zones that RFC 5322 names. */
const NAMED_ZONES: Readonly<Record<string, number>> = { E: -5, C: -6, M: -7, P: -8 };
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
  if (half !== undefined) hour = (hour % 12) + (half === 'p' ? 12 : 0);
  const sign = zone[2] ?? '+';
  const named = zone[5]?.toUpperCase();
  const offset =
    named === undefined
      ? `${sign}${zone[3] ?? '00'}:${zone[4] ?? '00'}`
      : `-${two(-((NAMED_ZONES[named[0] as string] ?? 0) + (named[1] === 'D' ? 1 : 0)))}:00`;
  const minutes = epochMinutes(`${day}T${two(hour)}:${clock[2]}:00${offset}`);
  return minutes === null ? null : written(minutes, Number(clock[3] ?? 0));
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
