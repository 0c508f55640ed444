import type { Body } from '../model/body.ts';
import { type FlowOptions, flow } from './flow.ts';
import type { PlacedLine, Sheet } from './sheet.ts';
import { type Tile, tilesOf } from './tiles.ts';

/** A line with the upper edge of the sheet it stands on. */
export interface FoundLine {
  readonly placed: PlacedLine;
  readonly sheetTop: number;
}

/** A document laid out. Lengths are CSS pixels at zoom 100 %, from the document's upper left corner. */
export interface Layout {
  readonly body: Body;
  readonly options: FlowOptions;
  readonly sheets: readonly Sheet[];
  readonly tiles: readonly Tile[];
  readonly width: number;
  readonly height: number;
  /** The lines of one of the body's nodes, in order. */
  linesOf(node: number): readonly FoundLine[];
}

/** Lays a document out as it stands now. */
export function layOut(body: Body, options: FlowOptions): Layout {
  const sheets = flow(body.nodes, options);
  const last = sheets.at(-1);
  let byNode: Map<number, FoundLine[]> | undefined;
  return {
    body,
    options,
    sheets,
    tiles: tilesOf(sheets, options.pageless),
    width: last?.width ?? 0,
    height: last ? last.top + last.height : 0,
    linesOf(node) {
      byNode ??= indexed(sheets);
      return byNode.get(node) ?? [];
    },
  };
}

function indexed(sheets: readonly Sheet[]): Map<number, FoundLine[]> {
  const found = new Map<number, FoundLine[]>();
  for (const { lines, top } of sheets) {
    for (const placed of lines) {
      if (placed.node === undefined) continue;
      const known = found.get(placed.node);
      if (known) known.push({ placed, sheetTop: top });
      else found.set(placed.node, [{ placed, sheetTop: top }]);
    }
  }
  return found;
}
