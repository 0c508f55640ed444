import type { ValueRange, ValueStretch } from './value-range.ts';

/** A range with the same bounds, which the browser can measure and keeps in place while the page changes. */
export function rangeAt({
  startContainer,
  startOffset,
  endContainer,
  endOffset,
}: Omit<AbstractRange, 'collapsed'>): Range {
  const range = new Range();
  range.setStart(startContainer, startOffset);
  range.setEnd(endContainer, endOffset);
  return range;
}

/** Where a range stands in the viewport now. */
export function boundsOf(at: AbstractRange | ValueStretch): DOMRect {
  return 'live' in at ? at.getBoundingClientRect() : rangeAt(at).getBoundingClientRect();
}

/** A range that the browser keeps in place, also in a text field's value; undefined where the value is too short by now. */
export function liveRange(at: AbstractRange | ValueStretch): Range | ValueRange | undefined {
  return 'live' in at ? at.live() : rangeAt(at);
}
