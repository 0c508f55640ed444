import { browser } from 'wxt/browser';

/** Who sent a message, as the browser says. */
export type Sender = chrome.runtime.MessageSender;

/** Whether a message comes from one of our own pages rather than from a content script. */
export function isSurface(sender: Sender): boolean {
  return sender.id === browser.runtime.id && (sender.url?.startsWith(browser.runtime.getURL('/')) ?? false);
}

/** The host the writer sees in the address bar of the sender's tab; a frame's own where that is hidden from us. */
export function hostOf(sender: Sender): string {
  return [sender.tab?.url, sender.url, sender.origin].map(hostIn).find((host) => host !== '') ?? '';
}

const hostIn = (url: string | undefined) => (url === undefined ? '' : (URL.parse(url)?.hostname ?? ''));
