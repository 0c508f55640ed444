import type { HtmlSlice } from './safe-html.ts';

/**
 * Puts slices of a text into an element, each in a frame of its own, so that the page can be used meanwhile, and tells how
 * much of the text is there, from 0 to 1. Ends early when `signal` aborts.
 */
export async function feed(
  root: Element,
  slices: Iterable<HtmlSlice>,
  onFed: (done: number) => void,
  signal: AbortSignal,
): Promise<void> {
  for (const { content, done } of slices) {
    if (signal.aborted) return;
    root.append(content);
    onFed(done);
    await laidOut();
  }
}

/** The longest to wait for a frame, in milliseconds: a page that comes to be hidden has none. */
const FRAME_PATIENCE = 1000;

/** Waits until the browser has laid out what was put in: all of a long text at once would hold the page up. */
async function laidOut(): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  const timer = setTimeout(resolve, document.hidden ? 0 : FRAME_PATIENCE);
  requestAnimationFrame(() => setTimeout(resolve));
  await promise;
  clearTimeout(timer);
}
