/**
 * A day of all outlets. In: a day, the stories with all their articles. Out:
 * the stories that had an article that day, by independent sources and outlets,
 * each with its summary; for a story that goes on, what the day's articles say
 * that none of an earlier day said. Articles of later days are not read.
 */
import type { Citation } from '../article.ts';
import type { Families } from '../stories/origins.ts';
import { countWords } from '../terms/characters.ts';
import { agreedBy } from './agreed.ts';
import { merged, notesOf, STORY_CAP, type StoryReadings } from './briefing.ts';
import { upTo } from './edition.ts';
import type { DailyDigest } from './model.ts';
import { foundOnlyIn } from './only.ts';
import { byLeastArticle, byText } from './order.ts';
import { digestOf, inputsOf } from './story.ts';
import { type Table, tableOf } from './table.ts';

export interface DailyOptions {
  /** Upper bound of each story's summary in words; default 70. */
  readonly words?: number;
  /** Outlet → publisher, where several belong to one. */
  readonly families?: Families;
}

const DAILY_WORDS = 70;
const NEW_CAP = 5;

/** The digest of `day` (`2026-03-14`). */
export function daily(
  day: string,
  stories: readonly StoryReadings[],
  options: DailyOptions = {},
): DailyDigest {
  const found = stories.flatMap(({ story, readings }) => {
    const { known, today } = upTo(readings, day);
    return today.length === 0
      ? []
      : [{ story, table: tableOf(known, options.families), today: new Set(today) }];
  });
  found.sort(
    (a, b) =>
      new Set(b.table.source).size - new Set(a.table.source).size ||
      b.table.outlets.length - a.table.outlets.length ||
      b.today.size - a.today.size ||
      byLeastArticle(a.table.readings, b.table.readings) ||
      byText(a.story, b.story),
  );
  const kept = found.slice(0, STORY_CAP);
  const digests = kept.map(({ table }) => digestOf(table, { words: options.words ?? DAILY_WORDS }));
  return {
    day,
    inputs: merged(kept.map(({ table }) => inputsOf(table))),
    stories: kept.map(({ story, table, today }, index) => ({
      story,
      headline: digests[index]?.headline ?? null,
      outlets: table.outlets.length,
      origins: new Set(table.source).size,
      summary: digests[index]?.summary ?? [],
      agreed: agreedBy(table, digests[index]?.summary ?? []),
      newSinceYesterday:
        today.size === table.readings.length ? [] : news(table, (reading) => today.has(reading)),
    })),
    notes: notesOf(digests, found.length),
  };
}

/** What only today's articles say, each claim once, short of repeating one another. */
function news(table: Table, today: (reading: Table['readings'][number]) => boolean): Citation[] {
  const inside = table.readings.map(today);
  const groups = new Map<string, number>();
  for (const [index, { members }] of table.groups.entries()) {
    for (const member of members) {
      for (const { article, sentence } of table.statements.list[member]?.places ?? []) {
        const reading = table.readings[article];
        groups.set(`${reading?.sentences[sentence]?.start} ${reading?.article.id}`, index);
      }
    }
  }
  const told = new Set<number>();
  return foundOnlyIn(table, (article) => inside[article] ?? false)
    .filter(({ article, start, text }) => {
      const group = groups.get(`${start} ${article}`);
      if (countWords(text) === 0 || (group !== undefined && told.has(group))) return false;
      if (group !== undefined) told.add(group);
      return true;
    })
    .slice(0, NEW_CAP);
}
