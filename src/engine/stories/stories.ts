/**
 * A batch of profiles → stories. In: profiles in any order. Out: groups that
 * cover every article once, by first member. Refuses nothing; of two profiles
 * with one id the later counts.
 */
import { Affinity } from './affinity.ts';
import { Memory } from './memory.ts';
import { partition } from './partition.ts';
import type { Profile } from './profile.ts';
import { explained, type StoryGroup } from './why.ts';

/** Groups articles into stories. The same set of profiles gives the same bytes in whatever order. */
export function groupProfiles(profiles: readonly Profile[]): StoryGroup[] {
  const memory = new Memory();
  for (const one of profiles) memory.add(one);
  const affinity = new Affinity(memory);
  return explained(partition(new Set(profiles.map(({ id }) => id)), affinity), affinity, (id) => [id]);
}
