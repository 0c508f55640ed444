import type { Editor } from './editor.ts';

/** Reads and writes an editor until `signal` aborts. */
export type OpenEditor = (signal: AbortSignal) => Editor;

/** What scripts of ours in the same frame share: they have one global object, and the page another. */
interface Offers {
  readonly openers: Map<HTMLElement, OpenEditor>;
  readonly listeners: Set<() => void>;
}

const KEY = Symbol.for('common-ground.offered-editors');

function offers(): Offers {
  const shared = globalThis as { [KEY]?: Offers };
  shared[KEY] ??= { openers: new Map(), listeners: new Set() };
  return shared[KEY];
}

/**
 * Offers an editor that needs an adapter of its own, from a script of its own, so that only pages that have such an
 * editor pay for it. Whichever script starts first, the one that keeps the drafts hears of it. Taken back when `signal`
 * aborts.
 */
export function offerEditor(root: HTMLElement, open: OpenEditor, signal: AbortSignal): void {
  const { openers } = offers();
  openers.set(root, open);
  tell();
  signal.addEventListener('abort', () => {
    if (openers.get(root) !== open) return;
    openers.delete(root);
    tell();
  });
}

/** The roots of all editors on offer. */
export function offeredRoots(): readonly HTMLElement[] {
  return [...offers().openers.keys()];
}

/** Opens the editor on offer at `root`; undefined where there is none. */
export function offeredAt(root: HTMLElement): OpenEditor | undefined {
  return offers().openers.get(root);
}

/** Calls `listener` after every offer made or taken back, until `signal` aborts. */
export function onOffer(listener: () => void, signal: AbortSignal): void {
  const { listeners } = offers();
  listeners.add(listener);
  signal.addEventListener('abort', () => listeners.delete(listener));
}

function tell(): void {
  for (const listener of offers().listeners) listener();
}
