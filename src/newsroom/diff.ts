/**
 * What changed between two bodies of a digest. In: both, parsed. Out: RFC 6902
 * operations that turn the first into the second, and the same for people:
 * sentences added, removed, moved; claims added, removed, corroborated by more
 * or fewer; and what caused it.
 */
import type { Change, DiffOut } from '../contract/index.ts';
import type { VersionRow } from '../storage/index.ts';
import { patch } from './patch.ts';

/** Both forms of a difference. */
export function difference(before: unknown, after: unknown): Pick<DiffOut, 'changes' | 'ops'> {
  return { changes: changesOf(before, after), ops: patch(before, after) };
}

/** Why each version after the earlier one was made, up to the later, oldest first. `rows` come newest first. */
export function causesBetween(rows: readonly VersionRow[], from: number, to: number): DiffOut['causes'] {
  const [low, high] = from < to ? [from, to] : [to, from];
  return rows
    .filter((row) => row.version > low && row.version <= high)
    .map(({ version, cause, engine }) => ({ version, cause, engine }))
    .reverse();
}

interface Quoted {
  readonly text: string;
  readonly article: string;
  readonly outlet: string;
}

interface Claimed {
  readonly id: string;
  readonly outlets: number;
  readonly origins: number;
  readonly citation: Quoted;
}

interface Shown {
  readonly summary?: readonly Quoted[];
  readonly claims?: readonly Claimed[];
  readonly stories?: readonly { readonly summary: readonly Quoted[] }[];
}

/** The differences that a reader cares for. */
export function changesOf(before: unknown, after: unknown): Change[] {
  return [
    ...sentenceChanges(before as Shown, after as Shown),
    ...claimChanges(before as Shown, after as Shown),
  ];
}

/** Summary sentences by article and wording, with their place. */
function sentencesOf(body: Shown): Map<string, Quoted & { place: number }> {
  const all = body.summary ?? (body.stories ?? []).flatMap((story) => story.summary);
  return new Map(all.map((one, place) => [`${one.article} ${one.text}`, { ...one, place }]));
}

function sentenceChanges(before: Shown, after: Shown): Change[] {
  const [old, now] = [sentencesOf(before), sentencesOf(after)];
  const removed = [...old].filter(([key]) => !now.has(key));
  const placed = [...now].flatMap(([key, one]): Change[] => {
    const was = old.get(key);
    if (was === undefined) return [{ kind: 'added', what: 'sentence', ...named(one), after: one.place }];
    if (was.place === one.place) return [];
    return [{ kind: 'moved', what: 'sentence', ...named(one), before: was.place, after: one.place }];
  });
  return [
    ...removed.map(
      ([, one]): Change => ({ kind: 'removed', what: 'sentence', ...named(one), before: one.place }),
    ),
    ...placed,
  ];
}

function claimChanges(before: Shown, after: Shown): Change[] {
  const old = new Map((before.claims ?? []).map((claim) => [claim.id, claim]));
  const now = new Map((after.claims ?? []).map((claim) => [claim.id, claim]));
  const gone = [...old.values()].filter((claim) => !now.has(claim.id));
  return [
    ...gone.map((claim): Change => ({ kind: 'removed', what: 'claim', ...named(claim.citation) })),
    ...[...now.values()].flatMap((claim): Change[] => {
      const was = old.get(claim.id);
      if (was === undefined) return [{ kind: 'added', what: 'claim', ...named(claim.citation) }];
      if (was.outlets === claim.outlets && was.origins === claim.origins) return [];
      const counts = ({ outlets, origins }: Claimed) => ({ outlets, origins });
      return [
        {
          kind: 'corroboration',
          what: 'claim',
          ...named(claim.citation),
          before: counts(was),
          after: counts(claim),
        },
      ];
    }),
  ];
}

function named({ text, article, outlet }: Quoted): Quoted {
  return { text, article, outlet };
}
