/**
 * How long anyone may keep an answer: the only table of it. In: a kind of
 * answer. Out: `Cache-Control` (RFC 9111, RFC 5861).
 *
 * After a takedown a shared cache may show a body for max-age and the
 * stale-while-revalidate after it: a minute for what is latest, five for a
 * version. Versions never change otherwise, and still are not `immutable`,
 * because that is the one thing that could not be taken back.
 */
const POLICY = {
  /** Digests and briefings as they are now; articles and their summaries. */
  latest: 'public, max-age=15, stale-while-revalidate=45',
  /** A digest while something newer is made: not for longer than that takes. */
  stale: 'public, max-age=2',
  /** A numbered version, and what changed between two of them. */
  version: 'public, max-age=300, must-revalidate',
  /** Lists move with every article. */
  list: 'public, max-age=5, stale-while-revalidate=10',
  /** What only a deploy changes; stylesheets and scripts say more for themselves (render/pages/policy.ts). */
  asset: 'public, max-age=3600, stale-while-revalidate=86400',
  /** A place that points elsewhere, for now. */
  moved: 'public, max-age=60',
  /** What only a token may see, answers to writes, and every error. */
  none: 'no-store',
} as const;

export type Freshness = keyof typeof POLICY;

/** The header's value. */
export function cacheControl(kind: Freshness): string {
  return POLICY[kind];
}
