import { browser } from 'wxt/browser';
import { isCovered, ownPatterns } from '../../lib/sites/own-sites.ts';
import { type PageSite, pageSite } from '../../lib/sites/page-site.ts';
import { focusedDraft } from '../shared/focused-draft.ts';

/** The tab that the popup speaks of. */
export interface ActiveTab {
  readonly id: number;
  /** What its page is. */
  readonly site: PageSite;
  /** Whether it is a page that Common Ground works on without being asked to. */
  readonly isOwn: boolean;
}

/**
 * The tab in front; undefined where there is none. Some browsers open the popup as a tab of its own: then it speaks of
 * the tab with the draft the writer was last in.
 */
export async function activeTab(): Promise<ActiveTab | undefined> {
  const [front] = await browser.tabs.query({ active: true, currentWindow: true });
  const isPopup = front?.url?.startsWith(browser.runtime.getURL('/popup.html'));
  const tab = isPopup ? await tabOfDraft() : front;
  if (tab?.id === undefined) return undefined;
  return { id: tab.id, site: pageSite(tab.url), isOwn: isCovered(ownPatterns(), tab.url) };
}

async function tabOfDraft() {
  const draft = await focusedDraft();
  const tabs = draft ? await browser.tabs.query({}) : [];
  return tabs.find(({ id }) => id === draft?.tabId);
}
