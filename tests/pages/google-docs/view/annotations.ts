import { type Segment, segmentsOf, textTop } from '../layout/line.ts';
import { MARKER_INDENT, type PlacedLine } from '../layout/sheet.ts';
import type { TextMeasure } from '../layout/text-measure.ts';
import type { Tile } from '../layout/tiles.ts';
import { fontCss } from '../model/style.ts';
import type { Switches } from '../switches.ts';

/** One annotated rectangle: attribute → value. */
export type RectangleAttributes = Readonly<Record<string, string>>;

/** The rectangles of one paragraph on one tile. In tables they sit deeper in the tree. */
export interface AnnotatedParagraph {
  readonly inTable: boolean;
  readonly rectangles: readonly RectangleAttributes[];
}

/** Rectangles begin this far above the origin their transform sets. */
const LIFT = 0.32;

type AnnotationSwitches = Pick<Switches, 'fonts' | 'wrapSpace' | 'order'>;

/** The rectangles of a tile as Google Docs would lay them over its canvas, paragraph by paragraph. */
export function annotationsOf(
  tile: Tile,
  zoom: number,
  measure: TextMeasure,
  switches: AnnotationSwitches,
): readonly AnnotatedParagraph[] {
  const byParagraph = Map.groupBy([...tile.lines, ...tile.extras], ({ line }) => line.paragraph);
  const paragraphs = [...byParagraph.values()].map((lines) => ({
    inTable: lines.some(({ inTable }) => inTable),
    rectangles: lines.flatMap((placed) => lineRectangles(placed, zoom, measure, switches)),
  }));
  return switches.order === 'shuffled' ? shuffled(paragraphs) : paragraphs;
}

function lineRectangles(
  placed: PlacedLine,
  zoom: number,
  measure: TextMeasure,
  switches: AnnotationSwitches,
): RectangleAttributes[] {
  const { line, x, y, marker } = placed;
  const segments = labelled(placed, measure, switches);
  const origin = Math.min(0, ...segments.map((segment) => segment.x));
  const transform = `matrix(${zoom},0,0,${zoom},${short((x + origin) * zoom)},${short((y + textTop(line) + LIFT) * zoom)})`;
  const rectangles = segments.map((segment, index) => {
    const hasFont = switches.fonts === 'all' || (switches.fonts === 'some' && index % 2 === 0);
    return rectangle({ ...segment, x: segment.x - origin }, transform, hasFont);
  });
  const first = segments[0];
  if (!marker || !first) return rectangles;
  const bullet = { ...first, x: -MARKER_INDENT, shown: marker, width: measure.width(marker, first.style) };
  return [rectangle(bullet, transform, switches.fonts !== 'none'), ...rectangles];
}

/** The line's segments, the space at which it is wrapped taken from the last where the page is to do so. */
function labelled({ line }: PlacedLine, measure: TextMeasure, { wrapSpace }: AnnotationSwitches): readonly Segment[] {
  const segments = segmentsOf(line, measure);
  const last = segments.at(-1);
  if (!last || wrapSpace === 'kept' || line.end === line.paragraph.text.length) return segments;
  const shown = last.shown.trimEnd();
  if (shown === '') return segments.slice(0, -1);
  return [...segments.slice(0, -1), { ...last, shown, width: measure.width(shown, last.style) }];
}

function rectangle({ x, y, width, height, shown, style }: Segment, transform: string, hasFont: boolean) {
  return {
    x: short(x),
    y: short(y - LIFT),
    width: short(width),
    height: short(height),
    fill: 'none',
    transform,
    'aria-label': shown,
    ...(hasFont && { 'data-font-css': fontCss(style) }),
  };
}

function short(length: number): string {
  return String(Math.round(length * 100) / 100);
}

/** Always the same disorder. */
function shuffled<T>(items: readonly T[]): T[] {
  const rank = (index: number) => (index * 7919 + 13) % 101;
  return items
    .map((item, index) => ({ item, rank: rank(index) }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ item }) => item);
}
