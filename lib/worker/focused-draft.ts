import { browser } from 'wxt/browser';
import { FOCUSED_DRAFT_KEY, focusedDraftKey, tabsDraftKey } from '../messaging/keys.ts';
import type { DraftAnnouncement, FocusedDraft } from '../messaging/protocol.ts';
import type { Sender } from './sender.ts';

/** A calm dark teal; white on it has 7:1. */
const BADGE_COLOUR = '#0b5d66';
const BADGE_TEXT_COLOUR = '#ffffff';
/** What fits on the button. */
const MOST_SHOWN = 999;

/** Remembers the draft the writer is in, and shows its number of findings on the toolbar button of its tab. */
export async function focusDraft({ draftId, findings }: DraftAnnouncement, { tab, frameId }: Sender): Promise<void> {
  if (tab?.id === undefined || frameId === undefined) return;
  const { windowId } = tab;
  const focused: FocusedDraft = { tabId: tab.id, frameId, draftId, ...(windowId !== undefined && { windowId }) };
  // A side panel shows the draft of its own window and the popup that of its tab, whatever happens in another window.
  const ofWindow = windowId !== undefined && { [focusedDraftKey(windowId)]: focused };
  await browser.storage.session.set({ [FOCUSED_DRAFT_KEY]: focused, [tabsDraftKey(tab.id)]: focused, ...ofWindow });
  await showCount(tab.id, findings);
}

/** Forgets that the writer was in a draft of a tab, and takes the number off its button. */
export async function forgetDraft({ tab }: Sender): Promise<void> {
  if (tab?.id === undefined) return;
  const kept = Object.entries(await browser.storage.session.get<Record<string, FocusedDraft | undefined>>());
  const keys = kept.filter(([key, draft]) => key.startsWith(FOCUSED_DRAFT_KEY) && draft?.tabId === tab.id);
  await browser.storage.session.remove(keys.map(([key]) => key));
  await showCount(tab.id, 0);
}

/** Takes the number off the button for every tab of a host. */
export async function clearCounts(host: string): Promise<void> {
  const tabs = await browser.tabs.query({ url: `*://${host}/*` });
  await Promise.all(tabs.map(({ id }) => (id === undefined ? undefined : showCount(id, 0))));
}

async function showCount(tabId: number, findings: number): Promise<void> {
  const text = findings > MOST_SHOWN ? `${MOST_SHOWN}+` : findings > 0 ? String(findings) : '';
  try {
    await Promise.all([
      browser.action.setBadgeBackgroundColor({ tabId, color: BADGE_COLOUR }),
      browser.action.setBadgeTextColor({ tabId, color: BADGE_TEXT_COLOUR }),
      browser.action.setBadgeText({ tabId, text }),
    ]);
  } catch (error) {
    if (!isTabGone(error)) throw error;
  }
}

/** The tab may be closed while we look: "No tab with id: 7." in Chromium, "Invalid tab ID: 7" in Firefox. */
const isTabGone = (error: unknown) => error instanceof Error && /no tab with id|invalid tab id/i.test(error.message);
