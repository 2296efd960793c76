import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Budget } from '../../../src/engine/article.ts';
import { rankerNames, read, summarize, summarizeStory } from '../../../src/engine/summarize/index.ts';
import { countWords } from '../../../src/engine/terms/characters.ts';
import { articleOf, readingOf } from './readings.ts';

const words = [
  'Halden',
  'the',
  'bridge',
  'closed',
  'on',
  'Tuesday',
  'after',
  'He',
  'But',
  'said',
  'Brandt',
  '"we',
  'will"',
  '4.2',
  'wait',
  '?',
];
const sentence = fc
  .array(fc.constantFrom(...words), { minLength: 1, maxLength: 14 })
  .map((list) => `${list.join(' ')}.`);
const prose = fc
  .array(
    fc.array(sentence, { minLength: 1, maxLength: 4 }).map((list) => list.join(' ')),
    { maxLength: 8 },
  )
  .map((list) => list.join('\n\n'));
const anything = fc.oneof(
  prose,
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.string({ maxLength: 300 }),
);
const budget: fc.Arbitrary<Budget> = fc.oneof(
  fc.record({ sentences: fc.integer({ min: 1, max: 5 }) }),
  fc.record({ words: fc.integer({ min: 1, max: 60 }) }),
  fc.record({ chars: fc.integer({ min: 1, max: 300 }) }),
  fc.record({
    sentences: fc.integer({ min: 1, max: 3 }),
    words: fc.integer({ min: 1, max: 40 }),
    chars: fc.integer({ min: 1, max: 200 }),
  }),
);
const ranker = fc.constantFrom(...rankerNames);

describe('every summary', () => {
  test('is verbatim, in text order, within its budget, its parts summing to its scores', () => {
    fc.assert(
      fc.property(
        anything,
        budget,
        ranker,
        fc.option(fc.string({ maxLength: 20 }), { nil: undefined }),
        (text, within, name, focus) => {
          const summary = summarize(readingOf(text), {
            budget: within,
            ranker: name,
            explain: true,
            ...(focus === undefined ? {} : { focus }),
          });
          let last = 0;
          for (const { start, end, text: said, score, parts } of summary.sentences) {
            expect(said).toBe(text.slice(start, end));
            expect(start).toBeGreaterThanOrEqual(last);
            last = end;
            expect(Object.values(parts).reduce((a, b) => a + b, 0)).toBe(score);
          }
          const joined = summary.sentences.map((one) => one.text).join(' ');
          expect(summary.sentences.length).toBeLessThanOrEqual(within.sentences ?? Number.POSITIVE_INFINITY);
          expect(summary.words).toBe(summary.sentences.reduce((sum, one) => sum + countWords(one.text), 0));
          expect(summary.words).toBeLessThanOrEqual(within.words ?? Number.POSITIVE_INFINITY);
          expect(joined.length).toBeLessThanOrEqual(within.chars ?? Number.POSITIVE_INFINITY);
          expect(summary.sentences.length + (summary.refused?.length ?? 0)).toBe(
            readingOf(text).sentences.length,
          );
        },
      ),
      { numRuns: 400 },
    );
  });

  test('is not empty where a sentence fits', () => {
    fc.assert(
      fc.property(anything, budget, ranker, (text, within, name) => {
        const reading = readingOf(text);
        const fits = reading.sentences.some(({ start, end }, i) => {
          const count = reading.tokens.words[i] as number;
          return count > 0 && count <= (within.words ?? 1e9) && end - start <= (within.chars ?? 1e9);
        });
        expect(summarize(reading, { budget: within, ranker: name }).sentences.length > 0).toBe(fits);
      }),
      { numRuns: 400 },
    );
  });

  test('is the same whatever was read before', () => {
    fc.assert(
      fc.property(prose, fc.array(anything, { maxLength: 3 }), (text, others) => {
        const first = JSON.stringify(summarize(readingOf(text)));
        for (const other of others) summarize(readingOf(other));
        expect(JSON.stringify(summarize(readingOf(text)))).toBe(first);
      }),
      { numRuns: 100 },
    );
  });

  test('chooses among the given units only', () => {
    fc.assert(
      fc.property(fc.array(sentence, { minLength: 1, maxLength: 6 }), budget, (units, within) => {
        const { sentences } = summarize(readingOf(units.join(' '), units), { budget: within });
        for (const { text } of sentences) expect(units).toContain(text);
      }),
      { numRuns: 100 },
    );
  });
});

describe('a summary of a story', () => {
  test('does not depend on the order of its articles, and keeps its budget', () => {
    fc.assert(
      fc.property(fc.array(prose, { minLength: 1, maxLength: 4 }), budget, (texts, within) => {
        const readings = texts.map((text, at) => read(articleOf(text, `a${at}`)));
        const forth = summarizeStory(readings, { budget: within });
        const back = summarizeStory([...readings].reverse(), { budget: within });
        expect(JSON.stringify(back)).toBe(JSON.stringify(forth));
        expect(forth.words).toBeLessThanOrEqual(within.words ?? Number.POSITIVE_INFINITY);
        for (const { article, start, end, text } of forth.sentences)
          expect(text).toBe(texts[Number(article.slice(1))]?.slice(start, end));
      }),
      { numRuns: 150 },
    );
  });

  test('tells a thing once', () => {
    const text =
      'The harbour board closed two berths in Halden on Tuesday. Cracks were found in the quay by divers.';
    const copies = ['a', 'b', 'c'].map((id) => read(articleOf(text, id)));
    expect(summarizeStory(copies, { budget: { sentences: 6 } }).sentences.length).toBe(2);
  });
});

const story = `The harbour board closed two of its five berths on Tuesday after divers found cracks in the quay. He said the repairs would take until spring. Mayor Ilse Brandt said the repairs would cost about 4.2 million crowns. The fish market stays open. "We cannot promise an opening date," said Ilse Brandt.`;

describe('options', () => {
  test('focus moves the choice towards the question', () => {
    const asked = summarize(readingOf(story), { budget: { sentences: 1 }, focus: 'fish market' });
    expect(asked.sentences[0]?.text).toContain('fish market');
    expect(asked.sentences[0]?.parts.focus).toBeGreaterThan(0);
  });

  test('a focus that the text lacks is said to be lacking', () => {
    expect(summarize(readingOf(story), { focus: 'volcano' }).notes.join()).toContain('focus');
  });

  test('a sentence that is refused says why', () => {
    const { refused } = summarize(readingOf(story), { budget: { sentences: 1 }, explain: true });
    expect(refused?.find(({ text }) => text.startsWith('He said'))?.reason).toBe('pronoun');
  });

  test('the guard gives way rather than leave nothing, and says so', () => {
    const { sentences, notes } = summarize(readingOf('He said the repairs would take until spring.'));
    expect(sentences).toHaveLength(1);
    expect(notes.join()).toContain('read alone');
  });

  test('a language without data is named in the notes', () => {
    const text = 'Hafnarstjórn lokaði tveimur bryggjum á þriðjudag.';
    expect(summarize(readingOf(text, [text], 'is')).notes.length).toBeGreaterThan(0);
  });

  test('a ranker that is not there is a misuse', () => {
    expect(() => summarize(readingOf(story), { ranker: 'best' })).toThrow(RangeError);
  });
});

describe('what a summary leaves out', () => {
  const caption = 'Photo: Ilse Brandt/Sample Herald';
  const broken = 'But he left before noon.';

  test('units in furniture come last of all, after what cannot be read alone', () => {
    const reading = readingOf([caption, broken].join('\n\n'), [caption, broken]);
    expect(summarize(reading).sentences.map(({ text }) => text)).toEqual([broken]);
  });

  test('a sentence that says what another has said', () => {
    const units = [
      'Halden closed the northern harbour bridge to lorries on Tuesday after divers found deep cracks in its oldest pier.',
      'Divers found deep cracks in the oldest pier of the northern bridge in Halden.',
      'Norlinje will run ferries across the bay until Easter.',
      'Mayor Ilse Brandt asked the county for four million crowns.',
    ];
    const texts = summarize(readingOf(units.join(' '), units)).sentences.map(({ text }) => text);
    expect(texts).toEqual([units[0], units[2], units[3]]);
  });
});
