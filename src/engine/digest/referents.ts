/**
 * Whether two figures are of one thing. In: quantities and the statements that give them. Out: whether they count the
 * same, have the same value, and whether something says that they are of different things: a sentence that gives several
 * values, the other's value among its own, another nation beside the figure. Refuses to guess what a text leaves open.
 */
import type { Reading } from '../terms/reading.ts';
import { comparable } from './evidence.ts';
import { familyOf } from './families.ts';
import type { Quantity } from './quantities.ts';
import type { Stated } from './subjects.ts';
import { NATION_CLASSES } from './synonyms.ts';
import type { Table } from './table.ts';
import { traitsOf } from './traits.ts';

type Stating = Pick<Table, 'readings' | 'statements'>;

/** Whether two quantities count the same: operations are procedures here. */
export function alike(x: Quantity, y: Quantity): boolean {
  return (
    comparable(x, y) ||
    (x.unit !== y.unit && comparable({ ...x, unit: familyOf(x.unit) }, { ...y, unit: familyOf(y.unit) }))
  );
}

/** Whether two quantities have one value, or bounds around one. */
export function sameValue(x: Quantity, y: Quantity): boolean {
  return Math.abs(x.lo + x.hi - y.lo - y.hi) < 1e-6 * (x.hi + 1) || (x.lo === y.lo && x.hi === y.hi);
}

/** Whether one sentence's own words say that its figure is of something else than the other's. */
export function ofOtherThings(table: Stating, x: Stated, y: Stated): boolean {
  const left = table.statements.list[x.statement]?.quantities ?? [];
  const right = table.statements.list[y.statement]?.quantities ?? [];
  return (
    listed(left, x.quantity) ||
    listed(right, y.quantity) ||
    mentions(left, y.quantity) ||
    mentions(right, x.quantity) ||
    ofOtherNation(table, x, y)
  );
}

/** Whether a sentence gives several values of this kind, so that none of them is plainly the one meant. */
function listed(quantities: readonly Quantity[], one: Quantity): boolean {
  return quantities.some((other) => alike(other, one) && other.value !== one.value);
}

/** Whether a sentence gives the other's value too, without saying of what: "he said 306, when in fact he won 304". */
function mentions(quantities: readonly Quantity[], other: Quantity): boolean {
  return quantities.some((one) => one.kind === 'bare' && sameValue(one, other));
}

/** Whether the nations named nearest the two figures differ: one country's dead are not held against another's. */
function ofOtherNation(table: Stating, x: Stated, y: Stated): boolean {
  const [a, b] = [nationOf(table, x), nationOf(table, y)];
  return a !== null && b !== null && a !== b;
}

function nationOf(table: Stating, { statement, quantity }: Stated): string | null {
  const place = table.statements.list[statement]?.places[0];
  if (place === undefined) return null;
  const { tokens } = table.readings[place.article] as Reading;
  const { classes } = traitsOf(table.readings[place.article] as Reading);
  let nation: string | null = null;
  let nearest = Number.POSITIVE_INFINITY;
  for (
    let at = tokens.from[place.sentence] as number;
    at < (tokens.from[place.sentence + 1] as number);
    at += 1
  ) {
    const name = classes[tokens.term[at] as number] as string;
    const away = Math.abs(at - quantity.from);
    if (away >= nearest || !NATION_CLASSES.has(name)) continue;
    nation = name;
    nearest = away;
  }
  return nation;
}
