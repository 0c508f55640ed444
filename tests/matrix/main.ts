import { readFile, writeFile } from 'node:fs/promises';
import { buildPages } from '../pages/build-pages.ts';
import { launch } from '../support/browser.ts';
import { openRow, routeEditors } from './chromium-page.ts';
import { MATRIX_ROWS, type MatrixRow } from './matrix-row.ts';
import { intoDocument, matrixTable, waysTable } from './matrix-table.ts';
import { failuresIn, type RowResult, runRow } from './run-row.ts';

/** Goes through the matrix in Chromium and prints it; a whole run is written to the documentation. Status 1 where a cell fails. */
const DOCUMENT = 'docs/editors.md';

const names = process.argv.slice(2);
const rows = MATRIX_ROWS.filter(({ name }) => names.length === 0 || names.some((part) => name.includes(part)));
const results = new Map<MatrixRow, RowResult>();
const pages = await buildPages();
let version = '';
for (const row of rows) {
  const context = await launch({ headless: true, switches: row.switches });
  await routeEditors(context, pages);
  const result = await runRow(await openRow(await context.newPage(), row), row);
  version = context.browser()?.version() ?? '';
  await context.close();
  results.set(row, result);
  const failures = failuresIn(result);
  console.log(`${row.name}: ${failures.length === 0 ? 'passes' : failures.join('\n  ')}`);
}

const table = matrixTable(results);
console.log(`\n${table}`);
const content = [
  `Chromium ${version}: ✓ passes, ✗ fails, – the editor has no bold, or no second line.`,
  table,
  'How a replacement is put in:',
  waysTable(rows),
];
if (names.length === 0) {
  await writeFile(DOCUMENT, intoDocument(await readFile(DOCUMENT, 'utf8'), content.join('\n\n')));
}
process.exitCode = [...results.values()].some((result) => failuresIn(result).length > 0) ? 1 : 0;
