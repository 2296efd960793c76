/**
 * Dates that can't be right together. In: the table. Out: conflicts of kind
 * "date": a weekday beside a date that the calendar, where the year is known,
 * gives another weekday; the same date under two weekdays; and one claim whose
 * tellings surely name different days. Refuses to say which is right: the
 * calendar's own weekday is one of the values.
 */
import type { Citation } from '../article.ts';
import { cite } from '../summarize/summary.ts';
import { isoFromDays, weekdayFromDays } from '../terms/calendar.ts';
import type { Reading } from '../terms/reading.ts';
import { type DayName, dayNames } from './days.ts';
import type { Conflict } from './model.ts';
import { byPlace, byText } from './order.ts';
import type { Table } from './table.ts';

const DATE_CAP = 8;
/** Day expressions of one article that are read. */
const DAYS_READ = 200;
const CITED = 12;
const TELLING = 0.5;
const NEAR_DAYS = 7;
const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);

interface Named {
  readonly article: number;
  readonly name: DayName;
}

/** The day expressions of all readings, article by article. */
export function storyDays(table: Table): Named[] {
  return table.readings.flatMap((reading, article) =>
    dayNames(reading)
      .slice(0, DAYS_READ)
      .map((name) => ({ article, name })),
  );
}

/** All date conflicts, by subject. */
export function dateConflicts(table: Table, days: readonly Named[]): Conflict[] {
  const dated = new Map<string, Named[]>();
  for (const one of days) {
    const { weekday, month, day } = one.name;
    if (weekday === null || month === null || day === null) continue;
    const key = `${month}-${day}`;
    dated.set(key, [...(dated.get(key) ?? []), one]);
  }
  const conflicts: Conflict[] = [];
  for (const key of [...dated.keys()].sort(byText)) {
    const conflict = weekdayConflict(table, dated.get(key) as Named[], days);
    if (conflict !== null) conflicts.push(conflict);
  }
  return [...conflicts, ...claimConflicts(table, days, conflicts)].slice(0, DATE_CAP);
}

function weekdayConflict(table: Table, named: readonly Named[], days: readonly Named[]): Conflict | null {
  const first = (named[0] as Named).name;
  const known = named.find(({ name }) => name.resolved !== null)?.name.resolved ?? null;
  const right = known === null ? null : weekdayFromDays(known);
  const weekdays = new Set(named.map(({ name }) => name.weekday as number));
  if (right !== null) weekdays.add(right);
  if (weekdays.size < 2) return null;
  const values = new Map<string, Citation[]>();
  for (const one of named)
    note(values, `${WEEKDAYS[(one.name.weekday as number) - 1]}, ${dateText(one.name)}`, table, one);
  if (right !== null) {
    const label = `${WEEKDAYS[right - 1]}, ${dateText(first)}`;
    if (!values.has(label)) values.set(label, []);
    const wrong = named.filter(({ name }) => name.weekday !== right);
    for (const one of days) {
      if (one.name.weekday !== right || one.name.month !== null || one.name.resolved !== known) continue;
      if (wrong.some((other) => told(table, one, other))) note(values, label, table, one);
    }
  }
  return {
    kind: 'date',
    subject: `weekday of ${dateText(first)}${right === null ? '' : `: by the calendar a ${WEEKDAYS[right - 1]}`}`,
    values: sorted(values),
  };
}

/** Whether two expressions stand in sentences that say the same. */
function told(table: Table, x: Named, y: Named): boolean {
  const a = table.statements.at(x.article, x.name.sentence);
  const b = table.statements.at(y.article, y.name.sentence);
  return (
    a === b || (table.near[a]?.some((link) => (link.a === b || link.b === b) && link.score >= LOOSE) ?? false)
  );
}

const LOOSE = 0.3;

/** Claims told with one day each, and not the same one. */
function claimConflicts(table: Table, days: readonly Named[], before: readonly Conflict[]): Conflict[] {
  const only = new Map<number, Named | null>();
  for (const one of days) {
    const statement = table.statements.at(one.article, one.name.sentence);
    only.set(statement, only.has(statement) && only.get(statement)?.name !== one.name ? null : one);
  }
  const reported = new Set(
    before.flatMap(({ values }) => values.flatMap(({ citations }) => citations.map(placeKey))),
  );
  const found: Conflict[] = [];
  for (const { a, b, score, clean } of table.links) {
    const [x, y] = [only.get(a), only.get(b)];
    if (score < TELLING || !clean || !x || !y) continue;
    const [p, q] = [x.name, y.name];
    if (p.precision !== 'day' || q.precision !== 'day' || p.resolved === null || q.resolved === null)
      continue;
    if (p.weekday === null && p.month === null) continue;
    if (q.weekday === null && q.month === null) continue;
    const distance = Math.abs(p.resolved - q.resolved);
    if (distance === 0 || distance > NEAR_DAYS) continue;
    const outlets = [x, y].map(({ article }) => table.readings[article]?.article.outlet);
    if (outlets[0] === outlets[1]) continue;
    const values = new Map<string, Citation[]>();
    for (const one of [x, y])
      note(values, isoFromDays(one.name.resolved as number) ?? one.name.text, table, one);
    const citations = [...values.values()].flat();
    if (citations.some((citation) => reported.has(placeKey(citation)))) continue;
    for (const citation of citations) reported.add(placeKey(citation));
    found.push({ kind: 'date', subject: 'day of the event', values: sorted(values) });
  }
  return found;
}

function placeKey({ article, start }: Citation): string {
  return `${start} ${article}`;
}

function note(values: Map<string, Citation[]>, value: string, table: Table, { article, name }: Named): void {
  const citation = cite(table.readings[article] as Reading, name.sentence);
  const list = values.get(value) ?? [];
  if (!list.some((other) => placeKey(other) === placeKey(citation))) list.push(citation);
  values.set(value, list);
}

function sorted(values: ReadonlyMap<string, readonly Citation[]>): Conflict['values'] {
  return [...values]
    .sort(([a, x], [b, y]) => y.length - x.length || byText(a, b))
    .map(([value, citations]) => ({ value, citations: [...citations].sort(byPlace).slice(0, CITED) }));
}

function dateText({ month, day, year }: DayName): string {
  return `${MONTHS[(month as number) - 1]} ${day}${year === null ? '' : `, ${year}`}`;
}
