/**
 * What a later report has overtaken. In: the table, the figure conflicts. Out:
 * statements that a summary had better leave to the newer ones: a toll of the
 * killed or injured below one that only later articles give, and a plan ("tugs
 * will try …") of whose outcome a later article tells. Refuses to order what
 * has no time of publication.
 */
import type { Citation } from '../article.ts';
import { epochMinutes } from '../terms/calendar.ts';
import type { Conflict } from './model.ts';
import type { Table } from './table.ts';
import { FUTURE, PAST, traitsOf } from './traits.ts';

/** Likeness from which a later sentence may tell what came of a plan. */
const OUTCOME = 0.25;
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
function overtakenTolls(table: Table, { values }: Conflict, found: Set<number>): void {
  const times = values.map(({ citations }) =>
    citations.flatMap(({ article }) => {
      const reading = table.readings.find((one) => one.article.id === article);
      const time = reading?.article.published ? epochMinutes(reading.article.published) : null;
      return time === null ? [] : [time];
    }),
  );
  const top = Math.min(...(times[times.length - 1] ?? []));
  for (const [index, { citations }] of values.slice(0, -1).entries()) {
    const known = times[index] as number[];
    if (known.length === 0 || !Number.isFinite(top) || Math.max(...known) >= top) continue;
    for (const citation of citations) found.add(statementOf(table, citation));
  }
}

function statementOf(table: Table, { article, start }: Citation): number {
  const index = table.readings.findIndex((reading) => reading.article.id === article);
  const sentence = table.readings[index]?.sentences.findIndex((one) => one.start === start) ?? -1;
  return table.statements.at(index, sentence);
}

/** Whether `later` tells as done what `earlier` says is to be. */
function overtakes(table: Table, later: number, earlier: number): boolean {
  const [from, to] = [timeOf(table, earlier), timeOf(table, later)];
  return from !== null && to !== null && from < to && plans(table, earlier) && tellsDone(table, later);
}

function timeOf(table: Table, statement: number): number | null {
  const place = table.statements.list[statement]?.places[0];
  const published = place === undefined ? null : table.readings[place.article]?.article.published;
  return published ? epochMinutes(published) : null;
}

/** "Will", "are to look": something is to be, and nothing has been. */
function plans(table: Table, statement: number): boolean {
  const words = wordsOf(table, statement);
  return words.some(
    (word, at) => word === 'will' || word === 'shall' || (BE.has(word) && words[at + 1] === 'to'),
  );
}

const BE = new Set(['is', 'are']);

/** "Have found", "came free": a perfect or a past, and no plan. */
function tellsDone(table: Table, statement: number): boolean {
  const place = table.statements.list[statement]?.places[0];
  const reading = place === undefined ? undefined : table.readings[place.article];
  if (place === undefined || reading === undefined) return false;
  const { bits } = traitsOf(reading);
  let done = false;
  for (
    let at = reading.tokens.from[place.sentence] as number;
    at < (reading.tokens.from[place.sentence + 1] as number);
    at += 1
  ) {
    const bit = bits[reading.tokens.term[at] as number] as number;
    const word = reading.tokens.word[at] as string;
    if (bit & FUTURE) return false;
    if (bit & PAST || word === 'have' || word === 'has' || /.ed$/.test(word)) done = true;
  }
  return done;
}

function wordsOf(table: Table, statement: number): readonly string[] {
  const place = table.statements.list[statement]?.places[0];
  const reading = place === undefined ? undefined : table.readings[place.article];
  if (place === undefined || reading === undefined) return [];
  return reading.tokens.word.slice(
    reading.tokens.from[place.sentence],
    reading.tokens.from[place.sentence + 1],
  );
}
