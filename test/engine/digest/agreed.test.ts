/** "Agreed by 2 of 3" beside a summary's sentences counts outlets that surely say the same. */
import { expect, test } from 'vitest';
import { briefing, daily, digestStory } from '../../../src/engine/index.ts';
import { reading } from './telling.ts';

const published = '2026-03-14T09:00:00Z';
const readings = [
  reading({
    outlet: 'Alpha',
    published,
    text: 'A barge loaded with gravel sank in the Tarn Canal at Wexby on Monday morning. The baker of Wexby gave bread to forty children.',
  }),
  reading({
    outlet: 'Beta',
    published,
    text: 'On Monday morning a gravel barge went down in the Tarn Canal near Wexby.',
  }),
];

test('each sentence of a summary has its number of outlets', () => {
  expect(digestStory(readings)).toMatchObject({ agreed: [2, 1] });
  const [story] = briefing('Alpha', '2026-03-14', [{ story: 's', readings }]).stories;
  expect(story?.summary.map(({ text }) => text.slice(0, 7))).toEqual(['A barge', 'The bak']);
  expect(story?.agreed).toEqual([2, 1]);
  const [told] = daily('2026-03-14', [{ story: 's', readings }]).stories;
  expect(told?.agreed).toHaveLength(told?.summary.length ?? -1);
  expect(told?.agreed?.[0]).toBe(2);
});
