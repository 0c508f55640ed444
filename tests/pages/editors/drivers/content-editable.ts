import { type EditorDriver, editable, htmlOf, paragraphsIn } from '../editor-driver.ts';

/** An editable element with nothing behind it: the page is its model. */
export function mount(place: HTMLElement): EditorDriver {
  const root = editable(place);
  return {
    root,
    set(paragraphs) {
      root.innerHTML = htmlOf(paragraphs);
    },
    model: () => paragraphsIn(root.innerHTML),
    // As a page's own button would: not every browser has a key for it.
    bold: () => void document.execCommand('bold'),
  };
}
