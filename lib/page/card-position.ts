import { computePosition, flip, inline, offset, shift } from '@floating-ui/dom';

/** A point of the viewport, in CSS pixels. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** The least distance from the edges of the view, in CSS pixels. */
const EDGE = 8;

/** Puts the card under the wording, or over it where there is no room below; by `near` when the wording runs over several lines. */
export async function placeCard(card: HTMLElement, wording: Range, near?: Point): Promise<void> {
  const { x, y } = await computePosition(wording, card, {
    strategy: 'fixed',
    placement: 'bottom-start',
    middleware: [inline(near), offset(6), flip({ padding: EDGE }), shift({ padding: EDGE })],
  });
  card.style.left = `${Math.round(x)}px`;
  card.style.top = `${Math.round(y)}px`;
}
