import { Bold, ClassicEditor, Essentials, type ModelText, Paragraph } from 'ckeditor5';
import 'ckeditor5/ckeditor5.css';
import { type EditorDriver, htmlOf, paragraphOf } from '../editor-driver.ts';

/** CKEditor 5 with paragraphs, bold and undo. */
export async function mount(place: HTMLElement): Promise<EditorDriver> {
  const source = document.createElement('div');
  place.append(source);
  const editor = await ClassicEditor.create(source, { licenseKey: 'GPL', plugins: [Essentials, Paragraph, Bold] });
  const root = editor.editing.view.getDomRoot();
  if (!root) throw new Error('CKEditor has no editable element');
  return {
    root,
    set: (paragraphs) => editor.setData(htmlOf(paragraphs)),
    model() {
      const lines = [...(editor.model.document.getRoot()?.getChildren() ?? [])];
      return lines.map((line) => {
        const texts = line.is('element')
          ? [...line.getChildren()].filter((node): node is ModelText => node.is('$text'))
          : [];
        return paragraphOf(texts.map((text) => ({ text: text.data, isBold: text.hasAttribute('bold') })));
      });
    },
  };
}
