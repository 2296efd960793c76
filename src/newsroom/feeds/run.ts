/**
 * A cron run: due feeds, a few side by side, until none is due or the budget is used up. In: ports. Out: what was done, for
 * the log. What is left is due at once in the next run.
 */

import { pollFeed } from './poll.ts';
import type { PollReport } from './ports.ts';
import type { PollPorts } from './round.ts';

export interface RunSummary {
  polled: number;
  taken: number;
  failed: number;
  /** Feeds that were taken and had to be put off. */
  putOff: number;
  /** Subrequests of the budget that were not used. */
  left: number;
}

/** Feeds asked side by side: a Worker has six connections. */
const LANES = 4;
/** Subrequests without which no feed is begun: a redirect, what is known, a round of few items. */
const ENOUGH = 8;
/** No feed is begun later; a run of Cloudflare's ends after fifteen minutes. */
const LONGEST = 600_000;

/** Polls what is due. */
export async function pollDue(ports: PollPorts): Promise<RunSummary> {
  const { feeds, budget, now } = ports;
  const summary: RunSummary = { polled: 0, taken: 0, failed: 0, putOff: 0, left: 0 };
  const started = now();

  /** Whether a feed may be begun: the call that ends it is set aside. */
  const mayBegin = () => budget.left >= ENOUGH && now() - started < LONGEST && budget.take(1);

  /** Polls one feed after another; says at its first whether there was any. */
  const lane = async (first: (any: boolean) => void): Promise<void> => {
    if (!budget.take(1)) return;
    for (let ended: { id: string; report: PollReport } | null = null; ; ) {
      const take = mayBegin();
      const next = await feeds.next(ended, take);
      first(next.ok && next.value !== null);
      if (!next.ok || next.value === null) {
        if (take) budget.giveBack(1);
        return;
      }
      const report = await pollFeed(ports, next.value).catch(fault);
      count(summary, report);
      ended = { id: next.value.id, report };
    }
  };
  const any = Promise.withResolvers<boolean>();
  const lanes = [lane(any.resolve)];
  if (await Promise.race([any.promise, lanes[0]])) {
    for (let i = 1; i < LANES; i++) lanes.push(lane(() => {}));
  }
  await Promise.all(lanes);
  return { ...summary, left: budget.left };
}

/** What nobody expected costs its feed a poll, not the run. */
function fault(error: unknown): PollReport {
  console.error('poll failed', error);
  return {
    kind: 'failed',
    reason: 'fault',
    detail: 'the fault is ours and is in the log',
    taken: 0,
    retry: null,
  };
}

function count(summary: RunSummary, report: PollReport): void {
  if (report.kind === 'put-off') summary.putOff++;
  else summary.polled++;
  if (report.kind === 'failed') summary.failed++;
  if (report.kind === 'read' || report.kind === 'failed') summary.taken += report.taken;
}
