/**
 * What order-freedom is held to. In: a catalog's tables. Out: its stories, and
 * those of a batch of the same articles; fails where a story's count is another
 * than that of its articles.
 */
import { expect } from 'vitest';
import { groupProfiles, type Profile } from '../../src/engine/index.ts';

/** Stories as they stand, and as a batch of the same profiles gives them. */
export function both(sql: SqlStorage): { stored: string[]; batch: string[] } {
  const stories = new Map<string, string[]>();
  const rows = sql.exec<{ id: string; story: string }>(
    'SELECT id, story FROM articles WHERE withheld IS NULL ORDER BY id',
  );
  for (const { id, story } of rows.toArray()) stories.set(story, [...(stories.get(story) ?? []), id]);
  const profiles = sql.exec<{ profile: string }>('SELECT profile FROM profiles').toArray();
  const groups = groupProfiles(profiles.map((row) => JSON.parse(row.profile) as Profile));
  const counted = sql.exec<{ n: number }>('SELECT sum(articles) AS n FROM stories').one().n;
  expect(counted).toBe([...stories.values()].flat().length);
  return {
    stored: [...stories.values()].map((ids) => ids.join()).sort(),
    batch: groups.map(({ members }) => [...members].sort().join()).sort(),
  };
}
