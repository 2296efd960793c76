import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { centralities } from '../../../src/engine/summarize/centrality.ts';
import { countGrams } from '../../../src/engine/summarize/grams.ts';
import { summarize } from '../../../src/engine/summarize/index.ts';
import { readingOf } from './readings.ts';

const told = [
  'The harbour board closed the north quay of Halden after cracks were found.',
  'Cracks in the north quay had worried the harbour board since spring.',
  'Divers will look at the cracks in the north quay on Monday.',
];
const aside = 'Somebody sold lemonade and paper hats beside the lighthouse.';

describe('agreement with the rest of the text', () => {
  test('is least where nothing else says the same, and shows in the parts of a score', () => {
    const { sentences, refused } = summarize(readingOf([...told, aside].join(' ')), {
      budget: { sentences: 1 },
      explain: true,
    });
    const all = [...sentences, ...(refused ?? [])];
    const central = (text: string) => all.find((one) => one.text === text)?.parts.central ?? Number.NaN;
    for (const text of told) expect(central(text)).toBeGreaterThan(central(aside));
    expect(central(aside)).toBe(0);
  });

  test('is 0 to 1, the same for the same sentence wherever it stands, and finite for any text', () => {
    const text = fc.oneof(fc.string({ unit: 'binary', maxLength: 200 }), fc.constantFrom(...told, aside, ''));
    fc.assert(
      fc.property(fc.array(text, { maxLength: 6 }), (texts) => {
        const readings = texts.map((one) => readingOf(one));
        const grams = countGrams(readings);
        const values = centralities(grams);
        expect(values).toHaveLength(grams.sentences);
        for (const value of values) {
          expect(value).toBeGreaterThanOrEqual(0);
          expect(value).toBeLessThanOrEqual(1);
        }
        const turned = centralities(countGrams([...readings].reverse()));
        const sorted = (list: Float64Array) => [...list].sort((a, b) => a - b);
        for (const [at, value] of sorted(turned).entries())
          expect(value).toBeCloseTo(sorted(values)[at] as number, 9);
      }),
    );
  });
});
