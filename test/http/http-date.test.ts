/**
 * Dates in headers: the three forms of RFC 9110, and nothing else.
 */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseHttpDate } from '../../src/http/http-date.ts';

const NOW = Date.parse('2026-11-22T00:00:00Z');
const EXAMPLE = Date.parse('1994-11-06T08:49:37Z');

test('the three forms of RFC 9110 name one instant', () => {
  for (const text of [
    'Sun, 06 Nov 1994 08:49:37 GMT',
    'Sunday, 06-Nov-94 08:49:37 GMT',
    'Sun Nov  6 08:49:37 1994',
    ' Sun, 06 Nov 1994 08:49:37 GMT ',
  ]) {
    expect(parseHttpDate(text, NOW), text).toBe(EXAMPLE);
  }
  expect(parseHttpDate('Friday, 06-Nov-76 00:00:00 GMT', NOW)).toBe(Date.parse('2076-11-06T00:00:00Z'));
  expect(parseHttpDate('Saturday, 06-Nov-77 00:00:00 GMT', NOW)).toBe(Date.parse('1977-11-06T00:00:00Z'));
});

test('nothing else is a date', () => {
  for (const text of [
    '',
    '0',
    '1994',
    'never',
    '1994-11-06T08:49:37Z',
    'Sun, 6 Nov 1994 08:49:37 GMT',
    'Sun, 06 Nov 1994 08:49:37 UTC',
    'Sun, 06 Nov 1994 08:49:37 +0000',
    'Sun, 06 nov 1994 08:49:37 GMT',
    'Sun, 31 Feb 1994 08:49:37 GMT',
    'Sun, 06 Nov 1994 25:49:37 GMT',
    'Sun, 06 Nov 1994 08:49:61 GMT',
    'Sun, 00 Nov 1994 08:49:37 GMT',
    'Sun, 06 Nov 1994 08:49:37 GMT, Sun, 06 Nov 1994 08:49:37 GMT',
  ]) {
    expect(parseHttpDate(text, NOW), text).toBeNull();
  }
});

test('what we send is read again', () => {
  const seconds = fc.integer({ min: -62_135_596_800, max: 253_402_300_799 });
  fc.assert(
    fc.property(seconds, (at) => {
      expect(parseHttpDate(new Date(at * 1000).toUTCString(), NOW)).toBe(at * 1000);
    }),
  );
});
