import { editorOf, findEditors, isStillEditor } from '../editors/find-editor.ts';
import { offeredAt, offeredRoots, onOffer } from '../editors/offered-editors.ts';
import { safely } from '../shared/safely.ts';
import { FocusWatch } from './focus-watch.ts';
import { watchForEditors } from './late-editors.ts';

/** What is told of the editors of a page. */
export interface EditorNews {
  /** An editor that was not known before. */
  readonly found: (root: HTMLElement) => void;
  /** One that left the page or can no longer be written in. */
  readonly gone: (root: HTMLElement) => void;
  /** The writer went into it; it was found before. */
  readonly entered: (root: HTMLElement) => void;
  /** The writer left this element, which may stand in an editor. */
  readonly left: (element: Element) => void;
}

/** Makes a listener of the page one that does nothing once the extension is gone, and whose errors stay with us. */
export type WhileValid = <Args extends unknown[]>(
  listener: (...args: Args) => void | Promise<void>,
) => (...args: Args) => void;

/** Finds the editors of a frame, early and late, and notices when they are gone. */
export class EditorWatch {
  readonly #news: EditorNews;
  readonly #editors = new Set<HTMLElement>();
  /** Tells of editors that left the page: they no longer meet the view. */
  readonly #leaving: IntersectionObserver;
  readonly #focus: FocusWatch;

  /** Watches until `signal` aborts; what is there already is told by the first `look`. */
  constructor(news: EditorNews, whileValid: WhileValid, signal: AbortSignal) {
    this.#news = news;
    this.#leaving = new IntersectionObserver(safely('editor-not-left', () => this.sweep()));
    signal.addEventListener('abort', () => this.#leaving.disconnect());
    this.#focus = new FocusWatch(
      { entered: whileValid((element: Element) => this.#entered(element)), left: whileValid(news.left) },
      signal,
    );
    const look = whileValid(() => this.look());
    document.addEventListener('DOMContentLoaded', look, { signal });
    // Once more when everything has loaded: components make their shadow trees late.
    document.addEventListener('readystatechange', look, { signal });
    watchForEditors(
      whileValid((root) => this.#found(root)),
      signal,
    );
    const offered = () => {
      this.sweep();
      this.look();
    };
    onOffer(safely('offer-not-followed', offered), signal);
  }

  /** The roots of the editors that are known. */
  get roots(): ReadonlySet<HTMLElement> {
    return this.#editors;
  }

  /** Looks through the whole document. */
  look(): void {
    for (const root of [...offeredRoots(), ...findEditors(document)]) this.#found(root);
  }

  /** Lets go of editors that left the page or can no longer be written in. */
  sweep(): void {
    for (const root of this.#editors) {
      if (isStillEditor(root) || (root.isConnected && offeredAt(root))) continue;
      this.#news.gone(root);
      this.#leaving.unobserve(root);
      this.#editors.delete(root);
    }
  }

  #entered(target: Element): void {
    this.sweep();
    const root = editorOf(target);
    if (!root) return;
    this.#found(root);
    this.#news.entered(root);
  }

  #found(root: HTMLElement): void {
    if (this.#editors.has(root)) return;
    this.#editors.add(root);
    this.#leaving.observe(root);
    this.#focus.listenAround(root);
    this.#news.found(root);
  }
}
