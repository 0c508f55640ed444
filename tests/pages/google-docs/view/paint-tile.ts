import { baseline, type Segment, segmentsOf, textTop } from '../layout/line.ts';
import { MARKER_INDENT, type PlacedLine } from '../layout/sheet.ts';
import type { TextMeasure } from '../layout/text-measure.ts';
import type { Tile } from '../layout/tiles.ts';
import { fontCss } from '../model/style.ts';

const COLOURS = { text: '#000', extra: '#5f6368', border: '#9aa0a6', inserted: '#137333', deleted: '#a50e0e' };

/** Paints a tile. `scale` is device pixels to a CSS pixel at zoom 100 %. */
export function paintTile(canvas: HTMLCanvasElement, tile: Tile, scale: number, measure: TextMeasure): void {
  const context = canvas.getContext('2d');
  if (!context) throw new Error('This browser has no canvas');
  canvas.width = Math.round(tile.width * scale);
  canvas.height = Math.round(tile.height * scale);
  context.scale(scale, scale);
  context.fillStyle = '#fff';
  context.fillRect(0, 0, tile.width, tile.height);
  context.strokeStyle = COLOURS.border;
  for (const { x, y, width, height } of tile.borders) context.strokeRect(x, y, width, height);
  for (const placed of tile.lines) paintLine(context, placed, COLOURS.text, measure);
  for (const placed of tile.extras) paintLine(context, placed, COLOURS.extra, measure);
}

function paintLine(context: CanvasRenderingContext2D, placed: PlacedLine, colour: string, measure: TextMeasure): void {
  const { line, x, marker } = placed;
  const y = placed.y + textTop(line) + baseline(line);
  const segments = segmentsOf(line, measure);
  for (const segment of segments) paintSegment(context, segment, x, y, colour);
  const first = segments[0];
  if (!marker || !first) return;
  context.fillStyle = colour;
  context.font = fontCss(first.style);
  context.fillText(marker, x - MARKER_INDENT, y);
}

function paintSegment(
  context: CanvasRenderingContext2D,
  { shown, style, x, width }: Segment,
  left: number,
  y: number,
  colour: string,
): void {
  context.font = fontCss(style);
  context.fillStyle = style.suggestion ? COLOURS[style.suggestion] : colour;
  context.fillText(shown, left + x, y);
  if (style.suggestion) context.fillRect(left + x, style.suggestion === 'deleted' ? y - 5 : y + 2, width, 1);
}
