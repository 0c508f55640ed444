import type { Editor, EditorBlock } from '../editors/editor.ts';
import { boundsOf } from '../editors/range-at.ts';
import type { ValueStretch } from '../editors/value-range.ts';
import { type Extent, visibleWindow } from './visible-window.ts';

/** The blocks that are in the view or within one screen of it: the index of the first, and the one after the last. */
export function blocksInView(
  editor: Editor,
  blocks: readonly EditorBlock[],
): { readonly first: number; readonly end: number } {
  if (editor.inView) return editor.inView();
  const screen = window.innerHeight;
  const extentOf = (index: number): Extent => {
    const block = blocks[index];
    const [at] = block ? editor.rangesFor(block.id, 0, block.text.length) : [];
    return at && 'startOffset' in at ? boundsOf(at as AbstractRange | ValueStretch) : { top: 0, bottom: 0 };
  };
  return visibleWindow(blocks.length, extentOf, { top: -screen, bottom: 2 * screen });
}
