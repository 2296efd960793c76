/**
 * E-mails against caniemail.com's tables: what the large mail programs don't
 * know is either absent or listed here with the reason why its loss is harmless.
 */
import { caniemail } from 'caniemail';
import { expect, test } from 'vitest';
import { FORMATS } from '../../src/render/formats.ts';
import { briefing, context, daily, story } from './sample.ts';

const HARMLESS: Record<string, string> = {
  '@media': 'dark colours and phone margins only; the light form stands inline',
  '<style> element': 'holds those two media queries and nothing else',
  'color-scheme meta tag': 'a hint; who does not know it shows the light form',
  '<body> element': 'becomes a div; the background stands on the outer table as well',
  'table-layout': 'only for words longer than the line',
  'word-break': 'only for words longer than the line',
  'role attribute': 'for screen readers; who drops it reads a table',
};

const format = FORMATS.find(({ suffix }) => suffix === '.email.html');

test.each([
  ['story', story()],
  ['briefing', briefing()],
  ['daily', daily()],
])('an e-mail of a %s uses what mail programs know', (_, digest) => {
  if (format?.by !== 'newsletter') throw new Error('no e-mail format');
  const { issues } = caniemail({
    clients: [
      'gmail.android',
      'gmail.ios',
      'gmail.desktop-webmail',
      'outlook.*',
      'apple-mail.*',
      'yahoo.*',
      'samsung-email.*',
    ],
    html: format.render(digest, context),
  });
  const unknown = new Set([...issues.errors.values()].flat().map(({ title }) => title));
  expect([...unknown].filter((title) => !(title in HARMLESS))).toEqual([]);
});
