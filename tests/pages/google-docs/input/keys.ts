import type { DocsApp } from '../docs-app.ts';
import { lineAt, offsetOnNextLine } from '../layout/caret-place.ts';

/** Makes keys write, delete, undo and move the caret. */
export function listenToKeys(editable: HTMLElement, app: DocsApp): void {
  editable.addEventListener('keydown', (event) => {
    if (event.isComposing) return;
    const run = event.ctrlKey || event.metaKey ? command(event, app) : key(event, app);
    if (!run) return;
    event.preventDefault();
    run();
  });
  editable.addEventListener('keypress', (event) => {
    event.preventDefault();
    if (event.key.length === 1 && !event.ctrlKey) app.act((document) => document.write(event.key, { typed: true }));
  });
}

function command({ key, shiftKey }: KeyboardEvent, app: DocsApp): (() => void) | undefined {
  const undo = () => app.act((document) => document.undo());
  const redo = () => app.act((document) => document.redo());
  const commands: Readonly<Record<string, () => void>> = {
    z: shiftKey ? redo : undo,
    y: redo,
    b: () => app.document.toggleBold(),
    a: () => app.document.select(0, app.document.body.text().length),
    Home: () => app.moveCaret(1, shiftKey),
    End: () => app.moveCaret(app.document.body.text().length - 1, shiftKey),
  };
  return commands[key.length === 1 ? key.toLowerCase() : key];
}

function key(event: KeyboardEvent, app: DocsApp): (() => void) | undefined {
  const { shiftKey } = event;
  const move = (offset: (from: number) => number) => () => {
    app.moveCaret(offset(app.focus), shiftKey);
    app.view.keepCaretInView();
  };
  const keys: Readonly<Record<string, () => void>> = {
    Enter: () => app.act((document) => document.write(shiftKey ? '\u000b' : '\n', { typed: false })),
    Backspace: () => app.act((document) => document.delete('before')),
    Delete: () => app.act((document) => document.delete('behind')),
    ArrowLeft: move((from) => step(app, from, -1)),
    ArrowRight: move((from) => step(app, from, 1)),
    ArrowUp: move((from) => offsetOnNextLine(app.view.layout(), from, -1)),
    ArrowDown: move((from) => offsetOnNextLine(app.view.layout(), from, 1)),
    Home: move((from) => lineEdge(app, from, 'start')),
    End: move((from) => lineEdge(app, from, 'end')),
  };
  return keys[event.key];
}

/** The next place where a caret can stand: not between two markers. */
function step({ document: { body } }: DocsApp, from: number, direction: 1 | -1): number {
  const last = body.text().length;
  for (let offset = from + direction; offset > 0 && offset < last; offset += direction) {
    if (body.paragraphAt(offset)) return offset;
  }
  return from;
}

function lineEdge(app: DocsApp, offset: number, edge: 'start' | 'end'): number {
  const line = lineAt(app.view.layout(), offset)?.placed.line;
  if (!line) return offset;
  const { body } = app.document;
  const start = body.startOf(body.locate(offset).index);
  if (edge === 'start') return start + line.start;
  return start + (line.end < line.paragraph.text.length ? line.end - 1 : line.end);
}
