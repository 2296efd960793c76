/**
 * Where a reading first says each of its terms. In: a Reading. Out: term number → sentence; −1 for what only stands beside
 * the sentences.
 */
import type { Reading } from '../terms/reading.ts';

/** Kept so that asking for each sentence stays linear. */
const memory = new WeakMap<Reading, Int32Array>();

/** Term number → the first sentence that has it. */
export function firstMentions(reading: Reading): Int32Array {
  let first = memory.get(reading);
  if (first === undefined) {
    const { term, from, vocabulary } = reading.tokens;
    first = new Int32Array(vocabulary.length).fill(-1);
    for (let i = 0; i + 1 < from.length; i += 1) {
      for (let t = from[i] as number; t < (from[i + 1] as number); t += 1) {
        const number = term[t] as number;
        if (first[number] === -1) first[number] = i;
      }
    }
    memory.set(reading, first);
  }
  return first;
}
