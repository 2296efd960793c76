/**
 * A feed item's date. In: what the feed says and the name of the element. Out: an instant or a day in UTC, how far to
 * trust it, and where it stands; or why it is none. RFC 822 as RSS has it (two-digit years, named zones), RFC 3339
 * and W3C-DTF as Atom, RSS 1.0 and JSON Feed have it. A time without a zone is taken as UTC and trusted less;
 * one whose zone is a name that isn't known, or is shared (BST, IST), gives its day alone, as it does in the engine.
 * Refused: dates before 1990 (a clock that was never set) and later than a day from now, and offsets that no place has. Never made up: no date is
 * null, not today.
 */
import { isDay, isoSeconds } from '../../../contract/index.ts';
import { zoneMinutes } from '../../../engine/index.ts';

export interface Dated {
  readonly value: string;
  /** The element or field that says so. */
  readonly source: string;
  /** 0 to 1. */
  readonly confidence: number;
}

export type When = Dated | { readonly why: string } | null;

const DAY = 86_400_000;
const EARLIEST = Date.parse('1990-01-01T00:00:00Z');
/** Minutes: Kiribati's +14:00. */
const FURTHEST = 14 * 60;
const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

const RFC822 =
  /^(?:[a-z]{2,9}\.?,?\s{1,5})?(\d{1,2})[\s-]{1,5}([a-z]{3})[a-z]{0,6}\.?[\s-]{1,5}(\d{4}|\d{2})(?:,?\s{1,5}(\d{1,2}):(\d{2})(?::(\d{2}))?(?:\.\d{1,9})?\s{0,5}([a-z]{1,5}|[+-]\d{2}:?\d{2})?)?/i;
const RFC3339 =
  /^(\d{4})-(\d{2})(?:-(\d{2}))?(?:[T\s]{1,5}(\d{1,2}):(\d{2})(?::(\d{2}))?(?:[.,]\d{1,9})?\s{0,5}([a-z]{1,5}|[+-]\d{2}:?\d{2})?)?/i;

/** Reads one date. `published` false: it says when the item was last touched, which only stands in for the other. */
export function dated(text: string, source: string, published: boolean, now: number): When {
  const trimmed = text.trim().slice(0, 100);
  if (trimmed === '') return null;
  const parts = partsOf(trimmed);
  const trust = published ? 1 : 0.7;
  if (parts === null) return { why: `${source}: not a date` };
  const { day, hour, minute, second, zone } = parts;
  if (!isDay(day)) return { why: `${source}: ${day} is no day` };
  if (hour !== null && (hour > 24 || minute > 59)) return { why: `${source}: no time of day` };
  if (zone === 'none') return { why: `${source}: no place is so far from UTC` };
  if (hour === null || zone === 'unknown')
    return plausible(Date.parse(day), now, { value: day, source, confidence: 0.8 * trust });
  const time = Date.parse(day) + ((hour * 60 + minute - (zone ?? 0)) * 60 + second) * 1000;
  return plausible(time, now, {
    value: isoSeconds(time),
    source,
    confidence: (zone === null ? 0.8 : 0.95) * trust,
  });
}

function plausible(time: number, now: number, made: Dated): When {
  if (time < EARLIEST) return { why: `${made.source}: before 1990` };
  if (time > now + DAY) return { why: `${made.source}: in the future` };
  return { ...made, confidence: Math.round(made.confidence * 100) / 100 };
}

interface Parts {
  readonly day: string;
  readonly hour: number | null;
  readonly minute: number;
  readonly second: number;
  /** Minutes east of Greenwich; null where it doesn't say; unknown where the name says nothing for certain; none: there is none such. */
  readonly zone: number | 'unknown' | 'none' | null;
}

function partsOf(text: string): Parts | null {
  const iso = RFC3339.exec(text);
  if (iso !== null) {
    const [, year, month, day, ...clock] = iso;
    return { day: `${year}-${month}-${day ?? '01'}`, ...clockOf(clock) };
  }
  const mail = RFC822.exec(text);
  if (mail === null) return null;
  const [, day, name, digits, ...clock] = mail as unknown as [string, string, string, string, ...string[]];
  const month = MONTHS.indexOf(name.toLowerCase()) + 1;
  if (month === 0) return null;
  const year = digits.length === 4 ? digits : `${Number(digits) < 70 ? '20' : '19'}${digits}`;
  return { day: `${year}-${two(month)}-${two(Number(day))}`, ...clockOf(clock) };
}

function clockOf([hour, minute, second, zone]: readonly (string | undefined)[]): Omit<Parts, 'day'> {
  return {
    hour: hour === undefined ? null : Number(hour),
    minute: Number(minute ?? 0),
    second: Math.min(59, Number(second ?? 0)),
    zone: zone === undefined ? null : zoneOf(zone),
  };
}

function zoneOf(zone: string): number | 'unknown' | 'none' {
  const offset = /^([+-])(\d{2}):?(\d{2})$/.exec(zone);
  if (offset === null) return zoneMinutes(zone) ?? 'unknown';
  const [hours, minutes] = [Number(offset[2]), Number(offset[3])];
  if (minutes > 59 || hours * 60 + minutes > FURTHEST) return 'none';
  return (offset[1] === '-' ? -1 : 1) * (hours * 60 + minutes);
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
