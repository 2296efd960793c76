/**
 * Every address that a page points at. In: ids of the contract. Out: paths that
 * begin with "/". Ids are ASCII names, so a path needs no escaping; digests
 * themselves are at their /v1 address with a format's suffix.
 */
import type { DigestOut } from '../../contract/index.ts';

export const storyPath = (story: string) => `/stories/${story}`;
export const storyVersionPath = (story: string, version: number) => `/stories/${story}/versions/${version}`;
export const storyDiffPath = (story: string, from: number, to: number) =>
  `/stories/${story}/versions/${to}/diff?from=${from}`;
export const briefingPath = (outlet: string, day: string) => `/outlets/${outlet}/${day}`;
export const dayPath = (day: string) => `/days/${day}`;
export const embedPath = (story: string) => `/embed/stories/${story}`;

/** The story's id out of `story:ID`. */
export function storyOf(key: string): string {
  return key.slice(key.indexOf(':') + 1);
}

/** Where a digest's newest version is, without a suffix. */
export function digestPath(digest: DigestOut): string {
  switch (digest.kind) {
    case 'story':
      return `/v1/stories/${storyOf(digest.key)}/digest`;
    case 'briefing':
      return `/v1/outlets/${digest.outlet}/briefings/${digest.day}`;
    case 'daily':
      return `/v1/digests/${digest.day}`;
  }
}

/** What a digest can be had as: suffix, name for people, media type. */
export const FORMS = [
  ['json', 'JSON', 'application/json'],
  ['rss', 'RSS', 'application/rss+xml'],
  ['atom', 'Atom', 'application/atom+xml'],
  ['feed.json', 'JSON Feed', 'application/feed+json'],
  ['email.html', 'E-mail', 'text/html'],
  ['txt', 'Text', 'text/plain'],
  ['md', 'Markdown', 'text/markdown'],
] as const;
