import { defineConfig } from 'vitest/config';

/** Unit and architecture tests; the end-to-end tests are Playwright's. */
export default defineConfig({
  // Some tests start the command line several times over, which takes a while on a busy machine.
  test: { include: ['tests/unit/**/*.test.{ts,tsx}'], testTimeout: 30_000 },
});
