import { findEditors } from '../editors/find-editor.ts';
import { oncePerFrame } from '../shared/once-per-frame.ts';

/** What a page that makes its editors by script puts into itself; components may hold some in their shadow trees. */
const LIKELY = 'textarea, input, [contenteditable]';
const isLikely = (element: Element) => element.localName.includes('-') || element.matches(LIKELY);

/** Calls `found` with each editor that a page puts into its document once it was parsed, until `signal` aborts. */
export function watchForEditors(found: (root: HTMLElement) => void, signal: AbortSignal): void {
  const added = new Set<Element>();
  const look = oncePerFrame(
    'editors-not-found',
    () => {
      const roots = [...added].flatMap((element) => (element.isConnected ? findEditors(element) : []));
      added.clear();
      for (const root of roots) found(root);
    },
    signal,
  );
  const observer = new MutationObserver((records) => {
    for (const { addedNodes } of records) {
      for (const node of addedNodes) {
        if (node instanceof Element && (isLikely(node) || node.querySelector(LIKELY))) added.add(node);
      }
    }
    // In the next frame it has its size and its attributes.
    if (added.size > 0) look();
  });
  const start = () => observer.observe(document, { childList: true, subtree: true });
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', start, { signal });
  else start();
  signal.addEventListener('abort', () => observer.disconnect());
}
