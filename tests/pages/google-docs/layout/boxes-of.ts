import type { Layout } from './layout.ts';
import { type Line, type Segment, segmentsOf, textTop } from './line.ts';
import type { Box, PlacedLine } from './sheet.ts';
import type { TextMeasure } from './text-measure.ts';

const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;
const LEFT_TO_RIGHT = /\p{Script=Latin}/u;

/**
 * Where a stretch of the document's text is drawn: a box on each line it stands on, from the document's upper left
 * corner at zoom 100 %. Throws for a stretch in a run of mixed direction, whose places only the browser knows.
 */
export function boxesOf(layout: Layout, start: number, end: number): Box[] {
  const { body } = layout;
  const boxes: Box[] = [];
  const last = body.locate(Math.max(start, end - 1)).index;
  for (let node = body.locate(start).index; node <= last; node += 1) {
    const from = body.startOf(node);
    for (const { placed, sheetTop } of layout.linesOf(node)) {
      const box = boxOnLine(placed, start - from, end - from, layout.options.measure);
      if (box) boxes.push({ ...box, y: box.y + sheetTop });
    }
  }
  return boxes;
}

/** Offsets are into the line's paragraph. */
function boxOnLine(placed: PlacedLine, start: number, end: number, measure: TextMeasure): Box | undefined {
  const { line } = placed;
  const parts = segmentsOf(line, measure).flatMap((segment) => {
    const from = Math.max(start, segment.start, line.start);
    const to = Math.min(end, segment.start + segment.text.length, endOfLetters(line));
    return from < to ? [partOf(segment, from - segment.start, to - segment.start, measure)] : [];
  });
  if (parts.length === 0) return undefined;
  const left = Math.min(...parts.map(({ x }) => x));
  const top = Math.min(...parts.map(({ y }) => y));
  return {
    x: placed.x + left,
    y: placed.y + textTop(line) + top,
    width: Math.max(...parts.map(({ x, width }) => x + width)) - left,
    height: Math.max(...parts.map(({ y, height }) => y + height)) - top,
  };
}

/** Where the spaces begin that hang over the end of a wrapped line; they are not drawn. */
function endOfLetters({ paragraph: { text }, start, end }: Line): number {
  return end === text.length ? end : start + text.slice(start, end).trimEnd().length;
}

function partOf(segment: Segment, from: number, to: number, measure: TextMeasure): Box {
  const before = widthTo(segment, from, measure);
  const width = widthTo(segment, to, measure) - before;
  const isRightToLeft = RIGHT_TO_LEFT.test(segment.text);
  if (isRightToLeft && LEFT_TO_RIGHT.test(segment.text)) throw new Error(`“${segment.text}” runs both ways`);
  const x = segment.x + (isRightToLeft ? segment.width - before - width : before);
  return { x, y: segment.y, width, height: segment.height };
}

/** From a left-to-right segment's left edge to the character at `offset`. */
export function widthTo({ text, shown, width, style }: Segment, offset: number, measure: TextMeasure): number {
  return offset >= text.length ? width : measure.width(shown.slice(0, offset), style);
}
