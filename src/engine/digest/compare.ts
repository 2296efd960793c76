/**
 * Two outlets on one story. In: its digest and two outlet names. Out: what both
 * say, what each says alone, whom each quotes, where they differ; the same for
 * either order of the names. Refuses nothing: an outlet that isn't in the
 * digest has nothing to say.
 */
import type { ComparedSide, Comparison, Conflict, OutletView, StoryDigest } from './model.ts';
import { byText } from './order.ts';

/** Compares outlets `a` and `b`. */
export function compare(digest: StoryDigest, a: string, b: string): Comparison {
  const [first, second] = [a, b].sort(byText) as [string, string];
  const says = (outlet: string): string[] =>
    digest.claims
      .filter(({ support }) => support.some((citation) => citation.outlet === outlet))
      .map(({ id }) => id);
  const [left, right] = [says(first), says(second)];
  const [x, y] = [viewOf(digest, first), viewOf(digest, second)];
  const [heard, known] = [speakersOf(x), speakersOf(y)];
  return {
    outlets: [first, second],
    both: left.filter((id) => right.includes(id)),
    sides: [side(first, left, right, x, known), side(second, right, left, y, heard)],
    conflicts: digest.conflicts.filter((conflict) => divides(conflict, first, second)),
    sharedVoices: heard.filter((speaker) => known.includes(speaker)).sort(byText),
  };
}

function viewOf(digest: StoryDigest, outlet: string): OutletView | undefined {
  return digest.outlets.find((view) => view.outlet === outlet);
}

function speakersOf(view: OutletView | undefined): string[] {
  return (view?.voices ?? []).map(({ speaker }) => speaker);
}

function side(
  outlet: string,
  mine: readonly string[],
  theirs: readonly string[],
  view: OutletView | undefined,
  others: readonly string[],
): ComparedSide {
  return {
    outlet,
    claims: mine.filter((id) => !theirs.includes(id)),
    onlyHere: view?.onlyHere ?? [],
    voices: speakersOf(view).filter((speaker) => !others.includes(speaker)),
  };
}

/** Whether the two outlets stand under different values, and not both under the same one. */
function divides({ values }: Conflict, a: string, b: string): boolean {
  const under = (outlet: string): number[] =>
    values.flatMap(({ citations }, index) => (citations.some((one) => one.outlet === outlet) ? [index] : []));
  const [left, right] = [under(a), under(b)];
  return a !== b && left.length > 0 && right.some((index) => !left.includes(index));
}
