/** Chromium's look-up of highlights under a point, which TypeScript does not know yet. */
interface PointableHighlights {
  highlightsFromPoint?(x: number, y: number): readonly { readonly ranges: readonly AbstractRange[] }[];
}

/** Ranges of ours, all of them highlighted. */
type Ranges = Pick<ReadonlyMap<AbstractRange, unknown>, 'has' | 'keys'>;

/** Which of our ranges is under a point of the viewport, in CSS pixels. */
export function hitTest(x: number, y: number, ours: Ranges): AbstractRange | undefined {
  const highlights = CSS.highlights as PointableHighlights;
  if (highlights.highlightsFromPoint) {
    return highlights
      .highlightsFromPoint(x, y)
      .flatMap((hit) => hit.ranges)
      .find((range) => ours.has(range));
  }
  const caret = document.caretPositionFromPoint(x, y);
  return caret ? [...ours.keys()].find((range) => range instanceof Range && holds(range, caret, x, y)) : undefined;
}

/** Whether a range holds the caret's place and the point itself: the caret nearest to a point may be far from it. */
function holds(range: Range, { offsetNode, offset }: CaretPosition, x: number, y: number): boolean {
  if (!range.isPointInRange(offsetNode, offset)) return false;
  return Array.from(range.getClientRects()).some(
    ({ left, right, top, bottom }) => x >= left && x <= right && y >= top && y <= bottom,
  );
}
