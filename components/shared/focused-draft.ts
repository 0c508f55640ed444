import { type Browser, browser } from 'wxt/browser';
import { FOCUSED_DRAFT_KEY, focusedDraftKey, tabsDraftKey } from '../../lib/messaging/keys.ts';
import type { FocusedDraft, Protocol } from '../../lib/messaging/protocol.ts';
import { readFocusedDraft } from '../../lib/messaging/surface-answers.ts';

/** Which drafts a surface shows: any, those of one window, or those of one tab. */
export type DraftScope = 'anywhere' | { readonly windowId: number } | { readonly tabId: number };

/** Whether a draft is one that a surface of this scope shows. */
export function isWithin({ tabId, windowId }: FocusedDraft, scope: DraftScope): boolean {
  if (scope === 'anywhere') return true;
  return 'tabId' in scope ? tabId === scope.tabId : windowId === scope.windowId;
}

/** Where the draft is that the writer was last in, of a window or tab where `scope` names one; undefined where there was none since the browser started. */
export async function focusedDraft(scope: DraftScope = 'anywhere'): Promise<FocusedDraft | undefined> {
  const key = keyOf(scope);
  const stored = await browser.storage.session.get(key);
  return readFocusedDraft(stored[key]);
}

/** Calls `listener` now and whenever the writer goes into another draft; returns what stops it. */
export function followFocusedDraft(scope: DraftScope, listener: (draft: FocusedDraft | undefined) => void): () => void {
  let isHeard = false;
  let isStopped = false;
  const key = keyOf(scope);
  const { onChanged } = browser.storage.session;
  const changed = ({ [key]: change }: Readonly<Record<string, { newValue?: unknown }>>) => {
    if (!change) return;
    isHeard = true;
    listener(readFocusedDraft(change.newValue));
  };
  onChanged.addListener(changed);
  // What the draft tells the worker is heard here too: a worker that was stopped takes its time to start.
  const told = (message: unknown, sender: Browser.runtime.MessageSender) => {
    const draft = announced(message, sender);
    if (!draft || !isWithin(draft, scope)) return;
    isHeard = true;
    listener(draft);
  };
  browser.runtime.onMessage.addListener(told);
  focusedDraft(scope).then(
    (draft) => !isHeard && !isStopped && listener(draft),
    () => !isHeard && !isStopped && listener(undefined),
  );
  return () => {
    isStopped = true;
    onChanged.removeListener(changed);
    browser.runtime.onMessage.removeListener(told);
  };
}

/** The draft that a message announces, where it is one of a page's to the worker. */
function announced(message: unknown, { id, tab, frameId }: Browser.runtime.MessageSender): FocusedDraft | undefined {
  const { type, data } = (message ?? {}) as { readonly type?: unknown; readonly data?: { readonly draftId?: unknown } };
  if (id !== browser.runtime.id || type !== ('draftFocused' satisfies keyof Protocol)) return undefined;
  return readFocusedDraft({ tabId: tab?.id, windowId: tab?.windowId, frameId, draftId: data?.draftId });
}

function keyOf(scope: DraftScope): string {
  if (scope === 'anywhere') return FOCUSED_DRAFT_KEY;
  return 'tabId' in scope ? tabsDraftKey(scope.tabId) : focusedDraftKey(scope.windowId);
}
