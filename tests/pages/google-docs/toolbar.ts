import type { DocsApp } from './docs-app.ts';
import type { Mode } from './model/edited-document.ts';

const MODES: Readonly<Record<Mode, string>> = {
  editing: 'Editing mode',
  suggesting: 'Suggesting mode',
  viewing: 'Viewing mode',
};

/** Brings the controls around the document to life: zoom, mode, undo, bold and the list of tabs. */
export function setUpToolbar(app: DocsApp, focus: () => void): void {
  const zoom = required<HTMLSelectElement>('#zoomSelect');
  zoom.addEventListener('change', () => {
    app.view.set({ zoom: Number(zoom.value) });
    focus();
  });
  const modes = Object.keys(MODES) as Mode[];
  const switcher = required('#docs-toolbar-mode-switcher');
  switcher.addEventListener('click', () => {
    app.setMode(modes[(modes.indexOf(app.document.mode) + 1) % modes.length] ?? 'editing');
  });
  setUpButton('#undoButton', () => app.act((document) => document.undo()));
  setUpButton('#boldButton', () => app.document.toggleBold());
  const show = () => {
    switcher.setAttribute('aria-label', MODES[app.document.mode]);
    switcher.textContent = MODES[app.document.mode];
    showTabs(app);
  };
  app.onTurn(show);
  show();
}

function setUpButton(selector: string, press: () => void): void {
  const button = required(selector);
  // The document keeps the focus while a tool is pressed.
  button.addEventListener('mousedown', (event) => event.preventDefault());
  button.addEventListener('click', press);
}

function showTabs(app: DocsApp): void {
  const buttons = app.tabs.map(({ id, title }) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = title;
    if (id === app.tabId) button.setAttribute('aria-current', 'page');
    button.addEventListener('click', () => app.switchTab(id));
    return button;
  });
  required('#docs-tabs').replaceChildren(...buttons);
}

function required<T extends HTMLElement = HTMLElement>(selector: string): T {
  const element = document.querySelector<T>(selector);
  if (!element) throw new Error(`The page has no ${selector}`);
  return element;
}
