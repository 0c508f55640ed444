/** Remembers what is selected in an editor; the function it gives puts the focus back there and selects it again. */
export function keepSelection(root: HTMLElement): () => void {
  const selection = root.ownerDocument.getSelection();
  const { anchorNode, anchorOffset = 0, focusNode, focusOffset = 0 } = selection ?? {};
  return () => {
    root.focus({ preventScroll: true });
    if (!selection || !anchorNode?.isConnected || !focusNode?.isConnected) return;
    selection.setBaseAndExtent(
      anchorNode,
      Math.min(anchorOffset, lengthOf(anchorNode)),
      focusNode,
      Math.min(focusOffset, lengthOf(focusNode)),
    );
  };
}

const lengthOf = (node: Node) => (node instanceof CharacterData ? node.length : node.childNodes.length);
