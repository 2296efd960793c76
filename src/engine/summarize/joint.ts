/**
 * Readings → one numbering of terms for all of them. In: Readings. Out: the
 * joint vocabulary, and for each reading the way from its own numbers into it.
 */
import type { Reading } from '../terms/reading.ts';

export interface Joint {
  /** Joint term number → term, and how rare it is in news. */
  readonly vocabulary: readonly string[];
  readonly rarity: Float64Array;
  /** Reading → its term numbers → joint ones; null where they are the same. */
  readonly maps: readonly (Int32Array | null)[];
}

/** Each reading's term numbers → numbers shared by all readings. */
export function joinVocabularies(readings: readonly Reading[]): Joint {
  if (readings.length === 1) {
    const { vocabulary, rarity } = (readings[0] as Reading).tokens;
    return { vocabulary, rarity, maps: [null] };
  }
  const rarities: number[] = [];
  const vocabulary: string[] = [];
  const numbers = new Map<string, number>();
  const maps = readings.map(({ tokens }) => {
    const map = new Int32Array(tokens.vocabulary.length);
    for (const [own, term] of tokens.vocabulary.entries()) {
      let joint = numbers.get(term);
      if (joint === undefined) {
        joint = vocabulary.length;
        numbers.set(term, joint);
        vocabulary.push(term);
        rarities.push(tokens.rarity[own] as number);
      }
      map[own] = joint;
    }
    return map;
  });
  return { vocabulary, rarity: Float64Array.from(rarities), maps };
}
