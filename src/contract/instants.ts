/**
 * Times on the wire: ISO 8601 with an offset, kept in UTC. In: strings.
 * Out: `2026-03-14T09:30:00Z`, or a day where only a day was given.
 * Refused: local times without an offset, days that are not in the calendar.
 */
import * as z from 'zod/mini';
import { isDay } from './ids.ts';

const INSTANT =
  /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d)(?:\.\d{1,9})?)?(Z|[+-](?:[01]\d|2[0-3]):?[0-5]\d)$/;

/** What four digits of a year can say, in UTC. */
const EARLIEST = Date.parse('0001-01-01T00:00:00Z');
const LATEST = Date.parse('9999-12-31T23:59:59.999Z');

/** Milliseconds since 1970 of an instant or of a day's first moment in UTC, of the years 1 to 9999; null where it is neither. */
export function parseTime(text: string): number | null {
  const time = millisecondsOf(text);
  return time === null || time < EARLIEST || time > LATEST ? null : time;
}

function millisecondsOf(text: string): number | null {
  if (isDay(text)) return Date.parse(`${text}T00:00:00Z`);
  const parts = INSTANT.exec(text);
  if (parts === null || !isDay(parts[1] as string)) return null;
  const [, day, hour, minute, second = '00', zone] = parts as unknown as string[];
  const offset = zone === 'Z' ? 'Z' : `${zone?.slice(0, 3)}:${zone?.slice(-2)}`;
  const time = Date.parse(`${day}T${hour}:${minute}:${second}${offset}`);
  return Number.isNaN(time) ? null : time;
}

/** An instant to the second, in UTC. */
export function isoSeconds(milliseconds: number): string {
  return `${new Date(milliseconds).toISOString().slice(0, 19)}Z`;
}

const time = z
  .string()
  .check(
    z.refine(
      (text) => parseTime(text) !== null,
      'an ISO 8601 day, or an instant with Z or an offset, of the years 1 to 9999',
    ),
  );

/** When an article was published: a day stays a day, an instant moves to UTC. */
export const Published = z
  .pipe(
    time,
    z.transform((text: string) => (isDay(text) ? text : isoSeconds(parseTime(text) as number))),
  )
  .register(z.globalRegistry, { id: 'Published', example: '2026-03-14T09:30:00Z' });

const YEAR = 366 * 86_400_000;

/**
 * Until when an article is nobody's business: an instant, kept in UTC and moved up to a whole second.
 * An instant that is past is no embargo. The one bound here that the clock decides: a year ahead.
 */
export const Embargo = z
  .pipe(
    z.string().check(
      z.refine(
        (text) => INSTANT.test(text) && parseTime(text) !== null,
        'an ISO 8601 instant with Z or an offset',
      ),
      z.refine((text) => (parseTime(text) ?? 0) <= Date.now() + YEAR, 'at most a year ahead'),
    ),
    // Fractions of a second are cut off elsewhere; here a cut would be early.
    z.transform((text: string) => isoSeconds((parseTime(text) ?? 0) + (/\.\d*[1-9]/.test(text) ? 1000 : 0))),
  )
  .register(z.globalRegistry, { id: 'Embargo', example: '2026-03-14T09:30:00Z' });

/** `since=`: milliseconds of an instant or a day. */
export const Since = z.pipe(
  time,
  z.transform((text: string) => parseTime(text) as number),
);
