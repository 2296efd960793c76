/**
 * The built Worker in a real local runtime, without the development server
 * between. In: nothing. Out: its address, its keys, its end.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { convertV4MiniflareOptions, Miniflare } from 'miniflare';
import { QUIET_WRANGLER } from '../../../src/cli/start/quiet.ts';

const ROOT = resolve(import.meta.dirname, '../../..');
export const TOKENS = { ingest: 'fuzz-ingest', admin: 'fuzz-admin' };

export interface Service {
  readonly url: URL;
  /** Every key of KV. */
  keys(): Promise<string[]>;
  end(): Promise<void>;
}

/** Builds it as `wrangler deploy` would, and starts it. */
export async function startService(): Promise<Service> {
  const folder = mkdtempSync(join(tmpdir(), 'standfirst-fuzz-'));
  const config = readFileSync(join(ROOT, 'wrangler.toml'), 'utf8');
  execFileSync(
    process.execPath,
    [join(ROOT, 'node_modules/wrangler/bin/wrangler.js'), 'deploy', '--dry-run', '--outdir', folder],
    { cwd: ROOT, env: { ...process.env, ...QUIET_WRANGLER }, stdio: ['ignore', 'ignore', 'inherit'] },
  );
  // Those of environments stand further down, commented out.
  const objects = [...config.matchAll(/^name = "([A-Z]+)"\nclass_name = "(\w+)"/gm)].map(
    ([, name, className]) => [name as string, { className: className as string, useSQLite: true }] as const,
  );
  const runtime = new Miniflare(
    convertV4MiniflareOptions({
      host: '127.0.0.1',
      port: 0,
      modules: [
        { type: 'ESModule', path: 'worker.js', contents: readFileSync(join(folder, 'worker.js'), 'utf8') },
      ],
      compatibilityDate: /^compatibility_date = "(.+)"/m.exec(config)?.[1] ?? '',
      kvNamespaces: ['ARTICLES'],
      durableObjects: Object.fromEntries(objects),
      bindings: { INGEST_TOKEN: TOKENS.ingest, ADMIN_TOKEN: TOKENS.admin },
    }),
  );
  return {
    url: await runtime.ready,
    keys: async () => {
      const namespace = await runtime.getKVNamespace('ARTICLES');
      const keys: string[] = [];
      for (let cursor: string | undefined; ; ) {
        const page = await namespace.list(cursor === undefined ? {} : { cursor });
        keys.push(...page.keys.map(({ name }) => name));
        if (page.list_complete) return keys;
        cursor = page.cursor;
      }
    },
    end: async () => {
      await runtime.dispose();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
