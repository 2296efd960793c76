/**
 * oEmbed 1.0 (oembed.com) for story pages. In: the `url`, `maxwidth`,
 * `maxheight` and `format` of a request. Out: a story to look up, then a `rich`
 * document whose HTML is the iframe. Refused: addresses that are not a story
 * of ours, formats other than JSON.
 */
import { headlineWords } from '../headline.ts';
import type { PageContext, StoryDigest } from '../pages/context.ts';
import { embedPath, storyOf } from '../paths.ts';
import { escapeHtml } from './addresses.ts';

const WIDTH = 640;
const HEIGHT = 420;
const STORY = /^\/stories\/(s[0-9a-z]{12})(?:\/versions\/[1-9]\d{0,9})?\/?$/;

/** The story that an address of ours shows; null where it shows none. */
export function oembedStory(url: string | null | undefined, origin: string): string | null {
  if (!url || !URL.canParse(url)) return null;
  const { origin: its, pathname } = new URL(url);
  return its === origin ? (STORY.exec(pathname)?.[1] ?? null) : null;
}

/** Whether the asked-for format is the one that there is; otherwise the answer is 501, as the specification wants. */
export function oembedFormat(format: string | null | undefined): boolean {
  return format === null || format === undefined || format === '' || format === 'json';
}

/** The JSON document's value; `max…` in CSS pixels, as they came in the query. */
export function oembed(
  digest: StoryDigest,
  page: PageContext,
  max: { width?: string | null | undefined; height?: string | null | undefined } = {},
) {
  const width = bounded(max.width, WIDTH);
  const height = bounded(max.height, HEIGHT);
  const title = headlineWords(digest.headline);
  const src = page.origin + embedPath(storyOf(digest.key));
  return {
    version: '1.0',
    type: 'rich',
    title,
    provider_name: page.siteName,
    provider_url: page.origin,
    cache_age: 3600,
    width,
    height,
    html: `<iframe src="${src}" title="${escapeHtml(title)}" width="${width}" height="${height}" loading="lazy" style="border:0;max-width:100%"></iframe>`,
  } as const;
}

function bounded(asked: string | null | undefined, most: number): number {
  const limit = Number(asked);
  return Number.isInteger(limit) && limit > 0 ? Math.min(limit, most) : most;
}
