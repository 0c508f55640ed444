import { oncePerFrame } from '../shared/once-per-frame.ts';
import type { TextSplice } from '../shared/text-splice.ts';
import { MirrorText } from './mirror-text.ts';
import type { NodePlace } from './offset-map.ts';
import { ancestorsOf, clipOf, layerOf } from './page-layer.ts';
import type { TextField } from './text-field.ts';
import { shadowRootsAround } from './tree-roots.ts';

/** The computed styles that say where in a field's box each of its letters stands. */
const COPIED =
  /^(?:font|letter-|line-|word-|white-space|tab-size|-moz-tab-size|direction$|unicode-bidi|writing-mode|overflow-wrap|hyphen|padding-|text-(?!decoration|shadow|emphasis|overflow|fill|stroke|underline))/;

/** What our two elements are whatever the page says of elements. */
const HOST = { all: 'initial', position: 'fixed', overflow: 'hidden', 'pointer-events': 'none' };
const TEXT = {
  position: 'absolute',
  'box-sizing': 'border-box',
  'forced-color-adjust': 'none',
  // A highlight draws its text anew, in this colour.
  color: 'transparent',
};

/**
 * A copy of a text field's text that lies over it, for browsers whose highlights cannot reach into a field: the same
 * text in the same styles, transparent, in nodes that ranges can hold. It stands outside the page's body, takes no
 * pointer, and neither assistive technology nor a search in the page meets it. A turned field shows no marks.
 */
export class FieldMirror {
  readonly #field: TextField;
  readonly #host = document.createElement('common-ground-mirror');
  readonly #text = this.#host.appendChild(document.createElement('common-ground-text'));
  /** The field's value. */
  readonly #value: MirrorText;
  readonly #signal: AbortSignal;

  /** Lies over `field`, which holds `value`, until `signal` aborts. */
  constructor(field: TextField, value: string, signal: AbortSignal) {
    this.#field = field;
    this.#signal = signal;
    this.#value = new MirrorText(this.#text, value);
    this.#host.inert = true;
    this.#host.ariaHidden = 'true';
    this.#follow();
    signal.addEventListener('abort', () => this.#host.remove());
  }

  get length(): number {
    return this.#value.length;
  }

  placeOf(offset: number): NodePlace<Text> {
    return this.#value.placeOf(offset);
  }

  splice(change: TextSplice): void {
    this.#value.splice(change);
  }

  /** Follows whatever may move the field or its text. Nothing runs while nothing happens. */
  #follow(): void {
    const signal = this.#signal;
    const placed = oncePerFrame('mirror-not-placed', () => this.place(), signal);
    const styled = oncePerFrame('mirror-not-styled', () => this.style(), signal);
    const listen = (target: EventTarget, types: string, listener: () => void) => {
      for (const type of types.split(' ')) {
        target.addEventListener(type, listener, { capture: true, passive: true, signal });
      }
    };
    for (const root of [document, ...shadowRootsAround(this.#field)]) listen(root, 'scroll', placed);
    listen(window, 'resize', styled);
    listen(this.#field, 'focus blur', styled);
    listen(document, 'transitionend', styled);
    listen(document.fonts, 'loadingdone', styled);
    const resized = new ResizeObserver(styled);
    const changed = new MutationObserver(styled);
    for (const element of [this.#field, ...ancestorsOf(this.#field)]) {
      // What grows above the field makes what they both stand in grow.
      resized.observe(element);
      changed.observe(element, { attributes: true });
    }
    signal.addEventListener('abort', () => {
      resized.disconnect();
      changed.disconnect();
    });
  }

  /** Takes over the field's styles, and its place with them. */
  style(): void {
    const style = getComputedStyle(this.#field);
    const copied = [...style].filter((name) => COPIED.test(name)).map((name) => [name, style.getPropertyValue(name)]);
    set(this.#host, HOST);
    // What marks take their colours from.
    set(this.#text, { ...TEXT, ...Object.fromEntries(copied), '--common-ground-ink': style.color });
    if (this.#field instanceof HTMLInputElement) {
      // An input centres its one line.
      set(this.#text, { 'white-space': 'pre', display: 'grid', 'align-items': 'center' });
    } else set(this.#text, { display: 'block' });
    this.#text.lang = this.#field.closest<HTMLElement>('[lang]')?.lang ?? '';
    this.place();
  }

  /** Goes to where the field's text is now. */
  place(): void {
    if (this.#signal.aborted) return;
    const field = this.#field;
    if (!this.#host.isConnected) {
      document.documentElement.append(this.#host);
      this.style();
      return;
    }
    const rect = field.getBoundingClientRect();
    const { zIndex, isOnTop, isTurned } = layerOf(field);
    const zoom = zoomOf(field) / zoomOf(document.documentElement);
    const scale = field.offsetWidth > 0 ? rect.width / field.offsetWidth / zoom : 1;
    const inner = innerBox(field, rect.width / zoom / scale, rect.height / zoom / scale);
    const left = rect.left + inner.left * zoom * scale;
    const top = rect.top + inner.top * zoom * scale;
    set(this.#host, {
      display: rect.width > 0 && !isTurned ? 'block' : 'none',
      zoom: `${zoom}`,
      left: `${left / zoom}px`,
      top: `${top / zoom}px`,
      width: `${inner.width}px`,
      height: `${inner.height}px`,
      'z-index': zIndex,
      transform: scale === 1 ? 'none' : `scale(${scale})`,
      'transform-origin': '0 0',
    });
    set(this.#text, {
      left: `${-field.scrollLeft}px`,
      top: `${-field.scrollTop}px`,
      width: `${inner.width}px`,
      'min-height': `${inner.height}px`,
    });
    this.#bringToTop(isOnTop);
    const own = this.#host.getBoundingClientRect();
    set(this.#host, { 'clip-path': insetTo(clipOf(field), own, zoom * scale) });
  }

  /** A field in a modal dialog is above everything that is not, and so must we be. */
  #bringToTop(isOnTop: boolean): void {
    if (isOnTop === this.#host.matches(':popover-open')) return;
    this.#host.popover = isOnTop ? 'manual' : null;
    if (isOnTop) this.#host.showPopover();
  }
}

/** The box in which a field shows its text, within its borders and beside its scrollbars; CSS pixels of the field. */
function innerBox(field: TextField, width: number, height: number) {
  const style = getComputedStyle(field);
  const border = (side: string) => Number.parseFloat(style.getPropertyValue(`border-${side}-width`));
  const [leftBorder, topBorder] = [border('left'), border('top')];
  const across = leftBorder + border('right');
  const along = topBorder + border('bottom');
  const isLeft = field.clientLeft - Math.round(leftBorder) > 1;
  const bar = Math.max(0, Math.round(field.offsetWidth - field.clientWidth - across));
  const lowerBar = Math.max(0, Math.round(field.offsetHeight - field.clientHeight - along));
  return {
    left: leftBorder + (isLeft ? bar : 0),
    top: topBorder,
    width: width - across - bar,
    height: height - along - lowerBar,
  };
}

function insetTo(clip: DOMRect, own: DOMRect, scale: number): string {
  const sides = [clip.top - own.top, own.right - clip.right, own.bottom - clip.bottom, clip.left - own.left];
  return `inset(${sides.map((side) => `${Math.max(0, side) / scale}px`).join(' ')})`;
}

const zoomOf = (element: Element) => (element as { readonly currentCSSZoom?: number }).currentCSSZoom ?? 1;

function set({ style }: HTMLElement, values: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(values)) style.setProperty(name, value, 'important');
}
