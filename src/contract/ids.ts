/**
 * Names that appear in addresses and keys: articles, outlets, stories, days,
 * revisions, versions. In: strings. Out: the same string or an issue. ASCII
 * only, so that a name is its own key, header value and path segment.
 */
import * as z from 'zod/mini';
import { LIMITS } from './limits.ts';

const NAME = /^[a-z0-9][a-z0-9._-]*$/;
const SHAPE = 'lower-case ASCII letters, digits, ".", "_", "-", beginning with a letter or digit';

/** Text of a bounded length, in UTF-16 units. */
export function upTo(characters: number) {
  return z.string().check(z.maxLength(characters, `at most ${characters} characters`));
}

const name = (max: number) => upTo(max).check(z.minLength(1, 'not empty'), z.regex(NAME, SHAPE));

export const ArticleId = name(LIMITS.idChars).register(z.globalRegistry, {
  id: 'ArticleId',
  example: 'carrow-ferry-sample-courier',
});

export const OutletId = name(LIMITS.outletChars).register(z.globalRegistry, {
  id: 'OutletId',
  example: 'sample-courier',
});

export const StoryId = z
  .string()
  .check(z.regex(/^s[0-9a-z]{12}$/, '"s" and 12 lower-case letters or digits'))
  .register(z.globalRegistry, { id: 'StoryId' });

export const Revision = z
  .string()
  .check(z.regex(/^[0-9a-f]{20}$/, '20 hexadecimal digits'))
  .register(z.globalRegistry, { id: 'Revision' });

/** Days in a month of the Gregorian calendar. */
function monthLength(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** Whether `2026-02-30` and its like name a real day. */
export function isDay(text: string): boolean {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (parts === null) return false;
  const [year, month, day] = parts.slice(1).map(Number) as [number, number, number];
  return month >= 1 && month <= 12 && day >= 1 && day <= monthLength(year, month);
}

export const Day = z
  .string()
  .check(z.refine(isDay, 'a day, YYYY-MM-DD'))
  .register(z.globalRegistry, { id: 'Day', format: 'date', example: '2026-03-14' });

/** A version number as it stands in an address: no sign, no leading zero. */
export const VersionNumber = z.pipe(
  z.string().check(z.regex(/^[1-9][0-9]{0,9}$/, 'a version number, from 1 up')),
  z.pipe(z.transform(Number), z.int().check(z.minimum(1), z.maximum(LIMITS.versionMax))),
);
