/**
 * A digest, a version or a row of them in any form but JSON and page. In: a
 * digest's reference and what was asked for. Out: the answer, with validators
 * that differ by form, and the name under which a browser saves it.
 */
import { type DigestOut, type DigestRef, done, isoSeconds, type Result } from '../contract/index.ts';
import type { Digest } from '../newsroom/index.ts';
import { catalogOf } from '../objects/facade.ts';
import type { RenderContext } from '../render/context.ts';
import type { Feed } from '../render/feeds/entry.ts';
import {
  briefingFeed,
  dailyFeed,
  editionFeed,
  FEED_ITEMS,
  type RowMode,
  revisionsFeed,
} from '../render/feeds/index.ts';
import { type Format, filename } from '../render/formats.ts';
import { dateOf, versionTags } from './conditional.ts';
import type { Context } from './context.ts';
import { digestOf, editions, onlyEdition, type Row, revisions } from './feeds.ts';
import type { Freshness } from './policy.ts';
import { problem } from './problems.ts';
import { formMark, namesIn, originOf, renderContext } from './rendering.ts';
import { setStanding } from './standing.ts';
import { validated } from './validated.ts';

/** What an address names: a digest, and of it the newest version or one by number. */
export interface Named {
  readonly ref: DigestRef;
  readonly digest: Digest;
  readonly version: number | null;
}

type FeedFormat = Extract<Format, { by: 'feed' }>;

/** An e-mail brings its styles along; nothing else of it is to be loaded or run. */
const MAIL_CSP =
  "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'";

function headersOf(mediaType: string, name: string): Record<string, string> {
  return {
    'Content-Type': mediaType,
    'Content-Disposition': `inline; filename="${name}"`,
    ...(mediaType.startsWith('text/html') ? { 'Content-Security-Policy': MAIL_CSP } : {}),
  };
}

/** One digest, written by `write`; `form` tells forms apart, `suffix` ends the file's name. */
export async function written(
  c: Context,
  { ref, digest, version }: Named,
  { form, suffix, mediaType }: { form: string; suffix: string; mediaType: string },
  write: (digest: DigestOut, context: RenderContext) => string,
): Promise<Response> {
  const mark = `.${formMark(c, form)}`;
  const tags = versionTags(c.req.raw.headers, mark);
  const served = await (version === null ? digest.read(tags) : digest.version(version, tags));
  if (!served.ok) return problem(c, served);
  const { tag, json } = served.value;
  const body = json === null ? null : writtenOut(c, digestOf(served.value), write);
  const response = validated(c, body, {
    tag: tag + mark,
    modified: dateOf(served.value),
    kind: freshness(version),
    headers: headersOf(mediaType, filename(ref, version, suffix)),
  });
  return setStanding(response, ref, served.value, version !== null);
}

function writtenOut(
  c: Context,
  digest: DigestOut,
  write: (digest: DigestOut, context: RenderContext) => string,
): string {
  return write(digest, renderContext(c, namesIn([digest])));
}

const freshness = (version: number | null): Freshness => (version === null ? 'latest' : 'version');

/** One version as a feed of one revision. */
export function versionFeed(c: Context, named: Named, format: FeedFormat): Promise<Response> {
  const self = originOf(c) + c.req.path;
  return written(c, named, { form: `version${format.suffix}`, ...format }, (digest, context) =>
    format.render(revisionsFeed(named.ref, [digest], self, context), context),
  );
}

/** A digest's versions as a feed; a story's digest is such a feed too. */
export async function versionsFeed(
  c: Context,
  { ref, digest }: Named,
  format: FeedFormat,
): Promise<Response> {
  const row = await revisions(digest);
  const self = originOf(c) + c.req.path;
  return feed(c, row, format, self, filename(ref, null, `-versions${format.suffix}`), (items, context) =>
    revisionsFeed(ref, items, self, context),
  );
}

/** The edition of one day as a feed of one entry. */
export async function dayFeed(c: Context, { ref }: Named, format: FeedFormat): Promise<Response> {
  const row = await onlyEdition(c, ref);
  return feed(c, row, format, 'edition', filename(ref, null, format.suffix), ([item], context) =>
    item === undefined
      ? revisionsFeed(ref, [], originOf(c) + c.req.path, context)
      : editionFeed(item, format.suffix, context),
  );
}

/** The row of an outlet's briefings, or with null of daily digests; `closed` leaves out the day that is not over. */
export async function rowFeed(
  c: Context,
  outlet: string | null,
  format: FeedFormat,
  mode: RowMode,
): Promise<Response> {
  const days = await rowDays(c, outlet, mode);
  if (!days.ok) return problem(c, days);
  const refOf = (day: string): DigestRef =>
    outlet === null ? { kind: 'daily', day } : { kind: 'briefing', outlet, day };
  const row = await editions(c, days.value.map(refOf));
  const name = filename(refOf('latest'), null, format.suffix);
  return feed(c, row, format, mode, name, (items, context) =>
    outlet === null
      ? dailyFeed(items, format.suffix, context, mode)
      : briefingFeed(outlet, items, format.suffix, context, mode),
  );
}

async function rowDays(c: Context, outlet: string | null, mode: RowMode): Promise<Result<string[]>> {
  const catalog = catalogOf(c.env);
  const latest = await catalog.latestDay(outlet);
  if (!latest.ok) return latest;
  const today = isoSeconds(Date.now()).slice(0, 10);
  const open = mode === 'editions' || latest.value < today;
  const around = await catalog.days(outlet, open ? latest.value : today, FEED_ITEMS - (open ? 1 : 0));
  return around.ok ? done([...(open ? [latest.value] : []), ...around.value.earlier]) : around;
}

function feed<T extends DigestOut>(
  c: Context,
  row: Result<Row<T>>,
  format: FeedFormat,
  form: string,
  name: string,
  make: (items: readonly T[], context: RenderContext) => Feed,
): Response {
  if (!row.ok) return problem(c, row);
  const { items, tag, modified } = row.value;
  const context = renderContext(c, namesIn([...items].reverse()));
  const kept = {
    tag: `${tag}.${formMark(c, `${form} ${format.suffix}`)}`,
    modified,
    kind: 'latest',
    headers: headersOf(format.mediaType, name),
  } as const;
  // Whether the caller has it is known before anything is written.
  const known = validated(c, '', kept);
  return known.status === 304 ? known : validated(c, format.render(make(items, context), context), kept);
}
