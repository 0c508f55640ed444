import { defineConfig } from 'vitest/config';

/** Unit and architecture tests; the end-to-end tests are Playwright's. */
export default defineConfig({
  test: { include: ['tests/unit/**/*.test.{ts,tsx}'] },
});
