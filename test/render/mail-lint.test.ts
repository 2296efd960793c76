/** E-mails use nothing that a large mail program drops and that would be missed. */
import { expect, test } from 'vitest';
import { FORMATS } from '../../src/render/formats.ts';
import { missedInMail } from './mail-clients.ts';
import { briefing, context, daily, story } from './sample.ts';

const format = FORMATS.find(({ suffix }) => suffix === '.email.html');

test.each([
  ['story', story()],
  ['briefing', briefing()],
  ['daily', daily()],
])('an e-mail of a %s uses what mail programs know', (_, digest) => {
  if (format?.by !== 'newsletter') throw new Error('no e-mail format');
  expect(missedInMail(format.render(digest, context))).toEqual([]);
});

test('the lint is awake', () => {
  expect(missedInMail('<div style="display:grid;position:fixed">x</div>').length).toBeGreaterThan(0);
});
