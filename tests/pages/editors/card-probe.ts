/** A point of the outermost page's viewport, in CSS pixels. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** The card's first suggestion and where to click it; undefined while no card with one is open in the frame. */
export function cardButton(view: Window): { readonly text: string; readonly at: Point } | undefined {
  const card = view.document.querySelector('common-ground-card')?.shadowRoot?.querySelector('.card:popover-open');
  const button = card?.querySelector('.choices button');
  if (!button) return undefined;
  return { text: button.textContent?.trim() ?? '', at: centreOf(button.getBoundingClientRect(), view) };
}

/** The middle of a box in a frame, as a point of the outermost page's viewport. */
export function centreOf(box: DOMRect, view: Window): Point {
  let x = box.left + box.width / 2;
  let y = box.top + box.height / 2;
  for (let inner = view; inner.frameElement; inner = inner.parent) {
    const { left, top } = inner.frameElement.getBoundingClientRect();
    x += left + inner.frameElement.clientLeft;
    y += top + inner.frameElement.clientTop;
  }
  return { x, y };
}
