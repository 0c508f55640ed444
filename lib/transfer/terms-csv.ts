import Papa from 'papaparse';
import { harmlessCell } from '../terms/formula-cell.ts';
import type { Term } from '../terms/term.ts';
import { writeCell } from '../terms/term-cells.ts';
import { COLUMNS } from '../terms/term-columns.ts';

/** Terms as CSV that spreadsheets open in the right letters and without running anything; `readRows` reads it back the same. */
export function termsToCsv(terms: readonly Term[]): string {
  const rows = terms.map((term) => COLUMNS.map(({ field }) => harmlessCell(writeCell(field, term))));
  return `\uFEFF${Papa.unparse([COLUMNS.map(({ heading }) => heading), ...rows])}\r\n`;
}
