import { fakeBrowser } from 'wxt/testing/fake-browser';

// Tests import this file first, for its effect: what reads `browser` or `chrome` looks for them once, as it loads.
Object.assign(globalThis, { chrome: fakeBrowser, browser: fakeBrowser });

/** An extension's APIs in memory; `reset()` starts afresh. */
export const fakeExtension = fakeBrowser;

/** A sender that the browser would name for a content script in a tab of this address. */
export function pageSender(url = 'https://outlook.office.com/mail/', tabId = 1): chrome.runtime.MessageSender {
  return { id: fakeBrowser.runtime.id, frameId: 0, url, tab: { id: tabId, url } as chrome.tabs.Tab };
}

/** A sender that the browser would name for one of our own pages, open in a tab. */
export function surfaceSender(): chrome.runtime.MessageSender {
  const url = fakeBrowser.runtime.getURL('/options.html');
  return { id: fakeBrowser.runtime.id, url, tab: { id: 9, url } as chrome.tabs.Tab };
}

/** Sends the worker a message as `sender`: its answer, or its refusal as `Error`. */
export async function tellWorker(type: string, data: unknown, sender: chrome.runtime.MessageSender): Promise<unknown> {
  const { promise, resolve } = Promise.withResolvers<{ res?: unknown; err?: { name: string; message: string } }>();
  const message = { id: 1, type, data, timestamp: Date.now() };
  await fakeBrowser.runtime.onMessage.trigger(message, sender, resolve);
  const { res, err } = await promise;
  if (err) throw Object.assign(new Error(err.message), { name: err.name });
  return res;
}
