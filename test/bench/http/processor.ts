/**
 * Processor time of the runtime under load, beside the requests a second that a
 * busy machine lets through. In: nothing. Out: milliseconds so far of all threads
 * of this process's newest child, as the scheduler counts them; null where there is no /proc.
 */
import { readdirSync, readFileSync } from 'node:fs';

/** A clock of the runtime's processor time. */
export function processorOfRuntime(): () => number | null {
  try {
    const children = readFileSync(`/proc/${process.pid}/task/${process.pid}/children`, 'utf8');
    const threads = `/proc/${children.trim().split(' ').at(-1)}/task`;
    readdirSync(threads);
    return () => readdirSync(threads).reduce((sum, thread) => sum + spentBy(`${threads}/${thread}`), 0);
  } catch {
    return () => null;
  }
}

/** 0 for a thread that is gone. */
function spentBy(thread: string): number {
  try {
    return Number(readFileSync(`${thread}/schedstat`, 'utf8').split(' ')[0]) / 1e6;
  } catch {
    return 0;
  }
}
