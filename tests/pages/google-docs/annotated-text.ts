import type { DocsApp } from './docs-app.ts';
import type { InputFrame } from './input/input-frame.ts';
import type { Selection } from './model/edited-document.ts';
import { type TextAsTold, textAsTold } from './text-as-told.ts';

/** What `_docs_annotate_getAnnotatedText` promises. Offsets are UTF-16 code units into `getText()`. */
export interface AnnotatedText {
  getText(): string;
  getSelection(): Selection[];
  setSelection(start: number, end: number): void;
  getAnnotations(): Record<string, never>;
}

declare global {
  interface Window {
    _docs_annotate_canvas_by_ext?: string;
    _docs_annotate_getAnnotatedText?: (id?: string) => Promise<AnnotatedText>;
  }
}

/** How long `setSelection` scrolls, in milliseconds. */
const SCROLL_TIME = 250;

/** Offers the document's text to scripts of the page, as Google Docs does. `flag` is the id it was opened with. */
export function offerAnnotatedText(app: DocsApp, frame: InputFrame, flag: string): void {
  window._docs_annotate_getAnnotatedText = (id) => {
    app.counts.texts += 1;
    const { ids, withoutCaret, api, answerAfter } = app.switches;
    if (!id || (ids === 'flag' && id !== flag)) throw new Error('Unknown extension');
    if (!app.hasCaret && withoutCaret === 'throws') throw new TypeError("Cannot read properties of null (reading 'a')");
    if (!app.hasCaret && withoutCaret === 'rejects') return Promise.reject(new Error('No selection'));
    if (api === 'silent') return new Promise(() => {});
    const answer = () => annotatedText(app, frame);
    if (answerAfter === 0) return Promise.resolve(answer());
    return new Promise((resolve) => setTimeout(() => resolve(answer()), answerAfter));
  };
}

function annotatedText(app: DocsApp, frame: InputFrame): AnnotatedText {
  const { document } = app;
  const read = () => textAsTold(document.body, app.switches.proposals);
  const now = read();
  const { selection } = document;
  const isSnapshot = app.switches.annotatedText === 'snapshot';
  return {
    getText: () => (isSnapshot ? now : read()).text,
    getSelection: () => (isSnapshot ? [told(selection, now)] : [told(document.selection, read())]),
    setSelection(start, end) {
      app.counts.selections += 1;
      const text = isSnapshot ? now : read();
      document.select(text.toBody(start), text.toBody(end));
      if (app.switches.setSelectionBlurs) frame.blur();
      if (app.switches.setSelectionScrolls) scrollTo(app, document.selection.start);
    },
    getAnnotations: () => ({}),
  };
}

function told({ start, end }: Selection, text: TextAsTold): Selection {
  return { start: text.fromBody(start), end: text.fromBody(end) };
}

function scrollTo(app: DocsApp, offset: number): void {
  const { scroller } = app.view;
  const from = scroller.scrollTop;
  const to = app.view.scrollTopFor(offset);
  const began = performance.now();
  const step = () => {
    const part = Math.min(1, (performance.now() - began) / SCROLL_TIME);
    scroller.scrollTop = from + (to - from) * part;
    if (part < 1) requestAnimationFrame(step);
  };
  requestAnimationFrame(step);
}
