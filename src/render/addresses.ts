/**
 * Every address and permanent id that a rendered form mentions. In: digest
 * references and the service's origin. Out: absolute URLs and URNs. Ids hold
 * neither host nor scheme, so a feed reader knows an item again after a move.
 */
import { type DigestRef, digestKey } from '../contract/index.ts';
import { briefingPath, dayPath, storyPath, storyVersionPath } from './paths.ts';

/** The digest in the API, without suffix: `…/v1/stories/{story}/digest`. */
export function digestUrl(origin: string, ref: DigestRef): string {
  switch (ref.kind) {
    case 'story':
      return `${origin}/v1/stories/${ref.story}/digest`;
    case 'briefing':
      return `${origin}/v1/outlets/${ref.outlet}/briefings/${ref.day}`;
    case 'daily':
      return `${origin}/v1/digests/${ref.day}`;
  }
}

/** The digest for people; it always shows the newest version. */
export function pageUrl(origin: string, ref: DigestRef): string {
  switch (ref.kind) {
    case 'story':
      return storyUrl(origin, ref.story);
    case 'briefing':
      return origin + briefingPath(ref.outlet, ref.day);
    case 'daily':
      return origin + dayPath(ref.day);
  }
}

/** One version for people; what it shows never changes. */
export function versionUrl(origin: string, ref: DigestRef, version: number): string {
  return ref.kind === 'story'
    ? origin + storyVersionPath(ref.story, version)
    : `${digestUrl(origin, ref)}/versions/${version}.html`;
}

/** A story for people. */
export function storyUrl(origin: string, story: string): string {
  return origin + storyPath(story);
}

/** An outlet's newest briefing for people. */
export function outletUrl(origin: string, outlet: string): string {
  return origin + briefingPath(outlet, 'latest');
}

/** An outlet's channel here: the feed of its briefings. */
export function outletFeedUrl(origin: string, outlet: string): string {
  return `${origin}/v1/outlets/${outlet}/briefings/latest.rss`;
}

/** An article's entry in the API: the link of last resort for a sentence whose article has no address. */
export function articleUrl(origin: string, article: string): string {
  return `${origin}/v1/articles/${article}`;
}

/** The id of an edition or a story in feeds: fixed across edits, hosts and schemes. */
export function editionId(ref: DigestRef): string {
  return `urn:standfirst:${digestKey(ref)}`;
}

/** The id of one version in feeds. */
export function versionId(ref: DigestRef, version: number): string {
  return `${editionId(ref)}:version:${version}`;
}

/** The id of the row of daily digests in feeds. */
export const DAILIES_ID = 'urn:standfirst:daily';

/** The id of an outlet's row of briefings in feeds. */
export function briefingsId(outlet: string): string {
  return `urn:standfirst:briefing:${outlet}`;
}
