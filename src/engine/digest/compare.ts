/**
 * Two outlets on one story. In: its digest and two outlet names. Out: what both
 * say, what each says alone, whom each quotes, where they differ; the same for
 * either order of the names. Refuses nothing: an outlet that isn't in the
 * digest has nothing to say.
 */
import type { Citation } from '../article.ts';
import type { Claim, ComparedSide, Comparison, Conflict, OutletView, StoryDigest } from './model.ts';
import { byText } from './order.ts';

/** Compares outlets `a` and `b`. */
export function compare(digest: StoryDigest, a: string, b: string): Comparison {
  const [first, second] = [a, b].sort(byText) as [string, string];
  const both = digest.claims.filter((claim) => makes(claim, first) && makes(claim, second));
  const conflicts = digest.conflicts
    .filter((conflict) => divides(conflict, first, second))
    .map((conflict) => ofTheTwo(conflict, first, second));
  const told = new Set(
    [
      ...both.flatMap(({ support }) => support),
      ...conflicts.flatMap(({ values }) => values.flatMap(({ citations }) => citations)),
    ].map(placeOf),
  );
  const alone = (outlet: string, other: string): string[] =>
    digest.claims
      .filter((claim) => !makes(claim, other))
      .filter(({ support }) => support.some((one) => one.outlet === outlet && !told.has(placeOf(one))))
      .map(({ id }) => id);
  const [x, y] = [viewOf(digest, first), viewOf(digest, second)];
  const [heard, known] = [speakersOf(x), speakersOf(y)];
  return {
    outlets: [first, second],
    both: both.map(({ id }) => id),
    sides: [side(first, alone(first, second), x, known), side(second, alone(second, first), y, heard)],
    conflicts,
    sharedVoices: heard.filter((speaker) => known.includes(speaker)).sort(byText),
  };
}

function makes({ support }: Claim, outlet: string): boolean {
  return support.some((citation) => citation.outlet === outlet);
}

/** Where a citation stands: a sentence that both tell in part is not told again as one side's. */
function placeOf({ article, start }: Citation): string {
  return `${article} ${start}`;
}

function viewOf(digest: StoryDigest, outlet: string): OutletView | undefined {
  return digest.outlets.find((view) => view.outlet === outlet);
}

function speakersOf(view: OutletView | undefined): string[] {
  return (view?.voices ?? []).map(({ speaker }) => speaker);
}

function side(
  outlet: string,
  claims: readonly string[],
  view: OutletView | undefined,
  others: readonly string[],
): ComparedSide {
  return {
    outlet,
    claims,
    onlyHere: view?.onlyHere ?? [],
    voices: speakersOf(view).filter((speaker) => !others.includes(speaker)),
  };
}

/** The values that the two give and their citations alone; what the first of them says comes first. */
function ofTheTwo(conflict: Conflict, a: string, b: string): Conflict {
  const says = ({ citations }: Conflict['values'][number], outlet: string) =>
    citations.filter((one) => one.outlet === outlet);
  const values = conflict.values
    .map((value) => ({ ...value, citations: [...says(value, a), ...says(value, b)] }))
    .filter(({ citations }) => citations.length > 0);
  const left = values.filter((value) => says(value, a).length > 0);
  return { ...conflict, values: [...left, ...values.filter((value) => !left.includes(value))] };
}

/** Whether the two outlets stand under different values, and not both under the same one. */
function divides({ values }: Conflict, a: string, b: string): boolean {
  const under = (outlet: string): number[] =>
    values.flatMap(({ citations }, index) => (citations.some((one) => one.outlet === outlet) ? [index] : []));
  const [left, right] = [under(a), under(b)];
  return a !== b && left.length > 0 && right.some((index) => !left.includes(index));
}
