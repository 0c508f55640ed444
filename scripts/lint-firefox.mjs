// `npm run lint:firefox`: Mozilla's own checks on the build for Firefox. It fails on every error, and on every warning
// that is not explained here.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const BUILD = '.output/firefox-mv3';
/** How much of the code around a warning is looked at, in characters. */
const AROUND = 120;

/**
 * Warnings that were read, by what stands at their place, and why they are no fault. All are of libraries.
 * @type {readonly (readonly [code: string, place: RegExp, reason: string])[]}
 */
const EXPLAINED = [
  [
    'UNSAFE_VAR_ASSIGNMENT',
    /createElement\(`template`\)/,
    'lit-html makes templates of the constant texts in our code; what changes goes in as text.',
  ],
  ['UNSAFE_VAR_ASSIGNMENT', /__html/, 'React’s dangerouslySetInnerHTML, which no component of ours uses.'],
  [
    'DANGEROUS_EVAL',
    /Function\(`return this`\)/,
    'underscore, which reads Word files with mammoth, looks for the global object; `self` is found first.',
  ],
  ['DANGEROUS_EVAL', /Function\(\w+,`_`,\w+\)/, 'underscore’s templates, which mammoth does not use.'],
  [
    'DANGEROUS_EVAL',
    /setImmediate/,
    'setimmediate, for JSZip, takes texts for code as setTimeout does; JSZip gives it functions.',
  ],
];

/** @typedef {{ code: string, message: string, file?: string, line?: number, column?: number }} Notice */

/** @param {Notice} notice */
function codeAt({ file, line = 1, column = 1 }) {
  if (!file) return '';
  const text = readFileSync(join(BUILD, file), 'utf8').split('\n')[line - 1] ?? '';
  return text.slice(Math.max(0, column - AROUND), column + AROUND);
}

/** @param {Notice} notice */
function reasonFor(notice) {
  const found = codeAt(notice);
  return EXPLAINED.find(([code, place]) => code === notice.code && place.test(found))?.[2];
}

const { stdout, stderr } = spawnSync(
  'npx',
  ['web-ext', 'lint', '--source-dir', BUILD, '--no-config-discovery', '--output', 'json'],
  { encoding: 'utf8', shell: process.platform === 'win32', env: { ...process.env, NO_UPDATE_NOTIFIER: '1' } },
);
/** @type {{ errors: Notice[], warnings: Notice[] } | undefined} */
let report;
try {
  report = JSON.parse(stdout);
} catch {
  console.error(`web-ext lint said nothing that can be read:\n${stdout}${stderr}`);
}
const { errors, warnings } = report ?? { errors: [], warnings: [] };
const unexplained = warnings.filter((warning) => reasonFor(warning) === undefined);
for (const { code, message, file, line } of [...errors, ...unexplained])
  console.error(`${code} in ${file}, line ${line}: ${message}`);
for (const warning of warnings) {
  const reason = reasonFor(warning);
  if (reason) console.log(`${warning.code} in ${warning.file}: ${reason}`);
}
console.log(`${errors.length} errors, ${warnings.length} warnings, ${unexplained.length} of them not explained`);
process.exitCode = report && errors.length + unexplained.length === 0 ? 0 : 1;
