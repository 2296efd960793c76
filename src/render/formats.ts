/**
 * The one table of what a digest can be had as. In: a suffix. Out: its media
 * type, its file name, and what renders it. Every kind of digest has every
 * format. Refused: suffixes that are not here; `suffixes` lists those that are.
 */
import { type DigestOut, type DigestRef, digestKey } from '../contract/index.ts';
import { bulletin } from './bulletin/index.ts';
import type { RenderContext } from './context.ts';
import { atomFeed } from './feeds/atom.ts';
import type { Feed } from './feeds/entry.ts';
import { jsonFeed } from './feeds/json-feed.ts';
import { rssFeed } from './feeds/rss.ts';
import { cutForMail, emailHtml } from './newsletter/email.ts';
import { type ListmonkOptions, listmonkCampaign } from './newsletter/listmonk.ts';
import { newsletterMarkdown } from './newsletter/markdown.ts';
import { newsletterText } from './newsletter/text.ts';

/** `feed` formats take a row of digests, `newsletter` formats one; `data` and `page` are made elsewhere. */
export type Format = { readonly suffix: string; readonly name: string; readonly mediaType: string } & (
  | { readonly by: 'data' | 'page' }
  | { readonly by: 'feed'; readonly render: (feed: Feed, context: RenderContext) => string }
  | { readonly by: 'newsletter'; readonly render: (digest: DigestOut, context: RenderContext) => string }
);

export const FORMATS: readonly Format[] = [
  { suffix: '.json', name: 'JSON', mediaType: 'application/json', by: 'data' },
  { suffix: '.html', name: 'Page', mediaType: 'text/html; charset=utf-8', by: 'page' },
  {
    suffix: '.rss',
    name: 'RSS',
    mediaType: 'application/rss+xml; charset=utf-8',
    by: 'feed',
    render: rssFeed,
  },
  {
    suffix: '.atom',
    name: 'Atom',
    mediaType: 'application/atom+xml; charset=utf-8',
    by: 'feed',
    render: atomFeed,
  },
  {
    suffix: '.feed.json',
    name: 'JSON Feed',
    mediaType: 'application/feed+json',
    by: 'feed',
    render: jsonFeed,
  },
  newsletter('.email.html', 'E-mail', 'text/html; charset=utf-8', emailHtml),
  newsletter('.txt', 'Text', 'text/plain; charset=utf-8', newsletterText),
  newsletter('.md', 'Markdown', 'text/markdown; charset=utf-8', newsletterMarkdown),
];

/** Every suffix, for the problem document of an unknown one. */
export const SUFFIXES: readonly string[] = FORMATS.map(({ suffix }) => suffix);

/** The last path segment apart: its name and its format; the format is null where there is no known suffix. */
export function splitSuffix(segment: string): { readonly name: string; readonly format: Format | null } {
  const fitting = FORMATS.filter(({ suffix }) => segment.length > suffix.length && segment.endsWith(suffix));
  const format = fitting.reduce<Format | null>(
    (a, b) => (a !== null && a.suffix.length >= b.suffix.length ? a : b),
    null,
  );
  return { name: format === null ? segment : segment.slice(0, -format.suffix.length), format };
}

/** The name under which a browser saves it; a version has its number in it. ASCII, safe in a header. */
export function filename(ref: DigestRef, version: number | null, suffix: string): string {
  const key = digestKey(ref).replaceAll(':', '-');
  return `${key}${version === null ? '' : `-v${version}`}${suffix}`;
}

/** `?format=listmonk`: the JSON body of a campaign; media type `application/json`. */
export function renderListmonk(
  digest: DigestOut,
  context: RenderContext,
  options: ListmonkOptions = {},
): string {
  return listmonkCampaign(cutForMail(bulletin(digest, context)), options);
}

function newsletter(
  suffix: string,
  name: string,
  mediaType: string,
  write: (cut: ReturnType<typeof cutForMail>) => string,
): Format {
  const render = (digest: DigestOut, context: RenderContext) => write(cutForMail(bulletin(digest, context)));
  return { suffix, name, mediaType, by: 'newsletter', render };
}
