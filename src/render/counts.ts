/**
 * How much a story's digest stands on. In: its inputs. Out: the numbers of
 * articles, outlets and independent origins, the same in every form.
 */
import type { DigestOut } from '../contract/index.ts';
import { independent } from '../engine/index.ts';

/** Counted as the engine counts the stories of an edition. */
export function countsOf(inputs: DigestOut['inputs']) {
  return {
    articles: inputs.length,
    outlets: new Set(inputs.map(({ outlet }) => outlet)).size,
    origins: independent(inputs),
  };
}
