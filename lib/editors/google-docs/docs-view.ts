import type { TextBox } from '../editor.ts';
import { MarginRuns } from './margin-runs.ts';
import { DocsMarkLayer, LayerTextBox } from './mark-layer.ts';
import type { Span, TextSplice } from './messages.ts';
import { type BoundRun, placeOf, type Run } from './run.ts';
import { RunLayout } from './run-layout.ts';
import { matchRuns } from './run-matcher.ts';
import { runMeasure } from './run-measure.ts';
import { RunReader } from './run-reader.ts';
import { type LayerBox, type MeasurePart, SliceCache, sliceRun } from './run-slice.ts';
import { SearchableText } from './searchable-text.ts';
import { textBoxes } from './text-boxes.ts';
import { textWidth } from './text-width.ts';
import { trustedRuns } from './trusted-runs.ts';
import { type Characters, visibleOf } from './visible.ts';

/** No line of text is longer, in UTF-16 code units. */
const LINE = 500;

/** What of the document is on the page: which run shows which stretch of the text, and where stretches stand. */
export class DocsView {
  readonly layer: DocsMarkLayer;
  readonly runs: RunReader;
  readonly #scroller: HTMLElement;
  readonly #width;
  readonly #margins = new MarginRuns();
  readonly #slices = new SliceCache();
  readonly #missed = new Set<string>();
  #text = new SearchableText('');
  #bound: readonly BoundRun[] = [];
  #trusted: readonly BoundRun[] = [];
  #measure: MeasurePart = () => undefined;
  /** Boxes made since the page was last read, by their stretch, and those made before, by their place. */
  #boxes = new Map<string, readonly LayerTextBox[]>();
  #older: ReadonlyMap<string, LayerTextBox> = new Map();
  #hasRuns = false;

  /** Leaves nothing in the page when `signal` aborts. */
  constructor(scroller: HTMLElement, signal: AbortSignal) {
    this.#scroller = scroller;
    this.layer = new DocsMarkLayer(scroller, signal);
    this.runs = new RunReader(scroller, this.layer);
    this.#width = textWidth(scroller.ownerDocument);
  }

  /** Whether the page says where anything stands. */
  get hasRuns(): boolean {
    return this.#hasRuns;
  }

  /** The stretch of the text that is on the page, from the first run to the last; undefined where none is. */
  get extent(): Span | undefined {
    const first = this.#trusted[0];
    const last = this.#trusted.at(-1);
    return first && last && { start: first.start, end: last.end };
  }

  /** Follows a change of the text: bindings before it stay, those behind it move, those in it are let go. */
  splice(text: Characters, { start, deleted, inserted }: TextSplice): void {
    const by = inserted.length - deleted;
    const moved = (bound: BoundRun) => {
      if (bound.end <= start) return bound;
      if (bound.start < start + deleted || (deleted === 0 && bound.start < start)) return [];
      return { run: bound.run, start: bound.start + by, end: bound.end + by };
    };
    this.#text = new SearchableText(text);
    this.#bound = this.#bound.flatMap(moved);
    this.#trusted = this.#trusted.flatMap(moved);
    this.#forgetBoxes();
    const around = visibleOf(text.slice(Math.max(0, start - LINE), start + inserted.length + LINE));
    for (const missed of this.#missed) if (around.includes(missed)) this.#missed.delete(missed);
  }

  /** Reads what is on the page now. */
  read(): void {
    const all = this.runs.read();
    const runs = this.#margins.without(all);
    const layout = new RunLayout(runs);
    this.#hasRuns = all.length > 0;
    const { added } = matchRuns({
      layout,
      text: this.#text,
      known: this.#bound,
      missed: this.#missed,
      firstScreen: this.#scroller.clientHeight,
    });
    this.#bound = added;
    this.#trusted = trustedRuns(added, layout, this.#text.text, placesAmong(this.#trusted));
    this.#measure = runMeasure(runs, this.#width);
    this.#forgetBoxes();
  }

  /** The boxes of a stretch of the text, one for each line of it that is on the page; the same objects while they stay in place. */
  boxesOf(span: Span): readonly TextBox[] {
    const key = `${span.start} ${span.end}`;
    const known = this.#boxes.get(key);
    if (known) return known;
    const slice = (bound: BoundRun) =>
      this.#slices.get(bound, span, () => sliceRun(bound, this.#text.text, span, this.#measure));
    const boxes = textBoxes(this.#trusted, this.#text.text, span, slice).map(
      (box) => this.#older.get(keyOf(box)) ?? new LayerTextBox(box, this.layer),
    );
    this.#boxes.set(key, boxes);
    return boxes;
  }

  /** Scrolls a box into view unless it is there. */
  scrollTo(box: TextBox | undefined): void {
    if (!(box instanceof LayerTextBox) || box.getClientRects().length > 0) return;
    const { top } = this.layer.toViewport(box.box);
    const view = this.#scroller.getBoundingClientRect();
    this.#scroller.scrollTop += top - view.top - view.height / 3;
  }

  /** Boxes are worked out anew, and those that did not change are the same. */
  #forgetBoxes(): void {
    const boxes = [...this.#boxes.values()].flat();
    if (boxes.length > 0) this.#older = new Map(boxes.map((box) => [keyOf(box.box), box]));
    this.#boxes = new Map();
  }
}

/** Says of a run whether one of these lay in its place and said the same. */
function placesAmong(bound: readonly BoundRun[]): (run: Run) => boolean {
  let places: ReadonlySet<string> | undefined;
  return (run) => {
    places ??= new Set(bound.map((each) => placeOf(each.run)));
    return places.has(placeOf(run));
  };
}

const keyOf = ({ left, top, width, height }: LayerBox) => `${left} ${top} ${width} ${height}`;
