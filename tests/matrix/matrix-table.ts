import { MATRIX_CELLS } from './cells.ts';
import type { MatrixRow } from './matrix-row.ts';
import type { RowResult } from './run-row.ts';

/** What begins and ends a browser's table in the document. */
const BOUNDS = {
  Chromium: ['<!-- Written by `npm run matrix`. -->', '<!-- The matrix ends here. -->'],
  Firefox: ['<!-- Written by `npm run matrix` in Firefox. -->', '<!-- The matrix in Firefox ends here. -->'],
} as const;

/** The matrix as a Markdown table: a row an editor, a column what must hold. */
export function matrixTable(results: ReadonlyMap<MatrixRow, RowResult>): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const names = MATRIX_CELLS.map(({ name }) => name);
  const rows = Array.from(results, ([{ name }, result]) =>
    line([name, ...names.map((cell) => signOf(result[cell] ?? 'not run'))]),
  );
  return [line(['', ...names]), line(['---', ...names.map(() => ':-:')]), ...rows].join('\n');
}

/** How a replacement is done in each editor, a line an editor. */
export function waysTable(rows: Iterable<MatrixRow>): string {
  const lines = [...rows].filter(({ place }) => place === 'page').map(({ name, way }) => `- **${name}**: ${way}`);
  return lines.join('\n');
}

/** The document with a browser's table in the place of the one before. Throws where it has no place for one. */
export function intoDocument(document: string, content: string, browser: keyof typeof BOUNDS = 'Chromium'): string {
  const [begin, end] = BOUNDS[browser];
  const [before, rest] = document.split(begin);
  const after = rest?.split(end)[1];
  if (before === undefined || after === undefined) throw new Error(`The document has no place for ${browser}`);
  return `${before}${begin}\n\n${content}\n\n${end}${after}`;
}

const signOf = (outcome: string) => ({ passes: '✓', '–': '–' })[outcome] ?? '✗';
