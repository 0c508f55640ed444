import { widthTo } from './boxes-of.ts';
import type { FoundLine, Layout } from './layout.ts';
import { segmentsOf } from './line.ts';
import type { Box, PlacedLine, Sheet } from './sheet.ts';

/** Where the caret is drawn for an offset, from the document's upper left corner at zoom 100 %; undefined between paragraphs. */
export function caretBox(layout: Layout, offset: number): Box | undefined {
  const { index, within } = layout.body.locate(offset);
  const lines = layout.linesOf(index);
  const found = lines.find(({ placed: { line } }) => within < line.end) ?? lines.at(-1);
  if (!found) return undefined;
  const { placed, sheetTop } = found;
  const { line } = placed;
  const segments = segmentsOf(line, layout.options.measure);
  const segment = segments.findLast(({ start }) => start <= within);
  const x = segment ? segment.x + widthTo(segment, within - segment.start, layout.options.measure) : 0;
  return { x: placed.x + x, y: placed.y + sheetTop, width: 2, height: line.height };
}

/** The offset nearest to a point, measured as above; undefined where nothing is near. */
export function offsetAt(layout: Layout, x: number, y: number): number | undefined {
  const sheet = layout.sheets.findLast(({ top }) => top <= y) ?? layout.sheets[0];
  const placed = sheet && nearestLine(sheet, x, y - sheet.top);
  if (!placed || placed.node === undefined) return undefined;
  const { line } = placed;
  let nearest = line.start;
  let distance = Number.POSITIVE_INFINITY;
  for (const segment of segmentsOf(line, layout.options.measure)) {
    for (let offset = 0; offset <= segment.text.length; offset += 1) {
      const at = placed.x + segment.x + widthTo(segment, offset, layout.options.measure);
      if (Math.abs(at - x) >= distance) continue;
      distance = Math.abs(at - x);
      nearest = segment.start + offset;
    }
  }
  // The end of a wrapped line is the start of the next one; a click there stays on this line.
  const isWrapped = nearest === line.end && line.end < line.paragraph.text.length;
  return layout.body.startOf(placed.node) + (isWrapped ? nearest - 1 : nearest);
}

/** The line above or below that of an offset, for the arrow keys. */
export function offsetOnNextLine(layout: Layout, offset: number, direction: 1 | -1): number {
  const caret = caretBox(layout, offset);
  if (!caret) return offset;
  const y = direction === 1 ? caret.y + caret.height + 4 : caret.y - 4;
  return offsetAt(layout, caret.x, y) ?? offset;
}

/** The line an offset lies on. */
export function lineAt(layout: Layout, offset: number): FoundLine | undefined {
  const { index, within } = layout.body.locate(offset);
  const lines = layout.linesOf(index);
  return lines.find(({ placed: { line } }) => within < line.end) ?? lines.at(-1);
}

function nearestLine({ lines }: Sheet, x: number, y: number): PlacedLine | undefined {
  let best: PlacedLine | undefined;
  let bestDistance = Number.POSITIVE_INFINITY;
  for (const placed of lines) {
    const dy = Math.max(placed.y - y, 0, y - placed.y - placed.line.height);
    // Of the cells on one line the one under the point wins.
    const distance = dy * 10_000 + Math.max(0, placed.x - x);
    if (distance > bestDistance || (distance === bestDistance && best && placed.x < best.x)) continue;
    best = placed;
    bestDistance = distance;
  }
  return best;
}
