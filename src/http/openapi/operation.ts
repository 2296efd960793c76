/**
 * What an operation of the API is, before it is OpenAPI. In: nothing. Out: one
 * type, and the few shapes that only the HTTP layer knows.
 */
import * as z from 'zod/mini';
import {
  ArticleItem,
  DigestKey,
  listOf,
  OutletItem,
  type ProblemSlug,
  StoryItem,
} from '../../contract/index.ts';

export type Method = 'get' | 'put' | 'post' | 'patch' | 'delete';
export type Tag = 'Digests' | 'Stories and outlets' | 'Articles' | 'Feeds' | 'Pages' | 'Embeds' | 'Service';

/** A media type's schema; `text` for what is not JSON. */
export type Body = z.ZodMiniType | 'text';

export interface Operation {
  readonly method: Method;
  readonly path: string;
  readonly id: string;
  readonly tag: Tag;
  /** One line. */
  readonly summary: string;
  readonly description?: string;
  readonly query?: z.ZodMiniObject;
  /** Values that `{suffix}` takes. */
  readonly suffixes?: readonly string[];
  readonly body?: Readonly<Record<string, z.ZodMiniType>>;
  /** Whether the body may be missing. */
  readonly bodyOptional?: boolean;
  /** By status: what each media type holds. */
  readonly answers: Readonly<Record<number, Readonly<Record<string, Body>>>>;
  /** Whether parameters that only track lead to the address without them. */
  readonly moves?: boolean;
  /** Failures beside those that every operation has. */
  readonly fails: readonly ProblemSlug[];
  /** Scope of the token that is wanted; `seen` tells more to any token. */
  readonly token?: 'ingest' | 'admin' | 'seen';
  /** Whether `Idempotency-Key` is heeded. */
  readonly idempotent?: boolean;
  /** Whether `If-Match` and `If-None-Match` name revisions. */
  readonly conditional?: boolean;
}

/** What is wrong with a body of JSON. */
export const BODY_FAILS: readonly ProblemSlug[] = [
  'bad-json',
  'bad-body',
  'too-large',
  'too-slow',
  'unsupported-media-type',
];

export const ArticleList = listOf(ArticleItem).register(z.globalRegistry, { id: 'ArticleList' });
export const StoryList = listOf(StoryItem).register(z.globalRegistry, { id: 'StoryList' });
export const OutletList = listOf(OutletItem).register(z.globalRegistry, { id: 'OutletList' });

export const Uses = z
  .strictObject({
    items: z.array(z.strictObject({ key: DigestKey, versions: z.array(z.int()) })),
    left: z.int(),
  })
  .register(z.globalRegistry, {
    id: 'Uses',
    description: 'left counts digests that were not asked, for there are too many',
  });

export const Health = z
  .strictObject({ status: z.literal('ok') })
  .register(z.globalRegistry, { id: 'Health' });

export const Home = z
  .strictObject({ name: z.string(), about: z.string(), links: z.record(z.string(), z.string()) })
  .register(z.globalRegistry, { id: 'Home' });

/** The fields of oEmbed 1.0 that `rich` documents have. */
export const Oembed = z
  .strictObject({
    version: z.literal('1.0'),
    type: z.literal('rich'),
    title: z.string(),
    provider_name: z.string(),
    provider_url: z.string(),
    cache_age: z.int(),
    width: z.int(),
    height: z.int(),
    html: z.string(),
  })
  .register(z.globalRegistry, { id: 'Oembed' });

export const Campaign = z
  .strictObject({
    name: z.string(),
    subject: z.string(),
    lists: z.array(z.int()),
    type: z.literal('regular'),
    content_type: z.literal('html'),
    messenger: z.literal('email'),
    body: z.string(),
    altbody: z.string(),
    tags: z.array(z.string()),
    template_id: z.optional(z.int()),
  })
  .register(z.globalRegistry, {
    id: 'ListmonkCampaign',
    description: 'the body of listmonk’s POST /api/campaigns',
  });

/** JSON Feed 1.1 (jsonfeed.org/version/1.1), as far as it is promised here. */
export const JsonFeed = z
  .looseObject({
    version: z.literal('https://jsonfeed.org/version/1.1'),
    title: z.string(),
    items: z.array(z.looseObject({ id: z.string(), url: z.string(), title: z.string() })),
  })
  .register(z.globalRegistry, { id: 'JsonFeed' });
