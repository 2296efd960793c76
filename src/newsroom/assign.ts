/**
 * Story ids survive regrouping. In: groups as the engine makes them, which
 * story each article was in, and which stories others keep. Out: the story of
 * every group, and what merged into what or split from what. A group keeps the
 * id of the story it shares most articles with; ties go to the older story, then
 * to the smaller id. A story that has members beyond these groups stays theirs.
 */
import { shortHash } from './short-hash.ts';

interface Assignment {
  /** An article named here founds a new story where `story` is null. */
  readonly story: string | null;
  readonly members: readonly string[];
}

interface Assigned {
  readonly groups: readonly Assignment[];
  /** Stories that no group kept, and the index of the group that took most of their members. */
  readonly merged: readonly { readonly story: string; readonly into: number }[];
  /** New groups made of members of a story that lives on elsewhere. */
  readonly split: readonly { readonly group: number; readonly from: string }[];
}

interface Overlap {
  readonly group: number;
  readonly story: string;
  readonly shared: number;
}

/** `was` maps an article to its story so far; `age` orders stories, older first; `held` are those that others keep. */
export function assign(
  groups: readonly (readonly string[])[],
  was: ReadonlyMap<string, string>,
  age: (story: string) => number,
  held: ReadonlySet<string> = new Set(),
): Assigned {
  const overlaps = groups.flatMap((members, group) => overlapsOf(members, group, was));
  overlaps.sort(
    (a, b) =>
      b.shared - a.shared ||
      age(a.story) - age(b.story) ||
      (a.story < b.story ? -1 : a.story > b.story ? 1 : a.group - b.group),
  );
  const kept = new Map<number, string>();
  const taken = new Map<string, number>();
  for (const { group, story } of overlaps) {
    if (kept.has(group) || taken.has(story) || held.has(story)) continue;
    kept.set(group, story);
    taken.set(story, group);
  }
  const merged = new Map<string, number>();
  const split: { group: number; from: string }[] = [];
  for (const { group, story } of overlaps) {
    const lives = taken.has(story) || held.has(story);
    if (!lives && !merged.has(story)) merged.set(story, group);
    if (!kept.has(group) && lives) split.push({ group, from: story });
  }
  return {
    groups: groups.map((members, group) => ({ story: kept.get(group) ?? null, members })),
    merged: [...merged].map(([story, into]) => ({ story, into })),
    split,
  };
}

function overlapsOf(members: readonly string[], group: number, was: ReadonlyMap<string, string>): Overlap[] {
  const shared = new Map<string, number>();
  for (const member of members) {
    const story = was.get(member);
    if (story !== undefined) shared.set(story, (shared.get(story) ?? 0) + 1);
  }
  return [...shared].map(([story, count]) => ({ group, story, shared: count }));
}

/** A story id from its founder's; `attempt` moves on after a collision. */
export function mintStoryId(founder: string, attempt: number): string {
  return `s${shortHash(`${founder} ${attempt}`)}`;
}
