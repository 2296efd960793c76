/**
 * What a later report has overtaken. In: the table, the figure conflicts. Out:
 * statements that a summary had better leave to the newer ones: a toll of the
 * killed or injured below one that only later articles give, and a plan ("tugs
 * will try …") of whose outcome a later article tells. Refuses to order what
 * has no time of publication.
 */
import { epochMinutes } from '../terms/calendar.ts';
import type { Conflict } from './model.ts';
import { FATES } from './subjects.ts';
import { statementOf, type Table } from './table.ts';
import { carriedOut, recalled } from './tense.ts';

/** Likeness from which a later sentence may tell what came of a plan. */
const OUTCOME = 0.3;
const TOLL = / (?:killed|injured|missing|arrested)$/;

/** Statements that later ones have overtaken. */
export function superseded(table: Table, conflicts: readonly Conflict[]): ReadonlySet<number> {
  const found = new Set<number>();
  for (const conflict of conflicts) if (TOLL.test(conflict.subject)) overtakenTolls(table, conflict, found);
  for (const { a, b, score } of table.links) {
    if (score < OUTCOME) continue;
    if (overtakes(table, a, b)) found.add(b);
    else if (overtakes(table, b, a)) found.add(a);
  }
  return found;
}

/** Values are in ascending order: each lower one whose last report is older than the first report of the highest. */
function overtakenTolls(table: Table, { values, subject }: Conflict, found: Set<number>): void {
  const fate = subject.slice(subject.lastIndexOf(' ') + 1);
  const times = values.map(({ citations }) =>
    citations.flatMap(({ article }) => {
      const reading = table.readings.find((one) => one.article.id === article);
      const time = reading?.article.published ? epochMinutes(reading.article.published) : null;
      return time === null ? [] : [time];
    }),
  );
  const top = Math.min(...(times[times.length - 1] ?? []));
  for (const [index, { value, citations }] of values.slice(0, -1).entries()) {
    const known = times[index] as number[];
    if (known.length === 0 || !Number.isFinite(top) || Math.max(...known) >= top) continue;
    for (const citation of citations) found.add(statementOf(table, citation));
    sameToll(table, value, fate, top, found);
  }
}

/** The same toll under another noun: "three night-shift workers died" beside "three people were killed". */
function sameToll(table: Table, value: string, fate: string, top: number, found: Set<number>): void {
  const toll = Number(value.replaceAll(',', ''));
  for (const [number, { quantities, minutes }] of table.statements.list.entries()) {
    if (minutes === null || minutes >= top) continue;
    if (quantities.some(({ role, value: own }) => own === toll && FATES.get(role) === fate))
      found.add(number);
  }
}

/** Whether `later` tells as done what `earlier` says is to be. */
function overtakes(table: Table, later: number, earlier: number): boolean {
  const [before, after] = [table.statements.list[earlier], table.statements.list[later]];
  return (
    before !== undefined && after !== undefined && (carriedOut(before, after) || recalled(before, after))
  );
}
