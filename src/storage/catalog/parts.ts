/**
 * What a digest is made from: the visible articles of its stories, so many and
 * no more. In: SQL storage, a digest. Out: parts, a story each, and how much was
 * left out. What is chosen depends on the articles alone: of a story the
 * briefing's own outlet's first, then each outlet's earliest, then its second;
 * of a day the stories with most articles of that day.
 */
import type { DigestRef } from '../../contract/index.ts';
import type { RevisionRef } from '../keys.ts';
import { AGE } from './articles.ts';

/** The articles of one story that a digest is made from. */
export interface Part {
  readonly story: string;
  readonly members: readonly RevisionRef[];
}

/** What there was no room for. */
export interface Left {
  readonly articles: number;
  readonly stories: number;
}

/** Articles of one story in one digest: a hundred take a quarter of a second, and time grows with their square. */
const OF_A_STORY = 100;
/** Articles in one digest: what fits a Worker's memory and time. */
const OF_A_DIGEST = 1000;

/** A digest's material as it stands now. */
export function partsOf(sql: SqlStorage, ref: DigestRef): { parts: Part[]; left: Left } {
  const until = ref.kind === 'story' ? null : ref.day;
  const outlet = ref.kind === 'briefing' ? ref.outlet : null;
  const { stories, all } =
    ref.kind === 'story' ? { stories: [ref.story], all: 1 } : storiesOf(sql, ref.day, outlet);
  const parts: Part[] = [];
  let [room, left, none] = [OF_A_DIGEST, 0, 0];
  for (const story of stories) {
    const count = countOf(sql, story, until);
    const wanted = Math.min(count, OF_A_STORY);
    none += Number(wanted === 0);
    if (wanted === 0) continue;
    if (wanted > room) break;
    const members = count > wanted ? chosen(sql, story, until, outlet) : everyone(sql, story, until);
    parts.push({ story, members });
    room -= wanted;
    left += count - wanted;
  }
  return { parts, left: { articles: left, stories: all - none - parts.length } };
}

/** The stories of a day, of one outlet or all, those with most articles of that day first; and how many there are. */
function storiesOf(sql: SqlStorage, day: string, outlet: string | null): { stories: string[]; all: number } {
  const whose = outlet === null ? '' : 'AND outlet = ?';
  const rows = sql
    .exec<{ story: string; many: number }>(
      `SELECT story, count(*) OVER () AS many FROM articles
       WHERE day = ? ${whose} AND withheld IS NULL AND story IS NOT NULL
       GROUP BY story ORDER BY count(*) DESC, min(id) LIMIT ${OF_A_DIGEST}`,
      day,
      ...(outlet === null ? [] : [outlet]),
    )
    .toArray();
  return { stories: rows.map(({ story }) => story), all: rows[0]?.many ?? 0 };
}

const VISIBLE = 'FROM articles WHERE story = ? AND withheld IS NULL AND (? IS NULL OR day <= ?)';

function countOf(sql: SqlStorage, story: string, until: string | null): number {
  return sql.exec<{ count: number }>(`SELECT count(*) AS count ${VISIBLE}`, story, until, until).one().count;
}

function everyone(sql: SqlStorage, story: string, until: string | null): RevisionRef[] {
  return sql
    .exec<{ id: string; revision: string }>(`SELECT id, revision ${VISIBLE} ORDER BY id`, story, until, until)
    .toArray();
}

function chosen(sql: SqlStorage, story: string, until: string | null, own: string | null): RevisionRef[] {
  return sql
    .exec<{ id: string; revision: string }>(
      `SELECT id, revision FROM (
         SELECT id, revision, outlet, ${AGE} AS age,
           row_number() OVER (PARTITION BY outlet ORDER BY ${AGE}, id) AS turn ${VISIBLE}
         ORDER BY outlet IS NOT ?, turn, age, id LIMIT ${OF_A_STORY}
       ) ORDER BY id`,
      story,
      until,
      until,
      own,
    )
    .toArray();
}
