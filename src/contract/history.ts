/**
 * A digest's history on the wire: its versions, and what admins did to them.
 * In: a digest object's rows. Out: parsed pages, newest first.
 */
import * as z from 'zod/mini';
import { Stale, VersionFacts } from './digest.ts';
import { DigestKey } from './digest-key.ts';

export const VersionsOut = z
  .strictObject({
    key: DigestKey,
    latest: z.int(),
    /** When the digest's very first version was made, whether it is still kept or not. */
    first: z.string(),
    stale: z.optional(Stale),
    items: z.array(VersionFacts),
    next: z.nullable(z.string()),
  })
  .register(z.globalRegistry, { id: 'Versions' });

export type VersionsOut = z.infer<typeof VersionsOut>;

export const AuditOut = z
  .strictObject({
    key: DigestKey,
    items: z.array(
      z.strictObject({
        at: z.string(),
        action: z.enum(['pinned', 'rolled-back', 'released']),
        version: z.int(),
        /** The version whose body was taken up again. */
        from: z.nullable(z.int()),
        /** Whose token it was: the first eight digits of its SHA-256; null where it wasn't noted. */
        token: z.nullable(z.string()),
      }),
    ),
    next: z.nullable(z.string()),
  })
  .register(z.globalRegistry, { id: 'Audit' });

export type AuditOut = z.infer<typeof AuditOut>;
