import {
  createModelFromHtml,
  Editor,
  EditPlugin,
  exportContent,
  PastePlugin,
  type ReadonlyContentModelBlock,
  type ReadonlyContentModelParagraph,
  ShortcutPlugin,
  toggleBold,
  undo,
} from 'roosterjs';

/** What the tests ask of the page. */
export interface TestEditor {
  /** Puts HTML into the draft through roosterjs's own model, as one change. */
  setContent(html: string): void;
  /** What roosterjs's own model holds: a line for each paragraph, bold wording between asterisks. */
  model(): readonly string[];
  /** The draft as roosterjs would send it. */
  html(): string;
}

declare global {
  interface Window {
    testEditor: TestEditor;
  }
}

const root = document.querySelector<HTMLDivElement>('#editorParent_1 > div');
if (!root) throw new Error('The page has no editor');
const editor = new Editor(root, {
  plugins: [new PastePlugin(), new EditPlugin(), new ShortcutPlugin()],
  // The page's own colours, light or dark, go for the draft as well.
  doNotAdjustEditorColor: true,
});
// As in Outlook, the editor becomes one by script.
const ATTRIBUTES = { role: 'textbox', 'aria-multiline': 'true', 'aria-label': 'Message body', contenteditable: 'true' };
for (const [name, value] of Object.entries(ATTRIBUTES)) root.setAttribute(name, value);

window.testEditor = {
  setContent(html) {
    editor.formatContentModel(
      (model) => {
        model.blocks = createModelFromHtml(html).blocks;
        return true;
      },
      { changeSource: 'SetContent' },
    );
  },
  model() {
    const lines: string[] = [];
    editor.formatContentModel((model) => {
      lines.push(...model.blocks.flatMap(linesOf));
      return false;
    });
    return lines;
  },
  html: () => exportContent(editor),
};

const COMMANDS: Readonly<Record<string, () => void>> = { bold: () => toggleBold(editor), undo: () => undo(editor) };
for (const button of document.querySelectorAll<HTMLElement>('[data-command]')) {
  // The draft keeps its selection while a tool is pressed.
  button.addEventListener('mousedown', (event) => event.preventDefault());
  button.addEventListener('click', () => COMMANDS[button.dataset.command ?? '']?.());
}

function linesOf(block: ReadonlyContentModelBlock): string[] {
  if (block.blockType === 'Paragraph') return isOnlyCaret(block) ? [] : [lineOf(block)];
  if (block.blockType === 'BlockGroup') return block.blocks.flatMap(linesOf);
  if (block.blockType === 'Table') {
    return block.rows.flatMap((row) => row.cells.flatMap((cell) => cell.blocks.flatMap(linesOf)));
  }
  return [];
}

/** With the caret outside every paragraph roosterjs's model has one of its own for it, which is not in the page. */
function isOnlyCaret({ segments, isImplicit }: ReadonlyContentModelParagraph): boolean {
  return isImplicit === true && segments.every(({ segmentType }) => segmentType === 'SelectionMarker');
}

function lineOf({ segments }: ReadonlyContentModelParagraph): string {
  const parts = segments.map((segment) => {
    if (segment.segmentType === 'Br') return '\n';
    if (segment.segmentType !== 'Text') return '';
    return segment.format.fontWeight === 'bold' ? `*${segment.text}*` : segment.text;
  });
  return parts.join('').replaceAll('**', '').replaceAll('\u00a0', ' ');
}
