import { browser } from 'wxt/browser';

/** A content script's life. */
export interface ScriptLife {
  /** Aborts when the script is to leave the page. */
  readonly signal: AbortSignal;
  /** Whether the extension is still there; where it is not, `signal` aborts. */
  readonly isValid: () => boolean;
  /** Has the script leave the page. */
  readonly end: () => void;
}

/** What scripts of ours in the same frame share: they have one global object, and the page another. */
const RUNNING = Symbol.for('common-ground.running');

/** What a script tells one of an older version, whose global object is another. It holds nothing, and a page cannot end us with it. */
const STARTED = 'common-ground-started';

/** Runs a content script in place of an older one of this name: a second injection, or one from before an update. */
export function startScript(name: string, main: (life: ScriptLife) => unknown): void {
  const end = new AbortController();
  const { signal } = end;
  const isValid = () => {
    if (!browser.runtime?.id) end.abort();
    return !signal.aborted;
  };
  const shared = globalThis as { [RUNNING]?: Map<string, AbortController> };
  shared[RUNNING] ??= new Map();
  shared[RUNNING].get(name)?.abort();
  shared[RUNNING].set(name, end);
  // In a page that only begins to load none can be older, and it need not hear of us.
  if (document.readyState !== 'loading') document.dispatchEvent(new Event(STARTED));
  document.addEventListener(STARTED, isValid, { signal });
  main({ signal, isValid, end: () => end.abort() });
}
