/**
 * Dates, numbers and directions for readers; the words around a sentence.
 */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { frontPage } from '../../../src/render/pages/index.ts';
import {
  count,
  DEFAULT_LOCALE,
  readerLocale,
  writeDay,
  writeNumber,
  writeTime,
} from '../../../src/render/pages/language.ts';
import { surroundings } from '../../../src/render/pages/surroundings.ts';
import { blockDir, voiceOf } from '../../../src/render/voice.ts';
import { dailyDigest, page } from './fixture.ts';

/** Headers that look like ranges of languages, well-formed or nearly. */
const RANGES = fc.stringMatching(
  /^[a-zA-Z]{1,4}(-[a-zA-Z0-9]{1,9}){0,3}(;q=[0-9.]{0,4})?(, [a-z]{2,3}(-u-nu-[a-z]{4})?)?$/,
);

describe('the reader’s language', () => {
  test.each([
    [null, DEFAULT_LOCALE],
    ['', DEFAULT_LOCALE],
    ['en', DEFAULT_LOCALE],
    ['en-US,en;q=0.9', 'en-US'],
    ['de-DE,de;q=0.9,en;q=0.8', 'de-DE'],
    ['fr;q=0.2, ja;q=0.9', 'ja'],
    ['xx-klingon, nl', 'nl'],
    ['*', DEFAULT_LOCALE],
    ['de;q=0', DEFAULT_LOCALE],
    ['de;q=nonsense, es', 'es'],
    ['a-b-c-d-e-f-g, <script>, pt-BR', 'pt-BR'],
  ])('%s → %s', (header, locale) => {
    expect(readerLocale(header)).toBe(locale);
  });

  test('any header gives a language that dates can be written in', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ maxLength: 300 }), RANGES), (header) => {
        const locale = readerLocale(header);
        expect(Intl.DateTimeFormat.supportedLocalesOf([locale])).toEqual([locale]);
      }),
    );
  });

  test('dates and numbers', () => {
    expect(writeTime('2026-03-14T18:20:00Z', 'en-GB')).toBe('14 March 2026, 18:20 UTC');
    expect(writeTime('2026-03-14', 'de')).toBe('14. März 2026');
    expect(writeTime('2026-03', 'en-GB')).toBe('March 2026');
    expect(writeTime('2026', 'en-GB')).toBe('2026');
    expect(writeTime('some day', 'en-GB')).toBe('some day');
    expect(writeDay('2026-03-14', 'fr')).toBe('samedi 14 mars 2026');
    expect(writeDay('never', 'fr')).toBe('never');
    expect(writeNumber(1204, 'de')).toBe('1.204');
    expect(count(1, 'story', 'en-GB')).toBe('1 story');
    expect(count(1204, 'story', 'en-GB')).toBe('1,204 stories');
  });

  test('a page follows it', () => {
    const html = frontPage(
      { daily: dailyDigest(), today: '2026-03-20', recent: [dailyDigest()], earlier: ['2026-03-13'] },
      { ...page, locale: 'sv' },
    );
    expect(html).toContain('fredag 13 mars 2026');
  });
});

test.each([
  ['ar', 'rtl'],
  ['he-IL', 'rtl'],
  ['fa', 'rtl'],
  ['pa-Arab', 'rtl'],
  ['ur-Latn', 'ltr'],
  ['en', 'ltr'],
  [null, 'auto'],
])('%s is written %s', (lang, dir) => {
  expect(voiceOf(lang)).toEqual(lang === null ? { dir } : { lang, dir });
});

test.each([
  [null, '“12.” قال الوزير', 'rtl'],
  [null, 'שלום (world)', 'rtl'],
  [null, '1. Words, then مرحبا', 'ltr'],
  [null, '', 'ltr'],
  ['en', 'مرحبا', 'ltr'],
  ['ar', 'Standfirst', 'rtl'],
] as const)('a block in %s that begins %j runs %s', (lang, words, dir) => {
  expect(blockDir(voiceOf(lang), words)).toBe(dir);
});

describe('the words around a sentence', () => {
  const text = 'One two three. The sentence itself. Four five six.';

  test('are the article’s own', () => {
    const found = surroundings(text, 15, 35);
    expect(found).toMatchObject({ before: 'One two three.', after: 'Four five six.' });
    expect(found?.from).toBeCloseTo(0.3);
  });

  test('are cut at words and say so', () => {
    const long = `${'word '.repeat(60)}Here. ${'more '.repeat(60)}`;
    const found = surroundings(long, 300, 305);
    expect(found?.before).toMatch(/^…(word ?)+$/);
    expect(found?.after).toMatch(/^(more ?)+…$/);
    expect((found?.before.length ?? 0) + (found?.after.length ?? 0)).toBeLessThan(230);
  });

  test('stops at lines that are no sentences', () => {
    const said = 'The ferry sank.';
    const around = (before: string, after: string) => {
      const found = surroundings(`${before}${said}${after}`, before.length, before.length + said.length);
      return [found?.before, found?.after];
    };
    expect(
      around('Ferry sinks\nShare this story\n\nIt was dark. ', ' No one was hurt.\n\nRead more'),
    ).toEqual(['It was dark.', 'No one was hurt.']);
    expect(around('“It was dark.”\n\n', '\n\nNo one was hurt.\nAdvertisement\nMore.')).toEqual([
      '“It was dark.”',
      'No one was hurt.',
    ]);
    expect(around('PORT AVERLEY — ', '')).toEqual(['PORT AVERLEY —', '']);
    expect(around('\n\n', '\n')).toEqual(['', '']);
  });

  test('a span that is not in the text has none', () => {
    expect(surroundings(text, 40, 900)).toBeNull();
    expect(surroundings(text, -1, 5)).toBeNull();
    expect(surroundings(text, 5, 5)).toBeNull();
  });
});
