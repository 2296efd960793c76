import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Consensus } from '../../../src/engine/summarize/consensus.ts';
import type { Scorer } from '../../../src/engine/summarize/scorer.ts';
import { select } from '../../../src/engine/summarize/select.ts';
import { readingOf } from './readings.ts';

const fine = { ok: true, reason: null, needs: null };

/** Sentences of fixed worth; `whole` sums what a choice is worth as a whole. */
function scorerOf(
  scores: readonly number[],
  whole: readonly number[] | null,
): { scorer: Scorer; taken: number[] } {
  const taken: number[] = [];
  const scorer: Scorer = {
    score: (s) => scores[s] as number,
    parts: (s) => ({ fixed: scores[s] as number }),
    repeats: () => false,
    take: (s) => taken.push(s),
    ...(whole && {
      whole: {
        worth: (chosen) => chosen.reduce((sum, s) => sum + (whole[s] as number), 0),
        forget: () => taken.splice(0),
      },
    }),
  };
  return { scorer, taken };
}

function chosen(words: readonly number[], scorer: Scorer, most: number): number[] {
  const candidates = {
    words,
    chars: words,
    wording: (s: number) => String(s),
    verdicts: words.map(() => fine),
  };
  return select(scorer, candidates, { words: most }).chosen.map(({ sentence }) => sentence);
}

describe('whole choices', () => {
  test('a long first sentence makes way for two that tell more together, and only where that can be told', () => {
    const scores = [3, 2, 2];
    const words = [10, 6, 5];
    expect(chosen(words, scorerOf(scores, null).scorer, 11)).toEqual([0]);
    const { scorer, taken } = scorerOf(scores, scores);
    expect(chosen(words, scorer, 11)).toEqual([1, 2]);
    expect(taken).toEqual([1, 2]);
  });

  test('never cost worth, never exceed the budget', () => {
    const sentence = fc.record({
      score: fc.integer({ min: 1, max: 9 }),
      worth: fc.integer({ min: 0, max: 9 }),
      words: fc.integer({ min: 1, max: 12 }),
    });
    fc.assert(
      fc.property(
        fc.array(sentence, { minLength: 1, maxLength: 12 }),
        fc.integer({ min: 12, max: 40 }),
        (all, most) => {
          const words = all.map((one) => one.words);
          const worth = all.map((one) => one.worth);
          const scores = all.map(({ score }) => score);
          const sum = (choice: number[], of: readonly number[]) =>
            choice.reduce((a, s) => a + (of[s] as number), 0);
          const greedy = chosen(words, scorerOf(scores, null).scorer, most);
          const revised = chosen(words, scorerOf(scores, worth).scorer, most);
          expect(sum(revised, words)).toBeLessThanOrEqual(most);
          expect(sum(revised, worth)).toBeGreaterThanOrEqual(sum(greedy, worth));
        },
      ),
    );
  });
});

describe('the consensus of openings', () => {
  const [a, b] = ['The bridge closed. Nobody was hurt.', 'The bridge closed on Monday.'];

  test('counts a word as often as an opening has it, for each opening', () => {
    const consensus = new Consensus([readingOf(a as string), readingOf(b as string)], 6);
    // "The bridge closed": three words in both openings, of six that a summary may have.
    expect(consensus.of([0])).toBeCloseTo(3 / 6);
    // Said a second time it is in none.
    expect(consensus.of([0, 0])).toBeCloseTo(3 / 6);
    // "Nobody was hurt": in one of two.
    expect(consensus.of([0, 1])).toBeCloseTo((3 + 1.5) / 6);
    expect(consensus.of([])).toBe(0);
  });

  test('what stands far behind the opening is in none', () => {
    const consensus = new Consensus([readingOf(`${a} ${b}`)], 1);
    expect(consensus.of([1])).toBe(0);
  });
});
