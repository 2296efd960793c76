/** A title hint is as long as a title, whatever the first line is. */
import { expect, test } from 'vitest';
import { clean } from '../../../src/engine/clean/index.ts';

test('a first line of thousands of characters hints no more than the beginning of a title', () => {
  const line = `${'z'.repeat(299)}\u{1f600}${'z'.repeat(4000)} of the long line`;
  const text = `${line}\n\n${'The council met on Monday and passed the budget. '.repeat(8)}`;
  const title = clean({ text, lang: 'en' }).hints.title?.value ?? '';
  expect(title).toBe('z'.repeat(299));
});
