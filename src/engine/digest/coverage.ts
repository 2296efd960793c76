/**
 * Whether an outlet says all of a sentence. In: the table, a statement, an
 * outlet. Out: whether each part of the statement, told apart at commas and
 * conjunctions, is found in a sentence of that outlet, and its figures too. Who
 * says half of "the bridge was closed and two men were hurt" doesn't agree with it.
 * Refuses to look at sentences that share nothing with it.
 */
import type { Bag } from './bags.ts';
import { comparable } from './evidence.ts';
import { compatible, type Quantity } from './quantities.ts';
import type { Statement } from './statement.ts';
import type { Table } from './table.ts';

/** Share of a part's weight that must be found in one sentence. */
const TOLD = 0.34;
const FIGURES = new Set<Quantity['kind']>(['count', 'money', 'percent', 'measure']);

/** Whether every part of a statement is told by the outlet; the figures alone of a statement of one part; true for one that it prints. */
export function saysAll(table: Table, statement: number, outlet: string): boolean {
  const { list, idf } = table.statements;
  const { parts, places, quantities } = list[statement] as Statement;
  const prints = (one: Statement['places']): boolean =>
    one.some(({ article }) => table.readings[article]?.article.outlet === outlet);
  if (prints(places)) return true;
  const theirs: Statement[] = [];
  for (const { a, b } of table.near[statement] ?? []) {
    const other = list[a === statement ? b : a] as Statement;
    if (prints(other.places)) theirs.push(other);
  }
  if (parts.length < 2) return gives(quantities, theirs);
  return parts.every(({ bag, quantities: own }) => gives(own, theirs) && tells(bag, theirs, idf));
}

function tells(bag: Bag, theirs: readonly Statement[], idf: Float64Array): boolean {
  return theirs.some(({ whole }) => contained(bag, whole, idf) >= TOLD);
}

/** Whether each of these figures is given by one of those. */
function gives(quantities: readonly Quantity[], theirs: readonly Statement[]): boolean {
  return quantities.every(
    (x) =>
      !FIGURES.has(x.kind) ||
      theirs.some((one) =>
        one.quantities.some((y) => (comparable(x, y) || y.kind === 'bare') && compatible(x, y)),
      ),
  );
}

/** Share of a bag's weight that stands in another. */
function contained(part: Bag, whole: Bag, idf: Float64Array): number {
  let sum = 0;
  let found = 0;
  for (let i = 0, j = 0; i < part.ids.length; i += 1) {
    const id = part.ids[i] as number;
    const weight = (part.gain[i] as number) * (idf[id] as number);
    sum += weight;
    while (j < whole.ids.length && (whole.ids[j] as number) < id) j += 1;
    if (whole.ids[j] === id) found += weight;
  }
  return sum === 0 ? 1 : found / sum;
}
