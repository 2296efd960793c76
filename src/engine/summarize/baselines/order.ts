/**
 * Two baselines that don't read: *lead* takes sentences from the top (over
 * several articles, all first sentences before any second), *random* takes
 * them by a hash of their text and place, so that the same text always gives
 * the same choice. In: Readings. Out: Rankers.
 */
import type { Reading } from '../../terms/reading.ts';
import type { Ranker } from '../scorer.ts';
import { fixedScorer } from './fixed.ts';

/** FNV-1a over UTF-16 code units (Fowler, Noll, Vo), 32 bits. */
function hash(text: string, seed: number): number {
  let h = (0x811c9dc5 ^ seed) >>> 0;
  for (let at = 0; at < text.length; at += 1) h = Math.imul(h ^ text.charCodeAt(at), 0x01000193);
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  return (h ^ (h >>> 13)) >>> 0;
}

function each(readings: readonly Reading[], score: (reading: Reading, i: number) => number): number[] {
  return readings.flatMap((reading) => reading.sentences.map((_, i) => score(reading, i)));
}

export const lead: Ranker = {
  guarded: false,
  scorer: (readings) =>
    fixedScorer(
      'lead',
      each(readings, (_, i) => 1 / (1 + i)),
    ),
};

export const random: Ranker = {
  guarded: false,
  scorer: (readings) =>
    fixedScorer(
      'random',
      each(readings, ({ article, sentences }, i) => {
        const span = sentences[i];
        return (hash(article.text.slice(span?.start, span?.end), i) + 1) / 0x100000001;
      }),
    ),
};
