/**
 * npm that is killed takes no child along: started by npm, we end when it is gone.
 * In: what to do then. Out: nothing. Does nothing where npm did not start us, or where /proc doesn't tell who did.
 */
import { readFileSync } from 'node:fs';

const EVERY = 500;

/** Calls `end` once npm, or the shell that it put between, is no more. */
export function endWithNpm(end: () => void): void {
  if (process.env.npm_lifecycle_event !== 'start') return;
  const parent = process.ppid;
  const npm = throughShell(parent);
  const watch = setInterval(() => {
    if (process.ppid === parent && runs(npm)) return;
    clearInterval(watch);
    end();
  }, EVERY).unref();
}

/** npm's process: the parent, or the parent's own where that is the `sh -c` that npm runs scripts by. */
function throughShell(parent: number): number {
  try {
    // "1234 (sh) S 1200 …": number, name, state, parent
    const [, name, up] = /^\d+ \((.*)\) \S (\d+)/.exec(readFileSync(`/proc/${parent}/stat`, 'utf8')) ?? [];
    return /^(ba|da)?sh$/.test(name ?? '') ? Number(up) : parent;
  } catch {
    return parent;
  }
}

function runs(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
