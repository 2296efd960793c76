/**
 * Weighted sets of terms. In: term numbers by position, -1 for none, and how
 * much each position counts. Out: bags of the whole or of clauses. Refuses
 * clauses with too little content to be compared: they join the next.
 */

/** A weighted set of terms: `ids` ascending, `gain` 0–1 beside it. */
export interface Bag {
  readonly ids: Int32Array;
  readonly gain: Float64Array;
}

/** What a word counts that only says who says it; the least gain there is. */
export const ATTRIBUTION = 0.4;

/** Content a clause needs to be compared by itself. */
const CLAUSE_TERMS = 6;

/** Positions [from, to) of a sentence. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Clauses with content enough to be compared; none for a sentence that is one. */
export function clausesOf(ids: Int32Array, cuts: readonly number[], gain: Float64Array): Bag[] {
  return stretchesOf(ids, cuts, gain, CLAUSE_TERMS).map(({ from, to }) => bag(ids, from, to, gain));
}

/** Stretches between cuts, joined until they hold enough content; none for a sentence that is one stretch. */
export function stretchesOf(
  ids: Int32Array,
  cuts: readonly number[],
  gain: Float64Array,
  least: number,
): Stretch[] {
  const stretches: Stretch[] = [];
  let start = 0;
  let content = 0;
  let at = 0;
  for (const cut of [...cuts, ids.length]) {
    for (; at < cut; at += 1) if ((ids[at] as number) >= 0) content += gain[at] as number;
    if (content < least) continue;
    stretches.push({ from: start, to: cut });
    start = cut;
    content = 0;
  }
  return stretches.length === 1 && start === ids.length ? [] : stretches;
}

/** The classes of positions [from, to), each once with its largest gain; sorted by insertion, as sentences are short. */
export function bag(list: Int32Array, from: number, to: number, gain: Float64Array): Bag {
  const ids: number[] = [];
  const gains: number[] = [];
  for (let at = from; at < to; at += 1) {
    const id = list[at] as number;
    if (id < 0) continue;
    let place = ids.length;
    while (place > 0 && (ids[place - 1] as number) > id) place -= 1;
    const weight = gain[at] as number;
    if (place > 0 && ids[place - 1] === id) {
      if (weight > (gains[place - 1] as number)) gains[place - 1] = weight;
      continue;
    }
    ids.splice(place, 0, id);
    gains.splice(place, 0, weight);
  }
  return { ids: Int32Array.from(ids), gain: Float64Array.from(gains) };
}
