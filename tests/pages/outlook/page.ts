import {
  createModelFromHtml,
  exportContent,
  type ReadonlyContentModelBlock,
  type ReadonlyContentModelParagraph,
} from 'roosterjs';
import { startEditor } from './compose.ts';
import { showPopOut, type TestMail, testMail } from './mail.ts';

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
    testMail: TestMail;
  }
}

const compose = document.querySelector('.compose');
if (!compose) throw new Error('The page has no draft');
const editor = startEditor(compose);

window.testMail = testMail;
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

showPopOut();

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
