import Quill, { Delta } from 'quill';
import 'quill/dist/quill.core.css';
import { type EditorDriver, paragraphOf, type Run, runsOf } from '../editor-driver.ts';

/** Quill 2 without its toolbar. */
export function mount(place: HTMLElement): EditorDriver {
  const quill = new Quill(place, { modules: { toolbar: false } });
  return {
    root: quill.root,
    set(paragraphs) {
      const delta = new Delta();
      for (const paragraph of paragraphs) {
        for (const { text, isBold } of runsOf(paragraph)) delta.insert(text, isBold ? { bold: true } : {});
        delta.insert('\n');
      }
      quill.setContents(delta);
      quill.history.clear();
    },
    model() {
      const lines: Run[][] = [[]];
      for (const { insert, attributes } of quill.getContents().ops) {
        const [first = '', ...others] = typeof insert === 'string' ? insert.split('\n') : [];
        const isBold = attributes?.bold === true;
        lines.at(-1)?.push({ text: first, isBold });
        for (const text of others) lines.push([{ text, isBold }]);
      }
      return lines.slice(0, -1).map(paragraphOf);
    },
  };
}
