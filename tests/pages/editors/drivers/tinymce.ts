import tinymce from 'tinymce';
import 'tinymce/icons/default';
import 'tinymce/models/dom';
import 'tinymce/themes/silver';
import 'tinymce/skins/ui/oxide/skin.js';
import 'tinymce/skins/ui/oxide/content.js';
import 'tinymce/skins/content/default/content.js';
import { type EditorDriver, htmlOf, paragraphsIn } from '../editor-driver.ts';

/** TinyMCE 8, which makes an iframe for its text. */
export async function mount(place: HTMLElement): Promise<EditorDriver> {
  const source = document.createElement('div');
  place.append(source);
  const [editor] = await tinymce.init({
    target: source,
    license_key: 'gpl',
    promotion: false,
    height: 480,
    menubar: false,
    toolbar: false,
  });
  if (!editor) throw new Error('TinyMCE did not start');
  return {
    root: editor.getBody(),
    set(paragraphs) {
      editor.setContent(htmlOf(paragraphs));
      editor.undoManager.clear();
      editor.undoManager.add();
    },
    model: () => paragraphsIn(editor.getContent()),
  };
}
