/**
 * The digest room's door. In: readings of stories. Out: story digests,
 * briefings, daily digests, comparisons, edition days. Pure, total, and
 * indifferent to the order of what it is given.
 */
export { type BriefingOptions, briefing, type StoryReadings } from './briefing.ts';
export { compare } from './compare.ts';
export { type DailyOptions, daily } from './daily.ts';
export { editionDays, undatedDay } from './edition.ts';
export { independent } from './independence.ts';
export { digestStory, type StoryOptions } from './story.ts';
