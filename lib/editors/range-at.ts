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
