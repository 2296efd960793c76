/**
 * The real local runtime, as `npm start` runs it, that can be killed. In: a
 * folder for its state. Out: its address; `kill` is `kill -9` of the process and
 * of workerd under it, `start` brings it up again on the same state and port.
 * It has a configuration and tokens of its own, so that nobody's are touched.
 */
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join, resolve } from 'node:path';
import { QUIET_WRANGLER } from '../../src/cli/start/quiet.ts';
import type { RuntimeAnswer } from '../../src/cli/start/runtime.ts';

const ROOT = resolve(import.meta.dirname, '../..');
export const TOKENS = { ingest: 'history-ingest', admin: 'history-admin' };

/** A local runtime under test. */
export class Runtime {
  readonly #folder: string;
  readonly #config: string;
  readonly #port: number;
  #child: ChildProcess | null = null;

  private constructor(folder: string, port: number, config: string) {
    this.#folder = folder;
    this.#port = port;
    this.#config = config;
  }

  /** Makes the configuration; `main` is the entry, `vars` are added to the Worker's. */
  static async make(
    folder: string,
    vars: Record<string, string> = {},
    change: (toml: string) => string = (toml) => toml,
  ): Promise<Runtime> {
    mkdirSync(folder, { recursive: true });
    const toml = readFileSync(join(ROOT, 'wrangler.toml'), 'utf8').replace(
      'main = "src/worker.ts"',
      `main = ${JSON.stringify(join(ROOT, 'src/worker.ts'))}`,
    );
    const config = join(folder, 'wrangler.toml');
    writeFileSync(config, change(toml));
    const secrets = { INGEST_TOKEN: TOKENS.ingest, ADMIN_TOKEN: TOKENS.admin, ...vars };
    const lines = Object.entries(secrets).map(([name, value]) => `${name}=${value}\n`);
    writeFileSync(join(folder, '.dev.vars'), lines.join(''));
    return new Runtime(folder, await freePort(), config);
  }

  get url(): string {
    return `http://127.0.0.1:${this.#port}`;
  }

  /** Brings it up; settles when it answers. */
  async start(): Promise<void> {
    const options = { config: this.#config, port: this.#port, state: join(this.#folder, 'state') };
    const child = fork(join(ROOT, 'src/cli/start/runtime.ts'), [JSON.stringify(options)], {
      detached: true,
      env: { ...process.env, ...QUIET_WRANGLER },
      stdio: ['ignore', 'ignore', 2, 'ipc'],
    });
    this.#child = child;
    const [answer] = (await once(child, 'message')) as [RuntimeAnswer];
    if ('failed' in answer) throw new Error(answer.failed);
    for (let tries = 0; ; tries++) {
      const healthy = await fetch(`${this.url}/healthz`).then(
        (response) => response.text().then(() => response.ok),
        () => false,
      );
      if (healthy) return;
      if (tries === 100) throw new Error('the runtime does not answer');
      await new Promise((done) => setTimeout(done, 100));
    }
  }

  /** `kill -9` of everything that was started; settles when it is gone. */
  async kill(): Promise<void> {
    const child = this.#child;
    if (child?.pid === undefined) return;
    this.#child = null;
    const gone = child.exitCode !== null || child.signalCode !== null ? null : once(child, 'exit');
    try {
      // Its own process group: the parent and workerd, and nobody else.
      process.kill(-child.pid, 'SIGKILL');
    } catch {
      // It ended by itself.
    }
    await gone;
  }
}

/** A port that nobody listens on. */
export async function freePort(): Promise<number> {
  const server = createServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}
