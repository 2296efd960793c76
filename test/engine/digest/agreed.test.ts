/**
 * "Agreed by 2 of 3" beside a summary's sentences counts outlets that surely say the same: copies of one text alone
 * agree with nobody, nor does who gives another figure.
 */
import { describe, expect, test } from 'vitest';
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

test('copies of one text agree with nobody', () => {
  const [alpha] = readings as [(typeof readings)[number]];
  const copy = reading({ outlet: 'Gamma', published, text: alpha.article.text });
  expect(digestStory([alpha, copy]).agreed).toEqual([1, 1]);
  expect(digestStory([...readings, copy]).agreed).toEqual([3, 1]);
});

test('who gives another figure, in another sentence too, does not agree', () => {
  const ferry =
    'The ferry Marigold carried 214 people when it struck the Carrow sandbank in thick fog on Monday.';
  const told = [
    ferry,
    'With 214 people on board, the ferry Marigold struck the Carrow sandbank in thick fog on Monday.',
    'The ferry Marigold carried 230 people. It struck the Carrow sandbank in thick fog on Monday.',
  ].map((text, index) => reading({ outlet: `outlet-${index}`, text }));
  const { summary, agreed } = digestStory(told);
  expect(agreed?.[summary.findIndex(({ text }) => text.includes('214'))]).toBe(2);
});

test('nor who gives it where nobody compares the sentence', () => {
  const struck = 'a sandbank about 800 metres from the shore of Skerrin at dawn on Monday';
  const told = [
    `The Marigold was carrying 214 people when it struck ${struck}.`,
    `The Marigold, with 214 people, struck ${struck}, the coastguard said.`,
    `A ferry with 230 people on board ran aground in fog off Carrow Point. The Marigold struck ${struck}.`,
    'A ferry with 214 people on board ran aground in fog off Carrow Point. At dawn on Monday, off the shore of Skerrin, the Marigold struck a sandbank some 800 metres out.',
  ].map((text, index) => reading({ outlet: `outlet-${index}`, text }));
  const { summary, agreed, conflicts } = digestStory(told);
  expect(conflicts).toHaveLength(1);
  expect(agreed?.[summary.findIndex(({ text }) => text.includes('214 people when'))]).toBe(3);
});

describe('who says half of a sentence', () => {
  const closed = 'The Weir Bridge at Ambleford was closed to all traffic on Tuesday';
  const told = [
    `${closed}, and two welders were hurt by falling steel.`,
    `${closed} by the county.`,
    'On Tuesday two welders at Ambleford were hurt by falling steel, and the Weir Bridge was closed to all traffic.',
  ].map((text, index) => reading({ outlet: `outlet-${index}`, text }));

  test('does not agree with the whole', () => {
    const { summary, agreed } = digestStory(told);
    const long = summary.findIndex(({ text }) => text.includes('welders'));
    expect(agreed?.[long]).toBe(2);
  });

  test('is not printed as reporting the whole', () => {
    const [claim] = digestStory(told).claims;
    expect(claim?.support).toHaveLength(3);
    expect(claim?.text).toContain('welders');
    expect(claim?.alsoReportedBy).not.toContain('outlet-1');
  });

  test('counts where all say both halves, whatever their order', () => {
    const both = digestStory([told[0], told[2]] as typeof told);
    expect(both.claims[0]).toMatchObject({ outlets: 2 });
    expect(both.agreed?.[0]).toBe(2);
  });

  test('gives way to the half that more say', () => {
    const half = 'Two divers examined the wreck of the Marigold on Friday.';
    const { claims } = digestStory(
      [
        `Herring is what Holm lives off. ${half}`,
        'Nobody in Wexby remembers such a June. Two divers examined the wreck of the Marigold on Friday, and the owner demanded 40,000 crowns from his insurer.',
        'Cafes close early in Aldmoor. On Friday the wreck of the Marigold was examined by two divers, but the schools of Leckford stayed shut because of the snow.',
      ].map((text, index) => reading({ outlet: `outlet-${index}`, text })),
    );
    expect(claims[0]).toMatchObject({ text: half, outlets: 3 });
  });

  test('with a figure of its own that nobody else gives, a sentence is agreed by nobody', () => {
    const ran = 'The ferry Marigold ran onto the Carrow sandbank in thick fog on Monday';
    const { summary, agreed } = digestStory(
      [`${ran}, and the owner lost 40,000 crowns.`, `${ran} with its owner at the helm.`].map((text, index) =>
        reading({ outlet: `outlet-${index}`, text }),
      ),
    );
    expect(agreed?.[summary.findIndex(({ text }) => text.includes('crowns'))]).toBe(1);
  });

  test('nor is a sentence printed as reported by who lacks its figure', () => {
    const { claims } = digestStory(
      [
        'Herring is what Holm lives off. It took diggers seven hours to clear one lane of the valley road.',
        'Nobody in Wexby remembers such a June. Diggers cleared one lane of the valley road.',
      ].map((text, index) => reading({ outlet: `outlet-${index}`, text })),
    );
    expect(claims).toHaveLength(1);
    expect(claims[0]?.alsoReportedBy).toEqual(claims[0]?.text.includes('seven') ? [] : ['outlet-0']);
  });
});
