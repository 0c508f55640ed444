import { boxesOf } from '../layout/boxes-of.ts';
import { caretBox, offsetAt } from '../layout/caret-place.ts';
import { type Layout, layOut } from '../layout/layout.ts';
import type { Box } from '../layout/sheet.ts';
import type { TextMeasure } from '../layout/text-measure.ts';
import type { Body } from '../model/body.ts';
import type { Selection } from '../model/edited-document.ts';
import type { Switches } from '../switches.ts';
import { Cursor } from './cursor.ts';
import { TileManager } from './tile-manager.ts';
import type { TileSetting } from './tile-view.ts';

/** What the view shows. */
export interface Shown {
  readonly body: Body;
  readonly selection: Selection;
  readonly header?: string;
  readonly footer?: string;
  /** False while there has been no caret. */
  readonly hasCaret: boolean;
  /** Collaborators' carets: name → offset. */
  readonly others: ReadonlyMap<string, number>;
}

/** Lays the document out and keeps what is near the view in the page. */
export class DocumentView {
  readonly scroller: HTMLElement;
  readonly #content: HTMLElement;
  readonly #tiles: TileManager;
  readonly #caret: Cursor;
  readonly #others = new Map<string, Cursor>();
  readonly #read: () => Shown;
  readonly #measure: TextMeasure;
  #setting: TileSetting;
  #layout: Layout | undefined;
  #frame = 0;

  constructor(scroller: HTMLElement, measure: TextMeasure, switches: Switches, read: () => Shown) {
    const content = scroller.querySelector<HTMLElement>('.kix-rotatingtilemanager-content');
    if (!content) throw new Error('The page has no place for the document');
    this.scroller = scroller;
    this.#content = content;
    this.#measure = measure;
    this.#read = read;
    this.#setting = { zoom: 1, measure, switches, annotated: false };
    this.#tiles = new TileManager(content);
    this.#caret = new Cursor(scroller);
    scroller.addEventListener('scroll', () => this.#soon(this.#setting.switches.tilesAfter));
    window.addEventListener('resize', () => this.#soon(0));
  }

  get zoom(): number {
    return this.#setting.zoom;
  }

  /** The layout as it stands; made when it is not. */
  layout(): Layout {
    const { body, header, footer } = this.#read();
    this.#layout ??= layOut(body, {
      pageless: this.#setting.switches.pageless,
      measure: this.#measure,
      ...(header && { header }),
      ...(footer && { footer }),
    });
    return this.#layout;
  }

  /** Changes how the document is shown. */
  set(change: Partial<Pick<TileSetting, 'zoom' | 'annotated'>>): void {
    this.#setting = { ...this.#setting, ...change };
    this.refresh();
  }

  /** Shows the document afresh after a change of a switch. */
  followSwitches(): void {
    this.#setting = { ...this.#setting };
    this.textChanged();
  }

  /** Lays the document out again. */
  textChanged(): void {
    this.#layout = undefined;
    this.refresh();
  }

  /** Shows what is near the view. */
  refresh(): void {
    const { zoom } = this.#setting;
    const layout = this.layout();
    this.#content.style.width = `${layout.width * zoom}px`;
    this.#content.style.height = `${layout.height * zoom}px`;
    const top = (this.scroller.scrollTop - this.#content.offsetTop) / zoom;
    this.#tiles.show(layout.tiles, { top, bottom: top + this.scroller.clientHeight / zoom }, this.#setting);
    this.selectionChanged();
  }

  /** Shows selection and carets. */
  selectionChanged(): void {
    const { selection, hasCaret, others } = this.#read();
    const { start, end } = selection;
    this.#tiles.select(start === end ? [] : boxesOf(this.layout(), start, end), this.zoom);
    this.#caret.show(hasCaret ? this.#inScroller(end) : undefined);
    for (const [name, offset] of others) {
      const cursor = this.#others.get(name) ?? new Cursor(this.scroller, name);
      this.#others.set(name, cursor);
      cursor.show(this.#inScroller(offset));
    }
  }

  /** A box of the document as CSS pixels of the viewport. */
  toViewport({ x, y, width, height }: Box): Box {
    const { left, top } = this.#content.getBoundingClientRect();
    const { zoom } = this;
    return { x: left + x * zoom, y: top + y * zoom, width: width * zoom, height: height * zoom };
  }

  /** The offset nearest to a point of the viewport. */
  offsetAtPoint(x: number, y: number): number | undefined {
    const { left, top } = this.#content.getBoundingClientRect();
    return offsetAt(this.layout(), (x - left) / this.zoom, (y - top) / this.zoom);
  }

  /** The scroll position that shows an offset a third down the view. */
  scrollTopFor(offset: number): number {
    const box = this.#inScroller(offset);
    if (!box) return this.scroller.scrollTop;
    const last = this.scroller.scrollHeight - this.scroller.clientHeight;
    return Math.min(last, Math.max(0, box.y - this.scroller.clientHeight / 3));
  }

  /** Scrolls as little as shows the caret. */
  keepCaretInView(): void {
    const box = this.#inScroller(this.#read().selection.end);
    if (!box) return;
    const { scrollTop, clientHeight } = this.scroller;
    if (box.y < scrollTop || box.y + box.height > scrollTop + clientHeight) {
      this.scroller.scrollTop = Math.max(0, box.y - clientHeight / 2);
    }
  }

  #inScroller(offset: number): Box | undefined {
    const box = caretBox(this.layout(), offset);
    if (!box) return undefined;
    const { offsetLeft, offsetTop } = this.#content;
    const { zoom } = this;
    return { x: offsetLeft + box.x * zoom, y: offsetTop + box.y * zoom, width: 2, height: box.height * zoom };
  }

  #soon(delay: number): void {
    if (this.#frame) return;
    this.#frame = requestAnimationFrame(() => {
      const refresh = () => {
        this.#frame = 0;
        this.refresh();
      };
      if (delay > 0) setTimeout(refresh, delay);
      else refresh();
    });
  }
}
