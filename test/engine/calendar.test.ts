import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  civilFromDays,
  dayNumber,
  daysFromCivil,
  epochMinutes,
  isDay,
  isoDay,
  isoFromDays,
  utcDay,
  weekdayFromDays,
} from '../../src/engine/terms/calendar.ts';

describe('calendar', () => {
  it.each([
    [1970, 1, 1, 0, 4],
    [1969, 12, 31, -1, 3],
    [2000, 2, 29, 11_016, 2],
    [2025, 10, 18, 20_379, 6],
    [2024, 12, 31, 20_088, 2],
    [1, 1, 1, -719_162, 1],
  ])('%i-%i-%i is day %i and weekday %i', (year, month, day, days, weekday) => {
    expect(daysFromCivil(year, month, day)).toBe(days);
    expect(civilFromDays(days)).toEqual({ year, month, day });
    expect(weekdayFromDays(days)).toBe(weekday);
  });

  it('agrees with the platform calendar on every day, both ways', () => {
    fc.assert(
      fc.property(fc.integer({ min: -700_000, max: 2_900_000 }), (days) => {
        const iso = new Date(days * 86_400_000).toISOString().slice(0, 10);
        expect(isoFromDays(days)).toBe(iso);
        expect(dayNumber(iso)).toBe(days);
        expect(weekdayFromDays(days) % 7).toBe(new Date(days * 86_400_000).getUTCDay());
      }),
    );
  });

  it('knows which days there are', () => {
    expect(isDay(2024, 2, 29)).toBe(true);
    expect(isDay(2025, 2, 29)).toBe(false);
    expect(isDay(1900, 2, 29)).toBe(false);
    expect(isoDay(2025, 4, 31)).toBeNull();
    expect(isoDay(0, 1, 1)).toBeNull();
    expect(isoDay(2025, 13, 1)).toBeNull();
  });

  it.each([
    ['2026-03-14', '2026-03-14'],
    ['2026-03-14T09:30:00Z', '2026-03-14'],
    ['2026-03-14T23:30-05:00', '2026-03-15'],
    ['2026-03-14T00:30:00.123+05:00', '2026-03-13'],
    ['2026-02-30', null],
    ['2026-03-14T25:00Z', null],
    ['14 March 2026', null],
    ['', null],
  ])('%s falls on the UTC day %s', (iso, day) => {
    expect(utcDay(iso)).toBe(day);
  });

  it('counts minutes as the platform does', () => {
    for (const iso of ['2026-03-14T09:30:59Z', '1968-02-29T23:59:00Z', '2026-03-14T09:30:00+05:30']) {
      expect(epochMinutes(iso)).toBe(Math.floor(Date.parse(iso) / 60_000));
    }
  });

  it('answers null or a number on any string', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(['number', 'object']).toContain(typeof epochMinutes(text));
      }),
    );
  });
});
