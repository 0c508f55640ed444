declare global {
  interface Window {
    /** Milliseconds from the page's load event until its first mark in view was painted. */
    benchFirstMark: Promise<number>;
  }
}

/**
 * Runs in the page before it loads. Looks once a frame for a mark in view; *painted* is when the main thread has made the
 * frame: a task posted from an animation frame runs once that frame is done.
 */
export function installFirstMarkWatch(): void {
  if (window !== top) return;
  const { promise, resolve } = Promise.withResolvers<number>();
  window.benchFirstMark = promise;
  const isMarked = (): boolean => {
    const layer = document.querySelector('.kix-appview-editor > common-ground-marks');
    const marks = (layer?.shadowRoot ?? layer)?.querySelectorAll('[data-category]') ?? [];
    return [...marks].some((mark) => {
      const { top, bottom } = mark.getBoundingClientRect();
      return top >= 0 && bottom <= innerHeight;
    });
  };
  const loaded = (): number => {
    const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    return entry?.loadEventEnd ?? 0;
  };
  const look = (): void => {
    if (!isMarked()) {
      requestAnimationFrame(look);
      return;
    }
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve(performance.now() - loaded());
    };
    port2.postMessage(0);
  };
  requestAnimationFrame(look);
}
