import { oncePerFrame } from '../../shared/once-per-frame.ts';
import { safely } from '../../shared/safely.ts';
import { isCursor, LABELLED } from './docs-elements.ts';
import type { RunReader } from './run-reader.ts';

/** What tells of labelled rectangles that changed or moved. */
const ATTRIBUTES = ['aria-label', 'data-font-css', 'x', 'y', 'width', 'height', 'transform', 'viewBox', 'style'];

/**
 * Tells when runs came, went, changed or moved, until `signal` aborts: by what changes in the scroller, our own layer
 * and the carets left out, and by its size; after a scroll by a look at one of them. Nothing is done while nothing happens.
 */
export function watchLayout(
  scroller: HTMLElement,
  layer: HTMLElement,
  runs: RunReader,
  onChange: () => void,
  signal: AbortSignal,
): void {
  const isOurs = (node: Node) => layer.contains(node);
  const observer = new MutationObserver(
    safely('document-not-followed', (records: readonly MutationRecord[]) => {
      let isChanged = false;
      for (const record of records) {
        if (!(record.target instanceof Element) || isOurs(record.target) || !concernsRuns(record, isOurs)) continue;
        if (record.type === 'attributes') runs.changed(record.target);
        isChanged = true;
      }
      if (isChanged) onChange();
    }),
  );
  observer.observe(scroller, { subtree: true, childList: true, attributes: true, attributeFilter: ATTRIBUTES });
  const moved = safely('document-not-followed', () => {
    runs.forget();
    onChange();
  });
  const sizes = new ResizeObserver(moved);
  sizes.observe(scroller);
  for (const child of scroller.children) if (!isOurs(child)) sizes.observe(child);
  const look = oncePerFrame('document-not-followed', () => runs.isInPlace || moved(), signal);
  document.addEventListener('scroll', look, { capture: true, passive: true, signal });
  window.addEventListener('resize', moved, { passive: true, signal });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    sizes.disconnect();
  });
}

function concernsRuns(
  { type, target, addedNodes, removedNodes }: MutationRecord,
  isOurs: (node: Node) => boolean,
): boolean {
  if (type === 'attributes') return holdsRuns(target) && !isCursor(target);
  return [...addedNodes, ...removedNodes].some((node) => !isOurs(node) && holdsRuns(node));
}

function holdsRuns(node: Node): boolean {
  return node instanceof Element && (node.matches(LABELLED) || node.querySelector(LABELLED) !== null);
}
