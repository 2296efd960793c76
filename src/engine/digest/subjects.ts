/**
 * What a figure conflict is about, in words. In: the figures that differ. Out:
 * "people killed", "people on board", "vehicles". Refuses to add what only one
 * of the values is said to be.
 */
import type { Quantity } from './quantities.ts';
import type { Table } from './table.ts';

/** A figure and the statement that gives it. */
export interface Stated {
  readonly statement: number;
  readonly quantity: Quantity;
}

/** The subject of the figures, at least one. */
export function subjectOf(table: Pick<Table, 'readings' | 'statements'>, chosen: readonly Stated[]): string {
  const quantities = chosen.map(({ quantity }) => quantity);
  const first = quantities[0] as Quantity;
  const role = FATES.get(first.role);
  const plain = quantities.find(({ unit }) => unit === first.unit)?.unitText ?? first.unitText;
  if (role === undefined) return `${plain}${onBoard(table, chosen) ? ' on board' : ''}`;
  return `${quantities.some(({ unit }) => unit === 'people') ? 'people' : plain} ${role}`;
}

/** Whether two different values are of those on board: "87 people on board", "89 people had been aboard". */
function onBoard(table: Pick<Table, 'readings' | 'statements'>, chosen: readonly Stated[]): boolean {
  const values = new Set<number>();
  for (const { statement, quantity } of chosen) {
    const place = table.statements.list[statement]?.places[0];
    const reading = place === undefined ? undefined : table.readings[place.article];
    if (reading === undefined || quantity.role !== '') continue;
    const from = reading.tokens.end[quantity.to - 1] as number;
    if (ON_BOARD.test(reading.article.text.slice(from, from + LONG_PHRASE))) values.add(quantity.value);
  }
  return values.size > 1;
}

const ON_BOARD = /^\s[a-z]+\s(?:(?:were|are|have been|had been|who were)\s)?(?:on board|aboard)\b/;
const LONG_PHRASE = 60;

/** Class of a fate → as a conflict's subject has it. */
export const FATES: ReadonlyMap<string, string> = new Map([
  ['kill', 'killed'],
  ['injure', 'injured'],
  ['arrest', 'arrested'],
  ['missing', 'missing'],
  ['rescue', 'rescued'],
  ['evacuate', 'evacuated'],
]);
