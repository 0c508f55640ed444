import { baseKeymap, toggleMark } from 'prosemirror-commands';
import { history, redo, undo } from 'prosemirror-history';
import { keymap } from 'prosemirror-keymap';
import type { Node } from 'prosemirror-model';
import { marks, schema } from 'prosemirror-schema-basic';
import { EditorState } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import { type EditorDriver, paragraphOf, runsOf } from '../editor-driver.ts';

/** ProseMirror with its basic schema, history and keys. */
export function mount(place: HTMLElement): EditorDriver {
  const plugins = [
    history(),
    keymap({ 'Mod-z': undo, 'Mod-y': redo, 'Mod-b': toggleMark(schema.marks.strong) }),
    keymap(baseKeymap),
  ];
  const view = new EditorView(place, { state: EditorState.create({ schema, plugins }) });
  view.dom.style.whiteSpace = 'pre-wrap';
  return {
    root: view.dom,
    set(paragraphs) {
      const transaction = view.state.tr.replaceWith(0, view.state.doc.content.size, paragraphs.map(paragraphNode));
      view.dispatch(transaction.setMeta('addToHistory', false));
    },
    model: () => linesOf(view.state.doc),
  };
}

function paragraphNode(paragraph: string): Node {
  const text = runsOf(paragraph).map((run) =>
    schema.text(run.text, run.isBold ? [schema.mark(marks.strong.name ?? 'strong')] : []),
  );
  return schema.node('paragraph', null, text);
}

/** The paragraphs of a ProseMirror document. */
export function linesOf(doc: Node, bold = 'strong'): readonly string[] {
  return doc.children.map(({ children }) =>
    paragraphOf(
      children.map(({ text = '', marks: on }) => ({ text, isBold: on.some(({ type }) => type.name === bold) })),
    ),
  );
}
