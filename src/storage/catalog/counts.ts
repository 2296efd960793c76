/**
 * What a story's row says of its members: days, outlets, title, size. In: SQL
 * storage, a story. Out: rows, recounted from the members' index whenever they
 * change, so that they can't drift.
 */
import { undatedDay } from '../../engine/index.ts';
import { AGE } from './articles.ts';

/** Outlets of a story up to which each of them has it among its latest when anything in it changes; else only the one that brought it. */
const TOLD = 100;

/**
 * Recounts a story from its members, in their index: edition days (an article
 * without a day of its own takes the story's earliest), outlets, title (of the
 * earliest article that has one), size. `why` replaces the grouping's account
 * where given.
 */
export function recountStory(sql: SqlStorage, story: string, why: string | null, now: number): void {
  const members = 'FROM articles WHERE story = ? AND withheld IS NULL';
  const { articles, first, last } = sql
    .exec<{ articles: number; first: string | null; last: string | null }>(
      `SELECT count(*) AS articles, min(own_day) AS first, max(own_day) AS last ${members}`,
      story,
    )
    .one();
  const day = undatedDay([first]);
  sql.exec(
    'UPDATE articles SET day = ? WHERE story = ? AND own_day IS NULL AND (day IS NULL OR day < ? OR day > ?)',
    day,
    story,
    day,
    day,
  );
  const [title] = sql
    .exec<{ title: string }>(
      `SELECT title ${members} AND title IS NOT NULL ORDER BY ${AGE}, id LIMIT 1`,
      story,
    )
    .toArray();
  const [untitled] =
    title === undefined
      ? sql.exec<{ excerpt: string }>(`SELECT excerpt ${members} ORDER BY id LIMIT 1`, story).toArray()
      : [];
  sql.exec(
    'UPDATE stories SET title = ?, articles = ?, first = ?, last = ?, why = coalesce(?, why), updated = ? WHERE id = ?',
    title?.title ?? untitled?.excerpt ?? null,
    articles,
    first,
    last,
    why,
    now,
    story,
  );
  recountOutlets(sql, story, now);
}

function recountOutlets(sql: SqlStorage, story: string, now: number): void {
  const own = 'SELECT DISTINCT outlet FROM articles WHERE story = ? AND withheld IS NULL';
  sql.exec(`DELETE FROM story_outlets WHERE story = ? AND outlet NOT IN (${own})`, story, story);
  const outlets = sql.exec<{ outlet: string; latest: number }>(own, story).toArray();
  sql.exec(
    `INSERT INTO story_outlets SELECT value, ?, ? FROM json_each(?) WHERE true
     ON CONFLICT (story, outlet) DO UPDATE SET updated = excluded.updated WHERE ?`,
    story,
    now,
    JSON.stringify(outlets.map(({ outlet }) => outlet)),
    Number(outlets.length <= TOLD),
  );
}
