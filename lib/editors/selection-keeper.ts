import { isText } from './node-kind.ts';
import { selectionIn } from './selection-in.ts';

/** Remembers what is selected in an editor; the function it gives puts the focus back there and selects it again. */
export function keepSelection(root: HTMLElement): () => void {
  const selected = selectionIn(root);
  return () => {
    root.focus({ preventScroll: true });
    const { anchorNode, anchorOffset = 0, focusNode, focusOffset = 0 } = selected ?? {};
    if (!anchorNode?.isConnected || !focusNode?.isConnected) return;
    root.ownerDocument
      .getSelection()
      ?.setBaseAndExtent(
        anchorNode,
        Math.min(anchorOffset, lengthOf(anchorNode)),
        focusNode,
        Math.min(focusOffset, lengthOf(focusNode)),
      );
  };
}

const lengthOf = (node: Node) => (isText(node) ? node.length : node.childNodes.length);
