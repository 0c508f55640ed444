import type { TextBox } from '../editors/editor.ts';

/**
 * Which of some ranges is under a point of the viewport, in CSS pixels; `shadowRoots` are those that any of them stands
 * in. Goes by the caret's place there: `CSS.highlights.highlightsFromPoint` is Chromium's alone, and misses when the screen's density is an emulated one.
 */
export function hitTest(
  x: number,
  y: number,
  places: Iterable<Range | TextBox>,
  shadowRoots: ShadowRoot[],
): Range | undefined {
  const caret = document.caretPositionFromPoint(x, y, { shadowRoots });
  if (!caret) return undefined;
  for (const range of places) {
    if (range instanceof Range && range.isPointInRange(caret.offsetNode, caret.offset) && covers(range, x, y))
      return range;
  }
  return undefined;
}

/** Whether a range's boxes hold the point: the caret's place nearest to a point may be far from it. */
function covers(range: Range, x: number, y: number): boolean {
  return Array.from(range.getClientRects()).some(
    ({ left, right, top, bottom }) => x >= left && x <= right && y >= top && y <= bottom,
  );
}
