/**
 * What an operation of the API is, before it is OpenAPI. In: nothing. Out: one
 * type, and the few shapes that only the HTTP layer knows.
 */
import * as z from 'zod';
import {
  ArticleItem,
  DigestKey,
  listOf,
  OutletItem,
  type ProblemSlug,
  StoryItem,
} from '../../contract/index.ts';

export type Method = 'get' | 'put' | 'post' | 'delete';
export type Tag = 'Digests' | 'Stories and outlets' | 'Articles' | 'Pages' | 'Embeds' | 'Service';

/** A media type's schema; `text` for what is not JSON. */
export type Body = z.ZodType | 'text';

export interface Operation {
  readonly method: Method;
  readonly path: string;
  readonly id: string;
  readonly tag: Tag;
  /** One line. */
  readonly summary: string;
  readonly description?: string;
  readonly query?: z.ZodObject;
  /** Values that `{suffix}` takes. */
  readonly suffixes?: readonly string[];
  readonly body?: Readonly<Record<string, z.ZodType>>;
  /** Whether the body may be missing. */
  readonly bodyOptional?: boolean;
  /** By status: what each media type holds. */
  readonly answers: Readonly<Record<number, Readonly<Record<string, Body>>>>;
  /** Failures beside those that every operation has. */
  readonly fails: readonly ProblemSlug[];
  /** Scope of the token that is wanted; `seen` tells more to any token. */
  readonly token?: 'ingest' | 'admin' | 'seen';
  /** Whether `Idempotency-Key` is heeded. */
  readonly idempotent?: boolean;
}

export const ArticleList = listOf(ArticleItem).meta({ id: 'ArticleList' });
export const StoryList = listOf(StoryItem).meta({ id: 'StoryList' });
export const OutletList = listOf(OutletItem).meta({ id: 'OutletList' });

export const Uses = z
  .strictObject({
    items: z.array(z.strictObject({ key: DigestKey, versions: z.array(z.number().int()) })),
    left: z.number().int(),
  })
  .meta({ id: 'Uses', description: 'left counts digests that were not asked, for there are too many' });

export const Health = z.strictObject({ status: z.literal('ok') }).meta({ id: 'Health' });

export const Home = z
  .strictObject({ name: z.string(), about: z.string(), links: z.record(z.string(), z.string()) })
  .meta({ id: 'Home' });

/** The fields of oEmbed 1.0 that `rich` documents have. */
export const Oembed = z
  .strictObject({
    version: z.literal('1.0'),
    type: z.literal('rich'),
    title: z.string(),
    provider_name: z.string(),
    provider_url: z.string(),
    cache_age: z.number().int(),
    width: z.number().int(),
    height: z.number().int(),
    html: z.string(),
  })
  .meta({ id: 'Oembed' });

export const Campaign = z
  .strictObject({
    name: z.string(),
    subject: z.string(),
    lists: z.array(z.number().int()),
    type: z.literal('regular'),
    content_type: z.literal('html'),
    messenger: z.literal('email'),
    body: z.string(),
    altbody: z.string(),
    tags: z.array(z.string()),
    template_id: z.number().int().optional(),
  })
  .meta({ id: 'ListmonkCampaign', description: 'the body of listmonk’s POST /api/campaigns' });

/** JSON Feed 1.1 (jsonfeed.org/version/1.1), as far as it is promised here. */
export const JsonFeed = z
  .looseObject({
    version: z.literal('https://jsonfeed.org/version/1.1'),
    title: z.string(),
    items: z.array(z.looseObject({ id: z.string(), url: z.string(), title: z.string() })),
  })
  .meta({ id: 'JsonFeed' });
