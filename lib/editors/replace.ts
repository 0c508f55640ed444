import type { BlockId, Edit, Editor, EditorBlock, ReplaceResult } from './editor.ts';
import { rangeAt } from './range-at.ts';
import { selectionIn } from './selection-in.ts';
import { untilUndoIsSeparate } from './undo-groups.ts';
import { WAYS_TO_WRITE } from './ways-to-write.ts';

/** What replacing needs of an editor. */
export interface ReplaceTarget extends Pick<Editor, 'root' | 'blocks'> {
  rangesFor(...stretch: Parameters<Editor['rangesFor']>): readonly StaticRange[];
  /** When the text last changed, in milliseconds of the page's clock. */
  readonly changedAt: number;
  /** Whether the writer is in the middle of a word that several keys make up. */
  readonly isComposing: boolean;
}

/** How long editors may take to follow the selection, to put a change into the page, and to finish one they began, in milliseconds. */
const PATIENCE = 40;
const LONG_PATIENCE = 400;
/** Editors that hold only the lines in view in the page: a change may bring others into it. */
const VIRTUALISED = '.cm-content';

/**
 * Puts a replacement into an editor built on `contenteditable` as if the writer had typed it over the selected wording,
 * so that the editor's own model, its undo and the caret stay right. Another way is tried only where the one before
 * provably did nothing. A word that several keys are making up is left alone: to select anything would end it half made.
 */
export async function replaceIn(editor: ReplaceTarget, edit: Edit): Promise<ReplaceResult> {
  const { root } = editor;
  if (editor.isComposing) return 'composing';
  const read = () => textAround(editor, edit.block);
  const before = read();
  const after = textAfter(editor, edit);
  if (after === undefined) return 'changed';
  await untilUndoIsSeparate(root, editor.changedAt);
  if (editor.isComposing) return 'composing';
  if (read() !== before) return 'changed';
  if (!(await select(editor, edit))) return 'changed';
  if (read() !== before) return 'changed';
  if (!isSelected(root, edit.expected)) return 'failed';
  const isDone = () => isSame(read(), after);
  const isTouched = () => read() !== before;
  for (const write of WAYS_TO_WRITE) {
    const [range] = editor.rangesFor(edit.block, edit.start, edit.end);
    if (!range) return 'failed';
    const isTaken = await write(root, range, edit.text);
    if (await comesTrue(isDone, PATIENCE)) return 'replaced';
    // An editor that says it takes the change, or has begun to, is given time; nothing is tried on top of it.
    if (isTaken || isTouched()) await comesTrue(isDone, LONG_PATIENCE);
    if (isTouched()) return isDone() ? 'replaced' : 'failed';
  }
  return 'failed';
}

/** The draft's whole text, however it is cut into blocks; where others come into the page as it is scrolled, the block's. */
function textAround(editor: ReplaceTarget, block: BlockId, textOf = ({ text }: EditorBlock) => text): string {
  const blocks = editor.blocks();
  const read = editor.root.matches(VIRTUALISED) ? blocks.filter(({ id }) => id === block) : blocks;
  return read.map(textOf).join('\n');
}

/** What should be read after the edit; undefined when the wording is not as expected. */
function textAfter(editor: ReplaceTarget, edit: Edit): string | undefined {
  const target = editor.blocks().find(({ id }) => id === edit.block);
  if (target?.text.slice(edit.start, edit.end) !== edit.expected) return undefined;
  return textAround(editor, edit.block, (each) => (each === target ? edited(each.text, edit) : each.text));
}

const edited = (text: string, { start, end, text: wording }: Edit) => text.slice(0, start) + wording + text.slice(end);

/** Space aside: browsers swap plain and no-break spaces, and a long paragraph may now be cut elsewhere. */
function isSame(one: string, other: string): boolean {
  return plain(one) === plain(other);
}

const plain = (text: string) =>
  text
    .replace(/[\u200B\u2060\uFEFF]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

/** Selects the wording and lets the editor follow; false when it is gone. */
async function select(editor: ReplaceTarget, { block, start, end }: Edit): Promise<boolean> {
  const { root } = editor;
  root.focus({ preventScroll: true });
  const [range] = editor.rangesFor(block, start, end);
  if (!range) return false;
  const { ownerDocument: document } = root;
  const followed = new Promise<void>((resolve) => {
    setTimeout(resolve, PATIENCE);
    document.addEventListener('selectionchange', () => resolve(), { once: true });
  });
  const { startContainer, startOffset, endContainer, endOffset } = range;
  document.getSelection()?.setBaseAndExtent(startContainer, startOffset, endContainer, endOffset);
  await followed;
  return true;
}

/** Whether the wording is selected still: the writer or the editor may have moved on meanwhile. */
function isSelected(root: HTMLElement, wording: string): boolean {
  const selected = selectionIn(root);
  if (!selected) return false;
  const { anchorNode: startContainer, anchorOffset: startOffset, focusNode, focusOffset } = selected;
  const range = { startContainer, startOffset, endContainer: focusNode, endOffset: focusOffset };
  return isSame(rangeAt(range).toString(), wording);
}

/** Whether `condition` holds now or comes true within so many milliseconds. */
async function comesTrue(condition: () => boolean, patience: number): Promise<boolean> {
  for (let waited = 0; !condition(); waited += PATIENCE) {
    if (waited >= patience) return false;
    await new Promise((resolve) => setTimeout(resolve, PATIENCE));
  }
  return true;
}
