/** A point of the viewport, in CSS pixels. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A width and a height, in CSS pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** A rectangle of the viewport, in CSS pixels. */
export type Box = Pick<DOMRectReadOnly, 'left' | 'right' | 'top' | 'bottom'>;

/** The least distance from the edges of the view, and the distance from the wording, in CSS pixels. */
const EDGE = 8;
const GAP = 6;

/**
 * Where to put the card: under the wording, or over it where there is no room below, and within the view in any case.
 * `lines` are the boxes of the wording, one a line; with `near` the card goes to the line the pointer is on.
 */
export function cardPosition(lines: readonly Box[], card: Size, view: Size, near?: Point): Point {
  const first = lines[0];
  if (!first) return { x: EDGE, y: EDGE };
  const line = near ? (lines.find((box) => holds(box, near)) ?? first) : first;
  const below = (near ? line : (lines.at(-1) ?? line)).bottom + GAP;
  const above = line.top - GAP - card.height;
  const fitsBelow = below + card.height <= view.height - EDGE;
  return {
    x: within(line.left, view.width - card.width),
    y: within(fitsBelow || above < EDGE ? below : above, view.height - card.height),
  };
}

const within = (value: number, room: number) => Math.max(EDGE, Math.min(value, room - EDGE));

function holds({ left, right, top, bottom }: Box, { x, y }: Point): boolean {
  return x >= left - 1 && x <= right + 1 && y >= top - 1 && y <= bottom + 1;
}
