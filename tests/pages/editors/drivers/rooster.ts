import {
  createModelFromHtml,
  Editor,
  EditPlugin,
  exportContent,
  PastePlugin,
  ShortcutPlugin,
  toggleBold,
} from 'roosterjs';
import { type EditorDriver, htmlOf, paragraphsIn } from '../editor-driver.ts';

/** RoosterJS, the editor of Outlook on the web, in elements named as Outlook names them. */
export function mount(place: HTMLElement): EditorDriver {
  const around = document.createElement('div');
  around.id = 'editorParent_1';
  const root = document.createElement('div');
  around.append(root);
  place.append(around);
  const editor = new Editor(root, { plugins: [new PastePlugin(), new EditPlugin(), new ShortcutPlugin()] });
  const attributes = { role: 'textbox', 'aria-multiline': 'true', 'aria-label': 'Text', contenteditable: 'true' };
  for (const [name, value] of Object.entries(attributes)) root.setAttribute(name, value);
  return {
    root,
    set(paragraphs) {
      editor.formatContentModel(
        (model) => {
          model.blocks = createModelFromHtml(htmlOf(paragraphs)).blocks;
          return true;
        },
        { changeSource: 'SetContent' },
      );
    },
    model: () => paragraphsIn(exportContent(editor)),
    bold: () => toggleBold(editor),
  };
}
