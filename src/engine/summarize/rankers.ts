/**
 * The registry of rankers. In: a name. Out: a Ranker. Refuses a name that is
 * not in it, with a RangeError that lists those that are: a programmer's
 * misuse, which the edges (command, HTTP) rule out by `rankerNames`.
 */
import { lexrank } from './baselines/lexrank.ts';
import { lead, random } from './baselines/order.ts';
import { sumbasic } from './baselines/sumbasic.ts';
import { textrank } from './baselines/textrank.ts';
import { importance } from './importance.ts';
import type { Ranker } from './scorer.ts';

const rankers = { importance, lead, random, lexrank, textrank, sumbasic } as const;

/** The names `summarize` takes. */
export const rankerNames: readonly string[] = Object.keys(rankers);

/** The ranker of that name. @throws RangeError for an unknown name. */
export function rankerNamed(name: string): Ranker {
  if (!Object.hasOwn(rankers, name))
    throw new RangeError(`no ranker ${name}; there are ${rankerNames.join(', ')}`);
  return rankers[name as keyof typeof rankers];
}
