/**
 * Work that depends on one reading alone is done once a reading: a briefing, a
 * daily digest and a story digest read the same articles. In: a pure function
 * of a reading. Out: the same function, remembering as long as the reading lives.
 */
import type { Reading } from '../terms/reading.ts';

/** Remembers the answers of `make`, which must be pure. */
export function oncePerReading<T extends object>(make: (reading: Reading) => T): (reading: Reading) => T {
  const kept = new WeakMap<Reading, T>();
  return (reading) => {
    let made = kept.get(reading);
    if (made === undefined) {
      made = make(reading);
      kept.set(reading, made);
    }
    return made;
  };
}
