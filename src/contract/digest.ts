/**
 * Digests on the wire: the envelope that the newsroom puts round a body, with
 * the version's facts and its cause. In: stored and built digests. Out: parsed ones.
 */
import * as z from 'zod/mini';
import { BriefingBody, DailyBody, StoryBody } from './digest-body.ts';
import { DigestKey } from './digest-key.ts';
import { ArticleId } from './ids.ts';

/** Number of the digest's JSON shape; moves only when a field changes meaning or goes. */
export const DIGEST_SCHEMA = 1;

export const CAUSES = [
  'first',
  'article-added',
  'article-revised',
  'article-retracted',
  'story-regrouped',
  'engine-changed',
  'outlet-changed',
  'pinned',
  'rolled-back',
] as const;

/** Why a version was made: the weightiest reason, and every article that had a part in it. */
export const Cause = z
  .strictObject({
    kind: z.enum(CAUSES),
    added: z.array(ArticleId),
    revised: z.array(ArticleId),
    removed: z.array(ArticleId),
    /** The version that a pin or a roll-back took up again. */
    from: z.optional(z.int()),
  })
  .register(z.globalRegistry, { id: 'Cause' });

export type Cause = z.infer<typeof Cause>;

/** The facts of a version that are not its body. */
export const VersionFacts = z
  .strictObject({
    version: z.int().check(z.minimum(1)),
    created: z.string(),
    cause: Cause,
    engine: z.string(),
    /** SHA-256 of the body's canonical JSON. */
    hash: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
  })
  .register(z.globalRegistry, { id: 'VersionFacts' });

export type VersionFacts = z.infer<typeof VersionFacts>;

/** Something changed since, and the next version is being made. No part of the hashed body. */
export const Stale = z.strictObject({ since: z.string() });

const Envelope = z.extend(VersionFacts, {
  schema: z.literal(DIGEST_SCHEMA),
  key: DigestKey,
  /** Articles whose sentences were taken out of this old version after the fact. */
  withheld: z.optional(z.array(ArticleId)),
  stale: z.optional(Stale),
});

export const StoryDigestOut = z
  .extend(Envelope, {
    kind: z.literal('story'),
    ...StoryBody.shape,
  })
  .register(z.globalRegistry, { id: 'StoryDigest' });
export const BriefingOut = z
  .extend(Envelope, {
    kind: z.literal('briefing'),
    ...BriefingBody.shape,
  })
  .register(z.globalRegistry, { id: 'Briefing' });
export const DailyOut = z
  .extend(Envelope, {
    kind: z.literal('daily'),
    ...DailyBody.shape,
  })
  .register(z.globalRegistry, { id: 'Daily' });

export const DigestOut = z
  .discriminatedUnion('kind', [StoryDigestOut, BriefingOut, DailyOut])
  .register(z.globalRegistry, { id: 'Digest' });

export type DigestOut = z.infer<typeof DigestOut>;
