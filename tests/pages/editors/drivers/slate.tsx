import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { createEditor, type Descendant, Editor, Element, Node, Transforms } from 'slate';
import { HistoryEditor, withHistory } from 'slate-history';
import { Editable, ReactEditor, type RenderLeafProps, Slate, withReact } from 'slate-react';
import { type EditorDriver, paragraphOf, type Run, runsOf } from '../editor-driver.ts';

const leaf = ({ attributes, children, leaf: { bold } }: RenderLeafProps & { leaf: { bold?: boolean } }) => (
  <span {...attributes}>{bold ? <strong>{children}</strong> : children}</span>
);

/** Slate with React and its history. */
export function mount(place: HTMLElement): EditorDriver {
  const editor = withHistory(withReact(createEditor()));
  const bold = () => {
    const isBold = Boolean((Editor.marks(editor) as { bold?: boolean } | null)?.bold);
    if (isBold) Editor.removeMark(editor, 'bold');
    else Editor.addMark(editor, 'bold', true);
  };
  flushSync(() =>
    createRoot(place).render(
      <Slate editor={editor} initialValue={[node('')]}>
        <Editable
          renderLeaf={leaf}
          onKeyDown={(event) => {
            if (event.ctrlKey && event.key === 'b') bold();
          }}
        />
      </Slate>,
    ),
  );
  return {
    root: ReactEditor.toDOMNode(editor, editor),
    set(paragraphs) {
      HistoryEditor.withoutSaving(editor, () => {
        Transforms.deselect(editor);
        Transforms.insertNodes(editor, paragraphs.map(node), { at: [editor.children.length] });
        const before = editor.children.length - paragraphs.length;
        for (let index = 0; index < before; index += 1) Transforms.removeNodes(editor, { at: [0] });
      });
    },
    model: () =>
      editor.children.map((child) =>
        paragraphOf(Element.isElement(child) ? [...Node.texts(child)].map(([text]) => runOf(text)) : []),
      ),
  };
}

const runOf = (text: { text: string; bold?: boolean }): Run => ({ text: text.text, isBold: text.bold === true });

function node(paragraph: string): Descendant {
  const texts = runsOf(paragraph).map(({ text, isBold }) => ({ text, ...(isBold && { bold: true }) }));
  return { children: texts.length > 0 ? texts : [{ text: '' }] };
}
