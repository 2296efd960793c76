/**
 * A batch of profiles → stories. In: profiles in any order. Out: groups that
 * cover every article once, by first member. Refuses nothing; of two profiles
 * with one id the later counts.
 */
import { Memory } from './memory.ts';
import type { Profile } from './profile.ts';
import type { StoryGroup } from './why.ts';

/** Groups articles into stories. The same set of profiles gives the same bytes in whatever order. */
export function groupProfiles(profiles: readonly Profile[]): StoryGroup[] {
  return new Memory().fill(profiles);
}
