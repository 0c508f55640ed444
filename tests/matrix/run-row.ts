import { MATRIX_CELLS } from './cells.ts';
import type { MatrixPage } from './matrix-page.ts';
import type { MatrixRow } from './matrix-row.ts';

/** How each column came out: `passes`, `–` where it does not apply, or what went wrong. */
export type RowResult = Readonly<Record<string, string>>;

/** Goes through every column of a row. */
export async function runRow(page: MatrixPage, row: MatrixRow): Promise<RowResult> {
  const result: Record<string, string> = {};
  for (const cell of MATRIX_CELLS) {
    if (cell.appliesTo?.(row) === false) {
      result[cell.name] = '–';
      continue;
    }
    try {
      await cell.check(page);
      result[cell.name] = 'passes';
    } catch (error) {
      result[cell.name] = error instanceof Error ? error.message : String(error);
    }
  }
  return result;
}
