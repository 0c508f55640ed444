import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { registerRichText } from '@lexical/rich-text';
import {
  $createParagraphNode,
  $createTextNode,
  $getRoot,
  $isElementNode,
  $isTextNode,
  createEditor,
  type TextNode,
} from 'lexical';
import { type EditorDriver, editable, paragraphOf, type Run, runsOf } from '../editor-driver.ts';

/** Lexical with its rich text and its history. */
export function mount(place: HTMLElement): EditorDriver {
  const root = editable(place);
  root.style.whiteSpace = 'pre-wrap';
  const editor = createEditor({
    onError(error) {
      throw error;
    },
  });
  registerRichText(editor);
  const history = createEmptyHistoryState();
  // The pause that Lexical's own React plugin takes between two steps of undo.
  registerHistory(editor, history, 1000);
  editor.setRootElement(root);
  return {
    root,
    set(paragraphs) {
      const fill = () => {
        const nodes = paragraphs.map((paragraph) => $createParagraphNode().append(...runsOf(paragraph).map(textNode)));
        $getRoot()
          .clear()
          .append(...nodes);
      };
      editor.update(fill, { discrete: true, tag: 'history-merge' });
    },
    model: () =>
      editor.getEditorState().read(() =>
        $getRoot()
          .getChildren()
          .map((node) => paragraphOf($isElementNode(node) ? node.getChildren().filter($isTextNode).map(runOf) : [])),
      ),
  };
}

function textNode({ text, isBold }: Run): TextNode {
  const node = $createTextNode(text);
  return isBold ? node.toggleFormat('bold') : node;
}

const runOf = (node: TextNode): Run => ({ text: node.getTextContent(), isBold: node.hasFormat('bold') });
