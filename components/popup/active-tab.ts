import { browser } from 'wxt/browser';
import { focusedDraft } from '../shared/focused-draft.ts';
import { hostAmong, ownPatterns } from '../shared/own-sites.ts';

/** The tab that the popup speaks of. */
export interface ActiveTab {
  readonly id: number;
  /** Its host, where it is a site that Common Ground works on. */
  readonly host: string | undefined;
}

/**
 * The tab in front; undefined where there is none. Some browsers open the popup as a tab of its own: then it speaks of
 * the tab with the draft the writer was last in.
 */
export async function activeTab(): Promise<ActiveTab | undefined> {
  const [front] = await browser.tabs.query({ active: true, currentWindow: true });
  const isPopup = front?.url?.startsWith(browser.runtime.getURL('/popup.html'));
  const tab = isPopup ? await tabOfDraft() : front;
  return tab?.id === undefined ? undefined : { id: tab.id, host: hostAmong(ownPatterns(), tab.url) };
}

async function tabOfDraft() {
  const draft = await focusedDraft();
  const tabs = draft ? await browser.tabs.query({}) : [];
  return tabs.find(({ id }) => id === draft?.tabId);
}
