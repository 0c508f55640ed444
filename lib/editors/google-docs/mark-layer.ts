import type { Category } from '../../shared/category.ts';
import type { MarkLayer, TextBox } from '../editor.ts';
import type { LayerBox } from './run-slice.ts';

/** Where the layer's corner is in the viewport, and how many CSS pixels of the viewport one of the layer takes. */
export interface LayerFrame {
  readonly left: number;
  readonly top: number;
  readonly scale: number;
}

/** A box of text on the layer. */
export class LayerTextBox implements TextBox {
  readonly box: LayerBox;
  readonly #layer: DocsMarkLayer;

  constructor(box: LayerBox, layer: DocsMarkLayer) {
    this.box = box;
    this.#layer = layer;
  }

  /** Where the box is in the viewport; none where the scroller does not show it. */
  getClientRects(): readonly DOMRect[] {
    const rect = this.#layer.toViewport(this.box);
    return this.#layer.shows(rect) ? [rect] : [];
  }
}

/**
 * The layer of marks: one element in the document's scroller, which scrolls and clips it, with an element for each box
 * of marked text. It takes no pointer and nothing of it reaches the document.
 */
export class DocsMarkLayer implements MarkLayer {
  readonly element: HTMLElement;
  readonly #scroller: HTMLElement;
  readonly #signal: AbortSignal;
  readonly #drawn = new Map<TextBox, HTMLElement>();

  /** Puts the layer into `scroller`; takes it out when `signal` aborts. */
  constructor(scroller: HTMLElement, signal: AbortSignal) {
    this.#scroller = scroller;
    this.#signal = signal;
    this.element = scroller.ownerDocument.createElement('common-ground-marks');
    this.element.ariaHidden = 'true';
    signal.addEventListener('abort', () => this.element.remove());
  }

  /** Where the layer is now. Puts it back where the page took it out. */
  frame(): LayerFrame {
    if (this.element.parentNode !== this.#scroller && !this.#signal.aborted) this.#scroller.append(this.element);
    const { left, top } = this.element.getBoundingClientRect();
    const { width } = this.#scroller.getBoundingClientRect();
    const own = this.#scroller.offsetWidth;
    return { left, top, scale: own > 0 && width > 0 ? width / own : 1 };
  }

  toViewport(box: LayerBox): DOMRect {
    const { left, top, scale } = this.frame();
    return new DOMRect(left + box.left * scale, top + box.top * scale, box.width * scale, box.height * scale);
  }

  /** Whether the scroller shows some of a rectangle of the viewport. */
  shows({ left, right, top, bottom }: DOMRect): boolean {
    const view = this.#scroller.getBoundingClientRect();
    return right > view.left && left < view.right && bottom > view.top && top < view.bottom;
  }

  draw(marks: ReadonlyMap<TextBox, Category>): void {
    const free = new Map<Category, HTMLElement[]>();
    for (const [box, element] of this.#drawn) {
      if (marks.has(box)) continue;
      this.#drawn.delete(box);
      const category = element.dataset.category as Category;
      free.set(category, [...(free.get(category) ?? []), element]);
    }
    for (const [box, category] of marks) {
      if (!(box instanceof LayerTextBox)) continue;
      const drawn = this.#drawn.get(box);
      if (drawn?.dataset.category === category) continue;
      drawn?.remove();
      const element = free.get(category)?.pop() ?? this.#newMark(category);
      place(element, box.box);
      this.#drawn.set(box, element);
    }
    for (const rest of free.values()) for (const element of rest) element.remove();
  }

  boxAt(x: number, y: number): TextBox | undefined {
    if (this.#drawn.size === 0) return undefined;
    const { left, top, scale } = this.frame();
    const [atX, atY] = [(x - left) / scale, (y - top) / scale];
    for (const box of this.#drawn.keys()) {
      if (box instanceof LayerTextBox && holds(box.box, atX, atY)) return this.#isUncovered(x, y) ? box : undefined;
    }
    return undefined;
  }

  /** Whether it is the document that lies at a point, not a menu or a bar over it. */
  #isUncovered(x: number, y: number): boolean {
    return this.#scroller.contains(this.#scroller.ownerDocument.elementFromPoint(x, y));
  }

  #newMark(category: Category): HTMLElement {
    const mark = this.element.ownerDocument.createElement('common-ground-mark');
    mark.dataset.category = category;
    this.element.append(mark);
    return mark;
  }
}

function place({ style }: HTMLElement, { left, top, width, height }: LayerBox): void {
  style.left = `${left}px`;
  style.top = `${top}px`;
  style.width = `${width}px`;
  style.height = `${height}px`;
}

function holds({ left, top, width, height }: LayerBox, x: number, y: number): boolean {
  return x >= left && x <= left + width && y >= top && y <= top + height;
}
