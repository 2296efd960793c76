import { cloudflareTest } from '@cloudflare/vitest-plugin';
import { defineConfig } from 'vitest/config';

// Three rooms: `node` holds what reads files (engine, corpus, command, house); `browser` looks at
// the Worker from outside, as `npm start` runs it, started once for all its suites;
// `worker` runs inside workerd against real KV and real Durable Objects.
export default defineConfig({
  test: {
    coverage: {
      provider: 'istanbul',
      include: ['src/**/*.ts', 'src/**/*.tsx'],
      // These run as processes of their own, where the tests meet them.
      exclude: ['src/cli/{main,start,build,openapi}.ts', 'src/cli/start/{runtime,npm}.ts'],
      reporter: ['text-summary', 'json-summary'],
      thresholds: { lines: 90, 'src/engine/**': { lines: 95 } },
    },
    projects: [
      {
        test: {
          name: 'node',
          setupFiles: ['./test/seed.ts'],
          include: ['test/**/*.test.ts'],
          exclude: ['test/worker/**', 'test/browser/**', 'test/bench/**'],
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'browser',
          globalSetup: ['./test/browser/setup.ts'],
          include: ['test/browser/**/*.test.ts'],
          testTimeout: 60_000,
        },
      },
      {
        plugins: [
          cloudflareTest({
            wrangler: { configPath: './wrangler.toml' },
            miniflare: {
              bindings: { INGEST_TOKEN: 'ingest-a, ingest-b', ADMIN_TOKEN: 'admin-a' },
            },
          }),
        ],
        test: {
          name: 'worker',
          include: ['test/worker/**/*.test.ts'],
          // Feeds that mean harm, on this machine.
          globalSetup: ['./test/hostile/serve.ts'],
          // Faults are injected by the hundred, and each is logged as it should be.
          silent: 'passed-only',
          server: { deps: { inline: ['itty-durable', 'itty-router'] } },
          testTimeout: 60_000,
        },
      },
    ],
  },
});
