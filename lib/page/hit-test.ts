import type { TextBox } from '../editors/editor.ts';
import type { ValueRange } from '../editors/value-range.ts';

/** What is painted, and can be measured. */
export type PaintedPlace = Range | ValueRange | TextBox;

/**
 * Which of some ranges is under a point of the viewport, in CSS pixels, at which `caret` is. Goes by the caret's place:
 * `CSS.highlights.highlightsFromPoint` is Chromium's alone, and misses when the screen's density is an emulated one.
 */
export function hitTest(
  x: number,
  y: number,
  caret: CaretPosition,
  places: Iterable<PaintedPlace>,
): PaintedPlace | undefined {
  for (const range of places) {
    if (range instanceof Range && range.isPointInRange(caret.offsetNode, caret.offset) && covers(range, x, y))
      return range;
  }
  return undefined;
}

/** Whether a range's boxes hold the point: the caret's place nearest to a point may be far from it. */
export function covers(range: PaintedPlace, x: number, y: number): boolean {
  return Array.from(range.getClientRects()).some(
    ({ left, right, top, bottom }) => x >= left && x <= right && y >= top && y <= bottom,
  );
}
