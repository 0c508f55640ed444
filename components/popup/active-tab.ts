import { browser } from 'wxt/browser';
import { MatchPattern } from 'wxt/utils/match-patterns';
import { focusedDraft } from './focused-draft.ts';

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

/** The host of an address that one of the match patterns covers. */
export function hostAmong(patterns: readonly string[], url: string | undefined): string | undefined {
  const host = url === undefined ? '' : URL.parse(url)?.hostname;
  return host && patterns.some((pattern) => new MatchPattern(pattern).includes(url ?? '')) ? host : undefined;
}

function ownPatterns(): string[] {
  const { content_scripts: scripts = [] } = browser.runtime.getManifest();
  return scripts.flatMap(({ matches = [] }) => matches);
}

async function tabOfDraft() {
  const draft = await focusedDraft();
  const tabs = draft ? await browser.tabs.query({}) : [];
  return tabs.find(({ id }) => id === draft?.tabId);
}
