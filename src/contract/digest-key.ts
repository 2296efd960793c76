/**
 * The key of a digest: `story:ID`, `briefing:OUTLET:DAY`, `daily:DAY`.
 * In: parts or a string. Out: a string or its parts. Built and parsed here
 * only; it names a Durable Object and stands in the digest's envelope.
 */
import * as z from 'zod/mini';
import { Day, OutletId, StoryId } from './ids.ts';

export type DigestRef =
  | { readonly kind: 'story'; readonly story: string }
  | { readonly kind: 'briefing'; readonly outlet: string; readonly day: string }
  | { readonly kind: 'daily'; readonly day: string };

export type DigestKind = DigestRef['kind'];

/** The key of a digest. */
export function digestKey(ref: DigestRef): string {
  switch (ref.kind) {
    case 'story':
      return `story:${ref.story}`;
    case 'briefing':
      return `briefing:${ref.outlet}:${ref.day}`;
    case 'daily':
      return `daily:${ref.day}`;
  }
}

/** A key's parts; null for a string that is no key. */
export function parseDigestKey(key: string): DigestRef | null {
  const [kind, first, second, ...rest] = key.split(':');
  if (first === undefined || rest.length > 0) return null;
  if (kind === 'story' && second === undefined && StoryId.safeParse(first).success) {
    return { kind, story: first };
  }
  if (kind === 'daily' && second === undefined && Day.safeParse(first).success) {
    return { kind, day: first };
  }
  if (kind === 'briefing' && OutletId.safeParse(first).success && Day.safeParse(second).success) {
    return { kind, outlet: first, day: second as string };
  }
  return null;
}

export const DigestKey = z
  .string()
  .check(z.refine((key) => parseDigestKey(key) !== null, 'story:ID, briefing:OUTLET:DAY or daily:DAY'))
  .register(z.globalRegistry, { id: 'DigestKey', example: 'daily:2026-03-14' });
