import { browser } from 'wxt/browser';
import { FOCUSED_DRAFT_KEY } from '../../lib/messaging/keys.ts';
import { send } from '../../lib/messaging/messaging.ts';
import type { DraftSummary, FocusedDraft } from '../../lib/messaging/protocol.ts';
import { readDraftSummary, readFocusedDraft } from '../../lib/messaging/surface-answers.ts';

/** Where the draft is that the writer was last in; undefined where there was none since the browser started. */
export async function focusedDraft(): Promise<FocusedDraft | undefined> {
  const stored = await browser.storage.session.get(FOCUSED_DRAFT_KEY);
  return readFocusedDraft(stored[FOCUSED_DRAFT_KEY]);
}

/** The figures of the focused draft when it is in this tab; undefined when it is elsewhere or its page has left. */
export async function summaryInTab(tabId: number): Promise<DraftSummary | undefined> {
  const draft = await focusedDraft();
  if (draft?.tabId !== tabId) return undefined;
  const { draftId, frameId } = draft;
  try {
    return readDraftSummary(await send('draftSummary', { draftId }, { tabId, frameId }));
  } catch (error) {
    if (error instanceof Error && error.message === 'No response') return undefined;
    throw error;
  }
}
