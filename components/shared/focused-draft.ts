import { browser } from 'wxt/browser';
import { FOCUSED_DRAFT_KEY } from '../../lib/messaging/keys.ts';
import type { FocusedDraft } from '../../lib/messaging/protocol.ts';
import { readFocusedDraft } from '../../lib/messaging/surface-answers.ts';

/** Where the draft is that the writer was last in; undefined where there was none since the browser started. */
export async function focusedDraft(): Promise<FocusedDraft | undefined> {
  const stored = await browser.storage.session.get(FOCUSED_DRAFT_KEY);
  return readFocusedDraft(stored[FOCUSED_DRAFT_KEY]);
}

/** Calls `listener` now and whenever the writer goes into another draft; returns what stops it. */
export function followFocusedDraft(listener: (draft: FocusedDraft | undefined) => void): () => void {
  let isHeard = false;
  let isStopped = false;
  const { onChanged } = browser.storage.session;
  const changed = ({ [FOCUSED_DRAFT_KEY]: change }: Readonly<Record<string, { newValue?: unknown }>>) => {
    if (!change) return;
    isHeard = true;
    listener(readFocusedDraft(change.newValue));
  };
  onChanged.addListener(changed);
  focusedDraft().then(
    (draft) => !isHeard && !isStopped && listener(draft),
    () => !isHeard && !isStopped && listener(undefined),
  );
  return () => {
    isStopped = true;
    onChanged.removeListener(changed);
  };
}
