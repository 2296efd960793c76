/**
 * Groups → stories in the catalog. In: one changed article, and what becomes of
 * it and of those that its change touches. Out: rows: stories made, kept,
 * merged, split; members moved; the digests of both the old and the new state to
 * be told. Runs inside the caller's transaction.
 */
import { digestKey } from '../contract/index.ts';
import type { Step } from '../engine/index.ts';
import { articles, counts, digests, stories } from '../storage/index.ts';
import { assign, mintStoryId } from './assign.ts';
import type { Entry } from './entry.ts';
import type { Neighbourhoods } from './grouping.ts';

/** Writes the article's change with `write`, and what follows from it for stories and digests; `entry` null: it goes. */
export function place(
  { near, sql, now }: { readonly near: Neighbourhoods; readonly sql: SqlStorage; readonly now: number },
  id: string,
  entry: Entry | null,
  write: () => void,
): void {
  near.change(id, entry, (step, keep) => {
    placeOne({ sql, now, changing: id }, step, () => {
      if (step.id === id) write();
      return keep();
    });
  });
}

/** `changing`: the article whose change this is a step of; its own step comes last, and nobody need wait for it to leave. */
function placeOne(
  { sql, now, changing }: { readonly sql: SqlStorage; readonly now: number; readonly changing: string },
  { id, groups, leader }: Step,
  write: () => readonly string[],
): void {
  const grouped = groups.flatMap((group) => group.members);
  const was = stories.storiesOf(sql, grouped);
  // Who comes back, or stood with a crowd, was in a story that may be others' by now.
  const held = stories.heldBeyond(sql, [...new Set(was.values())], [...grouped, id, changing]);
  const ages = new Map([...new Set(was.values())].map((story) => [story, createdAt(sql, story)]));
  const outcome = assign(
    groups.map((group) => group.members),
    was,
    (story) => ages.get(story) ?? 0,
    held,
  );
  const ids = outcome.groups.map(({ story, members }) => story ?? found(sql, members, id, now));
  const changed = changedStories(sql, id, groups, ids, was);
  const dirty = new Set([...changed.keys()].flatMap((story) => digests.keysOfStory(sql, story)));
  const followed = write();
  const moved = [id];
  for (const [at, { members }] of outcome.groups.entries()) {
    const story = ids[at] as string;
    for (const member of members) {
      if (was.get(member) === story && member !== id) continue;
      stories.moveArticle(sql, member, story, member === id ? leader : null);
      moved.push(member);
    }
  }
  const merged: string[] = outcome.merged.map(({ story }) => story);
  for (const { story, into } of outcome.merged) stories.mergeStory(sql, story, ids[into] as string, now);
  for (const { group, from } of outcome.split) stories.splitStory(sql, ids[group] as string, from, now);
  const gone = leader === null || leader === id ? [] : [follow(sql, id, leader, now)];
  for (const { was, is } of [...gone, ...stories.bringFollowers(sql, [...moved, ...followed])]) {
    for (const story of [was, is]) if (!changed.has(story)) changed.set(story, null);
    if (was === is || !stories.isEmpty(sql, was)) continue;
    stories.mergeStory(sql, was, is, now);
    merged.push(was);
  }
  for (const [story, why] of changed) counts.recountStory(sql, story, why, now);
  for (const story of changed.keys()) for (const key of digests.keysOfStory(sql, story)) dirty.add(key);
  digests.markDirty(sql, dirty);
  // Whoever reads one that is merged is sent on at once, not when it has been quiet for a while.
  digests.markDirty(
    sql,
    merged.map((story) => digestKey({ kind: 'story', story })),
    true,
  );
}

/** An article goes where the first of its copies is, or will be when that has come. Says from where to where. */
function follow(sql: SqlStorage, id: string, leader: string, now: number): { was: string; is: string } {
  const own = articles.articleRow(sql, id)?.story;
  const story = articles.articleRow(sql, leader)?.story ?? own ?? found(sql, [id], id, now);
  stories.moveArticle(sql, id, story, leader);
  return { was: own ?? story, is: story };
}

function createdAt(sql: SqlStorage, story: string): number {
  return stories.storyRow(sql, story)?.created ?? 0;
}

/** Stories whose members or their revisions change, with the grouping's account where it has one. */
function changedStories(
  sql: SqlStorage,
  id: string,
  groups: Step['groups'],
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
