import { browser } from 'wxt/browser';

/** Firefox calls its side panel a sidebar; the browser's types know only the other. */
interface WithSidebar {
  readonly sidebarAction?: { open(): Promise<void> };
}

/** Opens the side panel beside a tab. Call it from a click: browsers refuse it otherwise. */
export function openSidePanel(tabId: number): Promise<void> {
  const { sidebarAction } = browser as WithSidebar;
  return sidebarAction ? sidebarAction.open() : browser.sidePanel.open({ tabId });
}
