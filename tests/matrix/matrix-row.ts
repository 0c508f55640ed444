import { WITHOUT_VALUE_RANGES } from '../support/text-fields.ts';

/** A row of the matrix: an editor, and where in the page it stands. */
export interface MatrixRow {
  /** As the table names it. */
  readonly name: string;
  /** As the page in `tests/pages/editors` names it. */
  readonly editor: string;
  readonly place: 'page' | 'shadow' | 'frame' | 'srcdoc';
  /** False where the editor knows no bold. */
  readonly hasBold: boolean;
  /** False where the editor has but one line. */
  readonly hasLines: boolean;
  /** What the browser is started with. */
  readonly switches: readonly string[];
  /** The keys that do again what was undone. */
  readonly redo: string;
  /** How a replacement is done there, in a sentence for the documentation. */
  readonly way: string;
}

const TYPED = 'The browser’s own editing command types it over the selected wording.';
const NOTED =
  'The browser’s own editing command types it, between two events at which the editor notes a state of its undo.';
const ASKED = 'The editor is asked to replace the wording, as the browser’s spell checker asks it, and does so itself.';
const LATER = (what: string) => `${what} It waits until a pause after the last key parts the two in the editor’s undo.`;

const row = (name: string, editor: string, way: string, more: Partial<MatrixRow> = {}): MatrixRow => ({
  name,
  editor,
  place: 'page',
  hasBold: true,
  hasLines: true,
  switches: [],
  redo: 'Control+y',
  way,
  ...more,
});

const FIELD: Partial<MatrixRow> = { hasBold: false };

/** Every row, in the table's order. */
export const MATRIX_ROWS: readonly MatrixRow[] = [
  row('textarea', 'textarea', TYPED, FIELD),
  row('textarea of React', 'react-textarea', TYPED, FIELD),
  row('textarea under a mirror', 'textarea', TYPED, { ...FIELD, switches: WITHOUT_VALUE_RANGES }),
  row('input', 'input', TYPED, { ...FIELD, hasLines: false }),
  row('contenteditable', 'contenteditable', TYPED),
  row('plaintext-only', 'plaintext-only', TYPED, { hasBold: false }),
  row('RoosterJS', 'roosterjs', NOTED),
  row('ProseMirror', 'prosemirror', LATER(TYPED)),
  row('TipTap', 'tiptap', LATER(TYPED)),
  row('Lexical', 'lexical', ASKED),
  row('Slate', 'slate', ASKED),
  row('Quill 2', 'quill', LATER(ASKED), { redo: 'Control+Shift+z' }),
  row('CKEditor 5', 'ckeditor', ASKED),
  row('TinyMCE 8 (its own iframe)', 'tinymce', NOTED),
  row('CodeMirror 6 (Markdown)', 'codemirror', LATER(TYPED), { hasBold: false }),
  row('contenteditable in an open shadow root', 'contenteditable', TYPED, { place: 'shadow' }),
  row('textarea in an open shadow root', 'textarea', TYPED, { ...FIELD, place: 'shadow' }),
  row('ProseMirror in an open shadow root', 'prosemirror', LATER(TYPED), { place: 'shadow' }),
  row('Lexical in a same-origin iframe', 'lexical', ASKED, { place: 'frame' }),
  row('CKEditor 5 in a same-origin iframe', 'ckeditor', ASKED, { place: 'frame' }),
  row('Quill 2 in srcdoc', 'quill', LATER(ASKED), { place: 'srcdoc', redo: 'Control+Shift+z' }),
  row('RoosterJS in srcdoc', 'roosterjs', NOTED, { place: 'srcdoc' }),
];
