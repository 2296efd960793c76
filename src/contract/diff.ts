/**
 * What changed between two versions of a digest, on the wire. In: two bodies'
 * differences. Out: parsed. `ops` alone turn version `from` into `to`; `changes`
 * say the same for people.
 */
import * as z from 'zod/mini';
import { Cause } from './digest.ts';
import { DigestKey } from './digest-key.ts';

/** RFC 6902 operations, the three that are used; paths are RFC 6901 pointers. */
export const PatchOp = z.discriminatedUnion('op', [
  z.strictObject({ op: z.literal('add'), path: z.string(), value: z.unknown() }),
  z.strictObject({ op: z.literal('replace'), path: z.string(), value: z.unknown() }),
  z.strictObject({ op: z.literal('remove'), path: z.string() }),
]);

export type PatchOp = z.infer<typeof PatchOp>;

const measure = z.optional(
  z.union([z.strictObject({ outlets: z.number(), origins: z.number() }), z.number()]),
);

export const Change = z.strictObject({
  kind: z.enum(['added', 'removed', 'moved', 'corroboration']),
  what: z.enum(['sentence', 'claim']),
  /** The sentence's or claim's own wording. */
  text: z.string(),
  article: z.string(),
  outlet: z.string(),
  /** Places in the summary, or numbers of outlets and origins, before and after. */
  before: measure,
  after: measure,
});

export type Change = z.infer<typeof Change>;

export const DiffOut = z
  .strictObject({
    key: DigestKey,
    from: z.int(),
    to: z.int(),
    /** Causes of every version after the earlier one, up to the later. */
    causes: z.array(z.strictObject({ version: z.int(), cause: Cause, engine: z.string() })),
    changes: z.array(Change),
    ops: z.array(PatchOp),
  })
  .register(z.globalRegistry, { id: 'Diff' });

export type DiffOut = z.infer<typeof DiffOut>;
