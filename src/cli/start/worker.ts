/**
 * A Worker running on this machine, seen from its parent.
 * In: where its configuration and state are, a port. Out: its address, and the means to end it.
 * The child has a process group of its own, so that Ctrl-C reaches us first and we end it in order.
 */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { Failure } from '../failure.ts';
import { QUIET_WRANGLER } from './quiet.ts';
import type { RuntimeAnswer, RuntimeOptions } from './runtime.ts';

const START_LIMIT = 60_000;
const HEALTH_LIMIT = 20_000;
const STOP_LIMIT = 5_000;

export interface LocalWorker {
  readonly url: URL;
  /** Settles when the child is gone, wanted or not. */
  readonly ended: Promise<void>;
  /** Ends the child and everything it started. */
  stop(): Promise<void>;
}

/** Starts the Worker. Throws `Failure` with wrangler's reason where it doesn't come up; `signal` ends the wait and the child. */
export async function startWorker(options: RuntimeOptions, signal: AbortSignal): Promise<LocalWorker> {
  const child = fork(fileURLToPath(new URL('./runtime.ts', import.meta.url)), [JSON.stringify(options)], {
    execPath: process.execPath,
    detached: true,
    env: { ...process.env, ...QUIET_WRANGLER },
    // What wrangler and the Worker's own log print goes to standard error: ours is for answers.
    stdio: ['ignore', 2, 2, 'ipc'],
  });
  const ended = once(child, 'exit').then(() => {});
  const stop = async () => {
    if (child.exitCode === null && child.signalCode === null) child.kill('SIGTERM');
    const late = sleep(STOP_LIMIT, 'late' as const, { ref: false });
    if ((await Promise.race([ended, late])) === 'late' && child.pid) process.kill(-child.pid, 'SIGKILL');
    await ended;
  };

  const answer = await Promise.race([
    once(child, 'message').then(([message]) => message as RuntimeAnswer),
    ended.then((): RuntimeAnswer => ({ failed: 'the local runtime ended before it was up' })),
    sleep(
      START_LIMIT,
      { failed: `the local runtime was not up after ${START_LIMIT / 1000} s` },
      { ref: false },
    ),
    once(signal, 'abort').then((): RuntimeAnswer => ({ failed: 'stopped' })),
  ]);
  if ('failed' in answer) {
    await stop();
    throw new Failure(`the Worker did not start: ${answer.failed}`);
  }
  const url = new URL(answer.url);
  const wrong = await unhealthy(url);
  if (wrong) {
    await stop();
    throw new Failure(`the Worker does not answer: ${wrong}`);
  }
  return { url, ended, stop };
}

/** Why `/healthz` isn't well: a module that throws while it starts shows there first. */
async function unhealthy(url: URL): Promise<string | null> {
  try {
    const response = await fetch(new URL('/healthz', url), { signal: AbortSignal.timeout(HEALTH_LIMIT) });
    return response.ok
      ? null
      : `/healthz answered ${response.status}: ${(await response.text()).slice(0, 300)}`;
  } catch (error) {
    return String(error);
  }
}
