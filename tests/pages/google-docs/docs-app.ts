import { nodesOf, type TabSource } from './document-source.ts';
import { canvasMeasure } from './layout/text-measure.ts';
import { EditedDocument, type Mode } from './model/edited-document.ts';
import type { Switches } from './switches.ts';
import { DocumentView } from './view/document-view.ts';

/** What happened in the page, for tests to look at. */
export interface Counts {
  /** Paste events that reached the document, whatever came of them. */
  pastes: number;
  /** Times the annotated text was asked for. */
  texts: number;
  /** Calls of `setSelection`. */
  selections: number;
}

interface Tab {
  readonly source: TabSource;
  readonly document: EditedDocument;
}

/** The parts of the page and what is common to them: tabs, the caret, and how slowly changes are taken in. */
export class DocsApp {
  readonly switches: Switches;
  readonly view: DocumentView;
  readonly counts: Counts = { pastes: 0, texts: 0, selections: 0 };
  /** Collaborators' carets: name → offset. */
  readonly others = new Map<string, number>();
  /** True once there has been a caret in the document. */
  hasCaret = false;
  readonly #tabs: readonly Tab[];
  readonly #listeners = new Set<() => void>();
  #tab: Tab;
  /** Where the selection was begun. */
  #anchor = 0;

  constructor(sources: readonly TabSource[], tabId: string | null, scroller: HTMLElement, switches: Switches) {
    this.switches = switches;
    this.#tabs = sources.map((source) => ({ source, document: new EditedDocument(nodesOf(source, switches)) }));
    const tab = this.#tabs.find(({ source }) => source.id === tabId) ?? this.#tabs[0];
    if (!tab) throw new Error('A document has at least one tab');
    this.#tab = tab;
    this.view = new DocumentView(scroller, canvasMeasure(), switches, () => ({
      body: this.document.body,
      selection: this.document.selection,
      hasCaret: this.hasCaret,
      others: this.others,
      ...(this.#tab.source.header && { header: this.#tab.source.header }),
      ...(this.#tab.source.footer && { footer: this.#tab.source.footer }),
    }));
    if (switches.access === 'view') this.setMode('viewing');
    this.#watch();
  }

  /** The document of the tab on show. */
  get document(): EditedDocument {
    return this.#tab.document;
  }

  get tabs(): readonly TabSource[] {
    return this.#tabs.map(({ source }) => source);
  }

  get tabId(): string {
    return this.#tab.source.id;
  }

  /** Calls `listener` when another tab or another mode is on. */
  onTurn(listener: () => void): void {
    this.#listeners.add(listener);
  }

  /** Changes the document as the writer, now or, where the editor is slow, later; the caret is then in view. */
  act(change: (document: EditedDocument) => void): void {
    const { document } = this;
    const run = () => {
      change(document);
      this.#anchor = document.selection.start;
      this.view.keepCaretInView();
    };
    if (this.switches.slow > 0) setTimeout(run, this.switches.slow);
    else run();
  }

  /** Pastes text over the selection, now or, where the editor is slow, later. */
  paste(text: string): void {
    const target = this.document.follow(this.document.selection);
    this.act((document) => {
      const { start, end } = target();
      if (this.switches.slowPasteInto === 'then') document.select(start, end);
      document.write(text, { typed: false });
    });
  }

  /** Puts the caret somewhere, or with `extend` stretches the selection there. */
  moveCaret(offset: number, extend = false): void {
    this.hasCaret = true;
    if (!extend) this.#anchor = offset;
    this.document.select(this.#anchor, offset);
  }

  /** The end of the selection that moves when it is stretched. */
  get focus(): number {
    const { start, end } = this.document.selection;
    return this.#anchor === end ? start : end;
  }

  setMode(mode: Mode): void {
    for (const { document } of this.#tabs) document.mode = mode;
    this.#turn();
  }

  /** Shows another tab and names it in the address. Throws when there is none of this id. */
  switchTab(id: string): void {
    const tab = this.#tabs.find(({ source }) => source.id === id);
    if (!tab) throw new Error(`There is no tab “${id}”`);
    this.#tab = tab;
    this.others.clear();
    const url = new URL(location.href);
    url.searchParams.set('tab', id);
    history.pushState(null, '', url);
    this.view.scroller.scrollTop = 0;
    this.view.textChanged();
    this.#turn();
  }

  #watch(): void {
    for (const tab of this.#tabs) {
      tab.document.onTextChange(() => this.#tab === tab && this.view.textChanged());
      tab.document.onSelectionChange(() => this.#tab === tab && this.view.selectionChanged());
    }
  }

  #turn(): void {
    for (const listener of this.#listeners) listener();
  }
}
