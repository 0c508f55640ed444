import { LABELLED, PAGE } from './docs-elements.ts';
import type { DocsMarkLayer, LayerFrame } from './mark-layer.ts';
import type { PageBox, Run } from './run.ts';
import { visibleOf } from './visible.ts';

/** How far something may be from where it was measured, in CSS pixels, before it counts as moved. */
const MOVED = 0.5;

/** Reads the labelled rectangles in the scroller as runs; measures again only those that changed. */
export class RunReader {
  readonly #scroller: HTMLElement;
  readonly #layer: DocsMarkLayer;
  #runs = new Map<Element, Run>();

  constructor(scroller: HTMLElement, layer: DocsMarkLayer) {
    this.#scroller = scroller;
    this.#layer = layer;
  }

  /** Says that an element changed, and whatever lies within it. */
  changed(element: Element): void {
    if (element.matches(LABELLED)) this.#runs.delete(element);
    else if (element.querySelector(LABELLED)) this.forget();
  }

  /** Says that everything may have moved. */
  forget(): void {
    this.#runs.clear();
  }

  /** Whether the runs stand where they stood when they were read; asks one of them. */
  get isInPlace(): boolean {
    const [first] = this.#runs;
    if (!first) return true;
    const [element, run] = first;
    const { left, top, width } = boxIn(element, this.#layer.frame());
    return [left - run.left, top - run.top, width - run.width].every((by) => Math.abs(by) < MOVED);
  }

  /** All runs, in no order. */
  read(): readonly Run[] {
    const rectangles = this.#scroller.querySelectorAll(LABELLED);
    if (rectangles.length === 0) {
      this.#runs.clear();
      return [];
    }
    const frame = this.#layer.frame();
    const runs = new Map<Element, Run>();
    const pages = new Map<Element, PageBox>();
    for (const rectangle of rectangles) {
      const label = rectangle.getAttribute('aria-label') ?? '';
      const known = this.#runs.get(rectangle);
      const run = known?.label === label ? known : readRun(rectangle, label, frame, pages);
      if (run) runs.set(rectangle, run);
    }
    this.#runs = runs;
    return [...runs.values()];
  }
}

function readRun(rectangle: Element, label: string, frame: LayerFrame, pages: Map<Element, PageBox>): Run | undefined {
  const visible = visibleOf(label);
  const box = boxIn(rectangle, frame);
  if (visible === '' || box.width <= 0 || box.height <= 0) return undefined;
  const font = rectangle.getAttribute('data-font-css') || undefined;
  const element = rectangle.closest(PAGE);
  if (!element) return { label, visible, ...box, font };
  const page = pages.get(element) ?? boxIn(element, frame);
  pages.set(element, page);
  return { label, visible, ...box, font, page };
}

function boxIn(element: Element, { left, top, scale }: LayerFrame) {
  const box = element.getBoundingClientRect();
  return {
    left: (box.left - left) / scale,
    top: (box.top - top) / scale,
    width: box.width / scale,
    height: box.height / scale,
  };
}
