/**
 * Puts slices of a text into an element, each in a task of its own, so that the page can be used meanwhile. Ends early
 * when `signal` aborts.
 */
export async function feed(root: Element, slices: Iterable<DocumentFragment>, signal: AbortSignal): Promise<void> {
  for (const slice of slices) {
    if (signal.aborted) return;
    root.append(slice);
    await new Promise((resolve) => setTimeout(resolve));
  }
}
