/**
 * Two outlets on one story. In: the story's digest as it is served, two outlets.
 * Out: the engine's comparison with its claims written out. Refused: an outlet
 * that the digest does not draw on.
 */
import {
  type ComparisonOut,
  type DigestOut,
  done,
  failed,
  type Result,
  type Wire,
} from '../contract/index.ts';
import { compare } from '../engine/index.ts';

type Story = Extract<DigestOut, { kind: 'story' }>;
type Claim = Story['claims'][number];

/** A failure names so many of the outlets that there are. */
const MOST_NAMED = 50;

/** Compares two outlets of a story's digest; the order in which they are named makes no difference. */
export function sideBySide(digest: Story, a: string, b: string): Result<Wire<ComparisonOut>> {
  const there = [...new Set(digest.inputs.map(({ outlet }) => outlet))].sort();
  const absent = [a, b].filter((outlet) => !there.includes(outlet)).sort();
  if (absent.length > 0) {
    const allowed = there.slice(0, MOST_NAMED);
    return failed('unknown-outlet', `${absent.join(' and ')}: not in this story, unlike those in "allowed"`, {
      allowed,
    });
  }
  const claims = new Map(digest.claims.map((claim) => [claim.id, claim]));
  const written = (ids: readonly string[]) => ids.map((id) => claims.get(id) as Claim);
  // Versions made before engine 2 don't say their articles' languages.
  const inputs = digest.inputs.map((input) => ({ ...input, lang: input.lang ?? null }));
  const { outlets, both, sides, conflicts, sharedVoices } = compare({ ...digest, inputs }, a, b);
  const [first, second] = sides;
  return done({
    key: digest.key,
    version: digest.version,
    hash: digest.hash,
    ...(digest.stale === undefined ? {} : { stale: digest.stale }),
    outlets,
    both: written(both),
    sides: [
      { ...first, claims: written(first.claims) },
      { ...second, claims: written(second.claims) },
    ],
    conflicts,
    sharedVoices,
  });
}
