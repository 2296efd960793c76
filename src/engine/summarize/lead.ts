/**
 * What a sentence's place is worth. In: Readings. Out: for each sentence what
 * its gain is multiplied by: the first counts most, later ones ever less so,
 * where the first can be read alone and is long enough to be a lead.
 */
import type { Reading } from '../terms/reading.ts';
import { standsAlone } from './standalone.ts';

/** Words of the first sentence below which it is no lead. */
const shortestLead = 15;
/** After how many sentences the lead's advantage has fallen to 1/e. */
const fading = 4;

/** One factor a sentence, at least 1; `lead` is what the first gains. */
export function leadFactors(readings: readonly Reading[], lead: number): Float64Array {
  const all: number[] = [];
  for (const reading of readings) {
    const { sentences, tokens } = reading;
    const leads =
      sentences.length > 0 && (tokens.words[0] as number) >= shortestLead && standsAlone(reading, 0).ok;
    for (let i = 0; i < sentences.length; i += 1) all.push(leads ? 1 + lead * Math.exp(-i / fading) : 1);
  }
  return Float64Array.from(all);
}
