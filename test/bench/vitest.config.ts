import { defineConfig } from 'vitest/config';

// Its own config: timings want one process and no coverage.
export default defineConfig({
  test: {
    include: ['test/bench/**/*.bench.ts'],
    pool: 'forks',
    fileParallelism: false,
    testTimeout: 300_000,
    silent: false,
  },
});
