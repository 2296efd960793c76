/**
 * Every path of the pages for people. In: ids of the contract. Out: paths
 * that begin with "/". Ids are ASCII names, so a path needs no escaping.
 */
import { parseDigestKey } from '../contract/index.ts';

export const storyPath = (story: string) => `/stories/${story}`;
export const storyVersionPath = (story: string, version: number) => `/stories/${story}/versions/${version}`;
export const storyDiffPath = (story: string, from: number, to: number) =>
  `/stories/${story}/versions/${to}/diff?from=${from}`;
/** Either order of the two is one page; links name them in theirs. */
export function comparePath(story: string, a: string, b: string): string {
  const [first, second] = a < b ? [a, b] : [b, a];
  return `/stories/${story}/compare?a=${first}&b=${second}`;
}
export const briefingPath = (outlet: string, day: string) => `/outlets/${outlet}/${day}`;
export const dayPath = (day: string) => `/days/${day}`;
export const embedPath = (story: string) => `/embed/stories/${story}`;

/** The story's id out of a story digest's key. Throws on another kind's key: no page asks for one. */
export function storyOf(key: string): string {
  const ref = parseDigestKey(key);
  if (ref?.kind !== 'story') throw new TypeError(`not a story's key: ${key}`);
  return ref.story;
}
