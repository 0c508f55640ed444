// What is known of the page's elements stands here and nowhere else.

/** The element that scrolls the document, and holds everything drawn in it. */
const SCROLLER = '.kix-appview-editor';
/** Where that one is missing, what stands for the document all the same. */
const AROUND = '#docs-editor, body';
const CURSORS = '.kix-cursor';
const MODE = '#docs-toolbar-mode-switcher';

/** The labelled rectangles over the canvas: one for each stretch of a line in one format. */
export const LABELLED = 'rect[aria-label]';
/** A page; documents without pages have none. */
export const PAGE = '.kix-page-paginated';

/** The element that scrolls the document; undefined while there is none. */
export function findScroller(document: Document): HTMLElement | undefined {
  return document.querySelector<HTMLElement>(SCROLLER) ?? undefined;
}

/** Something that stands for the document where its scroller cannot be found. */
export function findSurroundings(document: Document): HTMLElement | undefined {
  return document.querySelector<HTMLElement>(AROUND) ?? undefined;
}

/** Whether a node belongs to a caret: they blink, and other people's move. */
export function isCursor(node: Node): boolean {
  const element = node instanceof Element ? node : node.parentElement;
  return element?.closest(CURSORS) != null;
}

/** Whether the document says that it can only be viewed: true only where the words of the page's language are known. */
export function isViewOnly(document: Document): boolean {
  return /\bview/i.test(document.querySelector(MODE)?.getAttribute('aria-label') ?? '');
}

/** The element in the frame that takes the writer's keys. */
export interface InputTarget {
  readonly frame: HTMLIFrameElement;
  readonly window: Window & typeof globalThis;
  readonly editable: HTMLElement;
}

/** Where the writer's keys go now: the page may replace the frame at any time. */
export function findInput(document: Document): InputTarget | undefined {
  const frame = document.querySelector<HTMLIFrameElement>('iframe.docs-texteventtarget-iframe');
  const inner = frame?.contentDocument;
  const window = inner?.defaultView;
  const editable = inner?.querySelector<HTMLElement>('[contenteditable="true"]');
  return frame && window && editable ? { frame, window: window as Window & typeof globalThis, editable } : undefined;
}

/** Whether the writer's keys go into the document. */
export function hasInputFocus(document: Document): boolean {
  const input = findInput(document);
  return input !== undefined && document.activeElement === input.frame;
}
