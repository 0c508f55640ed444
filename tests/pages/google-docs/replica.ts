import type { Counts, DocsApp } from './docs-app.ts';
import { sourceOf, type TabSource } from './document-source.ts';
import type { InputFrame } from './input/input-frame.ts';
import { boxesOf } from './layout/boxes-of.ts';
import type { Box } from './layout/sheet.ts';
import type { Mode, Selection } from './model/edited-document.ts';
import type { Switches } from './switches.ts';

/** What tests ask of the page. Offsets are UTF-16 code units into `text()`, boxes CSS pixels of the viewport. */
export interface Replica {
  /** The document's whole text, control characters and all. */
  text(): string;
  /** A line for each paragraph: bold wording between asterisks, italic between underscores, proposals between braces. */
  paragraphs(): readonly string[];
  /** Where a stretch is truly drawn: a box on each line. Throws in a run of mixed direction. */
  boxesOf(start: number, end: number): readonly Box[];
  /** Where header, footer and footnotes in the page are drawn. */
  extraBoxes(): readonly Box[];
  /** Offset of the `occurrence`-th (from 0) place of a wording. Throws when there is none. */
  find(wording: string, occurrence?: number): number;
  selection(): Selection;
  /** Selects as the writer does: with the focus in the document and without scrolling. */
  select(start: number, end?: number): void;
  /** Scrolls so that an offset stands a third down the view. */
  scrollTo(offset: number): void;
  /** A collaborator writes `text` over a stretch. */
  change(start: number, end: number, text: string): void;
  /** Shows a collaborator's caret. */
  showOther(name: string, offset: number): void;
  /** Writes over the selection as the writer, in one step. */
  write(text: string): void;
  /** How many pages the document has; 1 without pages. */
  pages(): number;
  zoom(): number;
  /** Zoom as a factor: 0.5 to 2. */
  setZoom(zoom: number): void;
  setMode(mode: Mode): void;
  switchTab(id: string): void;
  replaceInputFrame(): void;
  /** True while keys go to the document. */
  hasFocus(): boolean;
  set(switches: Partial<Switches>): void;
  counts(): Counts;
}

declare global {
  interface Window {
    replica: Replica;
    /** Set before the page loads: the document to show. */
    replicaDocument?: readonly TabSource[];
  }
}

/** The page for tests. */
export function replicaOf(app: DocsApp, frame: InputFrame): Replica {
  const { view } = app;
  return {
    text: () => app.document.body.text(),
    paragraphs: () => app.document.body.nodes.flatMap((node) => (node.type === 'paragraph' ? [sourceOf(node)] : [])),
    boxesOf: (start, end) => boxesOf(view.layout(), start, end).map((box) => view.toViewport(box)),
    extraBoxes: () => extraBoxes(app),
    find: (wording, occurrence = 0) => find(app.document.body.text(), wording, occurrence),
    selection: () => app.document.selection,
    select(start, end = start) {
      app.moveCaret(start);
      if (end !== start) app.moveCaret(end, true);
      frame.focus();
    },
    scrollTo(offset) {
      view.scroller.scrollTop = view.scrollTopFor(offset);
    },
    change: (start, end, text) => app.document.changeByOther(start, end, text),
    showOther(name, offset) {
      app.others.set(name, offset);
      view.selectionChanged();
    },
    write: (text) => app.document.write(text, { typed: false }),
    pages: () => view.layout().sheets.length,
    zoom: () => view.zoom,
    setZoom: (zoom) => view.set({ zoom }),
    setMode: (mode) => app.setMode(mode),
    switchTab: (id) => app.switchTab(id),
    replaceInputFrame: () => frame.replace(),
    hasFocus: () => frame.hasFocus,
    set(switches) {
      Object.assign(app.switches, switches);
      view.followSwitches();
    },
    counts: () => ({ ...app.counts }),
  };
}

function find(text: string, wording: string, occurrence: number): number {
  let at = -1;
  for (let count = 0; count <= occurrence; count += 1) {
    at = text.indexOf(wording, at + 1);
    if (at < 0) throw new Error(`“${wording}” is not in the document ${occurrence + 1} times`);
  }
  return at;
}

function extraBoxes({ view }: DocsApp): Box[] {
  return view
    .layout()
    .sheets.flatMap(({ extras, top, width }) =>
      extras.map(({ x, y, line }) => view.toViewport({ x, y: y + top, width: width - 2 * x, height: line.height })),
    );
}
