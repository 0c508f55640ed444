/** What is selected, from where the selection began to where it ends now. */
export type SelectedStretch = Pick<Selection, 'anchorOffset' | 'focusOffset'> & {
  readonly anchorNode: Node;
  readonly focusNode: Node;
};

/** What is selected in an editor; undefined where the selection is elsewhere. */
export function selectionIn(root: HTMLElement): SelectedStretch | undefined {
  const stretch = stretchIn(root);
  return stretch && root.contains(stretch.anchorNode) ? stretch : undefined;
}

function stretchIn(root: HTMLElement): SelectedStretch | undefined {
  const selection = root.ownerDocument.getSelection();
  const tree = root.getRootNode();
  if (!selection?.rangeCount) return undefined;
  if (!(tree instanceof ShadowRoot)) {
    const { anchorNode, anchorOffset, focusNode, focusOffset } = selection;
    return anchorNode && focusNode ? { anchorNode, anchorOffset, focusNode, focusOffset } : undefined;
  }
  // Of a selection within a shadow tree the document only tells in which element that tree is.
  const [range] = selection.getComposedRanges?.({ shadowRoots: [tree] }) ?? [];
  if (!range) return undefined;
  const [start, end] = [
    { node: range.startContainer, offset: range.startOffset },
    { node: range.endContainer, offset: range.endOffset },
  ];
  const [anchor, focus] = selection.direction === 'backward' ? [end, start] : [start, end];
  return { anchorNode: anchor.node, anchorOffset: anchor.offset, focusNode: focus.node, focusOffset: focus.offset };
}
