/** The elements that an element stands in, through shadow trees and slots, the innermost first. */
export function ancestorsOf(element: Element): Element[] {
  const root = element.getRootNode();
  const parent = element.assignedSlot ?? element.parentElement ?? (root instanceof ShadowRoot ? root.host : undefined);
  return parent ? [parent, ...ancestorsOf(parent)] : [];
}

/** What of the viewport an element can be seen in, given what it stands in; CSS pixels. */
export function clipOf(element: Element): DOMRect {
  let [left, top, right, bottom] = [0, 0, window.innerWidth, window.innerHeight];
  let { position } = getComputedStyle(element);
  for (const ancestor of ancestorsOf(element)) {
    const style = getComputedStyle(ancestor);
    if (position === 'fixed') break;
    if (position === 'absolute' && style.position === 'static') continue;
    position = style.position;
    if (style.overflow === 'visible' || ancestor === document.body || ancestor === document.documentElement) continue;
    const box = ancestor.getBoundingClientRect();
    left = Math.max(left, box.left);
    top = Math.max(top, box.top);
    right = Math.min(right, box.right);
    bottom = Math.min(bottom, box.bottom);
  }
  return new DOMRect(left, top, Math.max(0, right - left), Math.max(0, bottom - top));
}

/** How an element is drawn. */
export interface PageLayer {
  /** The `z-index` that lies right above it at the end of the page. */
  readonly zIndex: string;
  /** Whether it is in the browser's top layer. */
  readonly isOnTop: boolean;
  /** Whether it is turned or skewed. */
  readonly isTurned: boolean;
}

/** How an element is drawn, given what it stands in. */
export function layerOf(element: Element): PageLayer {
  let zIndex = 'auto';
  let isOnTop = false;
  let isTurned = false;
  for (const ancestor of [element, ...ancestorsOf(element)]) {
    const style = getComputedStyle(ancestor);
    const { transform, rotate, filter, opacity, isolation } = style;
    if (style.zIndex !== 'auto') zIndex = style.zIndex;
    else if (transform !== 'none' || filter !== 'none' || opacity !== '1' || isolation !== 'auto') zIndex = '0';
    isOnTop ||= ancestor.matches(':modal, :popover-open');
    isTurned ||= rotate !== 'none' || (transform !== 'none' && !/^matrix\([^,]+, 0, 0,/.test(transform));
  }
  return { zIndex, isOnTop, isTurned };
}
