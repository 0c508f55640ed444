import { safely } from '../../shared/safely.ts';
import { offerEditor } from '../offered-editors.ts';
import { findScroller, findSurroundings } from './docs-elements.ts';
import { GoogleDocsEditor } from './google-docs-editor.ts';
import { PageLink } from './page-link.ts';
import { takePort } from './port-handover.ts';

/** How long after loading the document's scroller may take to come, in milliseconds. */
const PATIENCE = 10_000;

/** What the offer needs to know of the extension. */
export interface ExtensionParts {
  readonly id: string;
  /** False, once the extension was reloaded, updated or taken away. */
  readonly isValid: () => boolean;
}

/** Offers the document of this page as an editor, and anew when another document or another of its tabs is opened. */
export function offerGoogleDocs({ id, isValid }: ExtensionParts, signal: AbortSignal): void {
  const isLate = document.readyState !== 'loading';
  const link = new PageLink(signal);
  takePort(document, id, (port) => link.connect(port), signal);
  let offer: { readonly root: HTMLElement; readonly address: string; readonly end: AbortController } | undefined;

  const follow = safely('document-not-offered', () => {
    if (!isValid()) return;
    if (offer?.root.isConnected && offer.address === addressOf(location) && isBest(offer.root)) return;
    offer?.end.abort();
    offer = undefined;
    const root = findScroller(document) ?? (isOverdue ? findSurroundings(document) : undefined);
    if (!root) {
      arrivals.observe(document, { subtree: true, childList: true });
      return;
    }
    arrivals.disconnect();
    const end = new AbortController();
    const ended = AbortSignal.any([signal, end.signal]);
    offer = { root, address: addressOf(location), end };
    leaving.disconnect();
    leaving.observe(root);
    offerEditor(root, (opened) => new GoogleDocsEditor(root, { link, isLate, onSign: follow }, opened), ended);
  });

  const isBest = (root: HTMLElement) => root === (findScroller(document) ?? root);
  let isOverdue = false;
  const overdue = setTimeout(() => {
    isOverdue = true;
    follow();
  }, PATIENCE);
  const arrivals = new MutationObserver(() => {
    if (findScroller(document)) follow();
  });
  // An element that leaves the page no longer meets the view.
  const leaving = new IntersectionObserver(follow);
  const moves: readonly (readonly [EventTarget | undefined, string])[] = [
    [window, 'popstate'],
    [window, 'hashchange'],
    [globalThis.navigation, 'currententrychange'],
  ];
  for (const [target, type] of moves) target?.addEventListener(type, follow, { signal });
  signal.addEventListener('abort', () => {
    clearTimeout(overdue);
    arrivals.disconnect();
    leaving.disconnect();
  });
  follow();
}

/** What tells one text from another: the document, and which of its tabs. */
function addressOf({ pathname, search }: Location): string {
  return `${pathname} ${new URLSearchParams(search).get('tab') ?? ''}`;
}
