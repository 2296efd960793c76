/**
 * Which processes descend from one, and which of them are still there. Reads /proc; a zombie that only waits for its parent is gone.
 * In: process ids. Out: process ids.
 */
import { readdirSync, readFileSync } from 'node:fs';

function stat(pid: number): { state: string; parent: number } | null {
  try {
    const parts = /^\d+ \(.*\) (\S) (\d+)/s.exec(readFileSync(`/proc/${pid}/stat`, 'utf8'));
    return parts && { state: parts[1] as string, parent: Number(parts[2]) };
  } catch {
    return null;
  }
}

/** Every process below `root`. */
export function descendants(root: number): number[] {
  const parents = new Map<number, number>();
  for (const name of readdirSync('/proc')) {
    const facts = /^\d+$/.test(name) ? stat(Number(name)) : null;
    if (facts) parents.set(Number(name), facts.parent);
  }
  const below = (pid: number): number[] =>
    [...parents].filter(([, parent]) => parent === pid).flatMap(([child]) => [child, ...below(child)]);
  return below(root);
}

/** Those that still run. */
export function alive(pids: readonly number[]): number[] {
  return pids.filter((pid) => !['Z', 'X', undefined].includes(stat(pid)?.state));
}
