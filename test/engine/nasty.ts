/**
 * Strings for property tests: anything at all, and texts built from what news texts and broken scrapers are made of.
 */
import fc from 'fast-check';

const SCRAPS = [
  'The river rose.',
  'Mr. A. Holt said “no.”',
  'By Jane Sample',
  'October 18, 2025',
  '4 min read',
  'Related Articles',
  'Also Read: this',
  'Leave a Reply',
  'OSTMERE (Sample Wire) –',
  'Scroll down for video.',
  '(Reporting by Jane)',
  'A heading',
  'U.S.',
  '6 p.m.',
  '. . .',
  '...',
  '1. One 2. Two',
  '(a',
  ')',
  '“',
  '”',
  "'",
  '。',
  '！」',
  '河水上涨了',
  'من جاء؟',
  '\ud800',
  '\u200d',
  '\u00a0',
  '\u2028',
  '\r\n',
  '\n',
  '\n\n',
  '\t',
  ' ',
  '•',
  '—',
  '://',
  'x',
];

/** Any string, weighted towards the hard ones. */
export const nasty: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
  fc.array(fc.constantFrom(...SCRAPS), { maxLength: 40 }).map((scraps) => scraps.join('')),
  fc.array(fc.constantFrom(...SCRAPS), { maxLength: 40 }).map((scraps) => scraps.join(' ')),
  fc.array(fc.constantFrom(...SCRAPS), { maxLength: 40 }).map((scraps) => scraps.join('\n\n')),
);
