import { defineConfig } from 'vitest/config';

/** Tests of the production build in a real Firefox, one of them at a time. */
export default defineConfig({
  test: {
    include: ['tests/firefox/**/*.test.ts'],
    globalSetup: 'tests/firefox/support/global-setup.ts',
    fileParallelism: false,
    // Tests say what must come true, not how soon: a busy machine may take its time.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    expect: { poll: { timeout: 15_000, interval: 50 } },
  },
});
