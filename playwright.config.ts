import { defineConfig } from '@playwright/test';

/** End-to-end tests on the production build in a real Chromium; each test has a browser profile of its own. */
export default defineConfig({
  testDir: 'tests/e2e',
  globalSetup: './tests/support/global-setup.ts',
  outputDir: 'test-results',
  fullyParallel: true,
  workers: 2,
  timeout: 60_000,
  // Tests say what must come true, not how soon: a busy machine may take its time.
  expect: { timeout: 15_000 },
  // The main flow holds how soon a saved term is marked, so nothing else runs beside it.
  projects: [
    { name: 'main flow', testMatch: 'main-flow.spec.ts', fullyParallel: false },
    { name: 'all else', testIgnore: 'main-flow.spec.ts', dependencies: ['main flow'] },
  ],
  forbidOnly: Boolean(process.env.CI),
  reporter: [['list'], ['./tests/support/mark-distance-reporter.ts']],
});
