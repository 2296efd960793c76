/**
 * Dates of items and `Retry-After`, form by form; when a feed is polled again; charsets.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dated } from '../../../src/newsroom/feeds/read/dates.ts';
import { nextPoll } from '../../../src/newsroom/feeds/schedule.ts';
import { decoded } from '../../../src/newsroom/outside/charset.ts';
import { retryAfter } from '../../../src/newsroom/outside/retry-after.ts';

const NOW = Date.parse('2026-11-22T12:00:00Z');
const read = (text: string) => {
  const when = dated(text, 'pubDate', true, NOW);
  return when === null ? null : 'value' in when ? when.value : when.why;
};

describe('an item’s date', () => {
  it.each([
    ['Mon, 02 Mar 2026 10:00:00 GMT', '2026-03-02T10:00:00Z'],
    ['Mon, 2 Mar 2026 10:00 +0530', '2026-03-02T04:30:00Z'],
    ['02 Mar 26 10:00:00 EST', '2026-03-02T15:00:00Z'],
    ['Monday, 02-Mar-26 10:00:00 UTC', '2026-03-02T10:00:00Z'],
    ['Mon, 02 March 2026 10:00:00 Z', '2026-03-02T10:00:00Z'],
    ['Mon, 02 Mar 2026 10:00:00', '2026-03-02T10:00:00Z'],
    ['Mon, 02 Mar 2026', '2026-03-02'],
    // One table with the engine: RFC 822's names are instants, shared and unknown ones give the day alone.
    ['Mon, 02 Mar 2026 10:00:00 UT', '2026-03-02T10:00:00Z'],
    ['Mon, 02 Mar 2026 10:00:00 EDT', '2026-03-02T14:00:00Z'],
    ['Mon, 02 Mar 2026 10:00:00 CST', '2026-03-02T16:00:00Z'],
    ['Mon, 02 Mar 2026 10:00:00 CDT', '2026-03-02T15:00:00Z'],
    ['Mon, 02 Mar 2026 10:00:00 MST', '2026-03-02T17:00:00Z'],
    ['Mon, 02 Mar 2026 10:00:00 MDT', '2026-03-02T16:00:00Z'],
    ['Mon, 02 Mar 2026 10:00:00 pst', '2026-03-02T18:00:00Z'],
    ['Mon, 02 Mar 2026 10:00:00 PDT', '2026-03-02T17:00:00Z'],
    ['Mon, 02 Mar 2026 10:00:00 CEST', '2026-03-02T08:00:00Z'],
    ['Mon, 02 Mar 2026 10:00:00 BST', '2026-03-02'],
    ['2026-03-02 10:00 IST', '2026-03-02'],
    ['Mon, 02 Mar 2026 10:00:00 XYZ', '2026-03-02'],
    ['Mon, 02 Mar 2026 25:00:00 BST', 'pubDate: no time of day'],
    ['2026-03-02T10:00:00+02:00', '2026-03-02T08:00:00Z'],
    ['2026-03-02T10:00:00.123456Z', '2026-03-02T10:00:00Z'],
    ['2026-03-02 10:00:00', '2026-03-02T10:00:00Z'],
    ['2026-03-02T10:00Z', '2026-03-02T10:00:00Z'],
    ['2026-03-02', '2026-03-02'],
    ['2026-03', '2026-03-01'],
    ['  2026-03-02\n', '2026-03-02'],
    ['Mon, 02 Mar 1970 10:00:00 GMT', 'pubDate: before 1990'],
    ['Mon, 23 Nov 2026 13:00:00 GMT', 'pubDate: in the future'],
    ['Mon, 23 Nov 2026 11:00:00 GMT', '2026-11-23T11:00:00Z'],
    ['Tue, 31 Feb 2026 10:00:00 GMT', 'pubDate: 2026-02-31 is no day'],
    ['2026-03-02T25:00:00Z', 'pubDate: no time of day'],
    ['Mon, 02 Mar 2026 10:00:00 +9999', 'pubDate: no place is so far from UTC'],
    ['2026-03-02T10:00:00-14:01', 'pubDate: no place is so far from UTC'],
    ['2026-03-02T10:00:00+05:60', 'pubDate: no place is so far from UTC'],
    ['2026-03-02T10:00:00+14:00', '2026-03-01T20:00:00Z'],
    ['yesterday', 'pubDate: not a date'],
    ['0000-00-00', 'pubDate: 0000-00-00 is no day'],
    ['', null],
  ])('%j', (text, value) => {
    expect(read(text)).toBe(value);
  });

  it('is trusted less without a zone, and less where it only says when the item was touched', () => {
    const trust = (text: string, published: boolean) => dated(text, 'x', published, NOW);
    expect(trust('2026-03-02T10:00:00Z', true)).toMatchObject({ confidence: 0.95 });
    expect(trust('2026-03-02T10:00:00', true)).toMatchObject({ confidence: 0.8 });
    expect(trust('2026-03-02T10:00:00Z', false)).toMatchObject({ confidence: 0.66 });
  });

  it('comes back from what JavaScript writes, and any text gives an answer', () => {
    fc.assert(
      fc.property(fc.integer({ min: 700_000_000, max: 1_790_000_000 }), (seconds) => {
        const date = new Date(seconds * 1000);
        const iso = date.toISOString().replace('.000', '');
        expect(read(date.toUTCString())).toBe(iso);
        expect(read(date.toISOString())).toBe(iso);
      }),
    );
    fc.assert(fc.property(fc.string(), (text) => void read(text)));
  });
});

describe('Retry-After', () => {
  it.each([
    ['120', NOW + 120_000],
    ['0', null],
    ['-5', null],
    ['1e3', null],
    ['31536000', NOW + 86_400_000],
    ['99999999999', null],
    ['Sun, 22 Nov 2026 13:00:00 GMT', NOW + 3_600_000],
    ['Sun, 06 Nov 1994 08:49:37 GMT', null],
    ['Fri, 22 Nov 2030 13:00:00 GMT', NOW + 86_400_000],
    ['soon', null],
    ['', null],
    [null, null],
  ])('%s', (value, at) => {
    expect(retryAfter(value, NOW)).toBe(at);
  });
});

describe('the next poll', () => {
  it('is the same for the same feed, and another for another', () => {
    const at = (id: string, failures: number) => nextPoll({ id, interval: 1800 }, failures, NOW);
    expect(at('faaaaaaaaaaaa', 0)).toBe(at('faaaaaaaaaaaa', 0));
    const spread = Array.from({ length: 200 }, (_, i) => (at(`f${i}`, 0) - NOW) / 1_800_000);
    expect(Math.min(...spread)).toBeGreaterThanOrEqual(0.9);
    expect(Math.max(...spread)).toBeLessThanOrEqual(1.1);
    expect(Math.max(...spread) - Math.min(...spread)).toBeGreaterThan(0.15);
  });

  it('is never sooner than was asked, nor later than a day and a tenth', () => {
    expect(nextPoll({ id: 'f', interval: 300 }, 1, NOW, NOW + 7_200_000)).toBe(NOW + 7_200_000);
    expect(nextPoll({ id: 'f', interval: 86_400 }, 4000, NOW)).toBeLessThanOrEqual(NOW + 1.1 * 86_400_000);
  });
});

describe('a charset', () => {
  const bytes = (text: string, encoding: BufferEncoding) => new Uint8Array(Buffer.from(text, encoding));

  it.each([
    ['a mark before all', bytes('\uFEFFé', 'utf8'), 'text/xml; charset=latin1', 'é'],
    [
      'the header before the declaration',
      bytes('<?xml encoding="utf-8"?>é', 'latin1'),
      'text/xml; charset="ISO-8859-1"',
      '<?xml encoding="utf-8"?>é',
    ],
    [
      'the declaration',
      bytes('<?xml version="1.0" encoding=\'windows-1252\'?>é', 'latin1'),
      'text/xml',
      '<?xml version="1.0" encoding=\'windows-1252\'?>é',
    ],
    [
      'a page’s meta',
      bytes('<meta charset=iso-8859-15>é', 'latin1'),
      'text/html',
      '<meta charset=iso-8859-15>é',
    ],
    [
      'a page’s older meta',
      bytes('<meta http-equiv="Content-Type" content="text/html; charset=latin1">é', 'latin1'),
      '',
      '<meta http-equiv="Content-Type" content="text/html; charset=latin1">é',
    ],
    ['UTF-8 where a name is unknown', bytes('é', 'utf8'), 'text/xml; charset=klingon', 'é'],
    ['UTF-16 without a mark', bytes('<rss/>', 'utf16le'), 'text/xml', '<rss/>'],
    ['nothing', new Uint8Array(), '', ''],
  ])('%s', (_, body, type, text) => {
    expect(decoded(body, type)).toBe(text);
  });

  it('whatever it is, gives text', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), fc.string(), (body, type) => {
        expect(decoded(body, type)).toBeTypeOf('string');
      }),
    );
  });
});
