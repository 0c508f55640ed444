import type { DocsApp } from '../docs-app.ts';
import type { Selection } from '../model/edited-document.ts';

/** Shows what an input method composes in the document while it is composed; the whole is one step for undo. */
export function listenToComposition(editable: HTMLElement, app: DocsApp): void {
  let over: Selection | undefined;
  let shown = '';
  const show = (text: string) => {
    const stretch = over;
    if (!stretch || text === shown) return;
    const { document } = app;
    if (shown) document.undo();
    document.select(stretch.start, stretch.end);
    if (text) document.write(text, { typed: false });
    shown = text;
  };
  editable.addEventListener('compositionstart', () => {
    over = app.document.selection;
    shown = '';
  });
  editable.addEventListener('compositionupdate', ({ data }) => show(data));
  editable.addEventListener('compositionend', ({ data }) => {
    show(data);
    over = undefined;
    editable.replaceChildren();
  });
}
