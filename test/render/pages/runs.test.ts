/** Passages of a page: neighbours in one paragraph stand together, the weightiest first. */
import { expect, test } from 'vitest';
import { inRuns } from '../../../src/render/pages/runs.ts';

const cite = (article: string, start: number, text: string) => ({
  article,
  revision: 'a',
  outlet: 'sample-courier',
  url: null,
  start,
  end: start + text.length,
  text,
});

test('who is introduced in one sentence is named in the next, whichever weighed more', () => {
  const texts = inRuns([
    cite('b', 0, 'Far away.'),
    cite('a', 11, 'Mrs. Tait sat.'),
    cite('a', 200, 'Later.'),
    cite('a', 0, 'So M. Tait.'.slice(0, 10)),
    cite('a', 208, 'Next paragraph.'),
  ]).map(({ text }) => text);
  expect(texts).toEqual(['Far away.', 'So M. Tait Mrs. Tait sat.', 'Later.', 'Next paragraph.']);
});
