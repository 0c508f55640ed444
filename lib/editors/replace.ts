import type { Edit, Editor, ReplaceResult } from './editor.ts';
import { rangeAt } from './range-at.ts';
import { selectionIn } from './selection-in.ts';

interface Target extends Pick<Editor, 'root' | 'blocks'> {
  rangesFor(...stretch: Parameters<Editor['rangesFor']>): readonly AbstractRange[];
}

/** How long editors may take to follow the selection or to put a change into the page, in milliseconds. */
const PATIENCE = 40;
/** The message body of Outlook on the web, whose editor is RoosterJS. */
const ROOSTER = '[id^="editorParent_"] > div';

/**
 * Puts a replacement into an editor built on `contenteditable` as if the writer had typed it over the selected wording,
 * so that the editor's own model, its undo and the caret stay right. Nothing is tried a second time.
 */
export async function replaceIn(editor: Target, edit: Edit): Promise<ReplaceResult> {
  const before = textOf(editor);
  const after = textAfter(editor, edit);
  const [range] = editor.rangesFor(edit.block, edit.start, edit.end);
  if (after === undefined || !range) return 'changed';
  await select(editor.root, range);
  if (textOf(editor) !== before) return 'changed';
  if (!isSelected(editor.root, edit.expected)) return 'failed';
  write(editor.root, edit.text);
  return (await comesTrue(() => isSame(textOf(editor), after))) ? 'replaced' : 'failed';
}

/** The draft's whole text, however it is cut into blocks. */
function textOf(editor: Target): string {
  return editor
    .blocks()
    .map(({ text }) => text)
    .join('\n');
}

/** What the draft's whole text should read after the edit; undefined when the wording is not as expected. */
function textAfter(editor: Target, { block, start, end, expected, text }: Edit): string | undefined {
  const blocks = editor.blocks();
  const target = blocks.find(({ id }) => id === block);
  if (target?.text.slice(start, end) !== expected) return undefined;
  return blocks
    .map((each) => (each === target ? each.text.slice(0, start) + text + each.text.slice(end) : each.text))
    .join('\n');
}

/** Space aside: browsers swap plain and no-break spaces, and a long paragraph may now be cut elsewhere. */
function isSame(one: string, other: string): boolean {
  return plain(one) === plain(other);
}

const plain = (text: string) =>
  text
    .replace(/[\u200B\u2060\uFEFF]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

async function select(root: HTMLElement, range: AbstractRange): Promise<void> {
  const { ownerDocument: document } = root;
  root.focus({ preventScroll: true });
  const followed = new Promise<void>((resolve) => {
    setTimeout(resolve, PATIENCE);
    document.addEventListener('selectionchange', () => resolve(), { once: true });
  });
  const { startContainer, startOffset, endContainer, endOffset } = range;
  document.getSelection()?.setBaseAndExtent(startContainer, startOffset, endContainer, endOffset);
  await followed;
}

/** Whether the wording is selected still: the writer or the editor may have moved on meanwhile. */
function isSelected(root: HTMLElement, wording: string): boolean {
  const selected = selectionIn(root);
  if (!selected) return false;
  const { anchorNode: startContainer, anchorOffset: startOffset, focusNode, focusOffset } = selected;
  const range = { startContainer, startOffset, endContainer: focusNode, endOffset: focusOffset };
  return isSame(rangeAt(range).toString(), wording);
}

function write(root: HTMLElement, text: string): void {
  // RoosterJS notes a state of its undo at the end of a composition, and at no other event we could send it.
  const noteState = () => {
    if (root.matches(ROOSTER)) root.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true }));
  };
  noteState();
  // The only way to type for the writer that every browser has; nothing has come to take its place.
  if (text === '') root.ownerDocument.execCommand('delete');
  else root.ownerDocument.execCommand('insertText', false, text);
  noteState();
}

/** Whether `condition` holds now or as soon as the editor had time to show the change. */
async function comesTrue(condition: () => boolean): Promise<boolean> {
  if (condition()) return true;
  await new Promise((resolve) => setTimeout(resolve, PATIENCE));
  return condition();
}
