import type { DocsApp } from '../docs-app.ts';

/** Makes clicks put the caret, drags select, and double clicks select a word. */
export function listenToPointer(app: DocsApp, focus: () => void): void {
  const { scroller } = app.view;
  let isDown = false;
  scroller.addEventListener('mousedown', (event) => {
    if (event.offsetX > scroller.clientWidth && event.target === scroller) return;
    event.preventDefault();
    const offset = app.view.offsetAtPoint(event.clientX, event.clientY);
    if (offset === undefined) return;
    isDown = true;
    if (event.detail === 2) selectWord(app, offset);
    else app.moveCaret(offset, event.shiftKey);
    focus();
  });
  scroller.addEventListener('mousemove', (event) => {
    if (!isDown || event.buttons === 0) return;
    const offset = app.view.offsetAtPoint(event.clientX, event.clientY);
    if (offset !== undefined) app.moveCaret(offset, true);
  });
  window.addEventListener('mouseup', () => {
    isDown = false;
  });
}

function selectWord(app: DocsApp, offset: number): void {
  const text = app.document.body.text();
  let start = offset;
  let end = offset;
  while (start > 0 && /[\p{L}\p{N}’']/u.test(text[start - 1] ?? '')) start -= 1;
  while (end < text.length && /[\p{L}\p{N}’']/u.test(text[end] ?? '')) end += 1;
  app.moveCaret(start);
  app.moveCaret(end, true);
}
