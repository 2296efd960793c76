/** Letters read as their articles do: in the article's order, neighbours as one passage, each sentence with its own link. */
import { expect, test } from 'vitest';
import { FORMATS } from '../../src/render/formats.ts';
import { context, daily } from './sample.ts';
import { fromHtml } from './sentences.ts';

/** Sentences of one article as `new since yesterday`, each at its place. */
function letter(suffix: string, ...told: [start: number, text: string][]): string {
  const digest = daily('2026-03-14', [{ headline: 'Ferry', sentences: ['A ferry ran aground.'] }]);
  const [story] = digest.stories;
  const [first] = story?.summary ?? [];
  if (story === undefined || first === undefined) throw new Error('the sample has no sentence');
  story.newSinceYesterday = told.map(([start, text]) => ({
    ...first,
    start: 500 + start,
    end: 500 + start + text.length,
    text,
  }));
  const format = FORMATS.find((one) => one.suffix === suffix);
  if (format?.by !== 'newsletter') throw new Error(`no letter is called ${suffix}`);
  return format.render(digest, context);
}

const calm = '“The captain did the right thing.';
const thanks = 'He kept people calm,” she said.';
const shop = 'The shop sold out by noon.';

test('a quotation of several sentences is one item, however it was ranked', () => {
  const text = letter('.txt', [200, shop], [calm.length + 1, thanks], [0, calm]);
  expect(text.replace(/\n {2}/g, ' ')).toContain(`* ${calm} [2] ${thanks} [3]\n\n* ${shop} [4]`);
  expect(letter('.md', [0, calm], [calm.length + 1, thanks])).toContain(`${calm} ${thanks} — [`);
});

test('each of its sentences keeps its own link', () => {
  const html = letter('.email.html', [0, calm], [calm.length + 1, thanks], [200, shop]);
  expect(html).toContain(`${calm} ${thanks}`);
  expect(new Set(fromHtml(html).map(({ id }) => id)).size).toBe(4);
});

test('what stands in the next paragraph is an item of its own', () => {
  expect(letter('.txt', [0, calm], [calm.length + 2, thanks])).toContain(`* ${thanks}`);
});
