/** A story that goes on: what happened comes first, and what later reports have overtaken stays behind. */
import { expect, test } from 'vitest';
import { digestStory } from '../../../src/engine/index.ts';
import { reading } from './telling.ts';

const early = [
  reading({
    outlet: 'Alpha',
    published: '2026-03-14T09:00:00Z',
    text: 'A barge with 60 people on board ran aground in the Tarn Canal near Wexby in fog on Saturday. Three people were killed, the police said. Tugs will try to pull the barge free at high water on Saturday evening. The canal is closed to all boats.',
  }),
  reading({
    outlet: 'Beta',
    published: '2026-03-14T10:00:00Z',
    text: 'A barge carrying 60 people ran aground in the Tarn Canal at Wexby in thick fog on Saturday. Three people were killed and the crew is safe. The lock keeper heard a loud scraping noise.',
  }),
];
const late = reading({
  outlet: 'Gamma',
  published: '2026-03-15T09:00:00Z',
  text: 'Tugs pulled the barge free at high water on Saturday evening, hours after it had run aground in the Tarn Canal near Wexby with 60 people on board. Four people were killed, the hospital said on Sunday.',
});

test('the summary opens with the event and tells the plan no more once it is carried out', () => {
  const [first, ...rest] = digestStory([late, ...early], { words: 60 }).summary.map(({ text }) => text);
  expect(first).toMatch(/^A barge .* ran aground/);
  expect([first, ...rest].join(' ')).not.toMatch(/Tugs will try|Three people were killed/);
});

test('nor is the toll that has risen since the headline, however well the title is shared', () => {
  const titled = (one: typeof late, title: string) => reading({ ...one.article, title });
  const [alpha, beta] = early.map((one) =>
    titled(one, 'Three killed as Tarn Canal barge runs aground near Wexby'),
  );
  expect(digestStory([alpha, beta] as typeof early).headline?.text).toMatch(/^Three/);
  const { headline } = digestStory([
    alpha,
    beta,
    titled(late, 'Four dead after barge accident'),
  ] as typeof early);
  expect(headline).toMatchObject({ text: 'Four dead after barge accident', outlet: 'Gamma' });
});

test('a toll that nothing has overtaken is told', () => {
  const summary = digestStory(early, { words: 60 }).summary.map(({ text }) => text);
  expect(summary.join(' ')).toMatch(/Three people were killed/);
});

test('an offer is told no more once a later report tells it as past', () => {
  const told = (outlet: string, published: string, text: string) => reading({ outlet, published, text });
  const { summary } = digestStory(
    [
      told(
        'Alpha',
        '2026-03-11T09:00:00Z',
        'The tram drivers of Holm walked out on Wednesday. The union is asking for 6 percent more pay.',
      ),
      told(
        'Beta',
        '2026-03-11T10:00:00Z',
        'Tram drivers in Holm walked out on Wednesday over their pay. The union wants 6 percent more pay.',
      ),
      told(
        'Gamma',
        '2026-03-12T20:00:00Z',
        'The strike in Holm is over. The union, which had asked for 6 percent more pay, settled for 5.1 percent.',
      ),
    ],
    { words: 60 },
  );
  const text = summary.map((one) => one.text).join(' ');
  expect(text).not.toMatch(/is asking for|union wants/);
  expect(text).toMatch(/settled for 5.1/);
});

test('the same toll under another noun is overtaken too', () => {
  const workers = reading({
    outlet: 'Delta',
    published: '2026-03-14T11:00:00Z',
    text: 'A barge ran aground in the Tarn Canal near Wexby on Saturday. Three deck workers died on board.',
  });
  const summary = digestStory([...early, workers, late], { words: 90 }).summary.map(({ text }) => text);
  expect(summary.join(' ')).not.toMatch(/Three deck workers/);
});
