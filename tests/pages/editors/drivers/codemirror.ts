import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { javascript } from '@codemirror/lang-javascript';
import { markdown } from '@codemirror/lang-markdown';
import { type Extension, Transaction } from '@codemirror/state';
import { EditorView, keymap } from '@codemirror/view';
import type { EditorDriver } from '../editor-driver.ts';

/** CodeMirror 6 with Markdown in it. */
export function mount(place: HTMLElement): EditorDriver {
  return codeMirror(place, markdown());
}

/** CodeMirror 6 with a program in it. */
export function mountCode(place: HTMLElement): EditorDriver {
  return codeMirror(place, javascript());
}

function codeMirror(place: HTMLElement, language: Extension): EditorDriver {
  const view = new EditorView({
    parent: place,
    extensions: [history(), keymap.of([...defaultKeymap, ...historyKeymap]), EditorView.lineWrapping, language],
  });
  return {
    root: view.contentDOM,
    set(paragraphs) {
      view.dispatch({
        changes: { from: 0, to: view.state.doc.length, insert: paragraphs.join('\n').replaceAll('*', '') },
        annotations: Transaction.addToHistory.of(false),
      });
    },
    model: () => view.state.doc.toString().split('\n'),
  };
}
