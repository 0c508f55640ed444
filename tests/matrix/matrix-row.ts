/** A row of the matrix: an editor, and where in the page it stands. */
export interface MatrixRow {
  /** As the table names it. */
  readonly name: string;
  /** As the page in `tests/pages/editors` names it. */
  readonly editor: string;
  readonly place: 'page' | 'shadow' | 'frame' | 'srcdoc';
  /** False where the editor knows no bold. */
  readonly hasBold: boolean;
  /** How a replacement is done there, in a sentence for the documentation. */
  readonly way: string;
}

const TYPED = 'It is typed over the selected wording by the browser’s own editing command.';
const NOTED = 'The same, between two events that make the editor note a state of its undo.';

const row = (name: string, editor: string, way: string, more: Partial<MatrixRow> = {}): MatrixRow => ({
  name,
  editor,
  place: 'page',
  hasBold: true,
  way,
  ...more,
});

/** Every row, in the table's order. */
export const MATRIX_ROWS: readonly MatrixRow[] = [
  row('contenteditable', 'contenteditable', TYPED),
  row('plaintext-only', 'plaintext-only', TYPED, { hasBold: false }),
  row('RoosterJS', 'roosterjs', NOTED),
  row('ProseMirror', 'prosemirror', TYPED),
  row('TipTap', 'tiptap', TYPED),
  row('Lexical', 'lexical', TYPED),
  row('Slate', 'slate', TYPED),
  row('Quill 2', 'quill', TYPED),
  row('CKEditor 5', 'ckeditor', TYPED),
  row('TinyMCE 8 (its own iframe)', 'tinymce', NOTED),
  row('CodeMirror 6 (Markdown)', 'codemirror', TYPED, { hasBold: false }),
  row('contenteditable in an open shadow root', 'contenteditable', TYPED, { place: 'shadow' }),
  row('ProseMirror in an open shadow root', 'prosemirror', TYPED, { place: 'shadow' }),
  row('Lexical in a same-origin iframe', 'lexical', TYPED, { place: 'frame' }),
  row('CKEditor 5 in a same-origin iframe', 'ckeditor', TYPED, { place: 'frame' }),
  row('Quill 2 in srcdoc', 'quill', TYPED, { place: 'srcdoc' }),
  row('RoosterJS in srcdoc', 'roosterjs', NOTED, { place: 'srcdoc' }),
];
