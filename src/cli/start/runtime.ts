/**
 * The child process that runs the Worker locally, by wrangler's `DevEnv`: its `startWorker` alone doesn't tell of a build that failed.
 * In: `RuntimeOptions` as JSON in the first argument, a channel to the parent. Out: one message, `{ url }` or `{ failed }`.
 * It ends, and takes workerd with it, when told to or when the channel closes, so that a parent that was killed leaves
 * nothing running behind.
 */
import { unstable_DevEnv } from 'wrangler';
import { reasonOf } from '../failure.ts';

/** What the parent says of the Worker to run. */
export interface RuntimeOptions {
  readonly config: string;
  readonly port: number;
  /** Where KV and objects are kept. */
  readonly state: string;
}

/** What the child answers. */
export type RuntimeAnswer = { readonly url: string } | { readonly failed: string };

function say(answer: RuntimeAnswer): void {
  process.send?.(answer);
}

// wrangler's own exit hook ends workerd on any way out of this process.
process.on('disconnect', () => process.exit(0));
process.on('SIGTERM', () => process.exit(0));

try {
  const { config, port, state } = JSON.parse(process.argv[2] as string) as RuntimeOptions;
  const dev = new unstable_DevEnv();
  const loaded = new Promise<void>((resolve, reject) => {
    dev.once('reloadComplete', () => resolve());
    // The bundler's own words stand on standard error already.
    dev.once('buildFailed', () => reject(new Error('the build failed')));
    dev.once('error', (event) => reject(event instanceof Error ? event : event.cause));
  });
  const worker = await dev.startWorker({
    config,
    dev: {
      server: { hostname: '127.0.0.1', port },
      inspector: false,
      watch: false,
      persist: state,
      logLevel: 'error',
    },
  });
  await loaded;
  say({ url: String(await worker.url) });
} catch (error) {
  say({ failed: reasonOf(error) });
  process.exitCode = 1;
  process.disconnect?.();
}
