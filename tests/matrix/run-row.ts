import { MATRIX_CELLS } from './cells.ts';
import type { MatrixPage } from './matrix-page.ts';
import type { MatrixRow } from './matrix-row.ts';

/** How each column came out: `passes`, `–` where it asks for what the editor does not have, or what went wrong. */
export type RowResult = Readonly<Record<string, string>>;

/** Goes through every column of a row. */
export async function runRow(page: MatrixPage, row: MatrixRow): Promise<RowResult> {
  const result: Record<string, string> = {};
  for (const { name, appliesTo, check } of MATRIX_CELLS) {
    const applies = appliesTo?.(row) !== false;
    result[name] = applies ? await check(page, row).then(() => 'passes', messageOf) : '–';
  }
  return result;
}

/** What went wrong in a row, a line a column. */
export function failuresIn(result: RowResult): readonly string[] {
  return Object.entries(result)
    .filter(([, outcome]) => outcome !== 'passes' && outcome !== '–')
    .map(([name, outcome]) => `${name}: ${outcome}`);
}

const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error));
