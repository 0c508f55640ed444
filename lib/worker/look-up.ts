import { type Browser, browser } from 'wxt/browser';
import { send } from '../messaging/messaging.ts';
import type { LookUp } from '../messaging/protocol.ts';
import { logError } from '../shared/log.ts';
import { lookUpText } from '../shared/look-up-text.ts';
import { noInput, receive } from './receive.ts';

/** Our entry in the menu that a right-click on selected text opens. */
const ID = 'look-up';
/** A side panel that was opened for a look-up asks for it within this long, in milliseconds. */
const PATIENCE = 10_000;
/** The size of the window that stands in for a side panel, in CSS pixels. */
const WINDOW = { width: 400, height: 720 };

/** Firefox calls its side panel a sidebar; the browser's types know only the other. */
interface WithSidebar {
  readonly sidebarAction?: { open(): Promise<void> };
}

/**
 * Offers to look selected text up in the glossary, on any page: the browser hands us the selection with the click, so
 * that nothing of the page is read. It is kept in memory until the side panel asks for it, and nowhere else.
 */
export function offerLookUp(): void {
  let waiting: (LookUp & { readonly since: number }) | undefined;
  const offer = () => offerEntry().catch((error) => logError('menu entry not made', error));
  browser.runtime.onInstalled.addListener(offer);
  browser.runtime.onStartup.addListener(offer);
  browser.contextMenus.onClicked.addListener(({ menuItemId, selectionText }, tab) => {
    const query = menuItemId === ID ? lookUpText(selectionText) : undefined;
    if (query === undefined) return;
    // First of all: browsers open a side panel in the moment of the click only.
    const opened = openPanel(tab);
    const lookUp = { query, windowId: tab?.windowId ?? browser.windows.WINDOW_ID_NONE };
    waiting = { ...lookUp, since: Date.now() };
    // A panel that is open already hears of it at once; where there is none, nobody does.
    send('lookUp', lookUp).catch(() => undefined);
    opened.catch(openWindow).catch((error) => logError('glossary not opened', error));
  });
  receive({
    name: 'takeLookUp',
    from: 'surface',
    schema: noInput,
    async answer() {
      const lookUp = waiting;
      waiting = undefined;
      return lookUp && Date.now() - lookUp.since < PATIENCE ? lookUp.query : undefined;
    },
  });
}

/** Made anew each time: browsers keep entries in different ways, and refuse a second one of the same name. */
async function offerEntry(): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({ id: ID, title: 'Look up “%s” in the glossary', contexts: ['selection'] }, () => {
    const { lastError } = browser.runtime;
    if (lastError) logError('menu entry not made', lastError);
  });
}

async function openPanel(tab: Browser.tabs.Tab | undefined): Promise<void> {
  const { sidebarAction } = browser as WithSidebar;
  if (sidebarAction) return sidebarAction.open();
  if (tab === undefined) throw new Error('There is no window to open a side panel in');
  return browser.sidePanel.open({ windowId: tab.windowId });
}

/** Where no side panel can be had, a small window holds the same. */
async function openWindow(): Promise<void> {
  await browser.windows.create({ type: 'popup', url: browser.runtime.getURL('/sidepanel.html'), ...WINDOW });
}
