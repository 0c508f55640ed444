/**
 * Calls `start`, and again whenever the page writes its document anew (`document.open`, as TinyMCE does in its frame):
 * that takes every listener off, and Firefox does not run content scripts another time. The signal that `start` was
 * given before aborts then; all end with `signal`.
 */
export function withDocument(start: (signal: AbortSignal) => unknown, signal: AbortSignal): void {
  let root = document.documentElement;
  let end = new AbortController();
  const begin = () => start(AbortSignal.any([signal, end.signal]));
  const observer = new MutationObserver(() => {
    if (document.documentElement === root) return;
    root = document.documentElement;
    end.abort();
    end = new AbortController();
    begin();
  });
  observer.observe(document, { childList: true });
  signal.addEventListener('abort', () => observer.disconnect());
  begin();
}
