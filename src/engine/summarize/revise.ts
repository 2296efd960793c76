/**
 * A greedy choice, held against its neighbours. In: the choice, a way to choose
 * anew without a given sentence, the scorer and what it says of whole choices.
 * Out: the choice that is worth most: the first, or what is chosen without one
 * sentence of it. One round: in a second and third, choices drift to what
 * scores by chance (test/quality/settings.ts). Leaves the scorer as the choice
 * does. Refuses to revise long choices.
 */
import type { Scorer, Whole } from './scorer.ts';
import type { Choice } from './select.ts';

/** Longer choices are lists, and revising them would cost too much. */
const mostRevised = 20;

/** The better choice; ties go to the earlier one. */
export function revised(
  first: readonly Choice[],
  choose: (without: number) => readonly Choice[],
  scorer: Scorer,
  whole: Whole,
): readonly Choice[] {
  if (first.length > mostRevised) return first;
  const worth = (choice: readonly Choice[]) => whole.worth(choice.map(({ sentence }) => sentence));
  let best = first;
  let most = worth(first);
  for (const { sentence } of first) {
    whole.forget();
    const other = choose(sentence);
    const value = worth(other);
    if (value > most) {
      best = other;
      most = value;
    }
  }
  whole.forget();
  for (const { sentence } of best) scorer.take(sentence);
  return best;
}
