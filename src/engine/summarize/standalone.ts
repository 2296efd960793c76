/** Stub. */
import type { Reading } from '../terms/reading.ts';
import type { Verdict } from './verdict.ts';

const fine: Verdict = { ok: true, reason: null, needs: null };

/** One verdict a sentence. */
export function verdicts(reading: Reading): readonly Verdict[] {
  return reading.sentences.map(() => fine);
}
