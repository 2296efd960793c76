/**
 * JSON Patch (RFC 6902) between two documents, the three operations that it
 * takes. In: two documents; or one and operations. Out: operations; or the
 * other document.
 */
import type { PatchOp } from '../contract/index.ts';
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
    else set(parent as object, last, op.value);
  }
  return root;
}

/** A plain assignment to `__proto__` would set nothing. */
function set(parent: object, key: string, value: unknown): void {
  Object.defineProperty(parent, key, { value, writable: true, enumerable: true, configurable: true });
}
