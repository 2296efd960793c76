/** What holds for the digest of any story whatever: verbatim, order-free, within budget, total, origins counted. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  briefing,
  type Citation,
  compare,
  daily,
  digestStory,
  type Reading,
  read,
} from '../../../src/engine/index.ts';
import { nasty } from '../nasty.ts';
import { reading, readingsOf, story } from './telling.ts';

const DAY = '2026-03-09';

function citationsIn(value: unknown): Citation[] {
  if (value === null || typeof value !== 'object') return [];
  if (Array.isArray(value)) return value.flatMap(citationsIn);
  const own = 'start' in value && 'end' in value && 'text' in value ? [value as Citation] : [];
  return [...own, ...Object.values(value).flatMap(citationsIn)];
}

function verbatim(readings: readonly Reading[], value: unknown): void {
  for (const { article, start, end, text } of citationsIn(value)) {
    const source = readings.find((one) => one.article.id === article);
    expect(source?.article.text.slice(start, end)).toBe(text);
  }
}

function countWords(citations: readonly Citation[]): number {
  return citations.reduce((sum, { text }) => sum + text.split(/\s+/).filter((word) => word !== '').length, 0);
}

function everything(readings: readonly Reading[]): unknown[] {
  const stories = [{ story: 's', readings }];
  return [digestStory(readings), briefing('Alpha', DAY, stories), daily(DAY, stories)];
}

test('every sentence is verbatim and has its place', () => {
  fc.assert(
    fc.property(story, (recipes) => {
      const readings = readingsOf(recipes);
      verbatim(readings, everything(readings));
    }),
    { numRuns: 60 },
  );
});

test('the order of the articles changes nothing', () => {
  fc.assert(
    fc.property(story, fc.infiniteStream(fc.nat(1000)), (recipes, keys) => {
      const readings = readingsOf(recipes);
      const ranked = readings.map((one) => ({ one, key: keys.next().value as number }));
      const shuffled = ranked.sort((a, b) => a.key - b.key).map(({ one }) => one);
      expect(JSON.stringify(everything(shuffled))).toBe(JSON.stringify(everything(readings)));
    }),
    { numRuns: 60 },
  );
});

test('the word budget is never exceeded', () => {
  fc.assert(
    fc.property(story, fc.nat(90), (recipes, words) => {
      const readings = readingsOf(recipes);
      expect(countWords(digestStory(readings, { words }).summary)).toBeLessThanOrEqual(words);
      const told = briefing(
        'Alpha',
        DAY,
        [
          { story: 's', readings },
          { story: 't', readings },
        ],
        { words },
      );
      expect(countWords(told.stories.flatMap(({ summary }) => summary))).toBeLessThanOrEqual(words);
    }),
    { numRuns: 60 },
  );
});

test('a claim is told by two outlets at least, and no two sentences of the summary tell one claim', () => {
  fc.assert(
    fc.property(story, (recipes) => {
      const digest = digestStory(readingsOf(recipes));
      const ids = digest.claims.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      for (const { support } of digest.claims) {
        const here = digest.summary.filter((one) =>
          support.some((other) => other.article === one.article && other.start === one.start),
        );
        expect(here.length).toBeLessThan(2);
      }
      for (const { support, outlets, origins, alsoReportedBy, citation } of digest.claims) {
        const names = new Set(support.map(({ outlet }) => outlet));
        expect(names.size).toBe(outlets);
        expect(outlets).toBeGreaterThan(1);
        expect(origins).toBeLessThanOrEqual(outlets);
        for (const outlet of alsoReportedBy)
          expect(names.has(outlet) && outlet !== citation.outlet).toBe(true);
      }
    }),
    { numRuns: 60 },
  );
});

test('a copy run by one more outlet changes no origin count', () => {
  fc.assert(
    fc.property(story, fc.nat(6), (recipes, which) => {
      const readings = readingsOf(recipes);
      const original = readings[which % Math.max(1, readings.length)];
      if (original === undefined || original.sentences.length < 4) return;
      const { outlet: _outlet, id: _id, ...same } = original.article;
      const copy = read({ ...same, id: 'zz-copy', outlet: 'Zeta' });
      const [before, after] = [digestStory(readings), digestStory([...readings, copy])];
      // Texts of a few sentences are near copies of one another by chance; whether they are is not asked here.
      const others = [...before.inputs, ...after.inputs].filter(({ article }) => article !== 'zz-copy');
      if (others.some(({ article, origin }) => origin !== article)) return;
      if (after.inputs.some(({ article, origin }) => article === 'zz-copy' && origin === article)) return;
      for (const { id, origins } of before.claims) {
        expect(after.claims.find((claim) => claim.id === id)?.origins).toBe(origins);
      }
      const news = after.claims.filter(({ id }) => !before.claims.some((claim) => claim.id === id));
      for (const { origins } of news) expect(origins).toBe(1);
    }),
    { numRuns: 60 },
  );
});

test('one outlet that tells a story twice is one voice', () => {
  const text =
    'A barge sank in the Tarn Canal at Wexby. Three members of the crew were rescued by firefighters.';
  const first = reading({ id: 'one', outlet: 'Alpha', text });
  const again = reading({ id: 'two', outlet: 'Alpha', text: `${text} The canal is closed.` });
  expect(digestStory([first, again]).claims).toEqual([]);
});

test('any text is answered', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(nasty, fc.option(nasty)), { maxLength: 4 }), (texts) => {
      const readings = texts.map(([text, title], index) =>
        reading({ id: `n${index}`, outlet: `o${index % 3}`, text, title }),
      );
      const made = everything(readings);
      verbatim(readings, made);
    }),
    { numRuns: 100 },
  );
});

test('a comparison is the same from either side', () => {
  fc.assert(
    fc.property(story, (recipes) => {
      const digest = digestStory(readingsOf(recipes));
      expect(compare(digest, 'Alpha', 'Beta')).toEqual(compare(digest, 'Beta', 'Alpha'));
      const same = compare(digest, 'Alpha', 'Beta').both;
      expect(same.every((id) => digest.claims.some((claim) => claim.id === id))).toBe(true);
    }),
    { numRuns: 40 },
  );
});
