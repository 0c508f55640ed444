import { Editor } from '@tiptap/core';
import { StarterKit } from '@tiptap/starter-kit';
import { type EditorDriver, htmlOf } from '../editor-driver.ts';
import { linesOf } from './prosemirror.ts';

/** TipTap with its starter kit. */
export function mount(place: HTMLElement): EditorDriver {
  const editor = new Editor({ element: place, extensions: [StarterKit] });
  return {
    root: editor.view.dom,
    set(paragraphs) {
      editor.chain().setMeta('addToHistory', false).setContent(htmlOf(paragraphs)).run();
    },
    model: () => linesOf(editor.state.doc, 'bold'),
  };
}
