/**
 * Two outlets on one story, on the wire. In: the engine's comparison with its
 * claims written out. Out: parsed. The pair stands in its own order whatever
 * the request's was, so that both orders are one answer.
 */
import * as z from 'zod/mini';
import { Stale } from './digest.ts';
import { Citation, Claim, Conflict } from './digest-body.ts';
import { DigestKey } from './digest-key.ts';
import { OutletId } from './ids.ts';
import { fieldErrors } from './problem.ts';
import { parseQuery } from './query.ts';
import { done, failed, type Result } from './result.ts';
import { wording } from './wording.ts';

const Side = z.strictObject({
  outlet: OutletId,
  /** What this outlet says and the other does not, but for sentences that stand under `both` or `conflicts` already. */
  claims: z.array(Claim),
  /** Sentences that no outlet of the story has but this one. */
  onlyHere: z.array(Citation),
  /** Speakers that this outlet quotes and the other does not. */
  voices: z.array(z.string()),
});

export const ComparisonOut = z
  .strictObject({
    key: DigestKey,
    /** The version of the digest that was compared, and what its body hashes to. */
    version: z.int(),
    hash: z.string(),
    stale: z.optional(Stale),
    outlets: z.array(OutletId).check(z.length(2)),
    /** What both say. */
    both: z.array(Claim),
    /** In the order of `outlets`. */
    sides: z.array(Side).check(z.length(2)),
    /** Under whose values the two stand apart. */
    conflicts: z.array(Conflict),
    sharedVoices: z.array(z.string()),
  })
  .register(z.globalRegistry, {
    id: 'Comparison',
    description: 'the same for either order of the two outlets',
  });

export type ComparisonOut = z.infer<typeof ComparisonOut>;

export const CompareQuery = z.strictObject({ a: OutletId, b: OutletId });

/** What may be asked at all; whether it is a pair is another question. */
export const AskedPair = z.strictObject({ a: z.optional(z.string()), b: z.optional(z.string()) });

/** The two outlets that are asked for; parameters that are none of ours are `bad-query`, a pair that is none is `no-pair`. */
export function parsePair(params: URLSearchParams): Result<z.output<typeof CompareQuery>> {
  const asked = parseQuery(AskedPair, params);
  if (!asked.ok) return asked;
  const pair = CompareQuery.safeParse(asked.value, { error: wording });
  if (!pair.success) {
    const errors = fieldErrors(pair.error);
    return failed('no-pair', errors.map((e) => `${e.path}: ${e.detail}`).join('; '), { errors });
  }
  if (pair.data.a !== pair.data.b) return done(pair.data);
  const errors = [{ path: 'b', detail: 'another outlet than a' }];
  return failed('no-pair', 'a and b are one outlet; two are compared', { errors });
}
