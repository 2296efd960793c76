/**
 * Processor time of the runtime under load, which says the same on a busy machine
 * as on an idle one. In: nothing. Out: milliseconds so far of the newest child of
 * this process, user and system; null where there is no /proc.
 */
import { readFileSync } from 'node:fs';

/** Linux counts in hundredths of a second. */
const TICK = 10;

/** A clock of the runtime's processor time. */
export function processorOfRuntime(): () => number | null {
  const read = (path: string): string | null => {
    try {
      return readFileSync(path, 'utf8');
    } catch {
      return null;
    }
  };
  const children = read(`/proc/${process.pid}/task/${process.pid}/children`)?.trim().split(' ') ?? [];
  const runtime = children.at(-1);
  return () => {
    const fields = read(`/proc/${runtime}/stat`)?.split(') ').at(-1)?.split(' ');
    return fields === undefined ? null : (Number(fields[11]) + Number(fields[12])) * TICK;
  };
}
