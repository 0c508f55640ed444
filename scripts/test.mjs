// `npm test`: installs what is missing, then runs every kind of test on the production build and adds them up.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { requireChromium } from './chromium.mjs';
import { installDependencies } from './install.mjs';
import { run } from './run.mjs';

installDependencies();
process.env.CHROME_PATH = await requireChromium();
const folder = mkdtempSync(join(tmpdir(), 'common-ground-'));

/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */

/**
 * One check that is passed or failed as a whole.
 * @param {string} name
 * @param {string} command
 * @param {readonly string[]} args
 */
function whole(name, command, args) {
  console.log(`\n== ${name}`);
  const passed = run(command, args) === 0;
  return { name, passed: passed ? 1 : 0, failed: passed ? 0 : 1, skipped: 0 };
}

/**
 * A test runner that writes its counts as JSON to `file`; it counts as one failure when it stops without any.
 * @param {string} name
 * @param {string} command
 * @param {readonly string[]} args
 * @param {string} file
 * @param {(report: any) => Counts} read
 * @param {NodeJS.ProcessEnv} env
 */
function counted(name, command, args, file, read, env = {}) {
  console.log(`\n== ${name}`);
  const status = run(command, args, { env: { ...process.env, ...env } });
  /** @type {Counts} */
  let counts = { passed: 0, failed: 0, skipped: 0 };
  try {
    counts = read(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    counts.failed = 1;
  }
  if (status !== 0 && counts.failed === 0) counts.failed = 1;
  return { name, ...counts };
}

/** @param {any} report Of Vitest. */
const vitestCounts = (report) => ({
  passed: report.numPassedTests,
  failed: report.numFailedTests,
  skipped: report.numPendingTests + report.numTodoTests,
});

/**
 * Names the tests that passed only when they were run again: a busy machine, or a fault that comes and goes.
 * @param {any} report Of Playwright.
 */
function sayFlaky(report) {
  /** @param {any} suite @returns {string[]} */
  const flakyIn = ({ specs = [], suites = [] }) => [
    ...specs.flatMap((/** @type {any} */ { title, tests }) =>
      tests.some((/** @type {any} */ { status }) => status === 'flaky') ? [title] : [],
    ),
    ...suites.flatMap(flakyIn),
  ];
  const titles = report.suites.flatMap(flakyIn);
  if (titles.length > 0) console.log(`\nPassed only at the second try: ${titles.length}`);
  for (const title of titles) console.log(`- ${title}`);
}

const unitFile = join(folder, 'unit.json');
const e2eFile = join(folder, 'e2e.json');
const firefoxFile = join(folder, 'firefox.json');
const results = [
  whole('types', 'npm', ['run', '--silent', 'types']),
  whole('lint', 'npm', ['run', '--silent', 'lint']),
  counted(
    'unit and architecture tests',
    'npx',
    ['vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${unitFile}`],
    unitFile,
    vitestCounts,
  ),
  whole('build', 'npm', ['run', '--silent', 'build']),
  counted(
    'end-to-end tests',
    'npx',
    ['playwright', 'test', '--retries=1', '--reporter=list,json'],
    e2eFile,
    (report) => {
      sayFlaky(report);
      const { stats } = report;
      return { passed: stats.expected + stats.flaky, failed: stats.unexpected, skipped: stats.skipped };
    },
    { PLAYWRIGHT_JSON_OUTPUT_NAME: e2eFile },
  ),
  whole('build for Firefox', 'npm', ['run', '--silent', 'build:firefox']),
  whole('Mozilla’s checks of it', 'node', ['scripts/lint-firefox.mjs']),
  // Says so itself where there is no Firefox, and counts its tests as skipped.
  counted(
    'tests in Firefox',
    'npx',
    [
      'vitest',
      'run',
      '--config=tests/firefox/vitest.config.ts',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${firefoxFile}`,
    ],
    firefoxFile,
    vitestCounts,
  ),
];
rmSync(folder, { recursive: true, force: true });

console.log('');
/** @param {keyof Counts} key */
const sum = (key) => results.reduce((total, result) => total + result[key], 0);
for (const { name, passed, failed } of results) console.log(`${name}: ${passed} passed, ${failed} failed`);
const skipped = sum('skipped');
console.log(`\n${sum('passed')} passed, ${sum('failed')} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
process.exitCode = sum('failed') > 0 ? 1 : 0;
