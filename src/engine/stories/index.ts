/**
 * Articles → stories: which reports tell of one event, and which of them are
 * copies. In: Readings, later only their profiles. Out: groups with evidence,
 * origins. Refuses nothing; the order of arrival changes nothing.
 *
 * A batch:       groupProfiles(profiles)
 * A warm object: const known = new Memory(); known.arrive(profile); known.leave(id)
 * A table:       store each profile, the keys of `compile(profile)` as postings with `profile.day`, and the links. For a newcomer
 *                compile(profile); fetch those that share a key and lie within `windowDays`
 *                (an undated article is within of all); linksOf(newcomer, those that couldLink); regroup({ came, went }, surroundings,
 *                groupOf); store the links both ways and the groups it gives; all others are as before. `Surroundings`
 *                is two look-ups, a compiled profile and the links of an id; `groupOf` gives an article's story's members.
 */

export { linksOf, type Surroundings } from './affinity.ts';
export { type Compiled, compile } from './compiled.ts';
export type { Evidence, Ground } from './evidence.ts';
export { windowDays } from './likeness.ts';
export { LinkBook, type Links } from './links.ts';
export { Memory } from './memory.ts';
export { type Families, type Origin, origins } from './origins.ts';
export { couldLinkTo } from './pool.ts';
export { copyKey, isCrowd } from './postings.ts';
export { type Profile, profile, publishedDay } from './profile.ts';
export { seatOf, seats } from './seats.ts';
export { type Index, type Step, settle } from './settle.ts';
export { groupProfiles } from './stories.ts';
export type { StoryGroup } from './why.ts';
