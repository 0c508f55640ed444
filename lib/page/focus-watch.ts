import { shadowRootsAround, type TreeRoot } from '../editors/tree-roots.ts';

/** What hears of the focus. */
export interface FocusListeners {
  /** The focus came to an element, in whatever tree it stands. */
  readonly entered: (element: Element) => void;
  /** The focus leaves an element. */
  readonly left: (element: Element) => void;
}

/**
 * Follows the focus through the document and its open shadow trees, until `signal` aborts. Of the focus that moves
 * within a shadow tree nobody outside hears, so each tree that it came into once is listened to by itself.
 */
export class FocusWatch {
  readonly #listeners: FocusListeners;
  readonly #signal: AbortSignal;
  readonly #roots = new WeakSet<TreeRoot>();

  constructor(listeners: FocusListeners, signal: AbortSignal) {
    this.#listeners = listeners;
    this.#signal = signal;
    this.#listenIn(document);
  }

  /** Listens in the shadow trees that an element stands in. */
  listenAround(element: Element): void {
    for (const root of shadowRootsAround(element)) if (!this.#roots.has(root)) this.#listenIn(root);
  }

  #listenIn(root: TreeRoot): void {
    this.#roots.add(root);
    const listen = (type: 'focusin' | 'focusout', listener: (element: Element) => void) => {
      const heard = (event: Event) => {
        const [target] = event.composedPath();
        if (!(target instanceof Element)) return;
        // The innermost tree tells; one that is listened to from now on still hears of this very event.
        if (target.getRootNode() === root) listener(target);
        else this.listenAround(target);
      };
      root.addEventListener(type, heard, { capture: true, passive: true, signal: this.#signal });
    };
    listen('focusin', this.#listeners.entered);
    listen('focusout', this.#listeners.left);
  }
}
