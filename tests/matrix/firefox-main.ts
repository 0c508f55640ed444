import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { FIREFOX_EXTENSION, Firefox } from '../firefox/support/firefox.ts';
import { buildPages } from '../pages/build-pages.ts';
import { FIREFOX_EXCEPTIONS, isForFirefox } from './firefox-exceptions.ts';
import { openRowInFirefox } from './firefox-page.ts';
import { MATRIX_ROWS, type MatrixRow } from './matrix-row.ts';
import { intoDocument, matrixTable } from './matrix-table.ts';
import { failuresIn, type RowResult, runRow } from './run-row.ts';

/** Goes through the matrix in Firefox and prints it; a whole run is written to the documentation. Status 1 where a cell fails that no reason is written for. */
const DOCUMENT = 'docs/editors.md';

if (!existsSync(FIREFOX_EXTENSION)) throw new Error('There is no build to test. Run `npm run build:firefox` first.');
const names = process.argv.slice(2);
const rows = MATRIX_ROWS.filter(isForFirefox).filter(
  ({ name }) => names.length === 0 || names.some((part) => name.includes(part)),
);
const results = new Map<MatrixRow, RowResult>();
const pages = await buildPages();
let version = '';
let failed = 0;
for (const row of rows) {
  const firefox = await Firefox.start();
  version = await firefox.version();
  const result = await runRow(await openRowInFirefox(firefox, pages, row), row);
  await firefox.close();
  results.set(row, result);
  const failures = failuresIn(result).filter((line) => !reasonFor(row, line));
  failed += failures.length;
  console.log(`${row.name}: ${failures.length === 0 ? 'passes' : failures.join('\n  ')}`);
}

const table = matrixTable(results);
console.log(`\n${table}`);
if (names.length === 0) {
  const content = [`${version}: signs as above.`, table, ...reasons()].join('\n\n');
  await writeFile(DOCUMENT, intoDocument(await readFile(DOCUMENT, 'utf8'), content, 'Firefox'));
}
process.exitCode = failed > 0 ? 1 : 0;

/** The written reason for a failure, where there is one. */
function reasonFor({ name }: MatrixRow, failure: string): string | undefined {
  return Object.entries(FIREFOX_EXCEPTIONS[name] ?? {}).find(([cell]) => failure.startsWith(`${cell}: `))?.[1];
}

/** Why cells fail, a line a cell. */
function reasons(): string[] {
  const lines = Object.entries(FIREFOX_EXCEPTIONS).flatMap(([row, cells]) =>
    Object.entries(cells).map(([cell, reason]) => `- **${row}, ${cell}**: ${reason}`),
  );
  return lines.length > 0 ? [lines.join('\n')] : [];
}
