/**
 * Groups → stories in the catalog. In: one changed article, and the groups of
 * all that its change touches. Out: rows: stories made, kept, merged, split;
 * members moved; the digests of both the old and the new state to be told.
 * Runs inside the caller's transaction.
 */
import type { StoryGroup } from '../engine/index.ts';
import { articles, digests, stories } from '../storage/index.ts';
import { assign, mintStoryId } from './assign.ts';

/** Writes the article's change with `write`, and what follows from it for stories and digests. */
export function place(
  sql: SqlStorage,
  id: string,
  groups: readonly StoryGroup[],
  now: number,
  write: () => void,
): void {
  const was = membership(sql, id, groups);
  const ages = new Map([...new Set(was.values())].map((story) => [story, createdAt(sql, story)]));
  const outcome = assign(
    groups.map((group) => group.members),
    was,
    (story) => ages.get(story) ?? 0,
  );
  const ids = outcome.groups.map(({ story, members }) => story ?? found(sql, members, id, now));
  const changed = changedStories(sql, id, groups, ids, was);
  const dirty = new Set([...changed.keys()].flatMap((story) => digests.keysOfStory(sql, story)));
  write();
  for (const [at, { members }] of outcome.groups.entries()) {
    const story = ids[at] as string;
    for (const member of members) if (was.get(member) !== story) stories.moveArticle(sql, member, story);
  }
  for (const { story, into } of outcome.merged) stories.mergeStory(sql, story, ids[into] as string, now);
  for (const { group, from } of outcome.split) stories.splitStory(sql, ids[group] as string, from, now);
  for (const [story, why] of changed) stories.recountStory(sql, story, why, now);
  for (const story of changed.keys()) for (const key of digests.keysOfStory(sql, story)) dirty.add(key);
  digests.markDirty(sql, dirty);
}

function createdAt(sql: SqlStorage, story: string): number {
  return stories.storyRow(sql, story)?.created ?? 0;
}

/** The story so far of every article in the groups. */
function membership(sql: SqlStorage, id: string, groups: readonly StoryGroup[]): Map<string, string> {
  const was = new Map<string, string>();
  for (const member of groups.flatMap((group) => group.members)) {
    const row = articles.articleRow(sql, member);
    if (row?.story != null) was.set(member, row.story);
    else if (member !== id) throw new Error(`${member} is grouped but is in no story`);
  }
  return was;
}

/** Stories whose members or their revisions change, with the grouping's account where it has one. */
function changedStories(
  sql: SqlStorage,
  id: string,
  groups: readonly StoryGroup[],
  ids: readonly string[],
  was: ReadonlyMap<string, string>,
): Map<string, string | null> {
  const changed = new Map<string, string | null>();
  const left = articles.articleRow(sql, id)?.story ?? null;
  if (left !== null) changed.set(left, null);
  for (const [at, { members, why }] of groups.entries()) {
    const story = ids[at] as string;
    const moved = members.filter((member) => was.get(member) !== story);
    if (moved.length === 0 && !members.includes(id) && !changed.has(story)) continue;
    for (const member of moved) {
      const from = was.get(member);
      if (from !== undefined && !changed.has(from)) changed.set(from, null);
    }
    changed.set(story, JSON.stringify(why));
  }
  return changed;
}

/** Makes a story, named after the newcomer where it is in it, else after its first member. */
function found(sql: SqlStorage, members: readonly string[], newcomer: string, now: number): string {
  const founder = members.includes(newcomer) ? newcomer : (members[0] as string);
  for (let attempt = 0; ; attempt++) {
    const id = mintStoryId(founder, attempt);
    if (stories.storyRow(sql, id) !== null) continue;
    stories.createStory(sql, id, now);
    return id;
  }
}
