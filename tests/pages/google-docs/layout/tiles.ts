import type { Box, PlacedLine, Sheet } from './sheet.ts';

/** A part of the document with a canvas of its own: a page, or a strip of a document without pages. */
export interface Tile {
  readonly index: number;
  readonly isPage: boolean;
  /** From the document's upper edge, CSS pixels at zoom 100 %. Lines and borders are placed from the tile's own. */
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly lines: readonly PlacedLine[];
  readonly extras: readonly PlacedLine[];
  readonly borders: readonly Box[];
}

/** Height of a strip, and how far it reaches into the next: what stands there is drawn twice. */
const STRIP = 600;
const OVERLAP = 60;

/** The tiles of pages, or of one endless sheet. */
export function tilesOf(sheets: readonly Sheet[], pageless: boolean): readonly Tile[] {
  if (!pageless) return sheets.map((sheet, index) => ({ ...sheet, index, isPage: true }));
  return sheets.flatMap(strips);
}

function strips(sheet: Sheet): Tile[] {
  const count = Math.ceil(sheet.height / STRIP);
  const tiles = Array.from({ length: count }, (_, index) => ({
    index,
    isPage: false,
    top: index * STRIP,
    width: sheet.width,
    height: Math.min(STRIP + OVERLAP, sheet.height - index * STRIP),
    lines: [] as PlacedLine[],
    extras: [],
    borders: [] as Box[],
  }));
  for (const line of sheet.lines) {
    for (const tile of across(tiles, line.y, line.line.height)) tile.lines.push({ ...line, y: line.y - tile.top });
  }
  for (const border of sheet.borders) {
    for (const tile of across(tiles, border.y, border.height)) {
      tile.borders.push({ ...border, y: border.y - tile.top });
    }
  }
  return tiles;
}

function across<T extends { top: number; height: number }>(tiles: readonly T[], y: number, height: number): T[] {
  const first = Math.max(0, Math.floor((y - OVERLAP) / STRIP));
  const last = Math.floor((y + height) / STRIP);
  return tiles.slice(first, last + 1).filter((tile) => y < tile.top + tile.height && y + height > tile.top);
}
