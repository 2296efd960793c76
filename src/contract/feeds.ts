/**
 * Registered feeds on the wire: what an admin says of one, how it fares, what a trial shows, what an import did. In: bodies
 * and queries. Out: the same, typed, or an issue that names the field. Whether an address may be fetched at all is
 * not said here: newsroom/outside decides that.
 */
import * as z from 'zod/mini';
import { Url } from './article.ts';
import { ArticleId, OutletId, upTo } from './ids.ts';
import { LIMITS } from './limits.ts';
import { Problem } from './problem.ts';
import { OutletsQuery } from './query.ts';

export const FeedId = z
  .string()
  .check(z.regex(/^f[0-9a-z]{12}$/, '"f" and 12 lower-case letters or digits'))
  .register(z.globalRegistry, { id: 'FeedId' });

const Name = upTo(LIMITS.feedNameChars).check(z.regex(/\S/, 'not blank'));

const Interval = z
  .int()
  .check(
    z.minimum(LIMITS.intervalMin, `at least ${LIMITS.intervalMin} seconds`),
    z.maximum(LIMITS.intervalMax, `at most ${LIMITS.intervalMax} seconds`),
  );

/** POST /v1/feeds. */
export const FeedBody = z
  .strictObject({
    url: Url,
    /** Whose articles these are. */
    outlet: OutletId,
    name: z.optional(Name),
    /** Whether the page of an item that has only an excerpt is fetched. */
    fetchPages: z._default(z.boolean(), false),
    /** Seconds between two polls. */
    interval: z._default(Interval, LIMITS.intervalDefault),
  })
  .register(z.globalRegistry, { id: 'FeedBody' });

export type FeedBody = z.output<typeof FeedBody>;

/** PATCH /v1/feeds/{feed}: what is left out stays. A feed's address never changes: delete it and add another. */
export const FeedChange = z
  .strictObject({
    /** false also takes a feed up again that was gone. */
    paused: z.optional(z.boolean()),
    outlet: z.optional(OutletId),
    name: z.optional(z.nullable(Name)),
    fetchPages: z.optional(z.boolean()),
    interval: z.optional(Interval),
  })
  .check(z.refine((change) => Object.keys(change).length > 0, 'at least one field'))
  .register(z.globalRegistry, { id: 'FeedChange' });

export type FeedChange = z.output<typeof FeedChange>;

/** `new`: never polled yet. `gone`: it answered 410 and is not asked again. */
export const FEED_STATES = ['new', 'ok', 'failing', 'paused', 'gone'] as const;

/** Why a feed gave nothing. */
export const FEED_REASONS = [
  'address-refused',
  'redirect-refused',
  'bad-redirect',
  'too-many-redirects',
  'timed-out',
  'unreachable',
  'interrupted',
  'status',
  'rate-limited',
  'gone',
  'unasked-304',
  'wrong-type',
  'empty',
  'not-a-feed',
  'doctype',
  'too-complex',
  'truncated',
  'not-stored',
  'fault',
] as const;

/** What there is to say of an answer that was good otherwise. */
export const FEED_NOTICES = [
  'too-large',
  'truncated',
  'too-many-items',
  'same-ids',
  'items-refused',
  'pages-withheld',
  'moved-to-known',
] as const;

export const FeedReason = z.enum(FEED_REASONS);
export const FeedNotice = z.enum(FEED_NOTICES);

/** What the world outside worded, as far as it is told on: it travels in a header. */
export function brief(cause: string): string {
  return cause.slice(0, LIMITS.causeChars).toWellFormed();
}

const Notice = z.nullable(z.strictObject({ reason: FeedNotice, detail: z.string() }));

export const FeedOut = z
  .strictObject({
    id: FeedId,
    url: z.string(),
    outlet: OutletId,
    name: z.nullable(z.string()),
    fetchPages: z.boolean(),
    interval: z.int(),
    state: z.enum(FEED_STATES),
    created: z.string(),
    /** Null where it is not polled. */
    nextPoll: z.nullable(z.string()),
    lastPoll: z.nullable(z.string()),
    /** When it last answered well: with items, or that nothing has changed. */
    lastSuccess: z.nullable(z.string()),
    /** Polls in a row that went wrong. */
    failures: z.int(),
    lastError: z.nullable(z.strictObject({ reason: FeedReason, detail: z.string(), at: z.string() })),
    notice: Notice,
    items: z.strictObject({
      /** In the feed when it last gave any. */
      seen: z.nullable(z.int()),
      /** Articles that came from it, new ones and revisions, in all. */
      taken: z.int(),
    }),
    /** What the next poll will ask with. */
    validators: z.strictObject({ etag: z.nullable(z.string()), lastModified: z.nullable(z.string()) }),
    /** The address that it was registered with, where it has moved. */
    movedFrom: z.nullable(z.string()),
  })
  .register(z.globalRegistry, { id: 'Feed' });

export type FeedOut = z.infer<typeof FeedOut>;

export const FeedsQuery = z.extend(OutletsQuery, { state: z.optional(z.enum(FEED_STATES)) });

export const FeedDeleted = z
  .strictObject({ id: FeedId, status: z.literal('deleted') })
  .register(z.globalRegistry, { id: 'FeedDeleted', description: 'The articles that came from it stay' });

export type FeedDeleted = z.infer<typeof FeedDeleted>;

/** What a poll would take. */
export const FeedTrial = z
  .strictObject({
    ok: z.boolean(),
    error: z.nullable(
      z.strictObject({ reason: z.union([FeedReason, z.literal('no-budget')]), detail: z.string() }),
    ),
    notice: Notice,
    /** Where it answered. */
    url: z.nullable(z.string()),
    format: z.nullable(z.enum(['rss', 'atom', 'json'])),
    title: z.nullable(z.string()),
    seen: z.int(),
    /** The newest of them. */
    items: z.array(
      z.strictObject({
        article: ArticleId,
        title: z.nullable(z.string()),
        url: z.nullable(z.string()),
        published: z.nullable(
          z.strictObject({ value: z.string(), source: z.string(), confidence: z.number() }),
        ),
        lang: z.nullable(z.string()),
        characters: z.int(),
        begins: z.string(),
        /** `take`: as it is; `fetch`: its page would be fetched; `known`: it was taken; `leave`: see `why`. */
        would: z.enum(['take', 'fetch', 'known', 'leave']),
        why: z.nullable(z.string()),
      }),
    ),
  })
  .register(z.globalRegistry, { id: 'FeedTrial' });

export type FeedTrial = z.infer<typeof FeedTrial>;

/** What became of each outline with an address, in order. */
export const FeedImport = z
  .strictObject({
    results: z.array(
      z.strictObject({
        index: z.int(),
        url: z.string(),
        outlet: z.nullable(z.string()),
        status: z.enum(['created', 'exists', 'rejected']),
        feed: z.optional(FeedId),
        problem: z.optional(Problem),
      }),
    ),
  })
  .register(z.globalRegistry, { id: 'FeedImport' });

export type FeedImport = z.infer<typeof FeedImport>;
