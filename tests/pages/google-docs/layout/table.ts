import type { BodyNode } from '../model/body.ts';
import type { Paragraph } from '../model/paragraph.ts';
import { breakLines } from './break-lines.ts';
import type { Box, PlacedLine } from './sheet.ts';
import type { TextMeasure } from './text-measure.ts';

/** A paragraph of a cell with its index among the body's nodes. */
interface CellParagraph {
  readonly paragraph: Paragraph;
  readonly index: number;
}

/** A row of cells. */
export type TableRow = readonly (readonly CellParagraph[])[];

const PADDING = 7;

/** The rows of the table that starts at a node, and the index of the node that ends it. */
export function rowsOf(nodes: readonly BodyNode[], start: number): { rows: readonly TableRow[]; end: number } {
  const rows: CellParagraph[][][] = [];
  let index = start + 1;
  for (; index < nodes.length; index += 1) {
    const node = nodes[index] as BodyNode;
    if (node.type === 'paragraph') rows.at(-1)?.at(-1)?.push({ paragraph: node, index });
    else if (node.kind === 'row') rows.push([]);
    else if (node.kind === 'cell') rows.at(-1)?.push([]);
    else break;
  }
  return { rows, end: index };
}

/** A row laid out from its own upper left corner: cells side by side, as wide as one another. */
export function layOutRow(
  row: TableRow,
  width: number,
  measure: TextMeasure,
): { readonly lines: readonly PlacedLine[]; readonly borders: readonly Box[]; readonly height: number } {
  const cellWidth = width / row.length;
  const lines: PlacedLine[] = [];
  let height = 0;
  for (const [column, cell] of row.entries()) {
    let y = PADDING;
    for (const { paragraph, index } of cell) {
      for (const line of breakLines(paragraph, cellWidth - 2 * PADDING, measure)) {
        lines.push({ line, node: index, x: column * cellWidth + PADDING, y, inTable: true });
        y += line.height;
      }
    }
    height = Math.max(height, y + PADDING);
  }
  const borders = row.map((_, column) => ({ x: column * cellWidth, y: 0, width: cellWidth, height }));
  return { lines, borders, height };
}
