import type { DocsApp } from '../docs-app.ts';
import type { InputFrame } from './input-frame.ts';

/** Makes pastes, and input events that scripts make, write over the selection: each is one step for undo. */
export function listenToPastes(editable: HTMLElement, app: DocsApp, frame: () => InputFrame): void {
  editable.addEventListener('paste', (event) => {
    const { paste } = app.switches;
    app.counts.pastes += 1;
    if (paste === 'unheard') return;
    event.preventDefault();
    if (paste === 'dropped' || !frame().hasFocus) return;
    const text = event.clipboardData?.getData('text/plain') ?? '';
    const written = paste === 'tidy' ? tidied(text) : text;
    if (written !== '') app.paste(written);
  });
  editable.addEventListener('beforeinput', (event) => {
    if (event.isTrusted || event.inputType !== 'insertText' || app.switches.madeInput === 'ignored') return;
    event.preventDefault();
    const { data } = event;
    if (data && frame().hasFocus) app.paste(data);
  });
  // What the browser itself writes into the element means nothing to the document.
  editable.addEventListener('input', (event) => {
    if (!(event as InputEvent).isComposing) editable.replaceChildren();
  });
}

function tidied(text: string): string {
  return text.replaceAll('\u00a0', ' ').replace(/^ +| +$/g, '');
}
