/**
 * Stories and outlets on the wire, and lists of anything. In: catalog rows.
 * Out: parsed ones.
 */
import * as z from 'zod/mini';
import { ArticleItem } from './article.ts';
import { Day, OutletId, StoryId } from './ids.ts';

export const StoryItem = z
  .strictObject({
    id: StoryId,
    title: z.nullable(z.string()),
    articles: z.int(),
    outlets: z.array(OutletId),
    first: z.nullable(Day),
    last: z.nullable(Day),
    created: z.string(),
    updated: z.string(),
  })
  .register(z.globalRegistry, { id: 'StoryItem' });

export type StoryItem = z.infer<typeof StoryItem>;

/** What became of a story, or what it came from. */
export const Lineage = z
  .strictObject({
    kind: z.enum(['merged-into', 'absorbed', 'split-from', 'split-into']),
    story: StoryId,
    at: z.string(),
  })
  .register(z.globalRegistry, { id: 'Lineage' });

export type Lineage = z.infer<typeof Lineage>;

export const StoryOut = z
  .extend(StoryItem, {
    members: z.array(ArticleItem),
    /** The grouping's own account of why these belong together. */
    why: z.unknown(),
    lineage: z.array(Lineage),
  })
  .register(z.globalRegistry, { id: 'Story' });

export type StoryOut = z.infer<typeof StoryOut>;

export const OutletItem = z
  .strictObject({
    id: OutletId,
    /** What an admin said of it; null where nobody did. */
    name: z.nullable(z.string()),
    home: z.nullable(z.string()),
    lang: z.nullable(z.string()),
    family: z.nullable(z.string()),
    articles: z.int(),
    first: z.nullable(Day),
    last: z.nullable(Day),
    updated: z.string(),
  })
  .register(z.globalRegistry, { id: 'OutletItem' });

export type OutletItem = z.infer<typeof OutletItem>;

/** A page of anything; `next` is null on the last one. */
export function listOf<S extends z.ZodMiniType>(item: S) {
  return z.strictObject({ items: z.array(item), next: z.nullable(z.string()) });
}

export interface Page<T> {
  readonly items: readonly T[];
  readonly next: string | null;
}
