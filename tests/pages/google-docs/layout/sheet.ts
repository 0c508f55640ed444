import type { Line } from './line.ts';

/** A rectangle in CSS pixels. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A line where it stands on its sheet; `x` is its left edge, in a right-to-left paragraph its right edge. */
export interface PlacedLine {
  readonly line: Line;
  /** Index of its paragraph among the body's nodes; undefined in headers, footers and footnotes. */
  readonly node?: number;
  readonly x: number;
  readonly y: number;
  /** A list's bullet or number, drawn before the line. */
  readonly marker?: string;
  readonly inTable: boolean;
}

/** A page, or the whole of a document without pages. Lengths are CSS pixels at zoom 100 %. */
export interface Sheet {
  /** Distance from the document's upper edge. */
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly lines: readonly PlacedLine[];
  /** Lines that are not the body's: header, footer, footnotes. */
  readonly extras: readonly PlacedLine[];
  /** Borders of tables. */
  readonly borders: readonly Box[];
}

/** How far left of its line a list's marker is drawn. */
export const MARKER_INDENT = 24;
