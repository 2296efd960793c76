/**
 * What happened when. In: the table, its day expressions, the claims. Out: one
 * entry a day and claim, by date, each with the sentence that says so. Only
 * days that could be settled; of several sentences for one day those of the
 * most told claims. A year or a month is background: it is shown where several
 * outlets give it, or in a story of one outlet, three at most. Refuses
 * sentences that can't be read alone.
 */
import { cite } from '../summarize/summary.ts';
import { isoFromDays } from '../terms/calendar.ts';
import type { Reading } from '../terms/reading.ts';
import type { Told } from './corroboration.ts';
import type { storyDays } from './dates.ts';
import type { TimelineEntry } from './model.ts';
import { byPlace, byText } from './order.ts';
import { prominence, standsAlone, type Table } from './table.ts';

const TIMELINE_CAP = 24;
const A_DAY = 2;
const BACKGROUND = 3;

/** The story's timeline. */
export function timelineOf(
  table: Table,
  days: ReturnType<typeof storyDays>,
  told: readonly Told[],
): TimelineEntry[] {
  const claim = new Map<number, Told>();
  for (const one of told) for (const member of one.members) if (!claim.has(member)) claim.set(member, one);
  const drafts: { entry: TimelineEntry; topic: string; weight: number }[] = [];
  for (const { article, name } of days) {
    const statement = table.statements.at(article, name.sentence);
    if (name.resolved === null || table.mute.has(statement) || !standsAlone(table, statement)) continue;
    const iso = isoFromDays(name.resolved);
    if (iso === null) continue;
    const date = iso.slice(0, name.precision === 'day' ? 10 : name.precision === 'month' ? 7 : 4);
    const one = claim.get(statement);
    if (name.precision !== 'day' && one === undefined && table.outlets.length > 1) continue;
    const lead = one?.representative === statement ? 0.5 : 0;
    drafts.push({
      entry: {
        date,
        precision: name.precision,
        citation: cite(table.readings[article] as Reading, name.sentence),
      },
      topic: one?.claim.id ?? `statement ${statement}`,
      weight: (one?.claim.origins ?? 0) + lead + prominence(table, statement),
    });
  }
  drafts.sort(
    (a, b) =>
      b.weight - a.weight ||
      b.entry.date.length - a.entry.date.length ||
      byPlace(a.entry.citation, b.entry.citation) ||
      byText(a.entry.date, b.entry.date),
  );
  const perDay = new Map<string, number>();
  let background = 0;
  const seen = new Set<string>();
  const kept = drafts.filter(({ entry, topic }) => {
    const count = perDay.get(entry.date) ?? 0;
    if (count >= A_DAY || seen.has(topic)) return false;
    if (entry.precision !== 'day' && ++background > BACKGROUND) return false;
    perDay.set(entry.date, count + 1);
    return seen.add(topic);
  });
  return kept
    .slice(0, TIMELINE_CAP)
    .map(({ entry }) => entry)
    .sort((a, b) => byText(a.date, b.date) || byPlace(a.citation, b.citation));
}
