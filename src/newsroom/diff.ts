/**
 * What changed between two bodies of a digest. In: both, parsed. Out: RFC 6902
 * operations that turn the first into the second, and the same for people:
 * sentences added, removed, moved; claims added, removed, corroborated by more
 * or fewer. Knows no versions and no storage.
 */
import type { Change, PatchOp } from '../contract/index.ts';
import { canonical } from './canonical.ts';

/** Operations such that `patched(before, patch(before, after))` equals `after`. */
export function patch(before: unknown, after: unknown, path = ''): PatchOp[] {
  if (canonical(before) === canonical(after)) return [];
  if (Array.isArray(before) && Array.isArray(after)) return patchArray(before, after, path);
  if (isObject(before) && isObject(after)) return patchObject(before, after, path);
  return [{ op: 'replace', path, value: after }];
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** RFC 6901: `~` and `/` are escaped. */
function under(path: string, key: string | number): string {
  return `${path}/${String(key).replace(/~/g, '~0').replace(/\//g, '~1')}`;
}

function patchObject(
  before: Record<string, unknown>,
  after: Record<string, unknown>,
  path: string,
): PatchOp[] {
  const gone = Object.keys(before).filter((key) => !Object.hasOwn(after, key));
  return [
    ...gone.map((key): PatchOp => ({ op: 'remove', path: under(path, key) })),
    ...Object.keys(after).flatMap((key): PatchOp[] =>
      Object.hasOwn(before, key)
        ? patch(before[key], after[key], under(path, key))
        : [{ op: 'add', path: under(path, key), value: after[key] }],
    ),
  ];
}

/** What both ends share stays; of the middle, the longer side's rest is removed or added. */
function patchArray(before: readonly unknown[], after: readonly unknown[], path: string): PatchOp[] {
  const [a, b] = [before.map(canonical), after.map(canonical)];
  let head = 0;
  while (head < a.length && head < b.length && a[head] === b[head]) head++;
  let tail = 0;
  while (
    tail < a.length - head &&
    tail < b.length - head &&
    a[a.length - 1 - tail] === b[b.length - 1 - tail]
  )
    tail++;
  const [from, to] = [before.slice(head, a.length - tail), after.slice(head, b.length - tail)];
  const both = Math.min(from.length, to.length);
  const ops: PatchOp[] = [];
  for (let i = 0; i < both; i++) ops.push(...patch(from[i], to[i], under(path, head + i)));
  for (let i = both; i < from.length; i++) ops.push({ op: 'remove', path: under(path, head + both) });
  for (let i = both; i < to.length; i++) ops.push({ op: 'add', path: under(path, head + i), value: to[i] });
  return ops;
}

/** A document after operations of the three kinds that `patch` makes. */
export function patched(document: unknown, ops: readonly PatchOp[]): unknown {
  let root = structuredClone(document);
  for (const op of ops) {
    const keys = op.path
      .split('/')
      .slice(1)
      .map((key) => key.replace(/~1/g, '/').replace(/~0/g, '~'));
    const last = keys.pop();
    if (last === undefined) {
      root = op.op === 'remove' ? null : op.value;
      continue;
    }
    const parent = keys.reduce((at, key) => (at as Record<string, unknown>)[key], root);
    if (Array.isArray(parent)) {
      const at = Number(last);
      if (op.op === 'replace') parent[at] = op.value;
      else parent.splice(at, op.op === 'remove' ? 1 : 0, ...(op.op === 'add' ? [op.value] : []));
    } else if (op.op === 'remove') delete (parent as Record<string, unknown>)[last];
    else (parent as Record<string, unknown>)[last] = op.value;
  }
  return root;
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
