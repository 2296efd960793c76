/**
 * Whether a build becomes a version, and why. In: the latest version, a build.
 * Out: the new version's cause, or null where nothing changed. The cause is
 * read off the inputs themselves, so it holds whoever asked for the build.
 */
import type { Cause } from '../contract/index.ts';
import type { VersionRow, versions } from '../storage/index.ts';

interface Candidate {
  readonly hash: string;
  readonly engine: string;
  readonly inputs: readonly versions.Input[];
  /** Articles that are withheld now. */
  readonly withheld: readonly string[];
}

/** The cause of a new version; null where the body is the latest's own. */
export function causeOf(latest: VersionRow | null, next: Candidate): Cause | null {
  if (latest === null) {
    return { kind: 'first', added: next.inputs.map((input) => input.id), revised: [], removed: [] };
  }
  if (latest.hash === next.hash) return null;
  const before = new Map(latest.inputs.map((input) => [input.id, input.revision]));
  const after = new Map(next.inputs.map((input) => [input.id, input.revision]));
  const added = next.inputs.flatMap(({ id }) => (before.has(id) ? [] : id));
  const removed = latest.inputs.flatMap(({ id }) => (after.has(id) ? [] : id));
  const revised = next.inputs.flatMap(({ id, revision }) =>
    before.has(id) && before.get(id) !== revision ? id : [],
  );
  return { kind: kindOf(latest, next, { added, revised, removed }), added, revised, removed };
}

function kindOf(
  latest: VersionRow,
  next: Candidate,
  { added, revised, removed }: Pick<Cause, 'added' | 'revised' | 'removed'>,
): Cause['kind'] {
  if (removed.some((id) => next.withheld.includes(id))) return 'article-retracted';
  if (revised.length > 0) return 'article-revised';
  if (removed.length > 0) return 'story-regrouped';
  if (added.length > 0) return 'article-added';
  // Same articles, other bytes: another engine, other words on an outlet, or another split of the day into stories.
  if (latest.engine !== next.engine) return 'engine-changed';
  const desks = new Map(latest.inputs.map(({ id, desk }) => [id, desk]));
  return next.inputs.some(({ id, desk }) => desks.get(id) !== desk) ? 'outlet-changed' : 'story-regrouped';
}
